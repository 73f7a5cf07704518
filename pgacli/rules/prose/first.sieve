6261 6107 5267

(put~|place~|leave|leaves|left|leaving|land~) (<self>|<other>) ... (at|in|into|to|within|open to) ... <risk>
(put~|place~|find~|found) <self> (in|into) ... (vulnerable|compromising|difficult|dodgy|position+|situation+|company|scenario+) [position+|situation+]
<owner> (behaviour|actions|choices|lifestyle|decisions|conduct|friendships|choice of friends) (put|puts|place|places|placed|is putting|are putting|has put|have put|has placed|have placed|leaves|leave|left|exposes|expose|exposed) (him|her|them|himself|herself|themselves|each other|others) (at|in|to|open)
(expose~|endanger~|jeopardise~|jeopardize~|compromise~) (<self>|<other>|<their> own (safety|welfare|wellbeing))
(put~|place~) <their> [own] (safety|lives|life|welfare) (at|in) (risk|danger|jeopardy)
<owner> own (actions|behaviour|choices|conduct|drinking|drug use|smoking|carelessness|curiosity) (led|has led|have led|put|puts|place|places|placed|expose|exposes|exposed|caused|cause|resulted|contributed|mean|means|brought|lead)
at risk (through|because of|by|due to|owing to|from) <their> own _
<owner> own (choices|actions|behaviour|decisions|conduct|doing) (is|are|was|were) what ... (landed|got|get|gets|brought|put|led) <them>
(choices|actions|behaviour|decisions|conduct) ... (is|are) what [has|have] (landed|got|brought|put|led) <them> (here|there|in|into|where|to)
(<their>|<owner>) [own] (behaviour|actions|clothes|dress|posts|conduct|lifestyle|way of dressing) (draw|draws|drew|attract~|invite~|bring|brings|brought|encourage~|entice~|tempt~|provoke~) [the|older|these|unwanted|adult|this] (men|man|adults|attention|trouble|strangers|dealer+|exploiter+|males|harm|it) [to|on|upon]
(should|must|need to|needs to|ought to|could) [really|also|all|just|now] be [a bit|a lot|much|far] (more careful|more sensible|more cautious|more wary|more responsible) [about|of|with|in|when|online|who|whom|where|what]
(should|must|need to|needs to|ought to) [really|also|all|just|now] be (careful|wary) [about] (who|whom|where) (they|he|she)
(substance misuse|drug use|drinking|drug taking|cannabis use|alcohol use|substance use) [by|of|among] [the|this|these] ... (expose~|puts|put|place~|leave~|makes) (them|him|her) (to|at|in|open|vulnerable|more|easy) ...
<their> own (decision+|lifestyle|friendships|posts|clothes) (led|put|puts|placed|place|expose|exposed|leave|left|caused|cause|mean|means|brought|bring)
(put~|place~|leave|left) <self> at the mercy of
(prolong~|perpetuat~|perpetuates|enable~|facilitate~|invite~|assist in|complicit in) <their> own (abuse|exploitation|harm|grooming|victimisation)
(make|makes|making|made|render~|leave|leaves|left|leaving) <self> [more|so|very|easily|particularly|an|extremely|even more|wide|wide open to being] (vulnerable|available|unsafe|a target|targets|easy (target+|prey)|open to)
(allow~|let|lets|letting|permit~) <self> [to] [be|get|become] [be|get|become] [easily|repeatedly] (exploited|used|groomed|abused|hurt|controlled|drawn|led|involved|recruited|touched|taken advantage|caught|filmed|photographed|robbed|manipulated|influenced|coerced|targeted|dragged|pulled|sucked|persuaded|bullied|talked (into|round)|roped|taken (in|for a ride)|fooled|duped|conned|tricked|charmed|flattered|bought|won over|pushed into|sweet talked|seduced)
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
(warned|advised|told|reminded) ... ... (but|yet|and) (still <they> (went|go|goes|did|carried|came|met|stayed)|<they> still (went|go|goes|did|carried|came|met|stayed))
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
(know|knows|knew|understand|understood|aware of) [all|about|of] (the (risk+|danger+|consequences)|that it is (dangerous|unsafe|risky)) (and|but|yet) [they|he|she] [still|then] (do it|does it|did it|do so|does so|did so|(go|goes|went|return|returns|returned) (back|there|ahead|with|to (the|a|his|that) (flat|house|men|man)|anyway|regardless|all the same)|carry on|carries on|carried on|continue~ to|ignore~|(keep|keeps|kept) (going|doing|returning|meeting|on|seeing|drinking|carrying))
(know|knows|knew|known) full well (what|that|how|who|where|which) _
(despite|in spite of) [having] (being|been) (given|offered|taught|shown|provided with) ... ... (strategies|advice|guidance|information|support|help|tools|opportunities|chances|sessions|alternatives|warnings) [_|_ _|_ _ _]
(did not|do not|does not|never|would not|failed to) (disclose|report|tell|speak|say|seek|ask) ... ... ... (when|although|though) <they> (had|have|has|were given|was given) (the|every|a|ample|many|plenty of) (chance+|opportunit~|opportunity|opportunities)
insist~ (on|upon) _ing ... ... (where|when|though|although) <they> [all|both|well|already] (know|knew|knows)
(know|knew|knows) (what|who) (he|the man|the men|they|it|these men|the driver) (was|were|is|are) [like|after] (and|but|yet) [they|all|still] (got in|get in|went|go|got into|accepted|took|met|meet|stayed|sent)
(although|though|even though) <they> [all|well|must] (know|knew|knows) (what (goes on|happens|went on|is going on|he (is|was|does|wants|wanted)|it is)|who (is|was) there)
for [a|the|some|free] (vapes|drink|money|drugs|weed|alcohol|gifts|presents|cash|trainers|cigarettes) ... ... (will|would) (overlook|put up with|do (anything|most things|a lot)|go along|keep quiet|say nothing|go with)
(one|you|we|anyone|anybody) (has to|have to|must|can only|may well) (ask|wonder) (what|why|how) <they>
(let|lets|letting|allow~) [the|older|these|those] (men|man|adults|males|dealer+) (take|see|have|follow|drive|photograph|film|keep|stay|in)
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
prefer~ (drinking|drugs|the streets|the men|smoking|crime) to
prefer~ (to be|being) (on the (street|streets)|at the flat|with (the men|older _)|out all night|out) ... (to|than|rather)
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
(send|sends|sent|sending|share~|post|posts|posted|posting) [out|over|their|some|more] (picture+|image+|photo+|photograph+|video+|selfie+|nudes) [of <self>] to [the|these|some] [older|adult|grown|unknown|strange] (men|males|strangers|a man|a stranger)
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
(<is>|are|were) [a|called|young|becoming|now] prostitute+
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
(willingly|freely|voluntarily|happily|gladly|eagerly|readily|cheerfully) (run|runs|ran|work~|do|does|did|deliver~|fetch~|hold|holds|held|mind|minded|look after|looked after) ... (for|to) [the|a|an|his|these|those] [older|drug|drugs|local] (dealer+|men|olders|gang+)
(run|runs|ran|work~|do|does|did|deliver~|fetch~) ... for [the|a|an|his|these|those] [older|drug|drugs|local] (dealer+|men|olders|gang+) [quite|very|all too] (willingly|freely|voluntarily|happily|gladly|eagerly|readily|cheerfully)
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
if <they> [simply|only|just|all] (did not|had not|stopped) (answer~ back|talk~ back|argue~|give~ cheek|give~ lip|mouth~ off|swear~ at|back chat|backchat|provoke~|wind~ (them|him|her|people|staff|everyone|the _) up)
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
(befallen|befell|happened|suffered) ... (is|was|are|were) [largely|mostly|all|partly|entirely] of (<their>|its) own (making|doing)
(path|road|mess|trouble|situation|hell|misery|problem+|prison|misfortune) [is|was|are|were] of (<their>|its) own (making|choosing|creation)
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
(fall|falls|fell|falling) for (anyone|anybody|any (man|lad|boy)|(older|adult|flash) (men|man|lads|boys|males))
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
(let|lets|letting) (everyone|everybody|their (carers|parents|families|teachers|mothers)|the school|themselves|himself|herself) down
(waste~|wasting) (police time|the police's time|our time|staff time|the (help|support) <they>)
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
even though (they|he|she) (had been|were|was) (warned|told)
(been|were|was) warned [about _ _|about the _|before|many times] (but|and still) [they|he|she] (went|still|carried|met)
(was|were|is|are|been) [very|so|extremely|really|rather] (foolish|silly)
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
(think|thinks|thought) (it|that) (is|was) (fine|ok|okay|acceptable|normal|all right) to (steal|sell|carry|fight|drink|take|deal|rob|go with)
(see|sees|saw) no (problem|harm|issue) (with|in) (taking|what|it|stealing|selling|carrying|meeting|going|this|being)
(see|sees|saw) nothing wrong (with|in)
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
(drew|draw|draws) [the|these|older] (men|man|males) to (them|her|him)
(attract~|attracted) [the|these] [older|adult|unknown|strange] (men|man|males|dealers)
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
<they> (are|is) rough
(of|is|are|was|were) [a] low ability
(the|among the|some of the) (worst|naughtiest|roughest|most disruptive|most difficult|worst behaved) [_] (children|pupils|boys|girls|kids|students|in (the|this|their) (school|class|year|unit|estate))
(bad|lost|rotten|evil|nasty|wicked|rough|wild|naughty) (kid+|lad+|boy+|girl+|apple+|egg+|lot|seed+|child|children|bunch|teenager+|crowd|pupil+|student+|group)
(bad|negative|toxic|corrupting|poor|malign|unhealthy|harmful|disruptive) (influence+|peer+|peer group+|friendship+|association+|peer influence+|friend+|crowd|element+|friendship group+)
(<is>) (bad|terrible) news
not (good|nice|decent|pleasant|proper) (kids|girls|boys|lads|children|young people|people)
(the|those|these) (naughty|bad|difficult|disruptive|troublesome|challenging|rough) ones
(toerag+|scrote+|scallywag+)
(toxic|unhealthy|destructive|negative|volatile) [group|peer|friendship] dynamic+
the worst of the (boys|girls|lads|group|lot|bunch|kids|five|six|friends)
(laziness|idleness|rudeness|insolence|impudence|defiance|disobedience|dishonesty|deceitfulness|arrogance|volatility|selfishness|spitefulness|nastiness|ingratitude|slyness|surliness|sullenness|stubbornness|fecklessness|recklessness|rowdiness|unruliness|disrespect|cruelty|thuggery|lawlessness|immaturity|manipulativeness) (from|by|among|amongst|in|within|of) (the|this) (group|boys|girls|young people|lads|friends)
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
(lead~|led) (them|others|each other|the others|[the] (younger|other|weaker) _) astray
(lead~|led|drag~|get|gets|got) (the others|[the] (younger|other|weaker) _) into (trouble|danger|crime)
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
(sort|type|kind) [of _|of young people] (who|that|to) [will|would|can] (steal|lie|fight|cause|start|hurt|rob|kick|bully|cheat|nick|break|vandalise|spit|swear) _
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
illegal (immigrant+|migrant+|alien+)
illegals
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
<owner> [_] (laziness|idleness|rudeness|insolence|impudence|defiance|disobedience|dishonesty|deceitfulness|arrogance|volatility|selfishness|spitefulness|nastiness|ingratitude|slyness|surliness|sullenness|stubbornness|fecklessness|recklessness|rowdiness|unruliness|disrespect|cruelty|thuggery|lawlessness|immaturity|manipulativeness)
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
adult sex (life|lives)
(run|runs|ran) (their|his|her) own business
(is|are|was|were) like [a|an] (mother|mothers|mum|mums|father|fathers|dad|parent|parents) to the
(mother|father|parent|mum|dad) figure+ (to|for) [the|all] (younger|other|others|rest|little|little ones|group)
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
(you|anyone|anybody|one|i|we) (would|could|might|will) [easily|well] (take|mistake) (<them>|the (girls|boys|lads|friends|young people)) for (16|17|18|19|20|21|25|eighteen|nineteen|twenty|adults|grown ups|men|women|older)
(act|acts|acted|acting|carry <self>|carries <self>|behave~|talk|talks|dress|dresses) like [a|an] (eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) [year old+]
(<is>) like [little|small|young|grown|mini] (women|men|adults)
(more|greater) [life|worldly|world|lived] (experience|wisdom|nous) than (most|many|some|an|the|their|his|her) [_] (adult+|teacher+|worker+|parent+|grown up+|staff)
(look|looks|looked|seem|seems|pass for|passes for) [at least|about|well over|more like|nearly] (16|17|18|19|20|21|22|23|24|25|30)
(these|the) (lads|boys|girls) are grown
grown (lad+|boy+|girl+|lass|lasses|youth+)
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
(should|must|ought to|need to|needs to|has to|have to|had better|deserve to) be (treated|seen|dealt with|spoken to|regarded|judged|handled|interviewed|charged|sentenced) (as|like) [the|grown|young] (men|women|adults|grown ups)
at (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|that age|this age|their age) (<they>|these (girls|boys|lads)) (is|are) [already] (men|women|adults|grown ups|a man|a woman|an adult)
(is|are) (men|women|adults|grown ups) [and] not (boys|girls|children|kids)
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
(big|strong|tough|old) enough to (defend|protect|fight|stand up|see off|handle)
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
(can|could|able to) [all|well|easily|quite] look out for <self>
(do not|does not|did not) [ever|really|at all] (present|come across|come over|appear|seem|strike _) [as|to be|as being] [a|any|particularly|especially|obviously|typical|the] (victim+|vulnerable|at risk|exploited|in need|afraid|frightened|scared)
<is> [to be] [very much|fully|well|completely] in control of (the situation|what|things|it)
(do not|does not|did not) [really] (need|require|warrant) the same (level|levels|amount|degree|kind|sort|protection|care|supervision|supervising|support|safeguarding)
(do not|does not|did not) [really|actually|much|seem to|appear to|any longer|now|always] (need|require) [any|much|our|more|a lot of|the|to be|adult|further|a lot|very much|anything|any more|as much|special|such|that] (protect~|protection|looking after|looked after|from us|babysitting|nannying|mollycoddling|coddling|supervision|supervising|safeguarding|adults|care|shielding|guidance|support|hand holding|mothering|parenting|help|anyone)
(do not|does not|did not) [really] want [any|much|our|to be] (protecting|protection|protected|looking after|looked after|mothering|hand holding|shielding)
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
(tiny|slight|little|huge|enormous) for (their|his|her) age
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
<is> [all|both|some|a|an] (big|massive|huge|absolute|proper) unit+
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
(dressed|dress|dresses) (up|for a night out|for (the|a) (club|clubs|party))
(bikini+|swimming costume+|swimwear|swimming trunks)
<their> shirt+ (out|hanging out|untucked)
(roll~|hitch~) up <their> (skirt+|shorts|tops)
(skirt+|sleeves|shorts|trousers|tops) (rolled|hitched|pulled) up
(wear|wears|wearing|wore) the same (brand|brands|make|kind|style|sort) of _
in [a|an|his|her|their] [_] (parka+|anorak+|gilet+|bomber jacket+)
(carry|carries|carried|carrying) [a|an|the same] (man bag+|manbag+|designer bag+)
(<their>|<owner>) (clothes|clothing|uniform+|shoes|coats|trainers|nails|skirt+|shirt+|trousers|tops|shorts|jeans|hoodies|tracksuits|jackets|dress|dresses|leggings|jumpers) (is|are|was|were) [always|often|usually|very|mostly|_] (dirty|filthy|scruffy|torn|unwashed|stained|smelly|ragged|inappropriate|expensive|too (big|small|tight|short|long)|revealing|grubby|untucked|tight|short|baggy|ripped|designer|branded|low cut|shabby)
(dirty|unwashed|scruffy|stained|torn|ripped|grubby|shabby|incorrect|ill fitting|unironed) (school uniform+|uniform+)
(dressed|clad|kitted out|decked out) [all|entirely|mostly|usually|often] (in|like|from|the same|alike|smartly|scruffily|head to toe|provocatively|inappropriately|identically|casually|badly|well|older|as (men|women|adults))
(wear|wears|wearing|wore|sport|sports|sporting|sported|favour~) ... (hood+|hoodie+|tracksuit+|trackie+|trainer+|coat+|jacket+|puffer+|cap+|mask+|balaclava+|bandana+|scarf|scarves|headscarf|headscarves|hijab+|jeans|shorts|skirt+|dress|dresses|top|tops|crop top+|shirt+|clothes|clothing|uniform+|shoes|boots|sliders|glasses|chain+|jewellery|ring+|earring+|watch|watches|black|grey|white|red|blue|dark|designer|colours|gloves|bags|manbag+|man bag+|leggings|make up|makeup|nikes|nike|adidas|gucci|fleece+|joggers|sweatshirt+|t shirt+|hat+|beanie+|snood+|face covering+|heels|lashes|gold|brands|labels|logo+|camouflage|lycra|vest+|next to nothing|hardly anything|barely anything|very little|pyjama+|onesie+|slippers|dressing gown+|tights|fishnets|bomber+)
(dress|dresses|dressing) (in|like|alike|the same|provocatively|inappropriately|scruffily|identically|smartly|older)
the way (he|she|they|the _) (dress|dresses|dressed|is dressed|are dressed|was dressed)
<their> (dress sense|outfit+|clothing|designer _|hoodie+|tracksuit+|hoods)
<their> (short|tight|tiny|skimpy|revealing|low cut) (skirt+|dress|dresses|shorts|top|tops|leggings|clothes)
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
(hate|hates) (all|any|every) (adult+|teacher+|professional+|social worker+|authority)
(do not|does not) trust (anybody|anyone|any adult+)
(trust|trusts) (nobody|no one)
(care|cares) about (nothing|nobody|no one)
(do not|does not|did not) care (about (anything|anyone|anybody|school|their future|the consequences)|who they hurt)
only (want|wants) [to] (money|drink|drugs|trouble|fight|drinking)
interested in nothing but
only interested in (drinking|drugs|money|themselves|fighting|boys|men|drink|phones|vaping|weed|trouble)
(have|has|had) never [once|yet] (been (honest|truthful|reliable|open|on time|punctual)|told the truth|told us the truth|spoken to (a|any|us|staff|adults)|shown [any] (respect|remorse|interest))
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
(will|would) not stop until (somebody|someone|one of|they|he|she|it)
only ever _
no matter (what|how|who) ... (offer~|tried|try|done|do|said|says|asks|asked)
(simply|just|plainly|clearly|really) (do not|does not|will not|cannot) (care|listen|learn|bother|trust|want|understand)
you (cannot|can not) tell (them|these|this) [_] [_] (anything|a thing)
(have|has|had) at no (time|point|stage) [yet|ever] _
(no way|no chance|no prospect|no hope|no possibility) [at all] (that|of) <they>
(no way|no chance) [on earth|in the world|in hell|at all|whatsoever] [that] <they> (will|would|are going to|were going to|is going to) [ever] <engage>
no way (will|would) <they> [ever] <engage>
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
(cannot|will not|never|could not|can not) [ever] get a straight answer (from|out of) (<them>|(the|this|these) (group|boys|girls|lads|friends|young people|children|lot)|any of them)
(will|can|could|would) [never|only] get (nothing|no sense|little) out of (them|him|her|(the|these|this) (group|boys|girls|lads|friends|young people|children|lot))
no (getting through to|talking to|reasoning with|reaching|helping|pleasing|trusting|changing) (them|these|this|the|him|her)
nothing (works|will work|worked|helps|will help|gets through|can be done|will change|reaches|we do|we try|we offer) [with|for|to|them]
(beyond|past) (saving|reach|redemption|caring|hope)
set in their ways
(little|no) (prospect|chance|hope|likelihood) of [any|real] (change|improvement|engagement) (for|in|from|by|among|with) [the|this|these] (group|boys|girls|friends|young people|children|them|lads)
(only|just|merely) a question of time
(every night|every day|night and day|day and night) without fail
permanently (at|on|in|out|around) _
constantly (walk~ out|shout~|swear~|argue~|lie|lies|lying|fight|fights|interrupt~|disrupt~|break|breaks|steal|steals|on the (bus|street|streets)|on their phones)
(every time|each time|whenever) <they> (are|is|go|goes|meet|meets|come|comes) ... [_] (they|he|she) (come|comes|end|ends|get|gets) [home|back|up|in|into] (drunk|high|late|trouble|fights)
(every time|each time|whenever) <they> (are|is|go|goes|meet|meets|come|comes) ... [_] (there is|someone|somebody) [_] (fight+|trouble|row+|damage|hurt|arguments|a fight|a row)
<they> must have (stolen|taken|lied|sold|done it|been dealing|started)
<they> must be (dealing|selling|carrying|hiding|lying|taking|stealing|behind|involved|using|getting)
(we are|i am|staff are|we know for) certain [that] <they>
(it is|is) (obvious|plain|clear|a fact|certain|beyond doubt|evident) [that] <they> (are|is|were|was|have been) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible|to blame)
<they> (are|is|were|was) (clearly|plainly) (dealing|selling|stealing|lying|carrying)
(clearly|obviously|plainly|without doubt|without a doubt|without question) <they> (are|is|were|was) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible)
(is|are|was|were) (definitely|certainly|obviously|undoubtedly|without question|without doubt|without a doubt) (carrying|dealing|selling|stealing|lying|using|hiding|involved|behind|responsible|in it|part of)
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
<service> never listen~ to
(nobody|no one|not one) (at|from|in) [the|our] _ [_] (took|takes|believed|believes|listened|cared|asked|answered)
never [once|even] (turn up|turns up|turned up|answer~ (the|any|our|their)|replied|replies|rang back|rings back|visit|visits|visited when|responded|called back)
(did not|does not|do not) [even|ever|really] (listen (to|when)|believe (the|them|him|her|any|what)|answer (the|any|our|their|e mails|emails)|turn up when|come when|ring back|call back)
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
without (any|a) (thought|care|consideration) (for|about|of)
(was|were|is|are) not [at all|even|remotely] interested
(was|were|is|are) (rude|hostile|uncaring|dismissive|unhelpful|arrogant) [and _] (to|towards|with)
(badly|poorly|terribly|appallingly) (run|managed|led|organised|handled)
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
put (its|their) [own] reputation (first|before|above)
forgot [all] about (these|the|them|this)
(cover~ (it|this|that|everything|things) up|hush~ (it|this|that|everything|things) up|kept quiet about|kept it quiet|hid (the|its|their|a) (report+|letter+|email+|complaint+|figures|truth|mistake+))
(lied|lies|lying) to (parents|the|us|them|families)
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
(want|wants|wanted|glad|keen) [to be] (shot|rid) of (them|him|her|(the|these|this) (group|boys|girls|lads|friends|young people|children|pupils|family|families))
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
(put|puts|putting|placed|places|placing) [its|their] [own] [_] (results|money|profit|profits|savings|cost|costs|budget+|reputation|targets|image|figures|convenience|good name|comfort) (before|above|ahead of|over)
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
(?:report|send|sent|submit|forward|copied|fed|feed|give|gave|supplie|supply)\w* (?!no |nothing\s+|none )(?:\w+ ){0,6}?to (?:the )?(?:\w+ )?intelligence (?:units?|desk|bureau|team|officers?|analysts?|hub|cell)
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
(?:establish|ascertain|confirm|determine|uncover)(?:es|s|ed|ing)? (?:the )?identit(?:y|ies) of (?:those|the (?:others|group|members|youths|individuals|males|females|associates)|(?:all|each|everyone)(?! who (?:hires?|books?|works?|volunteers?|appl(?:y|ies))\b)|YOUNG)
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
(?:pass|give|hand|send|report)(?:s|ing)? (?:on )?(?:the )?names of (?:\w+ ){1,3}?who (?:\w+ ){1,6}?to POLICE
(?:pass on|report|tell|record|note)(?:s|ing)? (?:anything|everything|whatever|all) (?:that )?YOUNG (?:\w+ )?(?:say|do|tell|mention|post|talk)s?(?: \w+){0,3}? (?:to|about|with)
(?:tell|tells|give|gives)(?: the)? POLICE the names of
report (?:anything|everything|whatever) (?:\w+ )?(?:found|seen|heard|said) to POLICE
POLICE (?:is|are) looking for YOUNG
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
(?:report|log|record|ring in|call in|phone in|flag)(?:s|ing)? (?:any|every|each|all|large) (?:\w+ )?(?:gatherings?|congregations?|groups?)(?! (?:of (?:\w+ )?(?:men|adults|strangers|older|dealers|drivers|residents|parents)|that (?:frightens?|threatens?|follows?)|who|(?:session|activity|meal|trip|outing)s?))
(?:any|every|each|all|large) (?:\w+ )?(?:gatherings?|congregations?|groups?) (?:of|over|larger|bigger)(?! (?:\w+ )?(?:men|adults|strangers|dealers|drivers|residents|parents)\b) (?:[\w’'-]+ ){0,8}?(?:be|is|are|being|been) (?:\w+ )?(?:reported|logged|recorded|notified|flagged|rung in|called in|phoned in|photographed|filmed)
(?:crime|asb|anti-?social behaviour) reports? (?:that |which )?(?:name|names|naming|about|involving|against) YOUNG
(?:of use|useful|of help|of interest|of value|relevant) (?:to|for|in) (?:the|an|any|their) (?:\w+ )?(?:investigation|enquiry|prosecution|case against)
(?:ring|call|phone|radio|text|alert|message|e-?mail|notify|tip off)(?:s|ing)? (?:101|999|the control room|the cctv room|POLICE) (?:whenever|when|if|as soon as|each time|every time) (?:\w+ ){0,4}?(?:YOUNG) (?:\w+ ){0,2}?(?:arrives?|gathers?|meets?|comes?|appears?|seen|turns? up|sits?|stands?|books?|boards?|enters?|leaves?|goes|go)
(?:post|pin|put|display|hang|place|stick)(?:s|ed|ing)? (?:up )?(?:the )?(?:photographs?|photos|pictures|images|stills|descriptions|names) of YOUNG (?:\w+ ){0,4}?(?:staff ?rooms?|shops?|stores?|tills?|counters?|guards?|security|control room|back office|police station)(?! (?:exhibition|window display))
(?:police|officers?|staff|workers?|us) (?:\w+ ){0,2}?posing as
(?:guards?|security|wardens?|officers?|patrols?|staff) to (?:follow|shadow|trail|tail) YOUNG(?!['’])
(?:read|check|access|monitor|download|go through|look through)(?:s|ing)? (?:YOUNG['’]?s?|their) (?:\w+ )?(?:phones?|messages|chats?|accounts?|contacts)(?! (?:for|with) them| (?:is|are) (?:charged|on)\b)
(?:fake|false) (?:profiles?|accounts?|names?|identit(?:y|ies)) (?:\w+ ){0,5}?(?:group|chats?|messages|follow|read|befriend|watch)
(?:chats?|groups?) under a false name
(?:their|YOUNG['’]s?) direction of travel
(?:any|each|every) stop (?:is|will be|to be) (?:reported|fed|passed|logged)
(?:phones?|messages|accounts),? (?:[\w’,]+ ){0,10}?would (?:tell|show) (?:us|police|officers|detectives)
track(?:er|ing) (?:apps?|devices?|software) (?:[\w’]+ ){0,4}?(?:on|in|to) (?:[\w’]+ ){0,3}?(?:YOUNG|phones?|bikes?|mopeds?)
(?:log|location|messages|feed|footage) (?:\w+ ){0,2}?(?:read|seen|checked|viewed|monitored) by POLICE
(?:know|knows|aware|understand|warn YOUNG|told|tell YOUNG|remind YOUNG) that YOUNG (?:is|are) (?:known(?! (?:to|by|for|as|there|and))|marked|on the (?:list|radar)|next|being (?:watched|monitored|logged)|under (?:watch|scrutiny))
(?:anpr|cctv trawl|cell[ -]site|covert(?:ly)?|(?:every|each|all|any) sightings?|one step ahead|plain[ -]clothes?|predictive policing|registrations of|strike next|tracked on|undercover|under observation|watch[ -]?lists?)
(?:cameras?|cctv|doorbell) (?:[\w’'-]+ ){0,8}?(?:to|so (?:that )?(?:\w+ ){1,2}can) (?:see|know|tell|record|log|check|show|note) (?:who|whom|which of)(?! (?:may |might )?(?:needs?|wants?) )
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
body[ -]worn (?:video|footage|cameras?)(?! (?:(?:shows?|showed) (?:that )?(?:\w+ ){1,4}(?:did|were|was|calm|polite|helping|doing)|(?:was|were|is) (?:(?:switched )?(?:off|on)|(?:played|shown) (?:back )?to)|(?:\w+ ){0,9}?(?:with|by|to|before|for) (?:an? |the )?(?:\w+ )?(?:scrutiny|complaints?|independent|watchdog))\b)
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
(?:group['’]s|members['’]) (?:home )?addresses
(?:police|officers?|sergeant|inspector|detectives?|constables?|the force|squad|wardens?|analysts?|gangs? unit|neighbourhood team|robbery team|cctv operators?|control room) (?:\w+ ){0,5}?(?:identify|identifies|profile|profiles|photograph|photographs|monitor|monitors|track|tracks|target|targets|catch|trace|traces|log|logs|film|films) (?:each|every|all|the (?:group|members|(?:four|five|six|seven|eight)|young people|boys|girls)|members|them|who|any|yp\d+|sightings?)(?! (?:lamps?|lights?|doors?|bus|lift|gate|fault|delay)s?\b)
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
offender (?:list|management|scheme|register)
nominals(?! (?:fee|charge)s?)
nominal (?:number|record|index) (?:on|in) (?:the |a )?(?:system|database|police)
(?:added|put|entered|recorded|placed) (?:to|on|in) (?:\w+ )?(?:the group['’]s|their|his|her) (?:police|crime|custody|offender) (?:records?|systems?|reports?)
suspected of (?:the |a |an |two |several )?(?:robber\w+|burglar\w+|thefts?|stabbing|assault|arson|shooting|offen\w+|supply\w*|deal\w+|handling|criminal)
evidence (?:of|for|that shows|that) (?:the |their |a )?(?:\w+ )?(?:gang|criminal|drug|offen\w+|membership|supply|association|involvement|crime)
(?:robber(?:y|ies)|burglar(?:y|ies)|thefts?|offen[cs]es?|crimes?|shoplifting|anti-?social behaviour|damage|disorder) (?:committed |caused |carried out )?(?:by|involving) (?:(?:a |any |each |every |some )?members? of |any of )?(?:the group|this group|members|them\b|these|the young people|the (?:four|five|six|seven|eight)|the friends)
gang (?:lines|leader|elders?|runners?|activity|identity|affiliat\w+|rivalr\w+ intelligence)
elders and (?:runners|youngers|foot)
suspect yp\d+
(?:males?|females?|ic\d(?: (?:fe)?males?)?) (?:matching|(?:(?:were|was) )?(?:seen|observed|stopped|identified|sighted|reported|arrested|detained))
interviewed (?:by|about) (?:the )?(?:police|officers|stabbing|robbery|burglary|assault|theft|fire|offence)(?! (?:about|because) (?:being|the attack))
(?:a|the|top) priority for (?:the )?(?:\w+ ){0,3}(?:unit|squad|force|police|team)(?= |[.,;]|$)
know who the (?:leaders?|ringleaders?|main|dealers|suppliers) (?:is|are)
(?:young people|group|members|they|boys|girls|friends|(?:four|five|six|seven|eight)) (?:are|is|were) (?:\w+ )?criminals
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
(?:may|might|could|should|will|would) (?:well )?(?:be met with|lead to|result in|bring about) (?:an |further |more )?arrests?
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
(?:\d+|one|two|three|four|five|six|several) (?:arrests?|convictions?|prosecutions?)(?: and\s+\w+ (?:charges?|arrests?|convictions?))? (?:made|secured|obtained|brought|by (?:the end|\d+ \w+|january|february|march|april|may|june|july|august|september|october|november|december))
(?:one|two|three|four|some|most|all|each|both) of (?:them|the (?:group|ringleaders|members|leaders|main players)) (?:is|are) (?:charged|convicted|prosecuted|remanded|put before the courts?)(?! with)
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|with|for (?:a|the)|£|full))
(?:bring|brings|bringing|brought) (?:[\w’'-]+ ){0,8}?to justice
(?:should|will|must|can|may|could|shall|need to|needs to|ought to|are to|is to) be (?:\w+ (?:and )?)?(?:arrested|charged(?! (?:for|an?|less|more|nothing|£))|prosecuted|detained|fingerprinted|searched|caught(?! (?:up|in time|early|sooner|before it|on (?:film|camera)))|locked up|taken (?:to court|into custody|off the streets?)|dealt with(?: by|[.,;]|$)|summonsed|stopped(?: and searched| on sight| on every| every time| by POLICE| when))
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
search(?:es|ing)? (?:YOUNG['’]?s?|their) (?:\w+ )?(?:bags?|lockers?|coats?|pockets?|phones?|bedrooms?)
(?:sniffer dogs?|knife arch(?:es)?) (?:to|will|should)
(?:install|deploy|use|bring in|put up)s? (?:an? |the )?(?:sniffer dogs?|knife arch(?:es)?)
(?:charge|charges|charged|charging) YOUNG with
(?:POLICE|officers?) to (?:charge|prosecute|caution) YOUNG
prosecutions? of YOUNG(?!['’])
YOUNG (?:is|are|to be|will be|must be) caught and (?:punished|charged|convicted)
YOUNG (?:must |should |will |to )?faces? (?:the|up to the) consequences
(?:POLICE|guards?|security|wardens?|schools?|college|staff) (?:\w+ ){0,2}?(?:to|will|should|must|can|could|may|might|needs? to) (?:(?!not\b|never\b|no\b|stop\b|avoid|less\b|fewer\b|rather\b|instead\b|without\b|ask\b|talk\b|tell\b|explain\b|meet\b|help\b)[\w’'-]+\s+){0,6}?(?:stop and search|search|target|track|photograph|film|arrest|detain|question|disperse)(?! (?:for|on|out|with|over)\b)\s+(?:(?!adults?\b|men\b|man\b|drivers?\b|dealers?\b|cars?\b|how\b|what\b|so\b|that\b|who\b|rights\b)[\w’'-]+ ){0,4}?YOUNG(?!['’]| (?:fairly|kindly|with respect|less|only when|only if))
(?:report|tell|pass|feed|relay|share|send|give)s? (?:back |on )?(?:to |with )?POLICE (?:on\s+|about )?(?:what|whatever|anything that|everything that) YOUNG (?:\w+ )?(?:say|tell|do|know|talk about|post|plan)s?
(?:clear|free|rid) of (?:these|those|this|that|the) (?:\w+ )?(?:youths?|lads|boys|gang|group)(?!['’])
(?:fewer|less) (?:crimes?|offences) (?:\w+ )?(?:recorded|committed|reported|logged)
more arrests
(?:act|move|proceed|take action) against (?:the (?:ones? at|main|key|core|ringleaders?|leaders?|group|members|worst)|those at the|YOUNG)
YOUNG (?:\w+ )?(?:stops?|no longer|cease|ceases) (?:commit\w* (?:crimes?|offences)|offend\w*|steal(?:ing)?|shoplift\w*|vandalis\w+)
(?:shoplifting|thefts?|vandalism|crimes?|damage) by YOUNG (?:\w+ )?(?:goes|go|comes|come|falls?|drops?)
(?:less|fewer) (?:thefts?|vandalism|shoplifting|crimes?|damage) (?:by YOUNG|in the|at the)
(?:community|public|residents|businesses|shops|shopkeepers|neighbours|people) (?:will be|to be|is|are|be) (?:\w+ )?protected from YOUNG
responsible for (?:\w+ ){1,3}calls
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
^(?:search|photograph|film|stop and search|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]|(?:,? (?:and )?yp\d+)* from \w+ing\b)
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
(?:had|having|heading for) a (?:\w+ )?breakdown
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
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:counselling|psychotherapy|therapy (?:session|appointment)s?)
(?:concerns?|worr\w+) about (?:his|her|their|yp\d+['’]s) (?:weight|eating|diet|health|sleep|mood|hygiene|drinking|drug use|mental|wellbeing)
(?:is|was|got|became|fell|been) (?:[\w-]+ ){0,3}?pregnant
(?:is|was) (?:now |also )?expecting(?= a (?:baby|child|boy|girl)\b|[.,;]|$| and\b| in (?:the\s+|january|february|march|april|may|june|july|august|september|october|november|december))
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
(?:his|her|yp\d+['’]s) (?:\w+ )?(?:consultant|paediatrician|therapist|counsellor|drugs? worker)
(?:his|her|yp\d+['’]s) (?:key ?worker|worker|nurse) (?:from|at|with|in) (?:the|a) (?:drugs?|alcohol|substance (?:misuse|use)|drugs? and alcohol|youth (?:justice|offending)|probation) (?:service|team|project)
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
(?:broke|broken|fractured|sprained|dislocated) (?:his|her) (?:\w+ )?(?:arm|leg|wrist|ankle|hand|foot|nose|jaw|collarbone|ribs?|finger|toe|shoulder|hip|elbow)s?
(?:has|had|with) (?:a|his|her) (?:broken|fractured|dislocated) (?:arm|leg|wrist|ankle|hand|foot|nose|jaw|collarbone|rib|finger|toe|shoulder|hip|elbow)
(?:in|nights? in|days? in|week in|weeks in) hospital (?:for|with|after|since)
(?:\w+ )?(?:nights?|days?|weeks?) in (?:the )?hospital
(?:on|needs|needed) crutches
(?:had|needed|needs|has) (?:\w+ )?stitches
needed (?:an? )?operations?
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
(?:school|unit|college) for (?:deaf|blind|disabled|autistic|excluded) (?:children|pupils|young people|students)
(?:school|unit|college) for (?:children|pupils|young people|students) (?:with(?! a\b)|who (?:cannot|can not|have been|are (?:excluded|deaf|autistic)))
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
(?:his|her|their|yp\d+['’]s|the (?:boy|girl|child|young person)['’]s) (?:\w+ )?(?:mother|mum|father|dad|parents?|family|step-?(?:father|dad|mother|mum)|foster (?:carer|mother|father)|nan|gran|grandmother|grandfather|aunt|uncle|brother|sister|home|house|flat|household|home life) (?:\w+ly |has |have |had |is |are |was |were |both |often |still\s+|also |who\s+|never |sometimes |then |now |been |not |does |do |did |just\s+|to be ){0,4}(?:drink(?:s|ing)?|drank|drunk|us(?:es|ing) (?:drugs|heroin|crack|cannabis|alcohol)|smokes? (?:cannabis|crack|in the)|hit(?:s|ting)?|beat(?:s|ing|en)?|slap\w*|lock(?:s|ed|ing)? (?:him|her|them)|shout(?:s|ed|ing)?|left(?! (?:a message|word))|leaves? (?:him|her|them)|leaving|died|dead|die|dying|passed away|killed|in prison|in jail|in custody|jailed|imprisoned|sent down|banged up|locked up|put away(?! (?:the|his|her|some))|back inside(?! (?:the|his|her|a|for (?:tea|a))\b)|doing (?:time|a stretch)|serving (?:time|an? sentence)|inside(?= again|[.,;]|$| (?:until|since|for \w+ (?:years?|months?)|and (?:yp\d|he|she|his|her)))|deported|detained|separated|split|splitting|divorc\w+|argu\w+|fight(?:s|ing)?|fought|row(?:s|ed|ing)|lost (?:his|her|their) (?:job|home|flat|tenancy)|did to (?:him|her)|unemployed|out of work|unwell|ill|sick|poorly|depressed|bipolar|terminally|disabled|evicted|homeless|threw|throws?|thrown|kick(?:s|ed)?|neglect\w*|struggl\w+|suffer\w*|violent|abus\w+|cannot afford|can(?:not|['’]t) (?:cope|feed|keep|manage)|not cope|coping|absent|not (?:speak|live|see|seen|spoken|well\b|very well|been well)|remarried|pregnant|on benefits|in debt|debts|an alcoholic|alcoholic|addict\w*|asylum|refugees?|overcrowded|damp|cold|chaotic|dirty|unsafe|unsettled|moved|seeking asylum|known to|mental(?:ly)?|schizophreni\w+|relaps\w+|using|sectioned|hospital\w*|no recourse|no (?:food|heating|electricity|money)|cancer|diagnos\w+|stabbed|shot|murdered|attacked|(?:hurt|harmed|assaulted|punched|strangled|threatened|controlled|stalked) by (?:an?|her|his|their)|arrested|convicted|charged|sentenced|wanted|raided|registered|dementia|a (?:drink|drug|gambling) problem|gone abroad|in re(?:covery|hab)|on (?:bail|licence|tag|the sex)|an? (?:\w+ ){0,2}?offender)
(?:his|her|their|yp\d+['’]s) (?:parents?['’]|mother['’]s|mum['’]s|father['’]s|dad['’]s|family['’]s|stepfather['’]s|stepdad['’]s|brother['’]s|parents) (?:\w+ )?(?:separation|divorce|drinking|drug use|alcohol\w*|mental health|depression|illness|death|violence|debts?|temper|arrest|imprisonment|sentence|new partner|boyfriend|girlfriend|eviction|relationship|marriage|break-?up|split|addiction|unemployment|immigration status|job|income|housing|behaviour|health|absence)
(?:lost|death of|bereaved of|misses) (?:his|her|their) (?:mother|mum|father|dad|brother|sister|nan\w*|gran\w*|aunt|uncle|cousin|parents?|baby)
bereave(?:d|ment)
(?:since|after|when|that|because) (?:his|her) (?:mother|mum|father|dad|parents?|nan|gran\w*|brother|sister)['’]?s? (?:\w+ ){0,2}(?:died|left|separat\w+|death|divorc\w+|split|went to prison|was jailed|moved out|was arrested|was deported|illness|new partner|lost)
(?:parents?|mother|father|mum|dad) (?:\w+ )?(?:separated|split up|divorced|are divorcing|separating|died|went to prison|is in prison|was sent to prison|moved out)
(?:stepfather|stepdad|stepmother|stepmum|mother|mum|father|dad|partner|boyfriend|brother|parents?)\s+(?:was|is being|has been|had been) (?:asked|told|made|ordered|required) to (?:move out|leave home|leave the (?:family )?(?:home|house|flat))
parents['’]? (?:separation|divorce|break-?up|arguments|fighting)
(?:his|her|yp\d+['’]s) (?:own )?(?:family|parents?|mum|mother|dad|father|carers?|brother|sister|household) (?:\w+ ){0,6}?(?:home office|visas?|leave to remain|immigration|citizenship|papers)
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
in trouble (?:with the (?:police|law|courts?)|for (?:\w+ ){0,3}?(?:theft|graffiti|criminal damage|fighting|assault|robbery|shoplifting|dealing(?! with)|carrying))
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
(?:police |voluntary )?(?:interview|caution|charge|arrest)(?:ed|d)? re (?:an? )?(?:\w+ )?(?:assault|theft|robbery|burglary|drugs|weapon|knife|criminal damage|fight|incident|offence|affray)
(?:named|included) (?:in|on) an? (?:\w+ )?(?:injunction|dispersal notice|court order)
(?:abc contract|acceptable behaviour contract|asbo|cbo|community (?:payback|resolution)|deferred (?:caution|prosecution|sentence)|dto|intensive supervision|iss programme|out-of-court (?:disposal|resolution)|referral order|rehabilitation order|secure training centre|young offender|youth offender|yoi|yro)
(?:supervision|reparation|detention(?: and training)?|community|parenting|curfew|hospital|criminal behaviour|knife crime prevention|sexual harm prevention) order
youth justice (?:order|supervision|intervention|plan|worker|case)
(?:yjs|yot|yos) (?:order|worker|intervention|supervision|case|programme)
(?:assessed|supervised|supported|seen|worked with|interviewed|dealt with) by (?:the )?(?:youth\s+(?:justice|offending)|yjs|yot|yos)
(?:in|into|from|spent|time in|served|released from|leaves|left) (?:youth |police\s+|secure )?(?:custody|prison|jail|the cells|a secure (?:unit|home|children['’]s home)|secure accommodation)
(?:electronic(?:ally)?|gps|on a|wears? a|wearing a|has a|(?:got|given|fitted with|puts?) a|ankle|been|court-ordered) (?:ankle )?tag(?:ged|ging)?(?! (?:on|in) (?:a |the |his |her )?(?:photo|post|video|picture|jacket|coat))
(?:is|was) (?:still |now )?tagged(?! (?:on|in|with|by (?:an?|his|her) (?:friend|mate|cousin))\b)
tagged (?:by the court|until|and|since|for|from|at|with an electronic)
(?:court|court-imposed|police|bail|night-time|electronic|home|his|her|yp\d+['’]s|\d+(?:am|pm)) curfew
on (?:a )?curfew
on (?:licence|tag(?! team))
breach(?:ed|es)? (?:of )?(?:his|her|the|bail|an?) (?:\w+ )?(?:order|conditions?|bail|licence|curfew|injunction|tag)
unpaid work (?:order|for|on|hours)
(?:his|her|yp\d+['’]s) (?:tag|order|licence|offence|arrest|charge|caution)s?(?! of coffee)
(?:re-?)?offend(?:ed|s|ing)(?! (?:team|service|panel|by|people|them|him|her|anyone))
(?:first|previous|further|latest|index|knife|drugs?|violent|sexual|theft|driving|serious|two|three|four|\d+|similar|an|this|his|her|public order|possession) offen[cs]es?
(?:for|of|with) (?:\w+ )?(?:robbery|burglary|theft|shoplifting|criminal damage|common assault|affray|arson|actual bodily harm|grievous bodily harm|gbh|abh|possession|drug(?:s)? supply|supplying|dealing(?! with)|twoc|vehicle theft|handling stolen|public order|carrying (?:a|an)\s+(?:knife|blade|bladed|weapon|machete|offensive))
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 8 8 9 9 10 10 10 10 10 11 11 11 11 12 12 12 12 12 12 12 13 14 15 15 15 16 16 16 16 17 17 17 17 17 17 17 18 19 19 19 20 20 21 21 22 23 24 24 24 24 25 26 27 27 27 28 29 29 29 30 30 30 30 30 31 31 31 33 34 34 35 35 35 35 35 37 38 38 38 38 39 41 41 41 41 42 44 44 44 45 45 46 47 47 49 49 49 49 49 49 49 49 49 49 49 50 50 50 50 50 51 52 53 53 54 54 54 55 55 55 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 61 61 61 62 62 62 62 63 63 64 64 65 66 66 66 66 66 66 66 67 67 67 67 67 67 67 67 68 68 69 69 70 71 71 72 72 72 72 72 73 74 74 74 75 75 76 76 76 77 77 77 78 78 78 78 78 78 79 79 80 80 80 80 81 81 81 81 82 83 84 84 84 85 86 86 87 87 88 88 88 89 89 90 90 90 90 90 90 90 90 90 90 90 91 91 91 91 91 91 91 91 91 91 91 91 91 92 93 93 94 94 94 94 94 94 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 98 99 99 99 99 99 100 101 101 102 102 102 102 102 102 103 104 105 105 106 106 106 106 107 107 107 108 108 109 109 109 110 111 111 112 113 113 114 115 116 117 117 117 118 118 118 118 118 118 118 118 119 120 121 122 122 122 122 122 122 123 123 123 123 124 124 124 124 125 125 127 127 128 129 129 129 130 130 130 130 130 131 131 131 131 131 131 131 131 132 133 133 134 135 136 136 137 137 137 137 137 137 137 138 138 138 139 140 140 140 140 140 140 141 142 143 144 144 144 144 145 145 145 145 146 146 147 147 147 148 148 148 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 150 150 150 150 150 150 150 151 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 156 156 157 158 158 159 159 159 160 160 160 160 160 160 161 161 161 161 162 163 163 163 163 163 163 164 164 165 165 167 167 168 169 169 169 170 170 170 170 170 170 170 170 171 171 171 171 171 171 171 171 172 172 173 174 175 175 176 177 177 178 178 178 178 178 179 179 179 179 179 180 180 180 181 181 181 182 182 182 182 183 183 184 185 186 187 189 189 190 190 191 191 191 192 192 192 192 192 192 193 194 194 194 195 195 195 195 195 195 195 196 196 196 199 199 199 199 200 200 200 200 201 201 202 202 202 202 203 203 203 203 203 203 203 203 203 204 205 205 207 208 208 212 212 212 212 212 213 213 213 214 215 215 215 216 216 216 216 216 216 216 219 220 222 224 225 226 230 232 232 233 235 238 238 238 238 238 238 238 238 239 239 239 239 242 242 242 243 244 244 244 244 247 248 248 249 249 250 252 252 252 253 255 255 255 255 255 255 256 257 258 258 258 258 258 258 258 259 259 259 259 259 260 260 260 260 260 260 261 261 263 263 264 265 265 266 266 266 266 268 268 269 270 270 271 272 272 272 273 274 274 274 275 276 278 278 278 278 278 278 278 278 278 279 280 280 280 280 280 281 281 282 282 283 284 284 285 285 285 285 285 286 286 286 286 286 286 286 286 287 287 287 287 287 287 287 287 287 288 288 288 289 289 290 290 291 291 292 292 292 292 292 293 293 293 293 293 294 294 295 296 297 297 298 298 298 298 298 298 298 298 299 299 299 299 300 300 301 301 301 302 302 303 303 303 304 304 305 305 305 306 306 306 307 307 307 307 308 308 309 309 309 310 310 311 311 311 311 311 311 311 311 311 312 312 313 313 314 314 315 316 316 316 317 318 318 320 321 321 321 321 321 322 323 324 324 324 324 324 324 325 325 325 325 325 326 326 328 328 329 329 330 330 331 333 334 335 336 337 338 339 340 341 342 342 343 344 344 345 345 345 345 346 346 346 346 346 347 347 348 348 348 349 349 350 350 351 351 351 351 352 353 353 354 356 357 357 358 358 359 359 360 361 362 362 362 362 362 363 364 365 365 365 366 366 367 367 368 368 370 372 372 373 374 375 376 376 376 376 376 377 377 378 378 378 378 378 379 379 379 380 381 381 381 381 382 382 383 383 384 384 384 385 385 386 386 387 387 388 389 389 389 389 389 390 391 392 393 395 396 396 396 397 397 397 397 397 398 398 398 398 399 399 399 399 399 400 400 400 400 401 401 401 402 403 403 403 404 404 405 405 406 407 408 408 408 408 408 408 408 408 408 409 409 409 409 410 410 411 411 412 412 413 413 413 413 413 413 413 413 413 413 413 413 414 414 414 415 415 416 416 416 416 416 416 416 416 416 416 416 416 417 417 417 417 417 418 419 421 421 422 423 424 424 425 425 425 426 427 427 427 427 428 428 429 429 429 429 429 429 430 430 431 431 431 431 432 432 432 433 433 434 435 436 437 437 438 439 439 440 441 441 441 441 441 442 442 443 443 443 443 443 443 444 444 444 444 444 444 445 445 445 445 446 446 446 446 447 447 448 449 450 451 451 451 452 452 452 452 453 453 454 455 455 455 455 455 455 455 455 455 456 456 456 457 457 458 458 460 461 461 461 461 461 462 462 462 462 462 462 463 463 464 465 465 465 465 466 467 467 467 468 468 468 468 469 470 470 472 473 473 473 473 474 475 476 476 476 478 478 479 479 480 481 481 482 483 483 484 485 487 488 489 489 489 489 490 490 490 491 491 491 491 491 491 492 492 492 492 492 493 493 493 494 494 495 495 495 496 496 497 497 497 498 498 499 499 499 499 499 500 501 502 502 503 503 503 503 503 503 503 504 504 505 505 506 506 506 507 508 509 509 509 509 510 510 510 510 511 511 511 511 511 512 512 512 512 512 513 513 514 515 515 515 516 517 518 518 518 518 518 518 518 519 519 519 519 519 519 519 520 521 521 522 523 523 524 524 525 525 526 526 526 526 526 527 528 529 530 531 532 533 534 535 536 537 537 538 538 538 539 539 539 539 540 540 540 541 541 542 542 543 543 544 545 546 547 547 547 548 549 550 550 550 551 551 551 551 551 552 552 552 552 552 553 553 553 553 553 553 553 553 553 553 554 554 554 555 555 556 556 557 557 558 558 558 558 558 558 559 559 560 560 560 561 561 561 562 562 563 563 563 564 564 564 564 564 565 565 565 565 565 565 567 567 567 567 568 569 570 571 571 571 571 572 572 572 572 572 573 573 573 574 575 576 577 578 578 578 578 578 579 579 579 579 580 582 582 583 583 583 583 583 584 584 584 584 584 585 585 585 586 586 587 588 589 590 590 591 592 592 592 592 592 593 594 594 594 594 594 594 594 594 595 595 596 597 597 597 597 597 597 598 598 599 599 600 600 600 600 600 600 600 601 602 602 603 604 605 606 607 608 609 610 610 611 612 612 612 612 613 614 614 614 614 615 616 616 616 616 616 616 616 616 616 616 616 617 617 618 618 619 619 619 619 622 622 622 622 622 622 622 623 623 623 623 624 624 624 625 625 625 625 625 626 626 626 627 627 627 628 628 628 628 628 629 629 629 630 631 631 631 632 633 633 633 634 634 634 635 635 636 636 637 637 637 638 638 639 639 639 640 640 640 640 641 641 641 641 641 641 641 641 641 641 642 642 642 642 642 642 643 643 644 645 646 646 647 647 648 649 649 649 649 650 651 651 651 652 652 652 652 652 653 653 653 653 653 653 653 653 654 654 654 655 655 655 655 655 655 655 656 657 658 659 660 660 660 661 661 661 661 661 661 662 662 663 664 664 664 664 664 664 664 665 666 667 667 667 667 667 667 667 667 668 668 668 668 668 669 669 670 670 670 670 671 671 671 671 671 671 671 672 672 672 673 673 673 673 673 673 674 674 675 675 675 676 676 677 678 678 678 678 679 680 681 681 681 681 681 682 683 683 684 684 684 684 684 684 684 684 685 685 685 685 685 685 685 685 686 686 686 687 688 688 688 688 689 689 689 689 689 689 689 689 690 691 692 692 692 692 692 692 692 692 692 693 693 693 693 693 693 694 694 695 695 697 697 698 699 700 701 702 702 702 703 704 705 705 706 706 706 706 706 707 707 708 708 709 709 710 710 711 711 711 711 711 711 711 711 711 712 712 712 712 713 713 714 715 715 716 717 718 718 718 718 719 719 720 720 720 720 721 721 721 722 723 724 725 726 726 726 726 726 726 727 727 727 728 728 728 728 729 729 729 729 729 729 729 729 729 729 729 730 730 730 731 731 731 731 732 732 733 733 733 733 734 734 735 736 736 738 739 739 740 741 741 742 743 743 743 743 743 743 743 743 743 743 743 744 744 744 744 744 744 744 744 744 745 745 745 745 746 746 746 746 746 747 747 747 747 747 747 747 747 748 748 749 749 750 750 750 752 752 752 753 754 756 757 758 758 758 760 761 761 762 763 764 764 764 764 764 764 764 764 764 764 764 764 765 765 765 765 765 765 765 765 765 765 765 766 766 766 766 768 768 768 768 768 769 769 769 770 770 770 771 771 772 772 772 773 773 773 774 774 775 776 777 777 778 778 778 778 778 779 779 779 779 779 779 779 779 780 781 783 783 784 785 786 786 788 788 788 788 788 788 788 789 789 789 789 789 789 789 789 789 789 789 789 789 790 791 793 794 795 796 797 798 798 798 799 800 800 800 800 800 800 802 802 802 803 803 803 805 805 805 806 806 807 808 808 808 808 810 811 811 811 812 812 813 814 814 815 817 818 819 820 820 821 822 823 823 823 823 824 824 825 825 825 825 826 826 826 828 829 829 830 830 831 831 832 832 832 838 840 841 841 842 842 842 843 844 844 844 844 844 845 847 848 851 852 857 857 859 859 862 862 863 865 867 867 868 869 869 869 869 871 871 871 872 873 873 874 877 878 878 880 886 887 887 887 889 890 890 890 890 891 891 892 893 893 895 895 895 895 896 898 898 898 899 900 901 901 902 902 903 903 903 903 903 903 903 903 903 903 903 903 903 903 903 903 904 904 904 904 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 906 907 907 907 908 909 909 909 909 911 914 916 917 918 918 918 918 919 919 919 919 920 921 921 921 926 927 927 928 928 928 928 928 928 928 928 929 930 931 932 932 933 933 933 933 935 936 937 937 939 939 940 941 942 942 942 942 943 943 943 943 944 944 944 945 946 947 947 948 948 948 949 949 949 949 950 950 951 951 952 953 954 954 955 956 958 958 958 958 958 959 959 960 960 960 960 961 961 962 963 965 967 968 971 973 973 973 975 975 977 978 978 979 980 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 982 984 985 986 987 987 987 987 988 988 988 988 988 988 989 990 990 990 990 990 990 991 991 992 994 995 996 997 998 999 999 999 999 999 999 1000 1000 1000 1000 1001 1002 1002 1003 1004 1004 1005 1005 1006 1006 1006 1006 1007 1008 1009 1011 1012 1012 1012 1015 1015 1015 1015 1016 1016 1016 1016 1016 1016 1016 1017 1017 1017 1017 1017 1018 1021 1022 1022 1022 1022 1023 1024 1026 1026 1028 1029 1032 1033 1033 1034 1035 1036 1036 1037 1039 1039 1039 1040 1041 1042 1043 1043 1045 1046 1047 1047 1048 1048 1049 1049 1049 1049 1050 1051 1053 1055 1057 1057 1059 1060 1060 1061 1061 1061 1063 1063 1064 1065 1066 1067 1067 1068 1068 1073 1073 1073 1076 1076 1077 1077 1077 1077 1080 1080 1080 1080 1080 1080 1082 1083 1083 1084 1084 1084 1084 1084 1085 1085 1085 1085 1085 1086 1086 1086 1087 1088 1088 1088 1088 1089 1090 1090 1090 1090 1090 1090 1090 1090 1090 1091 1091 1093 1093 1093 1093 1094 1094 1094 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1097 1097 1098 1098 1098 1098 1098 1098 1099 1100 1100 1100 1100 1100 1100 1101 1101 1102 1103 1103 1103 1103 1104 1105 1109 1109 1109 1109 1110 1112 1112 1112 1113 1113 1114 1114 1115 1115 1117 1117 1117 1117 1117 1118 1118 1118 1119 1119 1124 1125 1125 1125 1128 1129 1134 1134 1135 1137 1137 1137 1137 1138 1139 1142 1144 1144 1144 1145 1145 1145 1148 1149 1150 1150 1151 1151 1152 1158 1159 1160 1161 1162 1163 1163 1164 1164 1164 1167 1168 1170 1171 1172 1173 1174 1174 1174 1175 1176 1177 1177 1177 1177 1178 1180 1180 1180 1180 1182 1182 1182 1183 1183 1183 1183 1183 1183 1183 1184 1184 1184 1184 1185 1186 1187 1188 1188 1188 1188 1189 1190 1191 1193 1193 1195 1195 1195 1196 1196 1196 1196 1197 1197 1198 1198 1199 1199 1199 1199 1199 1199 1199 1200 1200 1200 1202 1203 1204 1204 1204 1204 1205 1205 1205 1205 1205 1205 1206 1206 1207 1209 1210 1210 1211 1212 1212 1212 1212 1212 1212 1213 1213 1213 1213 1213 1213 1214 1215 1215 1216 1216 1216 1216 1216 1216 1216 1216 1216 1217 1218 1219 1220 1220 1220 1221 1223 1223 1223 1223 1223 1224 1224 1224 1225 1225 1225 1226 1226 1226 1226 1227 1227 1228 1228 1228 1229 1230 1230 1231 1231 1232 1234 1235 1235 1235 1235 1235 1235 1235 1235 1235 1235 1235 1236 1237 1238 1238 1239 1239 1239 1239 1240 1240 1241 1241 1242 1242 1243 1243 1243 1244 1244 1245 1247 1247 1247 1247 1247 1248 1248 1248 1249 1250 1250 1252 1253 1254 1254 1254 1255 1256 1256 1256 1256 1256 1256 1256 1260 1260 1260 1261 1261 1261 1262 1262 1262 1262 1262 1263 1263 1263 1265 1266 1266 1266 1268 1269 1270 1270 1270 1271 1271 1271 1271 1271 1272 1272 1273 1273 1273 1273 1273 1274 1274 1274 1274 1274 1275 1276 1276 1277 1277 1277 1277 1278 1279 1279 1280 1280 1281 1282 1282 1283 1283 1284 1285 1285 1285 1286 1286 1286 1286 1286 1287 1288 1289 1289 1290 1290 1290 1291 1291 1291 1292 1292 1292 1292 1293 1294 1294 1295 1295 1295 1295 1295 1295 1295 1295 1296 1296 1296 1296 1296 1297 1297 1298 1298 1298 1299 1300 1300 1300 1300 1301 1301 1301 1301 1301 1301 1301 1301 1302 1303 1303 1304 1304 1304 1304 1305 1305 1306 1306 1306 1306 1306 1306 1307 1307 1307 1307 1307 1307 1307 1308 1308 1308 1309 1309 1310 1310 1310 1311 1311 1311 1312 1312 1312 1313 1313 1313 1313 1313 1313 1313 1313 1313 1313 1313 1313 1313 1314 1316 1316 1316 1316 1318 1320 1320 1320 1321 1321 1322 1323 1323 1323 1324 1324 1325 1327 1327 1328 1329 1329 1330 1330 1330 1330 1331 1331 1331 1331 1331 1332 1332 1332 1332 1332 1332 1332 1334 1334 1334 1334 1335 1336 1336 1336 1336 1336 1337 1337 1338 1338 1338 1338 1339 1339 1339 1339 1340 1341 1341 1341 1341 1341 1341 1341 1342 1342 1342 1342 1343 1343 1344 1344 1344 1345 1345 1346 1346 1346 1347 1347 1347 1347 1347 1348 1348 1348 1349 1349 1349 1349 1349 1350 1351 1351 1351 1352 1352 1352 1353 1353 1353 1353 1353 1354 1354 1354 1355 1356 1356 1356 1357 1357 1357 1358 1358 1359 1360 1360 1361 1361 1361 1361 1362 1363 1363 1363 1363 1364 1364 1364 1364 1365 1365 1366 1366 1367 1367 1368 1369 1369 1369 1369 1370 1372 1372 1372 1372 1373 1373 1373 1373 1374 1375 1376 1376 1376 1377 1377 1377 1378 1378 1378 1379 1380 1380 1380 1380 1381 1381 1381 1381 1381 1381 1381 1381 1382 1382 1382 1383 1383 1384 1385 1385 1385 1386 1387 1388 1388 1388 1388 1389 1389 1390 1390 1391 1391 1392 1392 1393 1393 1393 1393 1393 1393 1394 1395 1396 1397 1398 1398 1398 1399 1399 1401 1402 1403 1404 1404 1405 1406 1407 1407 1408 1408 1408 1408 1409 1409 1409 1410 1411 1412 1413 1414 1414 1414 1415 1416 1416 1417 1417 1418 1419 1420 1420 1421 1422 1422 1423 1424 1424 1424 1424 1425 1426 1427 1427 1427 1427 1427 1428 1428 1428 1429 1429 1429 1429 1430 1430 1430 1430 1430 1431 1432 1432 1433 1434 1435 1436 1436 1436 1436 1436 1438 1438 1438 1438 1438 1438 1438 1439 1439 1439 1440 1440 1441 1442 1443 1444 1445 1446 1446 1446 1447 1447 1447 1447 1448 1449 1449 1450 1450 1450 1451 1451 1451 1451 1452 1453 1454 1455 1455 1456 1457 1458 1459 1459 1459 1459 1459 1460 1461 1461 1462 1462 1464 1465 1466 1467 1468 1468 1469 1470 1471 1472 1472 1473 1473 1474 1475 1475 1476 1476 1477 1478 1478 1479 1480 1481 1482 1485 1485 1486 1487 1487 1488 1488 1488 1489 1489 1490 1490 1490 1491 1492 1493 1493 1493 1494 1494 1494 1495 1495 1495 1495 1495 1496 1496 1496 1496 1499 1499 1499 1501 1502 1503 1503 1504 1504 1504 1505 1506 1507 1507 1508 1509 1510 1510 1510 1510 1512 1512 1512 1512 1514 1514 1514 1515 1516 1516 1516 1517 1517 1517 1518 1519 1519 1519 1520 1520 1520 1521 1521 1521 1521 1522 1522 1523 1523 1523 1523 1523 1524 1524 1525 1525 1525 1527 1528 1528 1528 1528 1529 1530 1530 1531 1531 1531 1532 1533 1534 1535 1535 1535 1536 1536 1537 1537 1537 1537 1537 1537 1538 1538 1540 1540 1541 1542 1542 1542 1542 1545 1545 1545 1545 1546 1547 1547 1548 1552 1552 1552 1552 1553 1553 1555 1555 1559 1560 1560 1560 1562 1566 1567 1567 1568 1568 1568 1568 1572 1573 1575 1576 1576 1576 1576 1577 1578 1578 1579 1579 1579 1579 1579 1579 1581 1582 1585 1585 1585 1586 1588 1590 1591 1594 1595 1595 1595 1596 1598 1598 1598 1599 1600 1600 1600 1600 1601 1602 1602 1602 1603 1603 1603 1604 1605 1607 1607 1609 1609 1610 1611 1612 1613 1614 1614 1615 1615 1616 1617 1617 1617 1618 1618 1618 1618 1618 1618 1618 1618 1618 1618 1619 1620 1620 1620 1620 1621 1622 1622 1623 1624 1624 1624 1625 1625 1628 1628 1629 1630 1630 1630 1631 1632 1633 1633 1633 1634 1635 1635 1635 1636 1637 1637 1637 1637 1639 1639 1639 1639 1640 1640 1640 1640 1640 1641 1641 1642 1642 1642 1642 1643 1643 1644 1644 1645 1646 1646 1650 1651 1651 1653 1654 1655 1655 1655 1656 1657 1657 1657 1657 1657 1658 1658 1658 1658 1659 1660 1661 1661 1661 1661 1661 1662 1662 1662 1662 1663 1664 1664 1665 1665 1666 1667 1667 1668 1668 1668 1669 1670 1671 1672 1672 1672 1672 1672 1673 1674 1675 1675 1675 1675 1675 1675 1676 1676 1676 1676 1676 1676 1677 1677 1677 1677 1677 1678 1678 1678 1679 1679 1679 1679 1679 1679 1680 1682 1683 1683 1684 1684 1684 1685 1686 1687 1688 1688 1688 1688 1689 1689 1689 1689 1689 1689 1689 1690 1690 1690 1690 1690 1690 1691 1692 1692 1693 1693 1693 1694 1694 1694 1695 1695 1696 1696 1696 1697 1697 1699 1700 1700 1700 1700 1701 1701 1702 1703 1703 1703 1703 1703 1704 1704 1704 1704 1704 1704 1705 1705 1705 1705 1705 1705 1706 1706 1706 1707 1708 1708 1709 1709 1709 1709 1710 1710 1710 1710 1711 1712 1712 1712 1713 1713 1713 1714 1714 1716 1716 1717 1717 1717 1718 1718 1718 1718 1719 1719 1719 1719 1719 1719 1720 1720 1720 1720 1721 1721 1721 1721 1721 1721 1722 1722 1723 1723 1723 1723 1724 1724 1725 1725 1726 1726 1727 1727 1727 1728 1728 1728 1728 1729 1730 1730 1730 1730 1731 1731 1731 1731 1731 1731 1732 1732 1733 1733 1733 1733 1733 1734 1735 1735 1735 1735 1735 1735 1735 1736 1738 1738 1738 1739 1739 1739 1739 1740 1740 1741 1741 1741 1741 1742 1742 1742 1742 1742 1742 1742 1742 1744 1745 1745 1746 1747 1747 1747 1747 1749 1749 1749 1750 1750 1750 1751 1751 1751 1752 1752 1752 1753 1753 1754 1754 1754 1754 1755 1755 1755 1756 1756 1757 1757 1757 1757 1758 1758 1758 1758 1760 1760 1760 1761 1761 1761 1762 1764 1764 1764 1764 1764 1764 1764 1764 1765 1765 1765 1767 1767 1768 1768 1768 1768 1768 1769 1770 1770 1770 1771 1771 1772 1772 1772 1772 1772 1773 1774 1774 1774 1774 1775 1775 1775 1776 1776 1776 1776 1777 1778 1778 1779 1779 1779 1779 1779 1781 1782 1782 1782 1784 1786 1786 1786 1787 1788 1789 1789 1790 1790 1791 1791 1791 1791 1792 1792 1792 1792 1792 1793 1793 1793 1793 1793 1793 1793 1794 1794 1794 1794 1795 1796 1796 1796 1797 1797 1797 1797 1797 1797 1797 1798 1799 1799 1799 1800 1800 1800 1800 1800 1800 1800 1800 1801 1801 1801 1801 1801 1801 1801 1802 1802 1802 1802 1802 1802 1803 1803 1804 1804 1804 1805 1805 1805 1806 1806 1807 1807 1807 1807 1807 1807 1807 1807 1807 1807 1807 1807 1807 1807 1807 1807 1807 1807 1807 1808 1808 1808 1809 1809 1809 1809 1809 1810 1811 1812 1812 1812 1812 1813 1814 1814 1814 1814 1815 1815 1815 1815 1815 1815 1815 1816 1816 1816 1816 1816 1816 1817 1817 1817 1817 1818 1818 1818 1818 1819 1819 1819 1819 1820 1820 1821 1821 1821 1822 1822 1823 1823 1823 1824 1825 1825 1826 1826 1827 1828 1829 1829 1830 1830 1831 1831 1831 1832 1832 1832 1833 1834 1834 1835 1836 1836 1836 1836 1837 1837 1838 1838 1839 1839 1839 1839 1840 1840 1840 1840 1840 1840 1841 1841 1841 1841 1842 1842 1842 1843 1843 1843 1843 1843 1843 1843 1844 1845 1845 1846 1846 1846 1846 1846 1847 1847 1847 1847 1847 1847 1847 1848 1848 1848 1849 1850 1850 1850 1850 1850 1850 1850 1850 1850 1851 1851 1852 1853 1853 1854 1854 1854 1854 1854 1856 1856 1857 1858 1859 1861 1862 1862 1863 1863 1864 1865 1865 1865 1866 1868 1869 1869 1869 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1871 1871 1871 1871 1872 1872 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1873 1874 1875 1876 1877 1877 1877 1877 1877 1878 1879 1879 1879 1879 1879 1880 1880 1880 1881 1882 1883 1885 1885 1886 1886 1886 1886 1886 1886 1888 1888 1889 1889 1890 1890 1891 1892 1893 1894 1895 1895 1895 1895 1895 1896 1897 1898 1898 1899 1899 1900 1900 1902 1902 1902 1902 1903 1903 1903 1903 1904 1904 1905 1906 1907 1907 1908 1910 1911 1912 1913 1914 1915 1916 1917 1917 1920 1921 1922 1923 1924 1925 1925 1926 1926 1926 1926 1926 1927 1928 1928 1928 1928 1929 1930 1930 1931 1933 1933 1935 1936 1937 1937 1938 1939 1940 1940 1941 1943 1943 1944 1944 1946 1946 1946 1946 1947 1947 1948 1948 1949 1949 1949 1949 1950 1950 1950 1950 1951 1952 1952 1953 1953 1955 1956 1956 1957 1959 1959 1960 1960 1961 1963 1964 1965 1967 1969 1969 1969 1970 1970 1970 1971 1971 1971 1972 1972 1973 1973 1974 1976 1976 1977 1977 1977 1977 1977 1977 1978 1978 1978 1980 1980 1982 1982 1982 1982 1982 1983 1984 1984 1984 1984 1985 1985 1985 1985 1985 1986 1986 1986 1986 1987 1987 1987 1988 1988 1989 1990 1991 1992 1993 1994 1996 1997 1998 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2029 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2047 2048 2049 2050 2051 2052 2056 2058 2061 2064 2066 2067 2068 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2079 2080 2081 2083 2084 2085 2086 2087 2088 2089 2090 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2135 2136 2137 2138 2139 2140 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2162 2163 2164 2165 2166 2167 2168 2169 2171 2172 2173 2174 2175 2176 2177 2179 2180 2182 2183 2184 2185 2187 2190 2191 2194 2195 2196 2197 2198 2201 2202 2203 2204 2205 2206 2208 2209 2210 2211 2212 2214 2215 2216 2217 2219 2220 2221 2222 2223 2224 2226 2227 2228 2229 2230 2231 2232 2233 2234 2235 2238 2239 2241 2242 2243 2244 2245 2246 2247 2248 2249 2250 2251 2253 2254 2257 2258 2261 2263 2264 2268 2269 2270 2275 2276 2278 2280 2281 2282 2284 2285 2286 2287 2288 2289 2290 2291 2292 2293 2296 2297 2298 2299 2300 2302 2305 2306 2307 2308 2310 2311 2312 2313 2314 2315 2316 2317 2320 2321 2322 2323 2324 2325 2326 2327 2328 2329 2332 2333 2334 2335 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2349 2350 2351 2352 2353 2354 2355 2356 2358 2359 2360 2361 2362 2363 2364 2365 2366 2367 2368 2369 2370 2372 2373 2374 2375 2377 2378 2380 2381 2382 2387 2388 2390 2391 2392 2393 2394 2395 2396 2397 2398 2399 2400 2401 2402 2403 2405 2406 2407 2408 2409 2410 2411 2412 2413 2414 2415 2416 2417 2418 2419 2420 2423 2424 2425 2426 2428 2429 2431 2432 2433 2434 2436 2437 2438 2439 2440 2441 2442 2443 2444 2445 2446 2447 2448 2449 2450 2451 2452 2453 2454 2455 2456 2457 2458 2460 2461 2462 2463 2464 2465 2466 2467 2468 2469 2470 2471 2472 2474 2475 2476 2477 2478 2480 2482 2483 2484 2485 2486 2488 2489 2490 2491 2492 2493 2494 2497 2498 2499 2500 2501 2502 2504 2505 2506 2510 2511 2513 2514 2515 2516 2517 2518 2519 2520 2522 2523 2525 2526 2527 2528 2529 2530 2534 2536 2538 2540 2541 2542 2543 2544 2545 2546 2547 2548 2549 2550 2551 2553 2554 2555 2558 2560 2561 2562 2563 2564 2566 2567 2568 2571 2582 2583 2584 2587 2588 2589 2596 2597 2598 2601 2607 2610 2612 2614 2615 2617 2619 2620 2628 2629 2639 2648 2655 2662 2663 2666 2667 2671 2672 2673 2675 2676 2678 2679 2681 2685 2691 2693 2694 2695 2696 2697 2699 2700 2701 2705 2706 2707 2708 2711 2713 2714 2715 2716 2717 2718 2720 2721 2722 2723 2730 2731 2732 2734 2735 2737 2740 2741 2744 2745 2747 2752 2753 2754 2755 2756 2760 2762 2765 2766 2770 2773 2774 2778 2779 2781 2783 2785 2787 2789 2790 2792 2793 2794 2795 2797 2803 2805 2807 2808 2809 2810 2811 2812 2813 2814 2815 2816 2817 2819 2820 2821 2822 2823 2824 2825 2826 2827 2828 2829 2830 2831 2833 2834 2835 2836 2837 2838 2839 2840 2841 2843 2845 2847 2848 2849 2850 2852 2854 2855 2856 2857 2858 2859 2863 2864 2865 2868 2871 2872 2874 2875 2880 2882 2883 2884 2885 2886 2887 2888 2890 2891 2892 2895 2896 2897 2898 2899 2901 2902 2903 2904 2907 2909 2910 2911 2912 2913 2914 2915 2917 2918 2920 2924 2925 2926 2927 2928 2930 2932 2941 2943 2948 2949 2950 2951 2952 2953 2955 2956 2958 2959 2960 2966 2967 2968 2971 2972 2973 2975 2976 2978 2979 2981 3 3 32 36 39 40 55 56 103 135 150 166 186 188 194 197 198 203 205 210 211 218 220 221 223 225 227 231 231 233 234 235 236 237 237 240 241 245 246 247 248 248 251 253 262 267 268 269 276 278 318 319 327 328 332 337 355 369 371 394 398 408 420 427 430 449 453 455 469 470 471 477 483 486 487 533 539 566 576 581 590 620 621 633 635 651 659 696 699 716 728 732 734 737 751 755 759 765 767 782 785 787 791 792 801 804 807 809 815 816 820 827 831 831 833 834 835 837 839 846 849 852 854 854 854 854 854 855 856 860 861 863 864 864 866 866 866 866 866 866 866 870 871 876 879 880 883 884 886 887 887 888 888 893 894 897 899 905 907 908 910 910 910 910 911 911 911 912 915 917 917 917 917 917 917 917 917 917 917 917 918 919 919 919 919 919 919 919 919 919 919 919 919 919 924 925 929 931 932 936 937 938 957 962 964 966 969 970 972 976 977 979 981 983 983 983 983 983 984 988 993 994 1002 1005 1010 1013 1014 1018 1019 1020 1025 1027 1028 1030 1031 1037 1038 1041 1042 1043 1044 1050 1052 1052 1054 1056 1058 1062 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1070 1070 1070 1070 1071 1072 1073 1074 1075 1076 1077 1078 1081 1081 1081 1081 1081 1081 1082 1084 1092 1096 1098 1100 1102 1106 1107 1108 1109 1110 1111 1113 1114 1116 1117 1120 1121 1121 1121 1121 1123 1126 1127 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1132 1133 1134 1136 1138 1139 1141 1141 1143 1144 1145 1146 1147 1153 1155 1165 1165 1165 1165 1165 1165 1165 1165 1166 1179 1181 1181 1192 1194 1201 1207 1207 1208 1212 1222 1231 1233 1244 1246 1247 1248 1251 1257 1258 1259 1264 1266 1267 1315 1317 1319 1324 1326 1333 1356 1359 1371 1386 1387 1400 1401 1437 1462 1463 1483 1484 1485 1486 1497 1498 1500 1511 1513 1526 1533 1539 1544 1544 1544 1544 1544 1544 1544 1544 1544 1544 1549 1553 1555 1556 1558 1560 1561 1563 1564 1564 1565 1568 1568 1568 1568 1568 1568 1568 1568 1568 1568 1568 1568 1568 1568 1569 1570 1571 1572 1573 1574 1580 1581 1582 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1583 1584 1585 1586 1587 1589 1591 1592 1592 1592 1593 1595 1597 1598 1600 1601 1606 1607 1608 1608 1613 1614 1616 1617 1618 1619 1621 1621 1623 1624 1626 1626 1626 1626 1627 1627 1627 1627 1627 1627 1636 1638 1647 1650 1652 1655 1660 1666 1677 1678 1681 1689 1698 1715 1734 1737 1738 1742 1743 1748 1749 1759 1759 1763 1765 1765 1766 1771 1778 1780 1782 1783 1784 1786 1789 1800 1807 1810 1845 1847 1855 1860 1861 1861 1861 1861 1861 1861 1861 1861 1861 1861 1861 1867 1870 1870 1870 1870 1870 1870 1870 1870 1870 1870 1871 1877 1884 1885 1886 1887 1888 1904 1909 1918 1919 1921 1925 1930 1931 1932 1933 1934 1935 1942 1945 1950 1953 1954 1958 1962 1968 1969 1975 1979 1979 1979 1981 1981 1981 1981 1983 1983 1983 1983 1985 1990 1995 1999 2012 2023 2025 2030 2031 2053 2054 2055 2057 2059 2062 2063 2065 2082 2091 2133 2134 2141 2142 2170 2181 2186 2188 2189 2192 2193 2199 2200 2207 2213 2218 2225 2236 2237 2252 2255 2256 2259 2260 2262 2265 2266 2267 2272 2274 2277 2279 2294 2301 2303 2304 2309 2319 2330 2331 2336 2357 2371 2376 2379 2383 2384 2385 2386 2389 2404 2421 2422 2427 2430 2435 2459 2473 2479 2481 2487 2495 2496 2503 2507 2508 2509 2512 2521 2524 2531 2532 2533 2539 2552 2556 2557 2559 2565 2573 2575 2581 2594 2595 2599 2600 2604 2605 2608 2609 2611 2613 2616 2618 2621 2622 2623 2625 2626 2630 2631 2633 2634 2635 2637 2638 2641 2642 2643 2644 2645 2646 2647 2653 2657 2658 2659 2660 2661 2664 2665 2668 2669 2670 2674 2682 2684 2687 2688 2689 2690 2698 2709 2710 2712 2724 2725 2726 2727 2728 2729 2733 2736 2739 2742 2743 2746 2748 2749 2750 2751 2757 2758 2761 2764 2768 2769 2775 2776 2780 2782 2784 2788 2791 2796 2798 2799 2800 2801 2802 2804 2806 2842 2844 2846 2851 2853 2860 2861 2862 2866 2867 2870 2873 2877 2878 2879 2881 2889 2894 2900 2905 2906 2908 2916 2919 2921 2923 2929 2931 2933 2934 2935 2936 2939 2940 2942 2944 2945 2946 2947 2954 2957 2961 2962 2964 2965 2974 2980 2982 43 48 126 206 209 217 228 229 231 254 277 459 836 850 853 854 858 864 866 875 881 882 885 910 913 917 922 923 934 970 972 974 983 1052 1062 1068 1069 1070 1075 1079 1081 1116 1121 1122 1129 1130 1131 1132 1140 1154 1156 1157 1165 1169 1181 1207 1437 1543 1544 1550 1551 1554 1557 1561 1564 1568 1583 1592 1597 1608 1626 1627 1648 1649 1759 1785 1861 1870 1901 1966 1979 1983 2024 2026 2027 2028 2060 2178 2240 2271 2273 2283 2295 2318 2535 2537 2569 2570 2572 2574 2576 2577 2578 2579 2580 2585 2586 2590 2591 2592 2593 2602 2603 2606 2624 2627 2632 2636 2640 2649 2650 2651 2652 2654 2656 2677 2680 2683 2686 2692 2702 2703 2704 2719 2738 2759 2763 2767 2771 2772 2777 2786 2818 2832 2869 2876 2893 2922 2937 2938 2963 2969 2970 2977

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 11 12 12 10 11 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 8 10 8 8 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 13 13 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 11 12 12 12 12 12 12 14 12 12 12 12 12 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 9 10 10 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 9 10 10 11 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 8 9 9 9 9 9 9 9 11 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 10 10 6 6 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 3 4 4 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 4 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 4 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 9 10 6 7 7 4 7 8 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 8 9 9 9 9 9 9 9 9 10 10 10 10 5 6 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 7 3 4 4 4 8 9 6 8 8 8 8 8 14 15 15 15 15 15 8 9 9 9 9 9 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 11 12 12 12 9 10 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 6 8 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 0 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 5 16 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 17 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 7 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 8 10 7 11 12 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 4 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 4 9 5 3 2 7 6 4 5 7 4 4 4 5 6 3 4 3 3 4 4 5 5 7 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 12 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 7 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 3 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 4 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 3 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 3 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5126 11387 11942
10$	14602
101	10985
101$	17092 11234
11$	14602
12$	2843 2844 2845
13$	2843 2844 2845
14$	2843 2844 2845
15$	2843 2844 2845
16$	2843 2844 2845 15218 15219 15226 15227 11887
17$	15218 15219 15226 15227 11887 6252
18$	13028 13030 693 13063 13064 9076 15214 15215 15216 15217 15218 15219 15220 15221 15222 15226 15227 15932 11887
19$	13028 13030 693 13063 13064 9076 15214 15215 15216 15217 15218 15219 15220 15221 15222 15226 15227 15932 11887
2$	11942
20$	13028 13030 693 13063 13064 9076 15214 15215 15216 15217 15218 15219 15220 15221 15222 15226 15227 15932 11887 6252
21$	13028 13030 693 13063 13064 9076 15214 15215 15216 15217 15218 15219 15220 15221 15222 15226 15227 15932 11887
22$	13028 13030 693 13063 13064 15226 15227 15932 11887
23$	13028 13030 693 13063 13064 15226 15227 15932 11887
24$	13028 13030 693 13063 13064 15226 15227 11887 5789
25$	13028 13030 693 13063 13064 9076 15214 15215 15216 15217 15218 15219 15220 15221 15222 15226 15227 15932 11887
26$	13028 13030 693 13063 13064
27$	13028 13030 693 13063 13064
28$	13028 13030 693 13063 13064
29$	13028 13030 693 13063 13064
3$	11942
30$	13028 13030 693 13063 13064 9076 15214 15215 15216 15217 15220 15221 15222 15226 15227 15932 11887
31$	6252
3x5x2$	6191
4$	11942
47$	6252
4ft$	6170
5$	3585 9847 9848 11942 6170
5ft$	6170
5x5x5$	6190
6$	3585 9847 9848 11942 6170
60$	17301
6ft$	6170
7$	14602 11942 12050
8$	14602 11942
9$	14602 11942
999	10985
999$	17092
a$	6580 6643 6823 12933 6828 7356 7391 7512 7536 7617 7703 7959 8333 2291 2292 2293 8720 8721 14918 14927 8905 8906 2686 2782 2867 2868 9167 9647 3572 10509 10543 10582 10668 10689 10691 10720 11157 11321 11334 11341 11350 11397 17581 5216 11516 11517 17634 5394 5447 5679 5809 5827 5908 5911 12292 6085 12367
abandon$	5832
abandoned$	5829 5832
abandoning$	5832
abandons$	5832
abc$	11209 6098
abcs$	11209
abdicate$	4461
abdicated$	4461
abdicates$	4461
abdicating$	4461
abh	11520 6106
abh$	17627 12367
abide$	14352
abilit	12233
ability$	14564 8910 8911 8912 8913
abject$	5796
able	11106
able$	2741 2744 2745 2747 2756 2768 9048 9049 9050 9051 3035 3068 9338 9359 9360 3109 3120 3124 3125 9387 3127 3128 9396 3136 3137 3138 3152 15894 4908
ably$	9408 9409 9410 9411
aborti	6010
abortion$	12271
about	11071 12134
about$	6369 6373 6448 13097 13313 7208 7323 7338 13681 13682 7576 7969 14110 14111 14143 8112 14221 14836 15091 15383 15384 15385 9281 15391 15392 15393 15397 15398 9637 9638 15795 9689 9690 9691 3586 10017 10018 10052 3792 3793 3794 3795 10057 16200 16556 16583 16693 16694 10684 16794 16838 16839 16840 10810 10811 10812 4747 11095 11119 11413 11448 11639
above$	12838 13623 13624 13625 7544 14707 14708 14709 9875 16790 16892 16921 10917
abrasive$	6142
abroad$	17536
abscond$	12962 605 606 12053 6110
abscondded$	605 606 12053 6110
abscondding$	605 606 12053 6110
absconded$	605 606 12053 6110
absconder$	11546 6110
absconders$	11546 6110
absconding$	605 606 13689 11545 12053 6110
absconds$	605 606 12053 6110
absconsion$	6110
absconsions$	6110
absen	12306
absenc	11408 17528
absence$	17515
absent$	12967 16394 11035
absentee$	14640 11685
absentees$	14640 11685
absolute$	9860 3750 6086
absolutely$	2493 3952 10552 5787 5790
abstin	5241
abstinence$	11502
absurd$	3040 3041 3042 3043 3044 3045
abus	17564
abuse	11456
abuse$	12368 12369 12412 12413 12414 12434 12446 12708 12770 12898 13249 13250 13259 13260 13382 13451 7345 13603 13800 13801 13898 13900 14305 14306 14427 14428 14429 14430 14431 14432 14433 14434 15586 9481 17561 17562 17563 11587 11590 11602 11644 12323
abused	5190 6064
abused$	12419 13075 13403 14427 14428 14429 14430 14431 14432 14433 14434 11451 6064 12325
abuser$	12954 13049 13054 13059 13535 13536 13537 13538 13539 13540 13541 13542 13543 13546 13864 8015 14176 14258 14580 2216 14631 14641 2303 11595 11676 11679 11680
abusers$	12954 13054 13059 13535 13536 13537 13538 13539 13540 13541 13542 13543 13546 13864 8015 14176 14258 14580 2216 14631 14641 2303 14910 11595 11676 11679 11680
abusive$	7489 14427 14428 14429 14430 14431 14432 14433 14434 8486 5556 11828 6149
abysmal$	6183
abysmally$	6183
academy$	10366 10371 10372 10374 4120 16881 10801 4544 16948 16949 17497 17498 17501 5855
accept$	12513 12529 197 6581 331 332 333 334 335 336 337 338 12752 12788 12860 12893 1236 7505 7507 7509 13962 13967 7863 1942 1943 1971 8233 8234 8235 8236 8237 8238 8239 8240 8241 8242 1982 1983 14352 8263 8264 8265 8266 8267 8268 8269 8270 8271 8272 8273 8274 8290 8291 8292 8293 8294 8320 8321 8322 8323 8324 8325 8326 8327 14947 14952 14955 16090 16139 16145 16159 16193 16194 16203 16204 16205 16438 16667 5341 12033 12034
acceptable$	8259 4942 11242 6098
accepted$	12643 12644 12645 12647 331 332 333 334 335 336 337 338 13107 13114 13122 13131 13132 13133 13145 13438 1236 7505 7507 7509 14275 1942 1943 1982 1983 16271 16272 16273 16274 16438 5341
accepting$	331 332 333 334 335 336 337 338 1236 7505 7507 7509 1942 1982 1983 14947 16138 5341
accepts$	331 332 333 334 335 336 337 338 1236 7505 7507 7509 1942 1982 1983 16203 16204 16205 5341
acceptted$	331 332 333 334 335 336 337 338 1236 7505 7507 7509 1942 1982 1983 5341
acceptting$	331 332 333 334 335 336 337 338 1236 7505 7507 7509 1942 1982 1983 5341
access$	12513 4728 6032
accessing$	4728
accessory$	5349
accesss$	4728
accident$	2287
accidents$	2287
accommodated$	404 405 406 407
accommodation$	13005 13006 13007 13008 13009 13010 13011 13012 17541 17592 17622 12337
accomp	6212
accomplice$	13864 11572 11609 11740
accomplices$	13864 11572 11609 11740
accord$	12745 13072 13073 13409 11574
accoun	4733 11007 4775 11128 4878 11198
account$	13449 7467 1207 7469 1209 14166 14167 14168 14169 2170 2171 8433 8434 8435 14543 2176 2177 2178 2179 2180 2181 16642 16643 16644 16645 16646 16647 16648 10934 4675 17096 10990 4882 17265 17305 17421 17422 5197 17573 11794
accountability$	1937 1938 8203 8204 8205 8206 8207 8208 8209 8210 8211 8212 8213 8214 16877 16878 16879 16880 12110
accountable$	81 82 83 84 85 1937 1938 17265
accounted$	4882
accounts$	356 357 13449 7467 1207 7469 1209 14166 14167 14168 14169 2170 2171 8433 8434 8435 14543 2176 2177 2178 2179 2180 2181 10934 4675 17096 10990 17114 17235 4882 17305 11794
accusation$	11642
accusations$	11642
accustomed$	3218 3219 3302
achiev	4901 5141
achiever$	14645
achievers$	14645
acknowledge$	8263 8264 8265 8266 8267 8268 8269 8270 8271 8272 8273 8274 8320 8321 8322 8323 8324 8325 8326 8327 16639 16667
acknowledged$	16521 16522
acne$	11999 6173
acned$	6172
acquit	6094
acquitted$	12355
across$	8513 8514 2626 8888 9065 9066 9067 9414 9415 9416 9731 9875 17181 11283 11865 12056
act	4638 17275 17470 5929
act$	6901 13015 7076 816 817 13636 13637 14025 1660 1661 8290 8291 8292 8293 8294 2300 2332 2340 2518 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2921 2942 3129 3130 3337 9730 3478 3479 3564 3565 3566 3567 16421 16667 16860 16863 16997 4861 4967 5558 5624 12190
acted$	7076 816 817 1660 1661 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3337 3478 3479 3564 3565 3566 3567 10353 10362 16473 16478 16481 16482 16484 16485 16486 16487 16521 16522 16545 16677 5558 5624
acting$	1660 1661 2300 2656 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2943 3129 3130 3462 3564 3565 3566 3567 4861 5534 5558 5624
action	4612 12214
action$	12470 14132 16548 4242 4243 4244 16642 16643 16644 16645 16646 16647 16648 4861 4967 11265 11275 17396 11532 12212
actionable$	10873
actions$	3 4 5 6 7 8 9 6273 12381 12382 6280 12388 12389 22 23 6285 25 12470 12557 6458 12737 12738 12739 12740 12741 12742 12743 12744 12762 13164 13165 13166 13167 7183 923 13506 13507 13508 13509 13510 13511 1258 1259 14305 14306 14307 14310 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 14537 4234 11532
active	17210
active$	6395 135 6652 530 531 532 533 534 882 11554 11877 12167 5911 5913
activi	16971 17216 12181 12214 12218 12219
activities$	12457 12470 11532 11551 11648
activity$	12457 12470 6902 13016 17069 17114 11532 11551 11648 11876 12138
acts$	12999 6901 13015 13636 13637 1660 1661 2300 2333 2341 2519 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2922 2941 3129 3130 3337 3478 3479 3564 3565 3566 3567 5558 5624
actted$	1660 1661
actting$	1660 1661
actual$	11520
add	4591
add$	1166 1454 14544 14545 14546 14547 14548 4753 6217
addded$	1454
addding$	1454
added$	1166 1454 4710 4711 4753 4754 4827 4829
addict	17528 17547 12279
addict$	14647 14648 14649 14756 14757 17546 11685 11686 6132
addicted$	12454 5093
addiction$	12466 5093 17462 12231
addictions$	12466
addicts$	14647 14648 14649 14756 14757 17549 11685 11686 6132
adding$	1454
addres	4617 10915 4670 10931 4706 10967 10968 17136 17247 5884
address$	6572 6573 6574 12946 12947 12948 12949 6843 6844 6845 6846 17121 4806 5884 12339
addresses$	6572 6573 6574 17000 17022 17121 4806 12145 12162
adds$	1166 13534 1454 4753
adenoi	11332
adenoids$	17439
adept$	3569
adequate$	3081 3084 10510 10511 10512 10513
adhd	6217
adidas$	12009
admirably$	9408 9409 9410 9411
admission$	12287
admissions$	12287
admit$	16139 16145 16159 16438 16667 16860 12033
admitted$	16271 16272 16273 16274 16438 5107 5108 12286
adoles	11357
adolescent$	2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 3572 15940 15943 17464 5097 5412 5415 11811 5678
adolescents$	2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 15940 15943 11811
adopted$	4796 12332
adoption$	6072
adoptive$	6072
adore$	682 683 684 685 686
adored$	682 683 684 685 686
adores$	682 683 684 685 686
adoring$	682 683 684 685 686
adult$	12682 12683 12691 6586 12804 12846 12858 12869 6797 6798 12923 6873 6880 6883 12997 13000 13031 13034 13060 7504 13673 13678 14094 14231 8341 8376 14486 14487 14488 14489 2128 8844 8900 2710 15083 15127 9028 9031 2801 15172 15173 15174 15175 15176 15177 15178 2816 9088 15203 15208 15209 15210 15232 15241 2878 9144 15258 15259 9163 2903 15280 2917 2918 9181 15289 15290 9184 9185 9206 2952 2953 2965 9228 2972 2973 15349 2985 15380 9358 9361 15468 3201 3202 3203 3204 15578 15579 15580 15581 15623 15632 15634 15641 15700 15701 15702 15703 15811 15814 15861 15862 15863 15864 3500 9808 9809 15917 15918 15919 15920 15921 15922 15934 16119 16121 16122 10408 10409 11540 5306 11571 11885 11886 11889 11890 5632 11895 11896 5655 5670
adults$	12393 6555 6556 6558 6563 6568 6571 12679 12682 12683 12691 12695 12858 12923 12954 12956 12959 6873 12991 12997 13000 13031 7474 14220 14360 14361 14365 14457 8355 14486 14487 14488 14489 14506 8400 14692 8608 15042 15083 15097 15098 15099 15100 15108 15127 15172 15173 15174 15175 15176 15177 15178 2816 9080 15203 15208 15209 15210 15214 15215 15216 15217 15218 15219 15223 15230 15238 15239 15240 15241 15242 2877 15278 2917 2918 9181 15289 15290 2945 2946 2969 15343 15344 15345 15346 2985 9251 15361 9258 15368 15369 15370 15371 15372 15373 15374 15375 15376 3013 15468 15475 15476 15477 9390 15499 15500 15501 15502 15529 15537 15538 15539 15540 15541 15549 15550 15551 15552 15553 15584 15585 3258 3260 15632 15634 15641 15700 15701 15702 15703 15706 15711 15801 15846 15848 15851 15852 15853 15857 15861 15862 15863 15864 15885 3531 3532 3533 3534 15904 9799 3544 3545 3546 15917 15918 15919 15920 15921 15922 15932 15937 15938 16022 16088 16119 16121 16122 10144 10145 10147 10148 11540 11637 11727 11755 11885 11890 11895 11896 11918
advance$	4896
advanced$	2801 3234 3500 11554
advanceed$	4896
advanceing$	4896
advances$	6584 6585 12708 12709 13626 13627 15135 15136 15137 15138 4896
advant	4993
advantage$	12420 13572 11254
advert$	16081
advice$	12566 12633 12634 13359 14028 14029 14037 1676 14281 14397 14398 14399 14400 14401 14947 16507 16508 16509 16510 16511 16512 16952 11624 11638 12028 12101
advis	10874 12165
advised$	6401 12569 12570 6464 204 205 206 207 208 209 210 211 6473 213 214 215 216 217 218 219 220 221 222 223 224 225 1740 1741 1742 1743 1744 1745 1746
affair$	15420 15764 15765 15766 15767
affairs$	15273 15487 15488 15489 15490 15603
affect$	15684 15685 9579 9583 3323
affection$	13005 13006 13007 13008 13009 13010 13011 13012 13316
affections$	12709
affili	4638 12138 12140 12181 6212
affiliate$	11648
affiliated$	2184 11648
affiliates$	11648
affiliation$	2121 2122 2184 11648
affiliations$	11648
affray	11520 6106
affray$	17617 17627 12367
afraid$	15521 15522 15523 3196 3197
african$	3595 9861 9866 9867 5705 11998
afro$	11986 5726 11988
afros$	11986 11988
after	17116 11462
after$	12753 13513 13514 1156 7744 7745 7747 7748 14020 14282 8222 8955 15107 9003 15333 15425 9341 15530 15531 15545 9686 15929 4433 16951 17181 5080 17479 17569 12261
afternoon$	17403 5143
afternoons$	5143
afterp	11347
afterpill$	17454
afterthought$	16871
again$	12579 12580 14108 14109 8003 16180 16181 16183 16184 16185 4387 10759 10760 17389 17453 11619
agains	4801 11165 12214
against$	12950 12951 12952 12953 7921 14136 17091 17133 4790 17179 17218 11122 11147 17263 17272 11228 17372 11267 12048 12167 12224 12228
age$	6891 13027 8473 15132 15133 15134 15169 15170 15245 15246 15247 15248 15285 15286 15287 15352 9269 3009 9271 9272 3012 9507 9508 9509 9510 15768 9818 9819 15948 15957 15958 15959 11410 12313
aged$	6923 15940 15943 17450 11569
agencies$	14844 10366 10371 10372 4120 16881 10801 16948 16949
agency$	14844 10340 10366 10371 10372 4120 10408 10409 16881 10801 4544 16948 16949 10873 5796 5845 5854
ages$	15169 15170
aggression$	14674 14730 15031 15032 2667 2668 11820
aggressive$	14961 14962 14963 14964 14965 14966 14967 14968 14969 14970 14971 15071 11774 5556 6149
aggressively$	6149
aggressiveness$	15031 15032 11820
aggressor$	13864 14580 14581 14582 14583 11676 11677 11678 11722
aggressors$	13864 14580 14581 14582 14583 11676 11677 11678 11722
aggro$	13213 13816
agitator$	6125
agitators$	6125
ago$	15822 15823
agree$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7505 7507 7509 2734 2735 2736 2737 5328
agreed$	713 739 740 13145 1028 1029 1030 1031 1033 1034 1035 1036 1037 7505 7507 7509 2734 2735 2736 2737 5328
agreement$	12759 17310
agreements$	17310
agrees$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7505 7507 7509 2734 2735 2736 2737 5328
agreing$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7505 7507 7509 5328
ahead$	168 6730 12839 14071 16892 16922 12152
aid	4901
aid$	4896 4903 5038 12262
aided$	4896 4903 5038
aiding$	4896 4903 5038
aids	4901
aids$	4896 4903 5038 12262
aim	4991
aim$	17016 17343 4979 17397
aimed$	11302
aims$	17016 17343 4979 11302
air$	14761
airhead$	11740
airheads$	11740
alarm$	7931
albanian$	3595 9863 11998
album$	10914
alcoho	11361 17528 17547 11441
alcohol$	40 282 283 284 285 286 287 288 12688 12689 6592 6593 6594 6595 6596 6598 6599 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 14496 15320 15321 15322 15323 15324 17461 5241 6018 12279
alcoholic$	17546 17548 11685
alcoholics$	17549 11685
ale$	15697
alert	4724
alert$	4604 4626 4627 4934
alerted$	10947
alerting$	4626 4627
alerts$	4626 4627
aliase	5872
aliases$	12133
alibi	5872
alibi$	12131 12133
alibis$	12131 12133
alien$	11800
alienated$	5679
aliens$	11800
alight	11526
alight$	17633
alike$	12008 12010
alive$	17435
all	11130 12193
all$	6479 6483 322 904 7171 13359 7277 1020 1021 7441 7475 1421 1422 7722 13933 13935 1596 7895 8286 8557 8614 8646 14776 14777 8699 8730 2611 8900 2679 2726 15095 2792 9057 15200 2862 15456 15587 15602 9565 3310 3311 3446 15842 3549 3695 16092 9986 10000 3741 3743 10012 3875 3876 3877 4022 4023 4024 4034 10296 10338 16656 16663 10587 10720 10722 16847 16848 4489 10907 10943 10981 4721 17108 4855 11142 17377 11313 5315 11581 5506 12028 12029 12102 5908
alleg$	13450
allegation$	2170 2171 11642 11643
allegations$	7440 2170 2171 11642 11643
allege$	14531 14532 4843 11640 11641
alleged$	13450 14531 14532 4815 4842 4843 4847 11640 11641 5383
allegedly$	6119
alleges$	14531 14532 4843 11640 11641
allegged$	13450
allegging$	13450
alleging$	13450
allegs$	13450
allerg	6223
allergy$	12231
alley$	14918
alloca	4601
allocated$	4709
allow	4597 4628
allow$	51 52 53 54 55 56 294 295 296 13254 927 1026 1770 1771 1772 1773 1774 8059 16139 16145 16159 4420 4674 4903 11575 12033
allowed$	51 52 53 54 55 56 294 295 296 13254 13292 13293 927 1026 1770 1771 1772 1773 1774 4420 4903 5076 5220 11575
allowing$	51 52 53 54 55 56 294 295 296 13254 927 1026 1770 1771 1772 1773 1774 4420 4903 11575
allows$	51 52 53 54 55 56 294 295 296 13254 13292 13293 927 1026 1770 1771 1772 1773 1774 4420 4674 4903 11575
alls$	14776 14777
almost$	842 1060 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 3443 3444 3586 5628 5657
alone	11352 12336 6081
alone$	13149 13221 13566 13703 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15480 15481 15482 15483 15484 15485 15486 15495 15514 15836 15882 17459 6081 12342
along$	12653 12672 12796 6971 6972 6973 6989 13405 7299 7300 7301 1118 13582 7538 7539 14002 14006 1658 9698 3438
alopecia$	6175 6222
alpha$	11685 5429
already$	2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2906 15358 15359 15360 3586 5628
alright$	9775 3515 3516 3517
also$	8674 5416
alter$	10204 10205
altered$	1081
alternative$	6032
alternatives$	12633 12634
although$	227 6528 6529 6530 6531 6532 6533 6534 6535 280 281 12950 12951 12952 12953
altogether$	4489
always$	601 848 7673 7674 2771 3314 3695 10058 3928 3929 3930 3931 5770 6179
am$	10264
ambition$	15060 11856
ammunition$	13856 13859
amok$	11737
among$	2197 8496 14604 14605 2238 14697 14960 8928 8966 11318
amongst$	8496 14604 14605 2238 14960 8928 8966
amoral$	6153
amount$	391 392 393 15526 15527 15528
ample$	161 162 163 6495
amuck$	11737
an$	6939 6953 7391 8251 2494 14918 8946 2782 9125 9173 9242 9273 9516 9704 3557 3558 3572 10314 10720 11157 11350 17581 11517 5679 12292
anaemi	6223
anaemic$	6222
analys	10887 10888 10889 4629 4630 17057 17082 4769 11033 4864 11125
analysis$	12141 12156
analyst$	16977 16979 16994 16995 16996 10890 10891 4642 11030 17140
analysts$	16977 16979 16994 16995 16996 10890 10891 4642 11030 17140
anaphy	6223
and	4664 5952 5959
and$	6478 12707 7324 7343 14001 14438 14560 8475 8476 14743 14770 8684 14792 8759 8766 14878 14999 15588 15775 9685 9829 15940 15943 9875 9895 16006 11094 11191 11193 11222 11277 11619 12117 12170 5966 12362
angels$	15387 15388 15389 15390 15406 11709
anger$	14730 2659 5557
angina$	6222
angry$	2536 16394 5394 5679
animal$	11685
animals$	14646 14647 14648 14649 14668 14669 14670 14826 14829 14920 16871 11685 11686
ankle	5255
ankle$	17477 17478 11516
ankles$	17477
annoy$	13334
anonymous$	5875
anorak$	12005
anoraks$	12005
anorex	5995
anorexia$	12256
anorexic$	12256
anothe	4933
another$	6262 12889 8044 8052 14518 14696 14883 8795 15043 3572 16925 16953 11334 5128 11529 5679 5911
anpr	5891
anpr$	12152
answer$	12752 7091 1719 14352 2928 2929 2930 9352 16139 16145 16159 16203 16204 16205 16261 16330 16331 16332 16333 16438 10388 10395 16639 16667 10606 10607 4355 4356 16800 16860 16863 17360 17397 12033
answerable$	81 82 83 84 85 1719
answered$	13114 13145 7091 14275 2928 2929 2930 16271 16272 16273 16274 4060 16438 16478 16481 16482 16484 16485 16486 16487 16489 16490 16491 10388 16521 16522 16910
answering$	7091 10388
answerred$	7091 10388
answerring$	7091 10388
answers$	7091 1719 2928 2929 2930 16203 16204 16205 16261 10388 4355 4356
antagonise$	5376
antagonised$	5376
antagonises$	5376
antagonising$	5376
antagonist$	11722
antagonistic$	6151
antagonists$	11722
anti	17032 4722 11078 4832 17212 17220 4853 17234 11143 11235 11240 11241 5001 5002 11266 6013
anti$	6794 6800 13898 13900 2123 8568 14684 2535 14961 14962 14963 14964 14965 14966 14967 14968 14969 2636 8903 8921 8922 8923 8965 5585 5586
antibiotics$	11349
antici	4788
anticipated$	17273
antidepressant$	12274
antidepressants$	11349 12274
antifreeze$	12243
antips	6013
antipsychotic$	12274
antipsychotics$	12274
antisocial$	12898 12906 13898 13900 14676 14684 14961 14962 14963 14964 14965 14966 14967 14968 14969 8921 8922 8923 15071 17185 17250 5373 5508 5550 11812
anxiety$	6219
any	17131 11130 5874 12193
any$	13359 13605 7503 7843 8193 14351 8286 8390 2883 2884 9513 9526 15774 16092 9986 10000 3741 3743 10012 10215 10328 16495 16501 16502 10538 10539 10582 10722 4586 10854 16972 17061 10965 10981 4721 10989 4732 17102 17147 17148 17150 17191 4851 17254 17257 11157 11186 17316 11216 11219 17328 4962 17335 4968 11260 17374 17377 17386 11284 17398 12028 12029 5908 12198
anybody$	289 290 291 12868 7181 7182 13415 13416 13417 13418 13419 13420 13421 13422 13423 13424 13425 13426 13609 7654 14365 8390 2850 15499 15500 15501 15502 15584 15585 15618 16121 16122 16126 16127 16128 10144 10145 10147 10148 10186 10187 10188 10366 17108 11260
anyone$	289 290 291 12679 12868 7181 7182 13415 13416 13417 13418 13419 13420 13421 13422 13423 13424 13425 13426 7427 13609 7653 14361 14365 8390 14687 14703 14912 15127 2850 15499 15500 15501 15502 15529 15584 15585 15885 16121 16122 16126 16127 16128 10144 10145 10147 10148 10186 10187 10188 10366 16477 17108 11260 11620
anything$	12652 7220 7320 7321 7454 7581 14057 14255 2933 15454 3191 15602 3271 9573 15694 15790 16029 16030 16126 16127 16128 16137 16143 16149 16154 16163 16198 16213 16214 16225 16231 10144 10145 16269 4050 4051 4052 4053 4054 16578 16579 16580 16581 10476 10943 10945 4698 17080 12028 5822
anyway$	12585 12589 15471
apart	11280 11281
apart$	17387 17388
apathetic$	6151 6183
apathy$	6183
apnoea$	12238
apologise$	16438
apologised$	16271 16272 16273 16274 16438 16521 16522
apology$	4355 4356 16800
app$	607 6868 608 6869 609 6870 610 6871 611 6872 12980 12981 12982 10995
appalling$	12516 12517 12518 12519 14961 14962 14963 14964 14965 14966 14967 14968 14969 15061 4351 4352 4353 4354 4518 5556 5592 5828 6183
appallingly$	5512 5805 6183
appeal$	9322 9323 9324
appear$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 9414 9415 9416 3269 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3587 3599 3622 3623 3624 4253 4254 17402 5243 5288 5301 5417 5419 5424 5471 5479 5498 5511 5551 5553 5562 5563 5623 5624 5737
appearance$	15915 15916 15963 15964 15965 15966 15968 15969 15970 15971 15972 15973 15974 15975 16084 12354
appearances$	12354
appeared$	3622 3623 3624 4253 4254 5243 5624 5737
appearing$	4253 4254 5243
appearred$	4253 4254
appearring$	4253 4254
appears$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 3269 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3587 3599 3622 3623 3624 4253 4254 17402 5243 5288 5301 5417 5419 5424 5471 5479 5498 5511 5551 5553 5562 5563 5623 5624 5737
append	11332
appendicitis$	6224
appendix$	17439
appeti	11338
appetite$	1225 1226 17445
appetites$	11916
apple$	11669
apples$	11669
applic	4946
application$	4891
applications$	4891
applied$	4142 4143 4144 4441 17287 11211
apply	4933 4946
apply$	14699 14700 14701 14702 4142 4143 4144 5930
appointment$	10002 3742 10004 3744 3745 16387 16388 16389 16428 16429 16430 17446 17471 12282
appointments$	10002 3742 10004 3744 3745 16428 16429 16430 17446 17471 12282
appreciate$	14352 8263 8264 8265 8266 8267 8268 8269 8270 8271 8272 8273 8274
appreh	11169
apprehend$	17276 5937
apprehending$	5937
approa	12214
approach$	1130 9213 9214 9215 9216 9217 16107 4234 12212
approached$	1130 13782 13783
approaches$	6584 6585 1130 15135 15136 15137 15138 16107 16801 16802
approaching$	1130
appropriate$	6438 15578 15579 15580 15581
appropriately$	13183
approval$	14483 14484 14485
apps$	607 6868 608 6869 609 6870 610 6871 611 6872 12980 12981 12982 10995
april$	12921
arab$	3595 9861 5705 11998
arcade$	12919 12920 5024
arch$	11217 17325
arches$	11217 17325
architect$	1117
architects$	880 1117
are	4638
are$	6266 6409 6414 382 383 564 6923 870 871 2048 2049 2050 2051 2168 8455 8456 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2458 2526 8788 2537 2541 2551 2572 2578 8854 2612 2631 2640 2641 2642 2643 2644 2645 15077 2855 9121 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 9135 2896 2990 2991 2992 2997 3269 3296 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3552 3587 3599 9876 16006 9929 3695 3731 10007 10263 10265 4015 10298 4083 4084 10495 4322 4323 10616 4418 10735 4482 4483 16912 4596 10884 10949 11022 11031 11042 11061 4841 11166 17402 11442 5245 5288 5300 5301 5315 5354 5417 5419 5424 5471 5479 5498 5511 5534 5551 5553 5562 5563 5623 5651 11941 11989 11990 5817 5844 12170 12195 6003
area	11243
area$	14686 14691 8956 11053 17350 11253 11636 12331
areas$	11253
ares$	17402
argue$	13197 10092 16394 12045
argued$	13197 16394 12045
argues$	13197 16394 12045
arguing$	13197 16394 12045
argume	11426
argument$	10126 16234 10128 11605
argumentative$	15037 15038 15039 15040 15041 11823 6149
arguments$	16362 16363 16364 5158 17533 11605
aripiprazole$	6233
arm$	13868 13948 13949 13950 13951 13952 13953 13954 7851 15982 10843 17438 17477 17478
arms$	13920 13921 15637 15638 15639 15640 15982 17438 17477
around	12134
around$	6448 12599 12802 13076 7363 7640 7807 14685 14714 15091 8992 9021 15130 3358 10653 17113 11552 11865 12025 12044
arrangement$	13077 13106 7000 7001 7522 15567 11876
arrangements$	13077 13106 15567 11876 12293
arrest	16997 4661 4672 17165 4804 4894 17267 17268 17271 11169 4912 17284 11190 5052 17528 17530 17547 17573 12224 6205
arrest$	13392 13393 14305 14306 15937 15938 10933 4798 17242 17258 17261 11155 4905 17276 4910 11173 4920 4922 17292 17297 17308 17322 17331 4999 17396 17405 17407 11313 5249 17626 12190 5931 5937 12227 6097 6206 6254
arrestd$	5249
arrested$	12427 6501 6502 6503 6504 6505 6506 6507 6508 248 249 250 12867 13221 13709 13710 17225 17233 17243 5249 12183 12345 6254
arresting$	4999 5937
arrestped$	4910
arrests$	4819 17188 17242 17258 4905 4910 11173 4922 17297 4999 17396 17626 12190 12204 6254
arrive	17033
arrive$	14352
arrived$	16865 16866 16867 16868
arrogance$	2209 2210 15033 15034 11821 6183
arrogant$	10584 10751 6151 6183
arsey$	6142
arson	17198 17211 17219 17220 11520 11521 11524
arson$	17627 17628 17629 17631
arsonist$	11685 6140
arsonists$	11685 6140
art$	15202 6020
arthri	6223
as	4638 5874
as$	6824 6979 13124 7242 7263 1005 1006 7268 1009 1237 1238 1239 1240 1381 1382 1383 1468 8474 8715 8816 2630 8964 9014 9071 9096 2891 9162 9182 9183 2975 2984 15474 3291 3292 9555 9641 9677 9678 9739 9915 4255 4256 10554 16686 4497 4500 10764 10937 17094 17135 11065 11066 11071 17181 11137 5315 5416 5418 5534
asb	17032 4722 4853 17234 11235 11241 5001 5002 11266
asb$	12898 13898 13900 14674 10983 11114 17342 17348 4981 11262 11263 17373 5048
asbo	11207 11208 6098
asbo$	17314 17315 11209 5397 12359
asbos$	17314 17315 11209
ascert	4870
ascertain$	4624
ascertained$	4624
ascertaines$	4624
ascertaining$	4624
ascertains$	4624
asd	6217
ashamed$	16710 4344
asian$	3572 3595 9861 9868 9892 9893 9894 3634 5678 5679 5705 11998
aside$	7930 10652 10740
ask$	12657 6551 6552 12660 12661 342 343 344 345 346 347 844 1132 1133 1134 1135 1136 1137 7565 7570 1550 8081 3216 16327 16328 16329 16639 10895 12041
asked$	221 222 223 224 225 6587 342 343 344 345 346 347 12833 12834 6761 6762 6763 6764 6765 6766 6767 6768 844 13245 13477 13478 1132 1133 1134 1135 1136 1137 13515 13534 13782 13783 1550 7850 14021 1711 1740 1741 1742 1743 1744 1745 1746 14276 16208 16473 16478 16481 16482 16484 16485 16486 16487 16489 16490 16491 16515 16516 16517 16677 16910 4621 10895 4773 11045 11425 11438
asking$	342 343 344 345 346 347 7103 843 844 1132 1133 1134 1135 1136 1137 1550 7849 1769 16138 16327 16328 16329 12041 12063
askked$	342 343 344 345 346 347 1132 1133 1134 1135 1136 1137
askking$	342 343 344 345 346 347 1132 1133 1134 1135 1136 1137
asks$	342 343 344 345 346 347 844 1132 1133 1134 1135 1136 1137 13534 1550 3216 16208
asleep$	4340 4341 4526
asperg	6217
aspirations$	15060 11856
aspiring$	5388
assaul	17198 17211 17220 17226 17238 17239 17240 5190 11456 17564 17573 11498 11500 11521 11524 6106
assault$	12866 13382 13451 7345 7574 7575 13683 1423 13800 13801 14305 14306 17159 17202 17563 17605 17607 17617 17627 17628 17629 17631 11587 11644 12367
assaulted$	13571 11451 5264
assaults$	17159 17628 17629 11644 12367
assert	5010
assertive$	11271
assess	17429 17470 5253 12134 12233
assess$	9295 9296 9297 9298 3119 9381 9382 9383
assessed$	2255 2613 4638 4815 4842
assessing$	9295 9296 9297 9298 3119 9381 9382 9383
assessment$	17472 12185 12294
assessments$	12185 12294
assign	4601
assist	4628 4901 11316
assist$	45 4896 4903 4979 5038 17423
assistant$	11387 17495 17510
assisted$	16987 4896 4903 5038
assisting$	4896 4903 5038
assists$	4896 4903 4979 5038
associ	16971 17018 17020 17032 11007 4783 11087 17199 17216 12140 12218 12219
associate$	12788 12817 12819 12820 12821 12852 13109 13110 13111 13112 13113 14491 2184 5372 11634 11648
associated$	2118 2184 11648
associates$	12510 14491 2184 17000 17004 17114 17115 17117 17175 4808 5372 11634 11648 5912
associating$	13109 13110 13111 13112 13113 2184 4808 5372
association$	2121 2122 14491 10366 10371 10372 4120 16881 10801 16948 16949 4808 17194 11634 11648 11670 5880
associations$	2121 2122 14491 17114 17115 11044 11634 11648 11670
assume$	1942 1982 1983 4843
assumed$	1942 1982 1983
assumes$	1942 1982 1983 4843
assuming$	1942 1982 1983
assurance$	2910 2911 2912 2913 2914 2915 2916
assured$	9753 11917 11933
asthma	6223
astonishing$	10696 16804
astray$	14585 14586 14587 14588
asylum	6083
asylum$	12344
at	11053 11419
at$	15 12426 12707 6627 7132 13336 7462 7816 14262 14359 14685 8712 2608 14999 15116 15117 3008 3010 3011 9622 15940 15943 3586 3847 10291 4035 4042 4043 10382 10594 10601 10744 16886 17113 11052 17275 11181 17338 11270 17409 11323 11369 11393 11399 11401 11402 11451 11472 11473 11487 11504 12044 12056 12261 12333 12356 12362
ate$	2458
athena$	17122
athletic$	5682 6172
atrocious$	6183
atrociously$	5512
attach	5061
attach$	1797
attaches$	1797
attachment$	11322 5969
attack	17564
attack$	12866 13382 7574 7575 13683 1423 11282 11587 12234 12254
attacked$	12427 12867 13221 13241 13571 7597 7598 13730 13731 13732 13744 13745
attacks$	11282 12234
attemp	12192
attempt$	7049 789 790 791 792 7054 794 795 14234 1867 8129 8130 8167 16107 10002 3742 10004 3744 3745 16528 16529 16642 16643 16644 16645 16646 16647 16648 10545 10546 10547 10548 10549 4355 4356 11623
attempted$	16617 16618 16619 16620
attempts$	16107 10002 3742 10004 3744 3745 4355 4356 16801 16802 11623
attend	17520 6019 6246
attend$	12513 12788 14352 8248 14952 14955 16090 16139 16145 16159 16193 16194 16203 16204 16205 16261 16438 16667 16863 11396 5243 12033 12034
attendance$	16836 16902 17502 17515 11622 11803 6245
attended$	13114 13122 16271 16272 16273 16274 4060 16438 16910 11396 5243
attender$	14658 11622 11695 11705
attenders$	14658 11622 11695 11705
attending$	16138 11396
attends$	16203 16204 16205 16261 16283 16284 16285 16286 17117 5243
attent	11101
attention$	12393 12458 12459 6584 6585 6588 12708 12709 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13106 13217 7111 13251 7145 13255 13301 13316 13356 13465 13590 13626 13627 7599 13973 14030 14031 14437 14448 14449 8367 2107 2108 2109 2110 8372 14483 14484 14485 14512 8530 2637 2655 15047 15048 15051 15135 15136 15137 15138 15335 15336 16437 16476 16480 16481 16482 16484 16485 16486 16487 16642 16643 16644 16645 16646 16647 16648 4618 17208 4844 11583 5497 5568 11830 11831 5590 12149 6217
attentions$	12709
attitude$	12470 12762 907 7183 923 1258 1259 14891 14892 2602 2603 15053 2693 2910 2911 2912 2913 2914 2915 2916 9213 9214 9215 9216 9217 15340 15915 15916 4474 4475 4476 4477 11532 11725 11766 11768 5557 11853 11854 5596 12089
attitudes$	12470 2602 2603 9213 9214 9215 9216 9217 15915 15916 11532 11725 11853
attract$	12392 6286 323 324 6617 6618 849 850 7194 1228 1229 7519 7520 8941 5317 5326 5366
attracted$	12392 6286 323 324 6617 6618 849 850 13291 1228 1229 7519 7520 2073 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2101 5317 5326 5366
attracting$	12392 6286 323 324 6617 6618 849 850 1228 1229 7519 7520 8373 8374 8375 5317 5326 5366
attractive$	6172
attractor$	12186
attractors$	12186
attracts$	12392 6286 323 324 6617 6618 849 850 13291 1228 1229 7519 7520 5317 5326 5366
attractted$	12392 6286 323 324 6617 6618 849 850 1228 1229 7519 7520 5317 5326 5366
attractting$	12392 6286 323 324 6617 6618 849 850 1228 1229 7519 7520 5317 5326 5366
attrib	17223 4976
attributable$	17221
attributed$	4816 17221
auburn$	5726
august$	12921
aunt	11420 17529 17580 11476
aunt$	17527
auntie	17580
author	4933
author$	1117
authorised$	11045
authorities$	15073 15074 10366 10371 10372 4120 16881 10801 16948 16949
authority$	14703 14947 15042 16119 10366 10371 10372 4120 16881 10801 16948 16949 11461 17569 11638 11755 11846 5855
authors$	880 1117
autism	6217
autism$	17492
autist	6217
autistic$	11382
autumn$	12921 12922
availa	4671
available$	12415 11554
average$	5682
averse$	2579 2580 2581 2582 2583
avoid$	13631 13632 14089 14097 14110 14111 14352 14718 14750 15157 15158 15927 9830 9831
avoidant$	14970 14971 5556 6151
avoided$	12865 6759 499 13114 13122 13136 13137 7073 7679 13787 13788 13789 13790 13791 14275 16466 12109
avoiding$	9830 9831
avoids$	14750
awaiti	5113
awaiting$	11374 6091
awarde	4601
aware	4736
aware$	251 252 253 254 255 256 257 258 259 260 261 262 263 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1763 8985 15093 15094 3061 3062 3063 15573 4781 11138
awareness$	8285 9226 15334 9342 3082 3083 9345 9761
away$	12532 12697 12698 6600 12755 12756 12809 12825 12828 12842 12881 12882 12963 12964 12969 6989 13106 13121 13130 13157 13163 13186 13187 13193 13299 7210 7212 13365 13366 13367 13368 13369 7288 7385 7451 7456 7457 13581 13675 13680 13691 7897 7898 7899 7900 7902 7930 14091 14093 14096 14181 14182 1821 14190 1823 14192 14193 1826 14227 14232 14235 14278 8252 2446 2679 15505 15891 16113 10077 16599 16600 16625 16626 10580 10581 11115 17295 11311 17536 11453
awful$	15061
awkward$	15037 15038 15039 15040 15041 17385 11823
b$	11477 17584 12367
babes$	15637 15638 15639 15640 15750
babies$	15261 15262 15263 15264 15265 15387 15388 15389 15390 15406 15408 15409 15410 15411 15412 15413 15751 11891
baby	17529 12272
baby$	15751 11342 11343 17543 5185 5731 5732
babysitter$	15424 15578 15579 15580 15581
babysitters$	15578 15579 15580 15581
babysitting$	15529 15543
back$	12487 12533 12534 6662 12794 12850 541 542 543 544 6840 6841 12957 12958 6980 6981 6982 6983 6989 13140 13142 13143 13144 13162 13198 13199 7097 13298 13335 13618 13622 13670 13698 13722 7754 7756 1543 13973 8063 8064 8065 8066 8067 8068 8069 8070 14233 14238 8252 8253 15590 15682 9871 16112 3806 16182 16496 16497 16499 16505 16506 10576 10655
backbone$	14860 14861 14862 14863 14864
backchat$	13197 11768
backchatter$	11740
backchatters$	11740
backed$	1543
background$	15022 11813 12358
backgrounds$	15022 11813
backing$	1543
backked$	1543
backking$	1543
backs$	13722 1543 8253 10655
backstabber$	11740
backstabbers$	11740
backward$	16799 6142
bad$	6397 12516 12517 12518 12519 170 171 172 173 174 175 176 12724 12725 6655 6709 520 521 12903 992 7489 7491 7498 7499 7500 7501 7773 7776 13897 7796 7797 7798 13919 14154 14155 14156 14157 14158 14159 14160 14161 8137 14295 14480 14482 14486 14487 14488 2201 2202 2203 8465 8468 8560 14677 2369 2374 2375 2391 2431 2432 2433 2434 2435 2436 14815 14831 14881 2514 2515 2544 2545 2546 2549 14961 14962 14963 14964 14965 14966 14967 14968 14969 14970 14971 8914 15061 9649 9650 3609 15993 9888 9890 10490 4351 4352 4353 4354 16842 16843 16844 16845 4518 5273 5374 5391 5408 5409 5411 5486 11750 5491 5556 5566 5580 5592 5710 5828
badge$	13643
badly$	2638 3593 10345 4387 11822 5578 5706 12008 5805
baffling$	1812 1815 1818 1819
bag$	13959 16015 16016 16024 11199 17323
baggy$	16017 16018 5753
bags$	13959 9898 16015 16016 16024 11214 17323 12009
bail$	8402 3508 11517 17624 6087 12349
bailed	6087
bailed$	12348
bait$	13981 5376 11741
baited$	5376
baiting$	12460 12461 12462 12463 12464 5376
baits$	5376
baitted$	5376
baitting$	5376
balaclava$	16058 12009 6178
balaclavas$	16058 16059 16060 16061 16063 12009 6178
bald$	9882 6172
ball$	523 524 16821
ban$	7574 7575 13683
band$	12728 13068 13069 13070 2278 16969
bandana$	12009 6178
bandanas$	12009 6178
bandit$	6122
bandits$	6122
bands$	2278 16969
bane$	8892
banger$	11648
bangers$	11648
banging$	11648
bangladeshi$	3595 9863
bank$	784 14166 14167 14168 14169 17603
banked$	784
banking$	784
bankked$	784
bankking$	784
banks$	784
banned$	12454 11048 5220
bannin	4951 4952
banning$	11144 11152 4944 11212 11213
bare$	9968 10553 5699
barely$	3092 9353 3093 9354 3094 3178 9439 3179 3180 9923 4278 5065 5135 5630 5997
bargained$	13728 13729
barman$	12728
barred$	12454 404 405 406 407 11048
barrel$	14871 5689
barter$	649 650 948
bartered$	649 650 948
bartering$	649 650 948
barterred$	649 650 948
barterring$	649 650 948
barters$	649 650 948
base	11206
base$	17313
baseball$	5762
basic$	5796
basically$	2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 5628
basis	4946
bask$	1097 1098
basked$	1097 1098
basket$	8662
basking$	1097 1098
baskked$	1097 1098
baskking$	1097 1098
basks$	1097 1098
bath	11483
bath$	17590
batted$	10006
batteries$	12243
battery$	12243
batting$	7389
battle$	5667
battles$	15875
bbrought$	10859
be$	6387 6625 6628 12780 12785 6693 6694 6695 12817 6746 6750 564 6968 7029 870 871 7134 7237 7291 7296 7360 13521 7459 7484 7559 13741 7961 7992 8223 2051 8332 14535 2168 8446 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8540 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 8799 2541 2551 8819 2612 2631 2640 2641 2642 2643 2644 2645 8930 8931 9101 9102 9103 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 9232 2997 15554 15556 3224 3269 9592 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 9693 3514 3530 3587 3599 10048 10051 16165 16166 16167 10075 10153 10163 3907 3908 3909 3910 10206 10261 10435 10507 10603 10604 4482 4483 10949 11031 11032 11080 4841 17209 11103 17272 11166 11177 11178 11180 4986 11256 5019 11310 5288 5301 5417 5419 5424 5471 5479 5498 5511 5551 5553 5562 5563 5623 5844
beanie$	12009
beanies$	12009
bear$	12860 962 963 964 13810 1971 2993 2994 2995 2996 10745 5846
beard$	9899 11970 11986 11988
bearded$	6172
beards$	9899 11970 11986 11988
beared$	962 963 964
bearing$	962 963 964 2910 2911 2912 2913 2914 2915 2916 15340
bearred$	962 963 964
bearring$	962 963 964
bears$	962 963 964 2993 2994 2995 2996 5846
beat	17547 17556 17564
beat$	4590 10852 10853 4594 10858 16970 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 4717 10985 17103 11117 4873 11140 11182 4959 4963 11225 17557
beaten	5190
beaten$	6322 11451
beating$	1423 14137 15683 11587
beats$	17557
bebrought$	10859
became$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8854 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 3269 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3587 3599 5288 5301 5417 5419 5424 5471 5479 5498 5511 5534 5551 5553 5562 5563 5623 6008
because$	6277 372 394 396 6666 412 413 6997 6998 1139 1220 1221 1222 7529 5197 17573
becom	4638 5974
become$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8859 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 3269 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3587 3599 16166 5288 5301 5417 5419 5424 5471 5479 5498 5511 5534 5551 5553 5562 5563 5623
becomes$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 3269 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3587 3599 10127 5288 5301 5417 5419 5424 5471 5479 5498 5511 5551 5553 5562 5563 5623
becoming$	8854 8860 5416
bed	5229 5234 5978
bed$	12890 13005 13006 13007 13008 13009 13010 13011 13012 13308 13309 13750 13751 8071 17578 11477 11478 11479 17600 11495 12239
bedbugs$	11490
bedroom$	17323 11478 17593
bedrooms$	11214 17323
beds$	12890 8071
bedtime$	15610 15611 15612 15632 15634
bedtimes$	15632 15634 15817
bedwetting$	12239
bee$	11689
been	10939 5255 5974
been$	6346 6411 6412 6462 6463 203 212 6497 6498 551 564 13120 13129 13131 13132 13133 7030 7042 797 7061 7062 870 871 7685 7686 1830 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2564 8850 8851 8852 8858 8864 2612 2631 2640 2641 2642 2643 2644 2645 2760 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 3096 3269 3358 3359 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3587 3599 10008 10009 10010 10025 10260 4083 4084 10361 16653 16654 10558 10559 16677 4388 4418 10699 10700 10701 10736 10737 10738 4482 4483 10802 10921 10949 11031 4841 11166 5085 5108 5114 11396 11400 5140 5223 11516 5288 5301 5315 5354 5417 5419 5424 5471 5479 5498 5511 5534 5538 5551 5553 5562 5563 5623 5844 6008 6025 6038 6040 6063 6065 6071 6084 6085 6090
beer$	17455
bees$	11689
befallen$	1043 1044
befell$	12449 1043 1044
before$	12838 13623 13624 13625 14072 14075 14098 9090 15260 9230 9779 9780 16790 16892 16921 17181 5021 11504
befriend$	12975 612 613 614 17097
befriendded$	612 613 614
befriendding$	612 613 614
befriended$	612 613 614
befriending$	612 613 614
befriends$	612 613 614
beg$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
began$	12538 564 13782 13783
beggar$	11746
beggars$	11659 11746 5853
begged$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
begging$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
begin	4938
begin$	12538
begins$	12538
begs$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
begun	6019
behav$	13114
behave$	12785 12788 12893 13109 13110 13111 13112 13113 7076 816 817 13195 13196 981 982 13636 13637 2300 2334 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 9730 3564 3565 3566 3567 16139 16145 16159 16261 5561 5624 12033
behaved$	13109 13110 13111 13112 13113 13114 13122 13178 13179 7076 816 817 7079 7080 13188 13189 13195 13196 13636 13637 14275 8461 2300 8899 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3564 3565 3566 3567 16271 16272 16273 16274 11773 5561 11839 5624
behaves$	981 982 13636 13637 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3564 3565 3566 3567 16261 16283 16284 16285 16286 5561 5624
behavi	17317 4951 17528
behaving$	13114 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3564 3565 3566 3567 5561 5624
behavior$	12470 2593 2594 2595 2596 2597 2598 2599 2600 2601 11532
behaviors$	12470 11532
behaviour$	3 4 5 6 7 8 9 6273 12381 12382 6280 12388 12389 22 23 6285 25 12457 12470 12557 6458 356 357 12737 12738 12739 12740 12741 12742 12743 12744 12762 12772 12773 12774 12775 13164 13165 13166 13167 907 13286 7183 923 13506 13507 13508 13509 13510 13511 1258 1259 13719 8098 1838 1839 14305 14306 14307 14310 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 14393 14394 14395 14396 14537 14598 2593 2594 2595 2596 2597 2598 2599 2600 2601 15023 15024 15025 15026 15028 15029 15030 15340 15915 15916 16312 17069 10983 11093 17217 11114 11144 11152 11153 11203 11207 11208 11212 17342 17347 17348 4981 11262 11263 17373 17520 11414 11512 11532 11533 11648 11674 11675 11725 11817 5557 6034 6035 12358
behavioural$	5557
behaviours$	12457 12470 15023 15024 15025 15026 15028 15029 15030 11532 11533 11725 11817
behavs$	13114
behavved$	13114
behavving$	13114
behind	17020 11070 17183 17210 11104 4852 11132 11133
behind$	14054 14561 15300 15301 15302 15819 15821 15824 9802 16277 16279 16368 16369 16374 16375 16376 16379 16380 16381 16382 16383 16384 16385 16386 10717 17034 17177 11113 5149 11898 12310
being	5974
being$	12446 6462 6463 12594 6625 6628 6742 6760 551 6933 870 871 7459 13588 7555 1336 1337 13929 7995 7997 7998 7999 8000 2051 8328 8332 8412 8414 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8598 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8758 2526 2537 2541 2551 8841 2612 2631 2640 2641 2642 2643 2644 2645 8997 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 9156 9231 9238 2997 3269 9562 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 9706 9720 9721 9722 9724 3514 3530 3587 3599 4083 4084 16655 4388 4418 10698 10949 11180 17434 5115 5288 5301 5417 5419 5424 5471 5479 5498 5511 5534 5551 5553 5562 5563 5623 6038 6040 6063 6084 6085 6090
belief$	12084 12114
believe$	12720 12721 12722 12723 1279 1280 1281 1282 1283 1284 1285 13844 13845 13846 13847 13962 13967 2331 2339 2517 15802 15803 10394 16667 16863 4843
believed$	1279 1280 1281 1282 1283 1284 1285 8431 8432 14540 14541 14542 2331 2339 2517 16313 16314 16315 16316 16317 16489 16490 16491 4615 4815 4842 4847 4871
believes$	1279 1280 1281 1282 1283 1284 1285 2331 2339 2517 16489 16490 16491 4843
believing$	1279 1280 1281 1282 1283 1284 1285 2331 2339 2517
belift	10859
bellicose$	6142
belligerent$	6149
bells$	14038
belong	4638
belongs$	16849 12103
below$	5149 12318
bench$	4922 17382 5244
benefit$	14352 4618 16987 4896
benefited$	4896
benefiting$	4896
benefits$	4896 4949
bent$	1299 1300 1301 1302 4584
bepicked$	10859
beraid	10859
bereaved$	5161 6249
bereavement$	17562 6249
besear	10859
besieged$	2188 2189
besotted$	675 676 677 678 679 680 681
bespectacled$	6172
bespok	5137
best$	2842 3058 3059 3060
bet$	3907 10168 3908 10169 3909 10170 3910 10171 3911 3912
beta$	11351
betray$	5832
betrayed$	5829 5832
betraying$	5832
betrays$	5832
better$	6397 6438 12896 13183 13325 7350 7351 7352 13994 13995 14095 14100 14199 14200 8102 14210 14211 14281 3006 15781 16459 4782
betwee	17116
between$	9143 12336
bevisi	10859
bewitch$	1093 1094 1095 1096 5330
bewitched$	1093 1094 1095 1096 5330
bewitches$	1093 1094 1095 1096 5330
bewitching$	1093 1094 1095 1096 5330
beyond$	14707 14708 14709 2376 2468 2469 2639 2646 2803 9495 3264 3265 3266 3301 3445 3874 4008 5449 5450 5470 5490 5591 5658 5782 5823
bid	4946
bid$	4891
bids$	4891
bifida$	12250
big$	6358 14471 8668 8677 8748 8751 8752 2936 2937 2938 2939 3064 3065 9598 9709 9710 9711 3543 3555 3591 9860 5515 5682 5690 5707 5726
bigger$	3484
biggest$	2390 3616 5478 5730 5914
bighead$	11740
bigheads$	11740
bigmouth$	11740
bigmouths$	11740
bike	17102 11283
bike$	17390
bikini$	6176
bikinis$	6176
bimbo$	11740
bimbos$	11740
biological$	5599
biopsies$	6221
biopsy$	17481 6221
bipola	11441 6220
bipolar$	17548
birth	10931
birth$	15070 5599 12271
birthmark$	6173
birthmarks$	6173
bit$	6756 7264 7269 1400 1410 1480 1520 15253 15254 15855
bitch$	11732
bitches$	11732
bitchy$	6151
bite$	1480 1520
bited$	1480 1520
bites$	1480 1520
biting$	1480 1520
bitten$	1480 1520 11929
bitterly$	4387
black$	3572 3595 9861 3609 15983 9892 9893 9894 3634 3637 16050 16051 16052 16063 5678 5679 5702 5703 5710 5726 12009 5753
blackheads$	11999
blackmail$	12446 11587
blacko	6225
bladder$	17439
blade	17630
blade$	8363 8364 8365 11503 17627
bladed$	17627
blades$	8363 8364 8365
blam$	4556 4557
blame$	408 409 410 411 13227 13228 13229 13230 13231 13232 13233 13234 13235 13236 13237 13238 13261 13262 13263 13264 13279 13280 13281 13282 919 920 921 7203 7204 13330 13331 13332 13361 13362 13363 13364 13370 13371 13372 13373 7276 1016 7278 13386 13454 13604 13754 13755 13756 7650 7651 7652 1392 1393 1892 14260 1893 8228 8229 8230 8231 8232 14350 8244 16374 16375 16376 16695 16850 16852 16853 10747 16855 16860 16861 10782 4564 4565 4566 4567 11588 5842 5843 12107
blamed$	13241 919 920 921 13762 13763 13764 13765 13766 1892 1893 4556 4557 4564 4565 4566 4567 5260
blameless$	7276 1016 7278 11585
blames$	919 920 921 1892 1893 10747 16855 4564 4565 4566 4567
blameworthy$	6183
blaming$	919 920 921 1892 1893 16603 16604 16695 4556 4557 4564 4565 4566 4567 16941 16942 16943 16944
blammed$	4556 4557
blamming$	4556 4557
blams$	4556 4557
blank$	16089 10001
blanket$	3750
blatant$	2319 2320 2322
blazers$	9969
bleach$	5703 12243
bleached$	5703 5726 11989
bleeder$	11659
bleeders$	11659
blifte	10859
blight$	2449 8892 5460
blighted$	2188 2189 2323
blighter$	11659
blighters$	11659
blind$	7926 1666 1667 1668 10661 11382 11586 12109 5862 12265 12266
blindly$	13889
bling$	14469
blinkered$	6183
block$	14180 14847 15128 15726
blocked$	6773 14189 14275
blockers$	17458
blond$	9882 5703 5726 6172
blonde$	9882 5703 5725 5726 6172
blood$	14845 11752 12261 6027 6223
bloody$	5811
blot$	2190 2449 11740
blow$	13820 15683
blown$	9755
blue$	7972 15983 5704 5726 12009
board$	10366 10371 10372 4120 16881 10801 16948 16949 10914 17158 17399 12150
boards$	12150
boast$	5378
boasted$	5378
boasting$	5378
boasts$	5378
boastted$	5378
boastting$	5378
boat$	14753 8647
boats$	14753 8647
bodge$	6186
bodged$	6186
bodges$	6186
bodging$	6186
bodies$	12726 12727 13004 13152 7048 13316 14165 2978 2979 2980 2981 2982 15603 15899 15900 15901 15902 15915 15916
bodily$	11520
body$	13004 7048 7257 2910 2911 2912 2913 2914 2915 2916 15298 2978 2979 2980 2981 2982 15764 15765 15766 15767 15899 15900 15901 15902 11017 4758 5714
boisterous$	6151
bolshy$	6153
bomb$	11692 11693
bomber$	9907 12009
bombers$	12009
bombs$	11692 11693
bone$	14742 5582
boned$	11951
book$	14065 14782 17293
books$	14782
boorish$	6144 6153
boost	5045
boots$	15659 15661 15662 15663 12009
boozer$	11740
boozers$	11740
bore$	2993 2994 2995 2996
born$	9642 5059 17449 5621 5990 6005
borough$	17390 17579 12331
borstal$	16305
boss$	12687 15807
bosses$	15807 12146
bossy$	6151
botch$	6186
botched$	6186
botches$	6186
botching$	6186
both$	7251 7783 5315 5416 12055 5908
bother$	13213 13318 13319 13320 13321 13322 14439 15684 15685 9579 16209 16210 16211 16212 16395 16550 16621 16639 11628 12061 12062
bothered$	13114 13122 14068 14069 14070 9585 16457 16468 16473 16478 16481 16482 16484 16485 16486 16487 16515 16516 16517 16518 16519 16520 10416 16542 16543 16544 16545 16550 10449 16622 16677 10733 16910 4550 12061 12062
bothering$	12061 12063
botherred$	12061
botherring$	12061
bothers$	9293 15401 9560 9561 12061
bottle$	11348
bottles$	11348
bottom$	2500 2503 6051
bottoms$	16056 3694 16072 5764
bought$	12419 1572 1573 1576 1577 1578 1579 14104 8357 11632
bounce$	9483 3309 9571 9572 9575
bounced$	3309 9571 9572 9575
bouncer$	12728 13068 13069 13070
bouncers$	12728 13068 13069 13070 15097 15098 15099 15100
bounces$	3309 9571 9572 9575
bouncing$	3309 9571 9572
bound$	547 3798 3799 3800 3937 10198 3938 10199 3939 10200 3940 10201 3941 10202 3942 10203
boundaries$	14727 14728 15610 15611 15612 15632 15634 15817 11638
box$	1543 11483 5725 12068 5808
boxed$	1543
boxes$	1543
boxing$	1543
boy	10854 17061 10965 10989 17102 17147 17148 17150 17191 4851 17237 17254 17257 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 11440 11525 12198
boy$	384 414 452 13053 925 946 7207 13610 1328 1329 1331 2172 14592 14593 2360 14755 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 2660 15184 2998 2999 15753 9794 3548 3650 3699 3700 10082 10184 10185 10886 11497 17632 5379 11652 11658 11669 11681 5421 11698 11738 11744 5497 11811 5559 5560 11888 11968 11991
boyfri	17528
boyfriend$	12537 6729 469 12955 13025 658 659 660 661 662 13061 13062 695 696 697 698 699 13535 13536 13537 13538 13539 13540 13541 13542 13543 13546 13596 13597 8013 5164 17535 17543 17550 11449 11566 11567 5307 5308 11595
boyfriends$	12537 6729 469 13025 658 659 660 661 662 13061 13062 695 696 697 698 699 13535 13536 13537 13538 13539 13540 13541 13542 13543 13546 13596 13597 11566 11567 5307 5308 11595
boys	10869 10877 17134 11028 4770 4771 11075 4837 11124 4875 17317 11273 17380 5049 17420 5916
boys$	12483 12664 12685 12690 12693 12714 384 12777 6674 414 12814 452 6731 6732 6733 12892 6786 6788 6790 12923 12955 12993 12997 7015 7016 7021 7022 7032 7072 7085 7089 925 946 7207 13462 13467 13468 13469 13470 13471 13472 7381 7421 7422 13596 13597 13611 13620 1328 1329 1331 7642 13785 13809 13850 13853 13855 7971 7982 7983 8045 8053 14179 1843 8143 8306 14445 14459 14476 14494 8389 14503 14513 14514 14515 14516 8425 2165 2166 2167 2172 14554 14556 2195 14565 14566 14567 14568 14573 14576 14577 14592 14593 14673 2359 2360 14755 2427 2428 2429 2430 14838 14867 14868 14869 14870 14904 14915 14973 14976 15001 15002 15003 15004 15005 15006 15017 2660 15035 15097 15098 15099 15100 15184 9112 2860 2874 9197 9198 9199 9200 2964 2998 2999 15381 15382 15406 15416 15429 15465 15668 15753 9792 3548 15984 3650 3699 3700 16087 16131 16216 16217 16218 16219 16220 10132 10133 10134 10149 10158 10164 16282 10176 16292 4001 10267 10268 4010 10272 10283 16446 16627 10561 10562 10563 10564 10565 10566 10626 16748 16767 16775 16776 16777 16778 16779 16780 16781 16782 16818 10826 17182 11098 4846 4848 4860 17229 17231 11136 4914 17333 17366 11541 11652 11658 11669 11681 11698 11728 11738 11744 11761 11811 5559 5560 11888 11968 12093 12101
bpicked$	10859
braces$	11988 11999
brag$	5378
braged$	5378
bragged$	5378
bragging$	5378
braging$	5378
brags$	5378
braid	10859
braid$	11986 11988
braide	10859
braided$	5726 11989
braids$	16053 11986 11988
brain$	14046 14047 14048 14049 14050 14051 14052 14053 7947 7948 7949 6225
brainless$	6142
brains$	14046 14047 14048 14049 14050 14051 14052 14053 7947 7948 7949 8454 2550
brand$	16013 12024
branded$	16017 16018 5753
brands$	16013 12009 12024
brash$	6153
brassy$	6142
brat$	6122
brats$	6122
bratty$	6142
bravado$	13719 8194 1934 8196 14470
brawler$	11740
brawlers$	11740
brawn$	8454
brazen$	6153
breach	17032 6088
breach$	4584 17288 5256
breached$	4584 5256 6088
breaches$	4584 5256
breaching$	4584
break	17528 11426 17544
break$	12788 7989 2141 2142 14748 8960 16167 16394 16963 17359 17360 5377 12045
breakdown$	16841 17432 11862 12320 12331 12333
breakdowns$	11862
breakfast$	17584 17598
breaking$	12460 12461 12462 12463 12464 13826 2141 2142 16394 4462 5029 5377 5839
breaks$	2141 2142 16394 4462 5377 12045 5839
breakup$	17533
breath$	15997
breeding$	11752
bribed$	11630
bridge$	14721 14722
bridges$	14721 14722
brief	4714
brief$	4604 4626 10975
briefed$	4773 11045
briefi	12134
briefing$	4626 10975 5889 12151
briefs$	4626 10975
bright$	14809 14810 14811 5726
brightest$	14805
brilliantly$	9408 9409 9410 9411
bring	4901
bring$	12392 6286 12410 6617 6618 838 839 840 841 926 1085 1250 1251 1252 1253 1254 7519 7520 1313 1314 1315 2513 2531 2532 2533 2534 3085 11151 4915 4925 4957 4974 5936
bringed$	1250 1251 1252 1253 1254 7519 7520 1313 1314 1315 2531 2532 2533 2534
bringged$	1250 1251 1252 1253 1254 7519 7520 1313 1314 1315 2531 2532 2533 2534
bringging$	1250 1251 1252 1253 1254 7519 7520 1313 1314 1315 2531 2532 2533 2534
bringing$	838 839 840 841 926 1085 1250 1251 1252 1253 1254 7519 7520 1313 1314 1315 2513 2531 2532 2533 2534 3085 4915 4925 4974 5936
brings$	12392 6286 6617 6618 838 839 840 841 13291 926 1085 1250 1251 1252 1253 1254 7519 7520 1313 1314 1315 2513 2531 2532 2533 2534 3085 4915 4925 5936
broad$	5682 5688
broke	17556
broke$	2141 2142 8959 4462 4584 5109 5377 5839 12331
broken$	8914 8915 8961 4462 4874 11280 5109 11371 5550 11814 5839 12331
bronchitis$	6224
brothe	11420 17529 11423 5179 17558 17574 17580
brother$	12918 8046 8054 5154 5155 17527 11421 5164 11427 11450 11457 17588 11860
brothers$	12918 8046 8054 15070 11860
brough	11165 17280
brought$	12380 12390 6284 12392 6286 12410 838 839 840 841 13291 13292 13293 926 13360 1085 13487 13488 1250 1251 1252 1253 1254 7519 7520 1313 1314 1315 1786 1787 1788 1789 1790 1791 1792 1793 2513 2531 2532 2533 2534 3085 10859 4804 17272 11175 4915 17285 11280 11281
brown$	3609 15983 5702 5703 5704 5710 5726
browsing$	10951 4691
bruise$	6228
bruised$	6228
bruiser$	11740
bruisers$	11740
bruises$	6228
bruising$	6228
brunette$	9882 6172
brush$	1669 4458 4479
brushed$	1669 4391 4458 4479
brushes$	1669 4458 4479
brushing$	1669 4458 4479
bsearc	10859
buck$	13524 9889 16819 5836
budding$	8624
budget$	10785 16904 16913 16914
budgets$	16836 10785
bugs$	11490
build	4591 16997 4895 4901 5874 5915
build$	2875 2876 3480 3481 3482 15949 15950 15951 9899 4650 4849 11943
builded$	4650
builder$	12728 13068 13069 13070
builders$	12728 13068 13069 13070
buildi	10904 4901
building$	16904 17011 4650 4849
builds$	15949 15950 15951 4650 4849 11943
built$	3485 3486 9844 17046 11111 5683 11945
bulimi	5995
bulimia$	12256
bulimic$	12256
bulk$	4855 11142
bulky$	5682
bullet$	9557
bulletproof$	14707 14708 14709 11912
bullied$	12419
bullies$	14581 14582 14583 14646 14647 14648 14649 14756 14757 14791 14910 14920 11677 11678 11685 11686 11740 12078
bully$	14581 14582 14583 14647 14648 14649 14748 14756 14757 14791 11677 11678 11685 11686 11740
bullying$	12460 12461 12462 12463 12464 14674 14736 14737 15071 16941 16942 16943 16944 11587
bump$	11342
bunch$	14500 14576 2280 2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 2708 3038 3039 16297 11669 11753 11761 11811 11865
bungle$	6186
bungled$	6186
bungles$	6186
bungling$	6186
bunk$	5286
bunked$	5286
bunking$	5286
bunks$	5286
burden$	8554 4988 11740
burdens$	11740
bureau$	16977 16979
burgla	16963 16971 16981 17026 17183 17198 4832 17207 17211 17219 17220 17226 17234 17238 17239 17240 11240 11500 11520 11521 11524 6106
burglar$	14647 14648 14649 14731 14732 14733 14734 14735 17177 11685 11686
burglaries$	17159 17184 11093 17347 5032 17628 17629 17631 12189 12196 12367
burglars$	14647 14648 14649 14731 14732 14733 14734 14735 11685 11686
burglary$	4620 17159 17160 11093 17202 17607 17617 17627 17628 17629 17631 5908 5918 12367
burgle	6260
buried$	4229 4230 4454
burly$	5682 6172
burn$	2353 2354 2385 2386 17557
burned	5190
burned$	13717 13730 13731 13732 13744 13745 2353 2354 2385 2386 17557 11451
burning$	2353 2354 2385 2386
burnned$	2353 2354 2385 2386
burnning$	2353 2354 2385 2386
burns$	2353 2354 2385 2386 17557
burnt$	13716 13730 13731 13732 13744 13745 2353 2354
bury$	4229 4230 4454
burying$	4229 4230 4454
bus$	12919 12920 14816 16357
busine	10977 11239 12218
business$	12941 12942 13740 7634 13743 15079 9307 9308 9309 9311 15419 15764 15765 15766 15767 15869
businesses$	16975 17063 17084 4971 17346 17375
businessman$	6163
businessmen$	6163
businesswomen$	6163
busy$	16857 10751
but$	6478 796 7177 7178 14001 8090 8768 9123 2863 2864 2865 2866 2869 2870 2871 2872 9138 9139 9140 9141 9178 9194 9452 9532 9707 3447 16130 16393 10708 12083
button$	13827 13828 13829 13830 13831
buttons$	13827 13828 13829 13830 13831
buvidal$	6233
buy	11064
buy$	12663 7297 1572 1573 1576 1577 1578 1579
buying$	7297 1572 1573 1576 1577 1578 1579
buys$	1572 1573 1576 1577 1578 1579
buzz$	6351 91 6355 12862 12863 12864 13427 13428 13429 13486 14437 14463 5717
bvisit	10859
by	11301 5952 5959
by$	12599 12684 6936 6937 6941 7460 8334 8335 8356 14505 14960 8928 9060 9366 15692 9698 3438 9777 16118 16451 16682 10577 10578 10579 16754 16757 16758 16759 16760 10841 10894 4702 4766 4799 17200 11095 11135 17253 17280 11230 17338 11362 17485 11391 5276 12056 12090 12148 12325 12327
c$	12367
cahms	6237
caked$	3618
calculated$	6395 135
calculating$	6151
call	4724
call$	7052 1083 1084 1189 13671 13676 7589 7590 1330 7592 1332 1333 1334 7693 7694 8166 14274 9522 3262 16428 16429 16430 10399 16639 16799 16801 16802 4627 10951 4691 4720 12101
called$	6761 6762 6763 6764 6765 6766 6767 6768 13450 1083 1084 14275 10392 16677 16910 10947 17089
caller$	11661 11695
callers$	11661 11695
callin	17008
calling$	1083 1084 9235 4627 10917
callous$	6151 6183
callousness$	6183
callout$	12323
callouts$	12323
calls	4775
calls$	16428 16429 16430 16801 16802 16847 16848 4627 17020 10923 17144 17340 4973 11235 12101 12102
came$	12583 12584 401 13178 13179 7079 7080 13188 13189 901 13633 1356 1378 14087 2806 2809 3682 3691 16910 4804 4840 5095 5312 5342
camera	11017 11033
camera$	4737 17118 17124 11018 17126 4766 17140 4779
cameras$	4737 17118 17124 11018 17126 4766 17140 4779
camhs	11357 6237
camhs$	10374 17464
camouflage$	12009
campaign$	5963
can	4664
can$	6410 292 852 853 854 957 958 961 998 13527 7601 1365 1367 1368 1386 1387 7655 7656 7657 7658 7659 1607 1609 1612 1640 1645 1646 1647 1648 1649 1702 1749 1895 1899 8855 2669 2741 2744 2745 2747 2755 2840 3034 3067 3091 3103 3106 3140 3146 3189 3222 3315 15792 3432 3501 3502 3503 15893 9805 3560 15936 10151 3913 3946 3949 10236 4176 4487 4657 10959 4766 4795 4898 11165 4916 5018 11348 5151 5777 5966
canada$	5754
cancer	11441 6223
cancer$	2451 17522 17548 11740
candidates$	11201
candle$	13914
cannab	17630 11527
cannabis$	39 6362 13005 13006 13007 13008 13009 13010 13011 13012 13017 13399 13404 8536 17132 11353 17461 17463 11503 17634 11542 6018
cannon$	11694
cannons$	11694
cannot	5076 5151
cannot$	950 997 13525 1605 1610 1700 1747 1894 1900 1901 1902 2002 2059 3827 10102 10106 16239 16240 16241 16242 3945 3962 4174 4246 11412 5343
canny$	9497 9498 9499 3559
cans$	11348
cap$	3673 16042 16043 16044 16053 16058 9960 9961 3701 3702 12009 5752 12014 12023
capab	11106
capabi	17394
capability$	6202
capable$	2343 3037 3069 9339 9362 9363 3108 3121 3124 3125 9387 3127 3128 3139 3489 3520 3521 3522 3523 3524 10211
capaci	17394
capacity$	3031
capital$	14746
caps$	3673 16042 16043 16044 16045 16046 16053 16058 16059 16060 16061 9960 9961 3701 3702 12009 5752 12014 12023
capsules$	11349
captivate$	1093 1094 1095 1096 5330
captivated$	1093 1094 1095 1096 5330
captivates$	1093 1094 1095 1096 5330
captivating$	1093 1094 1095 1096 5330
captur	10904 5915
capture$	15937 15938 17011
captured$	11021
car	11283 12338
car$	12946 12947 12948 12949 13066 13067 13396 13616 14005 14497 14498 14499 17390 17587 5900
caravan$	17577
card$	10951 4691 17487
care	5202
care$	6364 6365 6366 6367 6368 1077 7340 7970 1710 14281 14289 14290 14291 14292 8263 8264 8265 8266 8267 8268 8269 8270 8271 8272 8273 8274 8617 8958 9004 9328 9329 9330 9333 9334 9336 9337 9340 9351 15506 9406 15526 15527 15528 15529 15543 15549 15550 15551 15552 15553 15607 15608 15609 3756 3757 10019 10020 10021 10088 10089 10090 16209 16210 16211 16212 16243 16244 16245 16443 10375 16483 16550 10444 16621 16642 16643 16644 16645 16646 16647 16648 16649 10545 10546 10547 10548 10549 16689 16877 16878 16879 16880 10794 4534 4535 4536 17464 17473 17491 17523 17555 17568 11463 17595 5600 12061 12062 12110 6029 12328 12329 6069 6251
cared$	16457 16473 16478 16481 16482 16484 16485 16486 16487 16489 16490 16491 16515 16516 16517 16545 16550 4534 4535 4536 12061 12062
career	17216
career$	6808 11674 11675 5425 5913
careful$	12394 6292 6293 6294 6295 15514
carefully$	13183
careless$	111 112 114 115 6655 947 1062 1352 1834 1925 1926 16591 16592 5355 5358 6143 6183
carelessly$	6183
carelessness$	6273 12381 12382 12763 12764 12765 12766 12767 12768 13164 13165 13166 13167 13253 7147 7185 7186 7206 13314 13506 13507 13508 13509 13510 13511 13719 8101 8194 1934 8196 6183
carer	5177 17558 6074
carer$	8907 8908 17525 17527 11427 17568 5206 5208 5209 12328 12335
carers$	13492 7696 2344 2345 8907 8908 9390 11427 17568 11727 12328
cares$	3756 3757 16243 16244 16245 4534 4535 4536 5206
caribbean$	3595
caring$	8729 5206 12043
carpet$	16826
carrie	17020 4745
carried$	6466 12583 12584 12593 12611 12629 13145 909 910 13439 13441 7505 7507 7509 14197 2102 2103 2104 3647 3648 16617 16618 16619 16620 17299 5313 11575 5745
carries$	12610 12628 736 737 909 910 7505 7507 7509 2102 2103 2104 2302 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2854 3343 3344 3345 3564 3565 3566 3567 3647 3648 10285 10930 17047 17189 11085 5313 11575 5745 5846
carry	4745
carry$	12484 12500 6465 12609 12627 6679 12788 12817 12819 12820 12821 6723 6724 6725 736 737 13109 13110 13111 13112 13113 909 910 7291 7292 13500 13501 13502 13503 13504 13505 13520 7505 7507 7509 13617 13696 13962 13967 14366 14367 14402 14404 14410 14412 2102 2103 2104 14524 14525 2301 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2853 3343 3344 3345 3564 3565 3566 3567 3647 3648 16167 10284 4938 5313 11575 5745 5846
carryi	17020 11070 17210 11498 11523
carrying$	12594 12847 13109 13110 13111 13112 13113 7292 13899 13929 2102 2103 2104 8416 3647 3648 16368 16369 16374 16375 16376 16377 16378 16379 16380 16381 16382 16383 16384 16385 16386 16955 17034 17177 17189 4852 11132 11133 17605 11520 5313 5745
cars$	13066 13067 13396 14497 14498 14499
case$	14636 14768 14769 14905 14972 10798 17023 10984 4850 4884 4891 11156 17269 17620 11700 11702 11815 11816 5906 12354 12360
cases$	14636 14768 14769 14905 14972 17023 11700 11702 11815 12354
cash	4939
cash$	282 283 284 285 286 287 288 12688 12689 6592 6593 6594 6595 6596 6598 6599 12862 12863 12864 6836 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13108 13427 13428 13429 13516 13517 13518 13519 13524 13612 13959 13962 13967 13970 13971 13972 13973 14441 14442 14469 8366 14496 17037 11200 11503 5532
cast$	12483 1286 1287 2175 10149 10158 10164 16292
casts$	2175
casual$	1062 16786
casually$	3593 5706 12008
casualty$	17475 17476
catalogue$	4080
catcalls$	12708
catch	16997 17125 17271 11169 12224
catch$	7194 4668 17127 17137 4907 17276 17277 17405
catches$	4907
catching$	4907
category$	8868 5197
catheter$	6230
catty$	6151
catwalk$	16080
caught	17284 17285
caught$	12419 12427 564 13635 13709 13710 13730 13731 13732 13744 13745 14705 14706 15606 17233 4961 5262 5538 6105
cause$	12380 12410 889 1025 1117 13663 14635 2317 2318 14748 9522 3262 16166 4866 17260 4980 4987 11699 5465 5468
caused$	12380 12410 889 13291 13292 13293 1025 13487 13488 2317 2318 5465 5468
causer$	14758 11664
causers$	14758 11664
causes$	889 13291 1025 14635 2317 2318 17260 11699 5465 5468
causin	11104 4852
causing$	12460 12461 12462 12463 12464 889 1025 7473 14681 2317 2318 16394 11113 5465 5468
cautio	11500 12346
caution$	6338 17327 17607 5249 17626 12359
cautiond$	5249
cautioned$	17225 5249 6087
cautions$	17626
cautious$	12396 16786
cavalier$	1062 6183
cbo	11207 11208 6098
cbo$	17314 17315 11209 12359
cbos$	17314 17315 11209
cbt$	12280
cce$	12898 13898 13900
cctv	11017 11033 4864 11125
cctv$	10887 10888 10889 4629 4630 17007 4644 4694 10985 4737 17124 11018 4759 4769 17140 4779 5891 12160
cease$	1821 1823 1826 2970 2971 11229
ceased$	2970 2971
ceases$	2970 2971 11229 17353
ceasing$	2970 2971
cell$	16306 16977 16979 17070 5891
cells	11515
cells$	14741 17622
central$	17035
centre$	14105 14686 17346 17350 5024 17415 17418 12359
cerebral$	6223
certain$	3798 3799 3800 3871 10168 10169 10170 10171 3911 3912 16370 16371 16372 16373 4006
certainly$	10276 4037 4045 10306 4046 4047 12052
certainty$	3872
chain$	17031 12009 12140 5906
chains$	17031 12009
challe	17152 11188
challenge$	16394 17295 5034
challenged$	16394 17233
challenges$	16394 5034
challenging$	8468 14961 14962 14963 14964 14965 14966 14967 14968 14969 15037 15038 15039 15040 15041 2674 2675 2676 2677 2678 16394 5550 5554 5556 11823 6151
chance$	6422 6423 6424 164 12635 12636 12637 12638 12639 12640 6589 329 330 13317 13658 13659 13660 1500 7852 7853 7854 14118 14119 14120 14121 14122 14123 14358 14359 10110 10114 3854 3855 3856 10118 10119 10140 10242 3982 4437 4438 4439 4440 16827 16828 4929 4977 11623 12098
chanced$	1500
chancer$	11740
chancers$	11740
chances$	6422 6423 6424 164 12601 12633 12634 12635 12636 12637 12638 12639 12640 6589 329 330 13317 13658 13659 13660 1500 14358 14359 4437 4438 4439 4440 16827 16828 11623 12098
chancing$	1500
change$	12529 467 12893 6914 13022 13343 1081 14089 14331 14332 14333 14334 14947 14955 16090 16139 16145 16159 16193 16194 16258 16281 10175 16289 10204 10205 16327 16328 16329 16344 16349 10243 16667 12033 12034 12041
changed$	467 1081 10085 16287 16313 16314 16315 16316 16317 11469 6042
changes$	467 1081
changing$	1081 14549 16327 16328 16329 10229 12041 6042
chaos$	13255 13465 13580 14463 14511 11597 11628 11726
chaotic$	2648 8915 5550 11812 5552 5554 6151 6183
chaperone$	15424 15543 15578 15579 15580 15581
chaperones$	15543 15578 15579 15580 15581
chaperoning$	15543 15618
character$	14667 14909 11753
characters$	8590 14909 15898 11753
charg	17271
charge	17020 11070 4894 17267 11162 11175 17284
charge$	1521 1522 1523 1524 1525 1526 1527 3235 16548 17177 17261 11155 11173 17292 4958 17327 4999 5249 17626 12194 5967 12352
charged$	1521 1522 1523 1524 1525 1526 1527 9261 9262 9263 9264 9265 9266 9267 9268 17225 17243 17281 17282 4958 17329 5249 6089 12351
chargeed$	5249
chargeing$	4999
charges$	1521 1522 1523 1524 1525 1526 1527 17188 17269 4904 11173 17294 4958 4999 17626 12194 12197 5967 12352
charging$	1521 1522 1523 1524 1525 1526 1527 11162 4958 5931
charity$	10366 10371 10372 4120 16881 10801 16948 16949
charm$	1093 1094 1095 1096 8990 5330
charmed$	12419 1093 1094 1095 1096 5330
charming$	1093 1094 1095 1096 5330
charmmed$	1093 1094 1095 1096 5330
charmming$	1093 1094 1095 1096 5330
charms$	13152 13153 1093 1094 1095 1096 5330
chart	4746
chart$	4636 10911 4780 12141
charted$	17056 4780
charts$	12141
chase$	12458 12459 1155 1481 1482 1483 1484 1485 1486 1487 14437 5332
chased$	1155 13662 1481 1482 1483 1484 1485 1486 1487 14104 5332
chaser$	16801 16802
chasers$	16801 16802
chases$	1155 1481 1482 1483 1484 1485 1486 1487 5332
chasing$	1155 1481 1482 1483 1484 1485 1486 1487 16801 16802 5332
chat$	12978 12979 612 613 614 13204 10934 4675 17096 17097
chated$	612 613 614
chating$	612 613 614
chats$	612 613 614 4675 17096 17097
chatted$	612 613 614
chatting$	612 613 614
chav$	6122
chavs$	6122
cheap$	13982
cheat$	14748 11685
cheating$	6142
cheats$	11685
check	17057 5870 12134
check$	16639 4640 10903 4647 4651 4655 4659 4728 10998 17118 4787 4812 17452 12145 12156 12200
checke	10863
checked$	14275 16677 16910 16956 4651 10919 10996 11036 4787 11139 17321
checkes$	4651
checking$	4651 4655 4728 4787
checks$	4651 4655 4728 17118 4768 4787 4812 12145 12156 12200
cheek$	13200 14891 15982 11768
cheeks$	15982
cheeky$	2424 5485 6151
cheerfully$	714 715 716 13085 1244 1245 1246 1247 1248 1249
chemotherapy$	6221
chested$	11950 11960
chicken$	12919 12920
chief$	5461
child	17317 11411 11440 11525 12272
child$	384 414 452 635 925 946 7207 1328 1329 1331 2172 14592 14593 2360 14755 14838 14867 14868 14869 14870 14973 14975 14976 15001 15002 15003 15004 15005 15006 15017 2660 15184 15256 15261 15262 15263 15264 15265 15338 15339 2998 2999 15387 15388 15389 15390 15408 15409 15410 15411 15412 15413 15422 15688 15689 15751 15828 15829 15830 15831 3464 3465 3466 3467 3468 15837 15838 15839 15840 9793 3548 15940 15943 3650 3699 3700 10084 11343 17518 17569 5203 5204 17632 5296 5379 11651 11669 5412 5415 11681 5425 11738 11761 11811 5559 5560 11858 11891
childhood$	13395 3451 3452 9714 3454 3455 9717 15826 15909 11919 5975
childish$	9276 9277 9278 15909 5662 6151
childlike$	15300 15301 15302 9276 9277 9278 9467 9468 9469 9470 11898
childr	11383
children$	12483 384 12777 6674 414 452 12892 6786 6788 6790 7015 7016 7021 7022 7032 7072 7085 7089 925 946 7207 7381 1328 1329 1331 7642 13809 7971 1843 8143 8306 14503 14513 14514 14515 14516 8425 2165 2166 2167 2172 14554 14556 2195 14565 14566 14567 14568 14573 14592 14593 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14624 2359 2360 14755 2427 2428 2429 2430 14838 14867 14868 14869 14870 14973 14976 15001 15002 15003 15004 15005 15006 15017 2660 2696 15184 9122 2874 15255 15261 15262 15263 15264 15265 15338 15339 15342 2998 2999 15381 15382 15387 15388 15389 15390 15406 15408 15409 15410 15411 15412 15413 15421 15644 15647 15648 15688 15689 15690 15691 15751 9666 9667 15827 15829 15830 15831 3464 3465 3466 3467 3468 15837 15838 15839 15840 9792 3548 15940 15943 3650 3699 3700 16216 16217 16218 16219 16220 10132 10133 10134 10149 10158 10164 16282 10176 4001 10267 10268 4010 10272 10283 16446 4115 4116 16627 10561 10562 10563 10564 10565 10566 10618 10625 16767 16775 16776 16777 16778 16779 16780 16781 16782 16818 10766 10825 10826 17489 17490 5202 11541 11636 11651 11669 11681 11728 11738 11761 11811 5559 5560 11858 11891 12055 12092 12093 12095 12101 12335
chin$	15982
chinese$	3595 9863 11998
chip$	2479 8947 2687
chips$	2479
chis	5872
chis$	12133
chlamy	6232
choice$	3 4 5 6 7 8 9 12470 6377 6378 118 119 6381 121 122 123 6385 6386 126 12495 12496 12497 12498 12499 12501 12502 6396 12504 12505 12506 12507 12508 12509 142 143 144 169 12545 12546 12547 12548 12549 12550 12551 12552 12737 12738 12739 12740 12741 12742 12743 12744 6641 12749 12750 12751 12759 12760 6678 418 419 6710 12818 451 6713 6714 6715 6716 13409 7413 7414 7589 7590 1330 7592 1332 1333 1334 13780 13781 7894 1634 1635 15101 15270 9368 9369 9370 15478 15479 11532 11533 11534 11535 11537 11893
choices$	3 4 5 6 7 8 9 6273 12381 12382 6280 12388 12389 22 23 12470 12495 12496 12497 12498 12499 12501 12504 12505 12506 12507 12508 12509 152 153 154 155 6431 6432 6433 6434 6435 6436 6437 12545 12546 12547 12548 12549 12550 12551 12552 12553 12554 12557 12560 12561 12562 12563 12564 6458 12737 12738 12739 12740 12741 12742 12743 12744 451 6713 6753 6754 13164 13165 13166 13167 7183 923 13506 13507 13508 13509 13510 13511 13719 8098 1838 1839 14305 14306 14307 14310 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 15270 15313 15314 9368 9369 9370 15478 15479 15507 11532 11533 11534 11535 11893
choked	5190
choked$	11451
choose$	145 146 147 165 166 12571 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 12973 12974 13104 13105 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 14097 14131 2106 2111 15399 9352 15466 15467 15925 16165 16413 5277 5328
choosed$	1255 1256 1257 1270 1271 1272 1273 1274
chooses$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 12973 12974 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 14131 2106 2111 16413 4493 4494 4495 4496 5277 5328
choosing$	145 146 147 165 166 12737 12738 12739 12740 12741 12742 12743 12744 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 1028 1029 1030 1031 1033 1034 1035 1036 1037 13413 13414 13484 1255 1256 1257 1270 1271 1272 1273 1274 8373 8374 8375 15469 15470 4493 4494 4495 4496 5277 5328
chose$	145 146 147 165 166 12571 6673 12781 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 13104 13105 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 13782 13783 14007 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 14131 2106 2111 16413 16815 4493 4494 4495 4496 10780 16888 5277 5328 12109
chosen$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 13114 13122 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5277 5328
chronic$	17428 5989
chubby$	9845 9882 6172
chunky$	5682
churlish$	6144
cid	16978
cider$	17455
cigarette$	13427 13428 13429
cigarettes$	282 283 284 285 286 287 288 12688 12689 6592 6593 6594 6595 6596 6598 6599 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13427 13428 13429 14496
cin$	6251
circles$	9898
circul	4695 4804 5929
circulate$	4605 10867 4607
circulated$	4605 10867 4607 16976 4709
circulates$	4605 10867 4607
circulating$	4605 10867 4607
circulation$	12190
circumstances$	16412 16435 12339
citalo	6013
citalopram$	12274
citizenship$	17534
city$	9839 17390 17579
civil	4951 5952
civil$	11152 11212 5942
clad$	3652 3653 3654 11956 11967 5747
claim$	13450 8155 14263 14264 14265 14266 14267 8426 8427 8428 14543 12344
claimed$	13450 8426 8427 8428
claiming$	13450
claimmed$	13450
claimming$	13450
claims$	13450 8426 8427 8428 14543 5118
clamp$	5948
clamped$	17417 5948
clamping$	5948
clamps$	5948
clarif	4666 4870
class$	6826 14565 14566 14567 14568 14599 14603 14819 8820 15042 15386 15856 16872 17507 17630 11527 12311 6106 6212
classed$	2616 4638
classmates$	12918 15570 15576 11541 11684
classroom$	17507
clear	4645 4669 5047
clear$	1812 1815 1818 1819 3609 3871 4006 10720 4847 4965 17360 11285 5710 5796 5929 5935 5955
cleared$	5050
clearly$	848 3841 3842 3843 3844 10270 10271 4011 4037 4045 10306 4046 4047 10354 4482 4483 5338 5844
cleft$	6223
clever$	13647 13648 13649 2937 2938 2939 9497 9498 9499
climb$	7289 2129 2130
climbbed$	2129 2130
climbbing$	2129 2130
climbed$	2129 2130
climbing$	7289 2129 2130
climbs$	2129 2130
clingy$	6151
clinic	5103 5974
clinic$	17452 11364 17472 17476 5855 12238
clinically$	5998
clip$	6910 6911 651 652 17007 4699
clips$	6910 6911 651 652 4699
clique$	2278
cliques$	2278
cliquey$	6142
clones$	16078
close	4807
close$	7760 7780 2977 16861 4527 4614 11053 11068 12096
closed$	8675 4441 4527 4577 12048 12051 12096
closes$	4527 12096
closing$	16603 16604
closure$	11152 4944 5968
cloth$	14846
clothe$	12152
clothes$	6285 25 6303 12862 12863 13005 13006 13007 13008 13009 13010 13011 13012 907 7183 923 1258 1259 8366 15899 15900 15901 15902 15915 15916 9910 9911 16039 16040 16042 16043 16044 16045 16046 16050 16051 16052 16053 16064 16084 11307 12009 12014 12152
clothing$	15899 15900 15901 15902 9910 9911 16042 16043 16044 16064 16084 12009 12011 12014
clout$	13523 13532 13851 13989 14470 11593 11594
clown$	11740
clowns$	11740
clozapine$	6233
club$	16008 4544 5855
clubs$	16008
clued$	2775 2781 9669
clueless$	6142 6183
cluster$	11293
clusters$	11293
co$	8246 14939 9984 10033 10039 10044 10053 10115 10121 10159 11807 5952
coach$	12687 12728 13000
coaches$	12728 13000
coat$	16042 16043 16044 16053 17323 17598 12009 12014 12022
coats$	9910 9911 16042 16043 16044 16045 16046 16053 17323 12009 12014 12022
coaxing$	13948 13949 13950 13951 13952 13953 13954 13955 14088
cocain	11344 17630 11527
cocaine$	13404 17451 11353 17463 17634 11542
cocktail$	11672
cocky$	6151
coddling$	15529
code$	11942
codein	11344 11351
codeine$	17451 17458 17461
codes$	11942
coelia	5989
coeliac$	12250
coerced$	12419 14413 14414 14415 14416 14435
cognitive$	5972
cohort	10854 17061 10965 10989 17102 17147 17148 17150 11075 17191 4851 11124 17254 17257 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 17410 12198
cohort$	14603 8499 2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 15386 16297 17157 17164 17182 4846 17231 4914 17344 17366 17367 5020 11811 5917
cohorts$	17157
coil	5086 11347
coil$	17454
coincide$	4595
coincides$	4595
cold$	16675 16885 17596 5527
coliti	5989
colitis$	12250
collarbone$	17477 17478
collarbones$	17477
colleagues$	9148 9149 9150 4719
collec	12134 5874 5915
collect$	4603 10910 4740 11312
collected$	6990 6991 6992 6993 6994 4603 10910 17046 4740
collecting$	15618 15632 15634 15641 4603 10910 4740
collective$	5796
collects$	4603 10910 17047 4740
colleg	4963
college$	10366 10371 10372 10374 4120 16881 10801 16948 16949 11224 5121 5122 17497 17498 17499 17501 17503 17511 17514 5855 12304 12305
colleges$	17508
collude$	881 882
colluded$	881 882
colludes$	881 882
colluding$	881 882
colonoscopy$	6221
colostomy$	6230
colour$	11973
coloured$	5726
colours$	16064 11973 12009
combat	4974
combative$	6149
combination$	11672
combustible$	5411
come$	6426 12539 12678 401 6721 6726 6727 6761 6762 6763 6764 6765 6766 6767 6768 13116 7019 7290 1194 1356 1378 13839 14023 8078 14280 14352 2252 2452 2453 2454 2455 2456 2457 2521 2804 2807 3095 9414 9415 9416 3263 15660 9692 3470 3471 3682 3691 3703 3704 3705 3706 3707 16139 16145 16159 16166 16261 16271 16272 16273 16274 10252 4061 10397 16521 16522 4840 17337 17402 5095 5312 5342 12033
comes$	401 899 1356 1378 13747 14087 2253 2627 2805 2808 3263 3682 3691 3703 3704 3705 3706 3707 16261 10252 17117 17337 17402 5095 5342 6082
comeuppance$	13713
comfort$	10785
comfortable$	1260 1261 1262
comforted$	15643
comforting$	15641 15643
coming$	12524 401 13141 7290 13711 13712 1378 3263 16138 5095 17553
comings$	11002 4783
comman	10923 10955
command$	17062 11288 12167
commands$	17030
comment$	3714 3715 3716 3717
commented$	3714 3715 3716 3717
commenting$	3714 3715 3716 3717
comments$	12708 13301 13626 13627 3714 3715 3716 3717
commentted$	3714 3715 3716 3717
commentting$	3714 3715 3716 3717
commit	11070 17210 11104 4852 11132 11133 17336
commit$	12788 16139 16145 16159 16167 17156 17186 17213 17260 17424 12033
commits$	17156 17260 17424
committal$	17252
committed$	17334 17424 5263
committing$	17034 17177 11113 17296 5263
committs$	5263
common$	7660 7661 7662 7663 7664 7665 7666 7667 7668 7669 7670 7671 7672 14046 14047 14048 14049 14050 14051 14052 14053 7947 7948 7949 8278 14873 2555 16593 16594 16595 16877 16878 16879 16880 11520 12110
commun	4612 11239 5251
communicate$	612 613 614
communicated$	612 613 614
communicates$	612 613 614
communicating$	612 613 614
communication$	4474 4475 4476 4477 5796 12089
community$	14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14627 14686 14690 14691 10873 11003 4868 4887 4943 4971 17346 17375 11512 11636 6096 6098
companion$	12510
companions$	12510
company$	12370 12510 6588 12798 12816 13316 13457 13458 13459 13596 13597 13904 14468 8367 2107 2108 2109 2110 8372 14483 14484 14485 8380 8381 15335 15336 15869 10366 10371 10372 4120 16881 10801 4544 16948 16949 11635 5854
compar	4658
compare$	10903 4787
compared$	16956 10919
compareed$	4787
compareing$	4787
compares$	4787
compass$	14386
compete$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
competed$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
competent$	3414 3415
competes$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
competing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
complacency$	16695 6183
complacent$	10751 6183
complain$	13733 13734 13735 13736 8155 14263 14264 14265 14266 14267 3714 3715 11604 12053
complained$	7602 7603 3714 3715 12053
complaining$	3714 3715 16394 12053
complainned$	3714 3715 12053
complainning$	3714 3715 12053
complains$	3714 3715 12053
complaint$	2170 2171 16598 16681 16796 11642 12101
complaints$	2170 2171 16598 16681 16796 16847 16848 4973 11642 12101 12102
comple	17299
complete$	13415 13416 13417 13418 13419 13420 13421 13422 13423 13424 13425 13426 2319 2320 2322 3750 4510 4650 5796
completed$	12599 16271 16272 16273 16274 4060 16617 16618 16619 16620
completeed$	4650
completeing$	4650
completely$	2724 10345 5643 5787 5790
completes$	4650
complex$	8802 5554 5975
complexion$	9899 11971 6173
complexions$	11971 6173
compliance$	11647 11805
compliant$	8918 11804
complicit$	46 530 531 532 533 534 548 13086 882 13370 13371 13372 13373 11576 11588
complicity$	12761 881 11131
complied$	13122
complies$	16283 16284 16285 16286
comply$	12788 14352 16090 16139 16145 16159 16193 16194 12033 12034
comprehension$	12084
compromise$	10 5267 5268
compromised$	10 5267 5268
compromises$	10 5267 5268
compromising$	12370 10 5267 5268
compulsive$	5425
computer$	12157
conceal$	1855 1856 3686
concealed$	1855 1856 3686 12026
concealing$	1855 1856 3686
concealled$	1855 1856 3686
concealling$	1855 1856 3686
conceals$	1855 1856 3686
concer	11302 5079 5152 5187 6013
concern$	6371 14037 8281 15652 10433 10434 16642 16643 16644 16645 16646 16647 16648 16649 16681 12101
concerned$	9284 9285 9286 15394 15395 15396 9290 9291 15628 15629 9523 10730 10731 10809 4549 17210
concerning$	14961 14962 14963 14964 14965 14966 14967 14968 14969 5556
concerns$	14037 14393 14394 14395 14396 10433 10434 16681 16847 16848 17409 12101 12102
concerta$	12274
conclusion$	16931
conclusions$	16931
concus	6225
condescending$	6184
condit	11320 6088
condition$	17427 17624 12254 12267 12282 12348
conditional$	6085 6086
conditions$	14509 5226 17624 12339 12348
conduc	4745 17299 4938
conduct$	3 4 5 6 7 8 9 6273 12381 12382 6280 12388 12389 22 23 6285 25 12470 356 357 12762 13164 13165 13166 13167 7183 923 13506 13507 13508 13509 13510 13511 1258 1259 14305 14306 14310 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 14537 2593 2594 2595 2596 2597 2598 2599 2600 2601 2810 2811 2812 2813 2814 2815 11532 5557 5969
confer	17571
confidence$	2764 2766 2910 2911 2912 2913 2914 2915 2916 15915 15916
confident$	11917
confidential$	5875
confidentiality$	16824
confir	4666 4870
confirm$	4624 17166
confirmed$	4624
confirmes$	4624
confirming$	4624
confirms$	4624 17166
confiscate$	4689
confiscated$	4689 11012 17307
confiscates$	4689
confiscating$	4689
conflict$	13255 13563 14443 14738 16395 5226 11597 11648
confro	17152 11188
confront$	17295
confrontation$	13255 14443
confrontational$	14970 14971 15037 15038 15039 15040 15041 11823 6149
confrontations$	14443
congregate$	15077 11941
congregated$	15077 11941
congregates$	15077 11941
congregating$	15077 11941
congregation$	17088 10982
congregations$	17088 10982
connected$	2184 4816 17210 11112 11648
connection$	5261
conned$	12419 15604
conniving$	6153
conscience$	14860 14861 14862 14863 14864 2550
conscienceless$	6142
conscious$	6395 135 6652
consensual$	5615 6116
consent$	12761 667 668 669 670 671 672 2734 2735 2736 2737 15399 15507 15557 9460 9461 15782 15783 11599
consented$	667 668 669 670 671 672 13041 674 709 738 2734 2735 2736 2737 3214 3215 11599
consenting$	667 668 669 670 671 672 5615 5634 6116
consents$	667 668 669 670 671 672 2734 2735 2736 2737
consequences$	12471 12472 12473 12474 12476 12477 12478 12480 12555 189 12565 6512 6513 6514 6515 6516 6517 6518 6519 6520 6521 6522 6523 6524 14076 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 14703 15092 16126 16127 16128 17330
consid	4638 4804 5039
consider$	14352 2357 2485 2488 16139 16145 16159 16667 12033
considerable$	8604
consideration$	16689
considered$	8431 8432 2240 2357 2485 2488 2611 5080 5416
considering$	2357 2485 2488 5080
considerred$	2357 2485 2488
considerring$	2357 2485 2488
considers$	2357 2485 2488
consistent$	3750
consistently$	4026 10287 4027 10288 4028 4029 4030 4031 4032 4033 4068 4069 5770 5792
consoled$	15643
consoling$	15641 15643
consort$	5372
consorted$	5372
consorting$	5372
consorts$	5372
consortted$	5372
consortting$	5372
consta	4590 10852 10853 4594 10858 16970 10887 10888 10889 4629 4630 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 4717 10985 17103 4769 11117 4873 11140 11182 4959 4963 11225
constable$	10851 16960 16965 16994 16995 16996 10890 10891 17009 10909 10938 10944 10946 17060 17064 17065 17067 10973 17083 17092 11030 17224 11134 17289 11220 11224 17332
constables$	10851 16960 16965 16994 16995 16996 10890 10891 17009 10909 10938 10944 10946 17060 17064 17065 17067 10973 17083 17092 11030 17224 11134 17289 11220 11224 17332
constant$	10694 10695 5499
constantly$	601 3988 3989 3990 4026 10287 4027 10288 4028 4029 4030 4031 4032 4033 4068 4069 4387 5784 5792
consti	4638
consul	11359 11360 11367
consultant$	17466 17467 17469 17474
contac	17008 17018 17057 11007 4783
contact$	6584 6585 6588 12975 612 613 614 619 620 621 622 623 624 625 13106 1130 2701 2702 17008 5183 11864 12028
contacted$	612 613 614 619 620 621 622 623 624 625 1130 13782 13783
contacting$	612 613 614 619 620 621 622 623 624 625 1130
contacts$	612 613 614 619 620 621 622 623 624 625 1130 17096 17114 11044
contactted$	612 613 614 619 620 621 622 623 624 625 1130
contactting$	612 613 614 619 620 621 622 623 624 625 1130
contain$	14712 14713 14933 16327 16328 16329 10936 12041
contains$	10936
contempt$	16926 16927 16928 16929 16930 17252
contemptuous$	6184
contend$	3326 3327
content$	314 315 320 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 1798 1799 1800 1801 3420 5328
continually$	601 4026 10287 4027 10288 4028 4029 4030 4031 4032 4033 4068 4069 5792
continue$	12538 12571 12608 12630 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 16166 5284
continued$	12571 12593 12608 12630 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 3750 5284
continues$	12571 12608 12630 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 5284
continuing$	12571 12608 12630 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 5284
continuously$	4026 10287 4027 10288 4028 4029 4030 4031 4032 4033 4068 4069 5792
contra	6010
contraception$	15475 15476 15477 12271
contraceptive$	12271
contract$	17310 12359
contracts$	17310
contradictory$	14540 14541 14542
contribute$	881 4979
contributed$	12380 881 13292 13293
contributes$	881 4979
contributing$	881
contro	10955 4974 11236 5968
control$	13652 14097 14352 14383 14389 14666 14697 14712 14713 8664 14933 14961 14962 14963 14964 14965 14966 14967 14968 14969 8896 15007 15014 15015 8919 15052 15058 15059 9417 9418 9832 16237 16327 16328 16329 10887 10888 10889 4629 4630 4631 17062 10977 10985 10986 4769 11033 4864 17343 11261 5012 17411 11711 12041 5964 12229
controlled$	12419 13075 14104 16144 16150 16155 16164 16226 16232 16270 16313 16314 16315 16316 16317
controlling$	5556 12146 6151
controls$	10930 12146
convenience$	10785
conveniently$	5848
convic	11162 4912 11175 6255
convict$	11754 5937
convicted$	17225 17243 17281 17282 17329
convicting$	5937
conviction$	17269 11173 6207 6256
convictions$	17188 17269 11173 17294 6207 6256
convicts$	11754
convince$	16258 16281 10175
cookie$	11908
cookies$	11908
cool$	14523 8417 8418 3416 3417 5653
cooper	11316
cooperate$	12752 14352 14940 14952 14955 16090 16139 16145 16159 16193 16194 16203 16204 16205 16667 17423 12033 12034
cooperated$	14940
cooperates$	16283 16284 16285 16286
cooperating$	14940
cooperation$	14939 11807
coordi	5952
cope	11352
cope$	9008 2767 9029 9030 2770 2810 2811 2812 2813 2814 2815 15399 9328 9329 9330 9333 9334 9336 9337 9340 3086 3087 3088 15466 15467 9364 3104 3105 9367 3112 15494 3131 3147 3326 3327 3422 3423 3437 15928 16669 17459 17460 5642
coped$	2810 2811 2812 2813 2814 2815 3112 3131 3147 3437 5642
copes$	2810 2811 2812 2813 2814 2815 3112 3131 3147 3437 5642
copied	4611
copied$	17041
coping$	2810 2811 2812 2813 2814 2815 9328 9329 9330 9333 9334 9336 9337 9340 15469 15470 3112 15494 3131 3147 3437 5642
copy$	4714
core	17335 17410
core$	8565 8566 14742 8642 17035 17279
corner$	13911 15875
cornrows$	6173
corporate$	5796
correl	4658
correlated$	10919
corrob	4612
corroborated$	10873
corrupting$	2201 2202 2203 5409
cost$	955 956 13360 13918 14023 10785
costs$	955 956 10785
costume$	12003
costumes$	12003
cotton$	5633
couch$	8672 8673 17589
could	4599
could$	26 27 28 29 30 456 457 458 459 460 461 465 466 473 474 475 476 477 478 497 498 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 768 769 852 853 854 952 957 958 961 999 1089 13526 13557 13573 7601 1366 1386 7655 7656 7657 7658 7659 1606 1608 1611 1640 1645 1646 1647 1648 1649 1682 1701 1896 1897 1921 8856 2670 2741 2744 2745 2747 2755 2840 3034 3067 3091 3140 3146 3189 3315 3432 3501 3502 3503 3560 15936 3828 10151 3913 3947 3948 4093 4094 4095 4096 4097 4098 4099 4100 4101 4102 4103 4104 4175 4183 4247 4447 4519 4520 4522 4523 10880 4622 4657 10959 4890 4898 4916 5151 5777
council$	16202 10366 10371 10372 10374 4120 16881 10801 4544 16948 16949 11234 5796 5845 5854
counse	11339 11359 11360
counselling$	17446 17472 12237 12280
counsellor$	17466 17467 17469
count$	3907 10168 3908 10169 3909 10170 3910 10171 3911 3912
counte	10986
counted$	9401 3141 3142 3143 3144 3145 9407
counter$	17093
counters$	17093
countless$	6471 6495 7973 8006 10694 10695 10720
country$	15871 11544
counts$	10930
county$	6792 6793 6810 6817 6820 6827 6829 12943 12944 12945 13898 13900 7830 1629 7893 14154 14155 14156 14157 14158 14159 14160 14161 2282 14684 2387 9012 15729 15730 15731 15732 15733 17219 11121 17390 17579 12331 6212
couple$	2708 17582
courier$	14650 2288 11687
couriers$	14650 2288 11687
course$	10198 10199 10200 10201 10202 10203 10299 10306 4046 4047 16417 16428 16429 16430
courses$	16428 16429 16430
court	11175 17284 11498 5933 6088
court$	341 12891 849 850 7519 7520 1481 1482 14738 11072 17281 17282 17286 4922 17382 17605 17611 5244 11511 5255 5317 5326 5933 12194 12320 12352 12353 6093 6098 12362
courted$	341 849 850 7519 7520 1481 1482 5317 5326
courtesy$	16534 16535 16593 16594 16595
courting$	341 849 850 7519 7520 1481 1482 5310 5317 5326
courts$	341 849 850 7519 7520 1481 1482 14740 15073 15074 17281 17282 4922 17382 17605 5317 5326
courtted$	341 7519 7520 1481 1482 5326
courtting$	341 7519 7520 1481 1482 5326
cousin	17529 17580
cousin$	12918 5155
cousins$	12918
cover$	1170 1171 14259 3686 10589 4424 4457
coverage$	11043
covered$	1170 1171 3686 4424 4457 12026
covering$	1170 1171 16027 3686 4424 4457
coverings$	16027
coverred$	1170 1171 3686 4424 4457
coverring$	1170 1171 3686 4424 4457
covers$	1170 1171 3686 4424 4457
covert	5046 5891
covert$	11307 5875 12152 5926
covertly$	12152
covid$	6222
cow$	11732
coward$	11740
cowardly$	6183
cowards$	11740 12078
cowed$	15665
cows$	11732
cp$	6251
cpn$	11209
cpns$	11209
cps	10932
cps$	17039
cpw$	11209
cpws$	11209
crack	11344 17630 11527 5949
crack$	13404 8536 16788 17132 17451 17463 17634 11542
crackdown$	12210
cracked$	17285 11247
crackeddown$	12210
crackhead$	6139
crackheads$	6139
crackingdown$	12210
cracks$	16788
cracksdown$	12210
craft$	11924
crafty$	6142
crave$	1211 1212 2069 2070 2115 2117 5336 5570
craved$	1211 1212 2069 2070 2115 2117 5336 5570
craves$	1211 1212 2069 2070 2115 2117 5336 5570
craving$	1211 1212 2069 2070 2115 2117 5336 5570
crawling$	2388
crazy$	11812
create$	626 889 1025 2317 2318 4650 5465 5468
created$	626 889 1025 13487 13488 2317 2318 5465 5468
createed$	4650
createing$	4650
creates$	626 889 1025 2317 2318 4650 5465 5468
creating$	626 889 1025 2317 2318 5465 5468
creation$	13413 13414 13484
creature$	11761
creatures$	11761
cred$	13533 15718
credibility$	15719 11645
credible$	14536
credit$	13005 13006 13007 13008 13009 13010 13011 13012 13017 13019 13020
creep$	12540 11740
creeps$	11740
crept$	12541
cretin$	6139
cretins$	6139
crew$	12728 13068 13069 13070 2278 15386 15856
crews$	2278
cried$	7193 13450 5329
cries$	2683 5329
crime	16963 16971 4612 16981 10878 17026 17032 4672 4722 11057 11078 17199 4832 17211 17212 17219 17220 4853 17226 17234 17238 17239 17240 17246 11143 11235 11240 11241 11266 11273 17380 17426 11524 12140 12154 12178 12206 12218
crime$	12458 12459 6622 12898 12913 12915 13465 7516 13898 13900 13901 13999 14154 14155 14156 14157 14158 14159 14160 14161 14450 14511 14589 14590 14674 14684 14736 14737 14738 8676 2477 14907 15071 9765 4590 10852 10853 4594 10858 10862 16970 16978 10873 16985 4620 10899 10902 4648 4649 4654 17023 17026 10933 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 10963 17073 17074 17075 10970 4712 10976 4717 10983 10985 17103 11048 17159 17177 17184 17185 11088 11090 11093 11114 11117 4873 11140 17248 17249 17250 11182 11202 11207 4959 4963 11225 11227 4969 11231 17342 4975 17347 17348 4981 17351 17352 11250 17357 17358 5003 17373 11292 5032 5048 5056 5251 17631 11538 11540 11596 11648 5532 5906 5918 5925 12189 12196 12207
crimes$	12898 13898 13900 17023 17159 17184 17185 11093 11114 11227 4969 11231 17342 5032 5056 12189 12196
crimin	16971 4612 16981 17018 17032 4807 17178 17183 17198 17199 17219 17246 11235 5906 12171 12178 12206 5952 12218 12219 6092 6106 6212 6213
criminal$	12898 12903 12906 12923 13898 13900 14486 14487 14488 14489 2216 14646 14647 14648 14649 2303 14731 14732 14733 14734 14735 14756 14757 8687 2481 2482 2483 2484 14920 8914 8921 8922 8923 16871 10873 10899 10962 11068 17176 17206 11109 11157 11162 11498 5251 11520 11521 11524 11540 5373 5414 11685 11686 11754 5496 5508 5548 5594 11866 12140 5882 5933 6097 12367 6151
criminalise$	4505 4506 4507 4508
criminalised$	4505 4506 4507 4508
criminalises$	4505 4506 4507 4508
criminalising$	4505 4506 4507 4508 16941 16942 16943 16944
criminality$	12898 12913 12915 13898 13900 14684 17342 11538 11725 12167
criminally$	5584 5906
criminals$	12923 13897 14450 14452 14486 14487 14488 14492 2216 14646 14647 14648 14649 2303 14725 14731 14732 14733 14734 14735 14756 14757 2481 2482 2483 2484 14920 16871 17205 17206 11540 11685 11686 11754 11866
criminogenic$	6129
crimint$	17122
crisis$	1116 1119 1120 11367 12282 6237
crocodile$	7768
crohn	6223
crook$	14682 14731 14732 14733 14734 14735 14791 11685 11724
crooked$	9887
crooks$	14682 14731 14732 14733 14734 14735 14791 11685 11724
crop$	9916 16042 16043 16044 16059 16060 16061 9958 12014 5759
cropped$	5726 5753
cropper$	13724
cross	4658
cross$	8645 9772 15879 15880 15881
crosscheck$	10903
crosschecked$	10919
crossreferenced$	10919
crowd$	13301 13457 13458 13459 13467 13468 13469 13470 13471 13472 13596 13597 13850 13881 13882 14500 2278 2708 11635 11669 11670
crowds$	2278
crown	6092
crown$	10932
cruel$	16591 16592 16602 16702 5496 6151
cruelty$	2209 2210 15033 15034 11821
crushed$	4874
crutches$	12283
cry$	8161 8165 2683 5329
crying$	2683 5329
cse$	12898 13898 13900
cucumber$	15785
cucumbers$	15784
cues$	4437 4438 4439 4440
culpable$	13370 13371 13372 13373 11588 12105 6183
culpri	11070 12198 6205
culprit$	14581 14582 14583 17177 11677 11678 11722 11739 12175
culprits$	14581 14582 14583 17177 11677 11678 11722 11739 12175
culture$	4327 4328 11648
cunch$	11544
cunning$	11924 6151
curb	4974
curfew	11144 5251
curfew$	15610 15611 15612 15632 15634 17251 11512 17624 11638 12202 12363 6257
curfews$	15610 15611 15612 15632 15634 11638 12202
curiosity$	6273 12381 12382 8101 16642 16643 16644 16645 16646 16647 16648 16877 16878 16879 16880 12110
curled$	9873
curly$	5703 5726
curren	4612
current$	10873 10916 11157
curse$	8892
custod	4672 17284 17544 17547 11441 11515
custodial$	6096
custody$	12915 14738 16305 4644 10933 11048 4798 11060 11088 11090 17523 17548 5184 17616 17622
customer$	6577 13000 11753 11914 11925
customers$	6577 13000 14909 15097 15098 15099 15100 17375 11636 11753 11914 11925
cut	4974 5980
cut$	1545 14089 2478 16017 16018 9933 9935 17360 5070 11978 11989 12208
cuts	4974
cuts$	1545 5070 11978
cuttin	4974
cutting$	1545 5070
cynical$	14970 14971 16602
cystic$	5989
dabble$	530 531 532 533 534
dabbled$	530 531 532 533 534
dabbles$	530 531 532 533 534
dabbling$	530 531 532 533 534
dad	11420 17529 11423 5167 5177 11439 5179 5182 5188 17558 17574 17580 11476
dad$	15070 8973 2713 2714 9086 2940 9202 9203 9204 9205 9248 9249 9250 3473 3474 3475 5154 5155 5156 17525 17527 11421 5163 5164 11427 5168 17539 17540 5175 5176 5180 17551 17555 11449 11450 11457 5208 5209 17588 11860
daddies$	11570
daddy$	11570
dads$	3473 3474 3475 5175 11860 11922
daft$	114 115 947 1875 5356
daily$	17460
damage	11078 4832 17211 17212 17219 17220 4853 17226 17238 17239 17240 11143
damage$	16362 16363 16364 16841 17185 11093 11114 17249 17250 4969 11231 17605 17617 17627 17628 17631
damaged$	8802 5550 11812
damn$	16533 16616
damp	5229
damp$	17596 11490
dance$	14716 3338 3339 3340 3341 3342
dancers$	10149
danger$	12368 12369 12379 12446 12458 12459 12460 12461 12462 12463 12464 12471 12472 12473 12474 12476 12477 12478 12480 6501 6502 6503 6504 6505 6506 6507 6508 248 249 250 6512 6513 6514 6515 6516 6517 6518 6519 6520 6521 6522 6523 6524 7101 7102 13226 13318 13319 13320 13321 13322 13465 1116 1119 1120 13563 13565 13593 7516 13667 13919 13929 14035 14106 8024 14154 14155 14156 14157 14158 14159 14160 14161 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 14387 14392 14393 14394 14395 14396 14437 14439 14443 14450 14463 14589 14590 8501 2241 8503 8504 8505 8506 8507 8508 8509 8510 8511 8512 14620 14621 8515 8516 8517 8518 8519 8520 14893 15092 15155 15320 15321 15322 15323 15324 15475 15476 15477 15586 9481 15653 9674 15868 10678 10862 11268 11538 11578 11597 5368
dangerous$	12368 12369 6397 6512 6513 6514 6515 6516 6517 6518 6519 6520 6521 6522 6523 6524 12906 8024 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 8361 14480 14493 8802 5272 5411 6150
dangerously$	11608
dangers$	12368 12369 12471 12472 12473 12474 12476 12477 12478 12480 6451 6452 6512 6513 6514 6515 6516 6517 6518 6519 6520 6521 6522 6523 6524 1116 13565 14035 8024 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 14393 14394 14395 14396 15092 15143 15144 15145 15146 15147 15148 15149 15475 15476 15477 9674 15868
dangle$	5346
dangled$	5346
dangles$	5346
dangling$	5346
dare$	13991 9772
dark$	3609 15983 15993 3637 9957 5702 5703 5704 5710 5726 12009 5753
darker$	3609 5702 5710
darkest$	3616 5730
data	10915
data$	16824 17022 17058 10952 17118 12156
databa	12134 12138
database$	16998 17010 17038 17155 17195 17196 12157
date	11211
date$	15761 15762 15763 10856 17318 12354
dates$	10856 4670 12354
dating$	5310
daught	17317
daughter$	15255 11343
daughters$	15255
daunt$	9435
daunted$	15665
daunts$	9560 9561
dawn$	5929
day	12192 12214
day$	6391 15855 10246 10247 3987 16387 16388 16389 4036 16428 16429 16430 17142 4929 17403 17459 17460 5112 5143 11406 11407 12112
days	11352
days$	15365 16428 16429 16430 17459 17460 5112 17498 5143 12112
dazzled$	2073
dc$	17081
dci$	17081
dead	17547
dead$	1299 1300 1301 1302 8655 17435 17549
deadbeats$	6138
deaf$	7925 10662 10663 10664 11382 5863 12264
deal	17198
deal$	12788 6723 6724 6725 12860 565 566 567 6831 736 737 7000 7001 7291 7292 7522 13696 13934 13962 13967 14018 14025 14162 14366 14367 14524 14525 2230 14653 8831 8993 2767 9029 9030 2770 2950 15466 15467 3326 3327 15928 4560 17152 17156 17186 17189 17213 17214 5281 11589
dealer	12171
dealer$	12393 6555 6556 12671 12682 12683 12691 12699 12858 12903 12923 12926 12943 12944 12945 12954 12956 12959 12997 13031 13068 13069 13070 13080 13082 13083 13084 6978 13397 13398 13461 13467 13468 13469 13470 13471 13472 7369 13498 13499 7396 7398 7405 7406 7407 7408 13535 13536 13537 13538 13539 13540 13541 13542 13543 13545 13546 13612 13613 13758 13849 13864 13897 14258 8358 14466 14467 14486 14487 14488 14489 2216 14629 14647 14648 14649 14656 2303 14731 14732 14733 14734 14735 14756 14757 14787 2481 2482 2483 2484 15475 15476 15477 15700 15701 15702 15703 15754 5057 11536 11540 11595 11685 11686 11740 11754
dealers$	12393 6555 6556 12671 12682 12683 12691 12695 12699 6603 12714 6608 12716 12858 12903 12923 12926 12943 12944 12945 12954 12956 12959 12997 13031 13068 13069 13070 13080 13082 13083 13084 6978 13397 13398 13461 13467 13468 13469 13470 13471 13472 7369 13498 13499 7396 7405 7406 7407 7408 13535 13536 13537 13538 13539 13540 13541 13542 13543 13545 13546 13612 13613 13758 13832 13849 13864 13897 14258 14450 14453 8358 14466 14467 14474 14486 14487 14488 14489 14492 2216 14629 14646 14647 14648 14649 14656 2303 14731 14732 14733 14734 14735 14756 14757 14787 2481 2482 2483 2484 14910 15097 15098 15099 15100 15475 15476 15477 15700 15701 15702 15703 17204 5057 11536 11540 11595 11627 11685 11686 11740 11754
dealin	16971 16981 17020 11070 17183 17207 17210 17211 17219 17220 17238 17239 17240 11498 11520
dealing$	12458 12459 12898 12909 12914 12932 565 566 567 12940 12943 12944 12945 7292 13898 13900 13929 13999 14154 14155 14156 14157 14158 14159 14160 14161 2230 14674 2477 15071 9280 9306 15729 15730 15731 15732 15733 16367 16368 16369 16374 16375 16376 16377 16378 16379 16380 16381 16382 16383 16384 16385 16386 4623 17034 17177 17215 17296 17347 17605 17627 5266 5281 11589 11784 12163 12366
dealings$	15341
deals	17020
deals$	565 566 567 736 737 2230 10930 17047 17156 17189 17214 5266 5281
dealt$	565 566 567 8487 8488 8489 8490 2230 9261 9262 9263 9264 9265 9266 9267 9268 15912 15913 15914 4559 17284 17285 4921 5040 5253 5281
dear$	13323 13324
dearly$	11592
death	17528 17530 17573
death$	13226 17434 5161
debt	17528
debt$	1116 12320
debts$	1116 12320
decamp	5906
decamped$	12167
deceitful$	6151
deceitfulness$	2209 2210 15033 15034 11821
december$	12921
decency$	14860 14861 14862 14863 14864 16534 16535 16593 16594 16595
decent$	8466 2206 10510 10511 10512 10513
decide$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15399 9352 15466 15467 15925 15936 16997 5328
decided$	145 146 147 6673 12781 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1270 1271 1272 1273 1274 14131 15936 16815 4495 4496 10780 16888 5328
decides$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15936 5328
deciding$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15469 15470 15936 5328
decisi	5004
decision$	6303 12470 6377 6378 118 119 6381 121 122 123 6385 6386 126 12495 12496 12497 12498 12499 6393 12501 12502 6396 12504 12505 12506 12507 12508 12509 148 149 150 151 12545 12546 12547 12548 12549 12550 12551 12552 6449 6710 12818 451 6713 6714 6715 6716 7589 7590 1330 7592 1332 1333 1334 15270 9368 9369 9370 15478 15479 4234 10612 17269 11532 11533 11534 11893
decisions$	3 4 5 6 7 8 9 6280 12388 12389 22 23 6303 12470 12495 12496 12497 12498 12499 12501 12504 12505 12506 12507 12508 12509 148 149 150 151 152 153 154 155 6431 6432 6433 6434 6435 6436 6437 12545 12546 12547 12548 12549 12550 12551 12552 12553 12554 451 6713 6753 6754 7183 923 13506 13507 13508 13509 13510 13511 14305 14306 14310 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 15270 15277 15313 15314 9368 9369 9370 15478 15479 4234 17269 11532 11533 11534 11893
decked$	3652 3653 3654 5747
declin	4974 5055 17470
decline$	2584 2585 2586 16103 5768
declined$	2584 2585 2586 16103 16109 16114 16115 16116 16117 5768
declines$	2584 2585 2586 16103 5768
declining$	2584 2585 2586 16103 5768
decrea	4974
decrease$	17341
deemed$	8431 8432 2611
deep$	7477 7786 3637
deepen	4591
defeating$	6402
defect$	17427
defenceless$	9299 15637 15638 15639 15640
defend$	9002 15432 9328 9329 9330 9333 9334 9336 9337 9340 5334
defendded$	5334
defendding$	5334
defended$	5334
defending$	9328 9329 9330 9333 9334 9336 9337 9340 5334
defends$	5334
defensive$	6183
defensiveness$	16695 6183
deferred$	6098
defiance$	2209 2210 15033 15034 11821
defiant$	14970 14971 5556 6151
deficit$	12231
defied$	2141 2142 5377
defies$	2141 2142 5377 5853
definite$	3871
definitely$	10276 4037 4045 10306 4046 4047 12052
defy$	2141 2142 5377
defying$	2141 2142 5377
degenerate$	6122
degenerates$	6122
degrade$	5026
degraded$	5026
degrades$	5026
degrading$	5026
degree$	391 392 393 15526 15527 15528
delay	17429 12233
delay$	16841 16897
delayed$	12109
delaying$	16603 16604
delays$	16841 16897
deleted$	14275
deliberate$	6395 135
deliberately$	601 991 5848
delicate$	5682
delight$	1097 1098
delighted$	1097 1098
delighting$	1097 1098
delights$	1097 1098
delightted$	1097 1098
delightting$	1097 1098
delinquency$	6122
delinquent$	14646 5548 5550 11812 5556 6122
delinquents$	14646 6122
deliver$	6723 6724 6725 6975 717 7292
delivered$	6975 717
delivering$	6975 717 7292
deliverred$	6975 717
deliverring$	6975 717
delivers$	6975 717
demand$	11235 11248 4988 11312 12053
demandded$	12053
demandding$	12053
demanded$	12053
demanding$	15037 15038 15039 15040 15041 11823 12053
demands$	12053
dement	11441
dementia$	17548
demonise$	4505 4506 4507 4508
demonised$	4505 4506 4507 4508
demonises$	4505 4506 4507 4508
demonising$	4505 4506 4507 4508 16941 16942 16943 16944
demons	4826
demotivated$	6151
den$	13871
denial$	16695 11626
denies$	5023
dental	5103
dental$	11364
dentis	11359
dentist$	17466
deny$	10091 17312 4945 5023
denying$	4945
department$	10366 10371 10372 4120 16881 10801 4544 16948 16949 5845 5854
depend	12279
dependence$	5093
dependency$	5093 11366
dependent$	5093
depends$	5235
deplorable$	6183
deploy	4957
depo	5086 11347
depo$	17454
deport	17530 17544 11441
deported$	17548
depraved$	6153
depres	17528 17547 11441 6220
depressant$	12274
depressants$	12274
depressed$	12235
depression$	17548
depressive$	17546
deprivation$	5198
deprive$	17312 4945
deprived$	5550
depriving$	4945
depth$	16718
dereliction$	6183
derision$	16926 16927 16928 16929 16930
derisory$	16723
descend$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descendded$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descendding$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descended$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descending$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descends$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descri	4617 10956
described$	2245 2620
description$	4716 11039 12229
descriptions$	10866 16974 16999 4716 4725 11039 17153
desert$	5832
deserted$	5829 5832
deserting$	5832
deserts$	12528 5832
desertted$	5832
desertting$	5832
deserve$	12525 12526 12527 872 873 3007 5320 11747
deserved$	12525 12526 12527 872 873 13244 14800 5320 11747
deserves$	12525 12526 12527 872 873 5320 11747
deserving$	12525 12526 12527 872 873 5320 11747
design	4638
designed$	4979 5050
designer$	14441 14442 14915 9909 16017 16018 9938 3679 12009 12012 5753 5763
desire$	10212 16320 16321 16322 16323 16324 16325
desires$	13661
desk	10878 10881 10955
desk$	10851 16960 16965 16977 16979 16985 16986 16988 17001 17009 10909 10938 10944 10946 17060 17062 17064 17065 17067 17070 17077 10973 17083 17092 17224 11134 17289 11220 11224 17332
despair$	14751
desperate$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 1295 1296 1297 1298 5328
despite$	198 6459 199 200 201 229 231 235 236 237 265 12950 12951 12952 12953 14355 14356 14357 4433
desserts$	13715
destined$	547 3798 3799 3800 3937 10198 3938 10199 3939 10200 3940 10201 3941 10202 3942 10203 5774
destiny$	15603
destroy$	13663
destroying$	13667
destruct$	11601
destructed$	11601
destructing$	11601
destruction$	13333 13667 11601
destructive$	6363 12908 11601 5410
destructs$	11601
destructted$	11601
destructting$	11601
detail	4609 4617 4670 10931 10956 4706 10967 10968 17247
details$	6572 6573 6574 16998 16999 17017 10934 11001 17153 17419
detain	11169 17284 5052
detain$	17276 17331 11313 5937
detained$	12183
detaining$	5937
detect	4590 10852 10853 4594 10858 16970 16978 10878 10887 10888 10889 4629 4630 10902 4648 4649 4654 10932 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 4717 10985 17103 4769 11033 11117 4873 11140 11162 17271 11182 4959 4963 11225 5935 12224 6205
detection$	15937 15938 17269 12194 5934 5935
detections$	17269 17294 12194 5934
detective$	10851 16960 16965 4606 16985 16994 16995 16996 10890 10891 17009 4642 10909 4673 10935 10938 10944 10946 17060 17064 17065 17067 10973 17081 17083 17092 11023 11030 17140 17224 11134 17289 11220 11224 17332
detectives$	10851 16960 16965 4606 16985 16986 4619 16994 16995 16996 10890 10891 17001 4634 17009 4642 10909 17039 4673 10935 10938 10944 10946 17060 17064 17065 17067 10973 17081 17083 17092 17101 11023 11030 17140 17224 11134 11164 17289 11220 11224 17332
detent	5251
detention$	14598 16395 11512 11683 6244
detentions$	14598 11683 6244
deter$	13352 7246 7247 7248 7249 4928 17360 4999 17405 5945
detergent$	12243
deteri	17470
detering$	4999
determ	4645 4666 4669 4809 4870
determine$	4624
determined$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1295 1296 1297 1298 5328
determineed$	4624
determinees$	4624
determineing$	4624
determines$	4624
deterping$	4928
deterr	17285 5968
deterred$	17233 5945
deterrence$	12229
deterrent$	12216 12229
deterrents$	12216
deterring$	4928 5945
deters$	4928 4999 5945
deterting$	4928
detox$	12273
develo	12134 5874
develop$	4603 10910 4650
developed$	2801 4603 10910 4650
developing$	4603 10910 4650
developmental$	5969 5975 6052
develops$	4603 10910 4650
deviant$	5508 11774 5550 11812 5556
device	4775 11198
device$	4602 4675 10950 10995 4751 17120 17305 5895
devices$	15788 15930 4602 4675 10950 10995 4751 17120 17305
devil$	14881 11659
devils$	11659
devious$	8687 6151
di$	17081
diabet	6223
diagnosed$	6216
diagnoses$	6216
diagnosis$	12231 6216
diagram$	4636 12141
diagrams$	12141
dialysis$	6221
diamond$	14788
diamonds$	14788
diazep	6013
diazepam$	12274
dice$	858
dicing$	858
dictate$	14697
did$	180 12583 12584 12593 12614 12622 12625 268 496 631 6975 717 7003 7074 7090 7096 966 967 968 969 13349 13350 984 7372 7376 1185 1320 1621 1622 1623 14007 1683 1720 8096 8097 1870 1871 1872 8142 8145 1903 1904 1905 1906 1946 1956 1957 1958 1959 1960 1962 1966 1987 1988 1989 1996 2005 2032 2057 2062 8439 2572 2576 2680 2681 2682 3155 3161 3168 3195 3212 3241 3244 3250 3253 3437 3760 4025 10298 16407 16408 10307 10308 4058 4132 4133 4134 4136 4137 4138 4139 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4168 4169 10445 4194 10461 10467 4207 10469 10471 10475 4215 4216 4217 10479 10480 10500 10502 4264 4271 4272 4273 4289 4291 4292 4293 4294 4295 16683 16684 4332 4334 16815 16865 16866 16867 16868 16890 16891 4530 5313 5357 5800 5803
die$	17435
died	17530 11424 17547
died$	17531
diet	11338 11340
diet$	17445 17447
dietar	5995
dietary$	12256
dietician$	6239
dieticians$	6239
dietitian$	6239
dietitians$	6239
difference$	2882 16248 16249 16250 16251 16252 16253 16254 16255 16300
different$	633 7350 7351 7352
differently$	13183 8708
diffic	4818 17429
difficult$	12370 1389 1390 1391 1429 7690 1430 1431 7692 1432 8254 8258 8460 8468 8802 2565 2566 2567 2568 2569 2570 14961 14962 14963 14964 14965 14966 14967 14968 14969 15027 15037 15038 15039 15040 15041 2674 2675 2676 2677 2678 15071 3053 3054 3055 11079 17385 5550 5554 5556 11818 11823 6151
difficulties$	13249 13256 13257 1116 13485 15027 5158 11818 12232 12282 6058
difficulty$	1116 13485 12232 12282 6058
dig$	1539 1540 3508
digger$	14760
diggers$	14760
digging$	1539 1540
digs$	1539 1540
dim$	5521 6151
dinner$	17598
dire$	16723 6184
direct	5952
directed$	11045
directing$	12146
direction$	4731
directs$	12146
dirt$	16871
dirty$	8687 16017 16018 17596 5726 5746 5753 6172
disabi	11338
disabilities$	12262
disability$	17445 11379 12231 12267 6231
disabl	11441
disabled$	11382 17548 6231
disaffected$	5550 11812 5679
disappear$	12966 605 606 10681
disappeared$	605 606
disappearing$	605 606 13689 11545
disappearred$	605 606
disappearring$	605 606
disappears$	605 606
disappointing$	4351 4352 4353 4354 10696 16804 5828
disappointingly$	6185
disaster$	2287
disasters$	2287
disband$	17359
discernment$	11600
discharge$	12347
discharged$	4577
discipline$	14860 14861 14862 14863 14864 11625
disciplined$	8487 8488 8489 8490 11842
disclo	4671 4821 11082 5195
disclose$	12752 12788 14352 16139 16145 16159 12033
disclosed$	7602 7603
disclosure$	2170 2171
disclosures$	2170 2171
discourage$	13352 7246 7247 7248 7249
discov	16970 10882 4645 4666 10974 4809
discover$	16989
discuss$	16139 16145 16159 12033
disdain$	16926 16927 16928 16929 16930
disease$	12231
disengage$	12788 6147
disengaged$	12051 6147
disengagement$	6147
disengages$	6147
disengaging$	6147
disgrace$	7187 8892 6183
disgraceful$	14961 14962 14963 14964 14965 14966 14967 14968 14969 16702 5556 6183
disgracefully$	6183
disguised$	5386
dish$	3336
dishevelled$	6172
dishonest$	6151 6183
dishonesty$	2209 2210 15033 15034 11821
dishonour$	7187
disinterested$	12051 6151 6183
dislike$	14750
dislocated$	5109 11371
dismal$	4518 6183
dismally$	6183
disman	11247 6201
dismantle$	17359
dismantled$	4874 17354
dismantling$	5029
dismiss$	2025 16860 5841
dismissed$	2025 4441 5829 5841
dismisses$	2025 5841
dismissing$	2025 16603 16604 5841
dismissive$	14970 14971 10584 6183
dismissively$	6183
disobedience$	13506 13507 13508 13509 13510 13511 13719 2209 2210 15033 15034 11821
disobedient$	5550 6151
disobey$	7252 2141 2142 16394 5377
disobeyed$	7252 2141 2142 16394 5377
disobeying$	7252 2141 2142 16394 5377
disobeys$	7252 2141 2142 16394 5377
disord	11078 4832 17211 17212 17219 17220 17234 17239 11143 11235 11236 11241 11266 11273 17380 17429 12279
disorder$	14736 14737 15027 15071 17185 11093 17248 17249 17250 11153 17342 17343 17348 4981 17373 11818 12230 12231 12238 12256
disorderly$	6151
disorders$	15027 11818 12256
dispersal$	11152 11207 11208 4992 11511
disperse$	17331 17359
dispersing$	5029
display$	358 1876
displaye$	10867 4607
displayed$	358 1876 10867 4607
displayes$	10867 4607
displaying$	358 1876 10867 4607
displays$	358 1876
disposal$	4692 12194 12359
disposals$	12194
dispro	5870
dispute$	12323
disputes$	12323
disregard$	108 113 12788 7252 2141 2142 8580 8581 2321 8583 4584 5377 5841
disregardded$	113 7252 2141 2142 4584 5377 5841
disregardding$	113 7252 2141 2142 4584 5377 5841
disregarded$	113 7252 2141 2142 4584 5377 5829 5841
disregarding$	113 7252 2141 2142 4584 5377 5841
disregards$	113 7252 2141 2142 4584 5377 5841
disrespect$	2209 2210 15033 15034 16926 16927 16928 16929 16930 11821 12053
disrespected$	12053
disrespectful$	14970 14971 6151
disrespecting$	12053
disrespects$	12053
disrespectted$	12053
disrespectting$	12053
disrup	17267 17271 17285 11247 12224
disrupt$	14674 4863 4999 11279 12045 12053 5957 6204 6208
disrupted$	14674 17354 17393 12045 12053 12221
disrupting$	14674 16394 4863 4999 12045 12053 5957 6204
disruption$	14674 15071 17230 17308 17396 17407 5958 12220 5961 6204 6208
disruptive$	8459 2201 2202 2203 8468 14961 14962 14963 14964 14965 14966 14967 14968 14969 15071 5409 5550 11812 5556 6151
disrupts$	14674 4999 12045 12053 5957 6204
disruptted$	14674 12045 12053
disruptting$	14674 12045 12053
distance$	7444 7445 7446 7447 7448 7449
distant$	15820
distinguish$	4589
distinguishs$	4589
distri	4695
distribute$	4605 10867 4607
distributed$	4605 10867 4607 16976
distributes$	4605 10867 4607
distributing$	4605 10867 4607
disturbance$	12323
disturbances$	12323
disturbed$	5550 11812 6151
dither$	6186
dithered$	6186
dithering$	12115 6186
ditherred$	6186
ditherring$	6186
dithers$	6186
diva$	11740
divas$	11740
dive$	1521 1522 1523 1524 1525 1526 1527
dived$	1521 1522 1523 1524 1525 1526 1527
dives$	1521 1522 1523 1524 1525 1526 1527
divide$	17359
dividing$	5029
diving$	1521 1522 1523 1524 1525 1526 1527
divorc	17528 17530 11424 11426 17544 17573
divorce$	17533
divorced$	17531
divorcing$	17531
dla	11379
dla$	17486
dna$	14845
do	17050
do$	178 12593 12612 12620 12623 269 6545 6755 496 631 6975 717 7037 966 967 968 969 13349 13350 984 1059 1186 1320 13962 13967 1621 1622 1623 1684 8096 8142 8146 8148 8149 8150 1903 1904 1905 1906 1944 1956 1957 1958 1959 1960 1962 1964 1994 2003 2030 14402 14404 14410 14412 2055 2060 8438 8640 2572 2574 2680 2681 2682 3024 3112 3153 3161 3166 3172 3193 3210 3239 3242 3250 3253 3279 3280 3437 15936 16097 3753 3758 10030 16139 16145 16159 16165 16166 10074 16201 10095 16208 10103 16239 16240 16241 16242 16243 16244 16245 16345 4025 10298 16407 16408 10311 10312 10315 4056 4132 4133 4134 4136 4137 4138 4140 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4168 4169 4196 10467 10469 4209 4266 4289 4291 4292 4293 4294 4295 4330 10755 11337 5313 5357 12033 5800 5803
dock$	16310
doctor	11359 5103
doctor$	17466
doctors$	11364
dodge$	9830 9831 4461
dodged$	4461
dodges$	15164 4461
dodging$	15729 15730 15731 15732 15733 9830 9831 4461
dodgy$	12370 7489 13897 14486 14487 14488 5492 11969 6142
doe$	5733
does$	179 12613 12621 12624 270 496 631 6975 717 966 967 968 969 13349 13350 984 7373 7376 1187 1320 1621 1622 1623 1720 8142 1903 1904 1905 1906 1945 1956 1957 1958 1959 1960 1962 1965 1995 2004 2031 2056 2061 8437 2572 2575 2680 2681 2682 3112 3154 3161 3167 3173 3194 3211 3240 3243 3250 3253 3437 15936 3754 3759 10104 16243 16244 16245 4025 10298 16407 16408 10311 10312 10315 4057 4132 4133 4134 4136 4137 4138 4141 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4168 4169 10445 4195 10461 4208 10471 4265 4289 4291 4292 4293 4294 4295 4331 4530 5230 5313 5357 5800 5803
dog$	11217 17325
dogs$	13727 7687 14668 14669 14670 14832 14857 11217 17325
doing$	6280 12388 12389 12616 12617 12618 12737 12738 12739 12740 12741 12742 12743 12744 12746 496 631 13141 966 967 968 969 984 13387 13388 13389 13411 13412 13484 13506 13507 13508 13509 13510 13511 1621 1622 1623 15141 3112 10446 10447 10462 10463 10467 10469 4289 4291 4292 4293 4294 4295 16697 16698 16699 16700 4530 16909 5803
doll$	1811
dolled$	3718 3719 3720 5766
dolls$	1811 16078
domestic$	17561 6062
dominant$	2329
done$	12450 12451 12453 6392 12599 13114 7017 1621 1622 1623 2727 15727 15728 15819 3458 3459 3460 3497 3498 3499 3718 16208 16343 16366 10351 10360 10367 10368 16479 16481 16482 16484 16485 16486 16487 16521 16522 10448 10464 10465 10466 10467 10469 10472 10473 10474 10475 4215 4216 4217 16617 16618 16619 16620 4289 4291 4292 4293 4294 4295 16664 16665 16666 16677 4334 4530 16908 5803
donna$	14773
donnas$	14773
doomed$	3798 3799 3800 5774
door$	6339 6340 6341 13207 13209 13453 14056 8731 8732 8733 8734 10951
doorbell$	4737
doorman$	13000
doormat$	15635 11909
doormats$	15635 11909
doormen$	13000 13068 13069 13070 15097 15098 15099 15100
doors$	13453
doorstep$	13453
doorsteps$	13453
doorway$	17575
dopey$	6151
dose$	1353 12277 12278
doss$	14723 14724
dossie	5884
dossier$	12145
dossiers$	12145
double$	11293 5523
doubles$	11293
doubt$	13576 8436 16175 16176 16177 16178 10135 10269 10273 10274 10278 10279 16416
doubtful$	8560
down	17223 4976
down$	374 399 525 526 527 528 529 7164 7165 7167 7383 7384 13584 7620 13802 13803 13804 1721 1722 1723 1724 1725 1726 1727 1728 14309 8289 14899 14900 14901 14902 14935 15066 15067 15068 9875 9934 16069 9963 16076 16077 9985 16093 16104 16110 16725 16726 16727 16728 16729 16730 16731 16732 16733 16734 16735 16736 16737 16739 16740 16741 16742 16743 16744 16745 16746 16747 16750 16751 16752 16753 10647 16755 16756 10807 10839 4700 10969 17181 17221 17276 17341 17371 17387 17388 11409 11543 11989 12208 12209 12210
downed$	10969
downfall$	13249 13333 13392 13393 13485 7574 7575 13683 14301 14302 14303 14305 14306
downlo	17057 11012
download$	4728 12156
downloaded$	17119
downloading$	4728
downloads$	4728 12156
downplay$	918 2025 5323
downplayed$	918 2025 5323
downplaying$	918 2025 5323
downplays$	918 2025 5323
downs$	10969
dozen$	7646 7976 9790
dozens$	7977
drag$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4452 10799
draged$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4452
dragged$	12419 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4452
dragging$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4452
draging$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4452
drags$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4452
drain$	8553 4988 11740
drains$	11740
drama$	13255 13465 13593 14437 14463 8665 2508 10126 16234 10128 5427 6020
drank$	1041 1042 3328 5087 5091 5982
draw$	12392 6286 323 324 6617 6618 884 7194 7519 7520 2068
drawed$	6617 6618 7519 7520
drawer$	8761
drawing$	6617 6618 884 7519 7520
drawn$	12419 6617 6618 7519 7520 2074 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2101 3630 16144 16150 16155 16164 16226 16232 16270 17066
draws$	12392 6286 323 324 6617 6618 884 13291 7519 7520 2068
dread$	14750
dreadful$	4351 4352 4353 4354 16842 16843 16844 16845 5500 5556 5828
dreadlock$	6173
dreadlocked$	5726
dreadlocks$	6173
dreads$	14750 11986 11988
dream$	13941 13946 10031
dregs$	2503 6136
dress$	6285 25 13109 13110 13111 13112 13113 7076 816 817 907 981 982 1258 1259 13636 13637 1811 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3639 3640 9910 9911 3665 16034 9931 16039 16040 16042 16043 16044 16082 16083 16084 5741 12009 5749 12014
dressed$	13109 13110 13111 13112 13113 13114 7076 816 817 13636 13637 3639 3640 3652 3653 3654 16034 16035 16036 16037 3695 16082 16083 3718 3719 3720 11957 11959 11967 5741 5747
dresses$	981 982 13636 13637 1811 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3639 3640 9910 9911 3665 16034 16039 16040 16042 16043 16044 16082 16083 5741 12009 5749 12014
dressing$	6285 25 1811 9925 3665 9950 9967 5749
drew$	12392 6286 323 324 6617 6618 884 13291 7519 7520 2068
drift$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537 16167 12111
drifted$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drifting$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drifts$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
driftted$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
driftting$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drill	17019
drill$	15089
drink	17547
drink$	12484 12500 282 283 284 285 286 287 288 12688 12689 6592 6593 6594 6595 6596 6598 6599 12788 12817 12819 12820 12821 13017 13108 13109 13110 13111 13112 13113 981 982 1041 1042 13427 13428 13429 13486 13500 13501 13502 13503 13504 13505 13516 13517 13518 13519 7463 7516 13696 7811 13962 13967 13970 13971 13972 13973 14162 14366 14367 14402 14404 8366 14496 14512 14738 2679 2680 2681 2682 3328 15697 15698 3338 3339 3340 3341 3342 15761 15762 15763 16129 16131 17463
drinker$	17546
drinkers$	17549
drinki	11338 11340 17528 17547 17573
drinking$	6273 12381 12382 35 6622 12847 13109 13110 13111 13112 13113 13149 13164 13165 13166 13167 907 7183 923 1111 1112 1113 13792 13793 16129 16131 17445 17447 11346 5087 5091 5158
drinks$	12688 12689 6592 6593 6594 6595 6596 6598 6599 13017 13427 13428 13429 7463 2680 2681 2682 3328 3338 3339 3340 3341 3342 5087 5091
driv	4974 5047
drive$	12662 12663 13077 13098 5963
driven$	6575 6990 6991 6992 6993 6994 13106 2073 5050
driver	4631 10977
driver$	6540 12682 12683 6577 12687 12728 13000 13068 13069 13070 13397 13398 13461 13463 7369 7405 7406 7407 7408 13545 13758 1397 7732 7733 7740 8014 4866 4880
drivers$	6568 6571 12682 12683 6577 12686 12687 12728 13000 13068 13069 13070 13397 13461 13758 14179 14686 8643 8644 15097 15098 15099 15100 16087 16975 10892 17063 17084 17086 4785 4866 4880 11606
drives$	13077 13098
drivin	4852
driving$	10948 11113
drone	5968
drone$	4779 5903 12229
drones$	4779 5903 12229
drop	4974
drop$	8526 16167 10681 4453 17337 17341 17371 12208
droped$	4453
droping$	4453
dropout$	11685 11740
dropouts$	14647 14648 14649 11685 11686 11740 6138
dropped$	4453 17341
dropping$	4453
drops$	4453 17337 17371 12208
drug	16971 16981 10899 17018 4807 17178 17199 11360 11361 11520 17630 12140 12171 12218 6212
drug$	6273 12381 12382 37 38 6360 12898 6807 12925 6825 6830 6833 6835 908 13898 13900 14486 14487 14488 8522 8523 8524 8525 8535 14647 14648 14649 14684 14756 14757 8680 4620 4623 10962 11068 11240 5048 11338 11340 17528 11503 11540 11686 5426 5477 5497 5532 5548 5913 6018
druggie$	6132
druggies$	6132
druggy$	6132
drugs	17019 17183 17226 17246 4939 11527
drugs$	282 283 284 285 286 287 288 12688 12689 6592 6593 6594 6595 6596 6598 6599 6622 12830 6731 6732 6733 12862 12863 12864 12898 12903 12912 12913 6832 6834 12943 12944 12945 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13108 13399 13404 13427 13428 13429 13486 13500 13501 13502 13503 13504 13505 13516 13517 13518 13519 13612 7516 13693 13701 7599 13898 13900 7811 13959 13973 8024 14154 14155 14156 14157 14158 14159 14160 14161 14450 8366 14496 14512 14674 14684 14736 14737 14738 14893 14907 14915 14928 2679 15071 15143 15144 15145 15146 15147 15148 15149 15320 15321 15322 15323 15324 15333 15475 15476 15477 15729 15730 15731 15732 15733 9765 16129 16131 4620 4623 17037 17132 17171 17192 17193 11200 5048 11353 17461 17463 5158 11503 17617 17634 11538 11540 11542 11596 5426 5477 5497 5532 11798
drunk$	13114 13145 1111 1112 1113 1114 1115 7464 1204 7466 14275 16359 16360 16361 16394 5091 11740 5982
drunks$	11740
dry$	3609 15993 16674 5710
ds$	17081
dto	6098
dto$	12359
dual$	9863 6047
dually$	6047
duck$	15673 15674 15675 15676 4461
ducked$	4461
ducking$	4461
duckked$	4461
duckking$	4461
ducks$	7889 13997 7891 4461
due	17223 4976
due$	6278 373 397 6665 1142 17449 17450 17553 5197 17573 5243
dug$	1539 1540
dump$	4414 4415 5834
dumped$	4414 4415 5834
dumping$	4414 4415 5834
dumpped$	4414 4415 5834
dumpping$	4414 4415 5834
dumps$	4414 4415 5834
dunce$	11740
dunces$	11740
duo$	11672
duped$	12419
dust$	16884
duties$	16443 16829
duty$	16443 16687 16775 16829
dyed$	5726 11989
dying	11441
dying$	17434 17548
dynamic$	11671
dynamics$	11671
dyscal	6217
dysfunctional$	8915 5550 11812 6183
dyslex	6217
dyspra	6217
dysregulated$	6151
dystrophy$	12250
e$	16502 16681 16800 16801 16802 10727 16847 16848 17475 17476 12102
each	16972 17134 4770 4771 11130 17410 12193
each$	196 6781 13579 8043 8410 8652 8775 8777 8937 9736 3572 16092 9986 10000 3741 3743 3993 3996 4020 4022 4023 4024 10638 16854 10817 10854 10907 17061 10965 10981 4721 10989 4732 17102 17135 17147 17148 17150 17191 4851 17254 17257 17262 11186 11196 17316 11216 11219 17328 4962 17335 4968 17374 17377 17386 11284 17398 11296 5049 11313 17456 5679 12028 12029 12055 5911 12198
eager$	314 315 320 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 7855 13963 13964 13965 13966 1599 1600 1601 1602 1603 1604 5328
eagerly$	714 715 716 13085 1244 1245 1246 1247 1248 1249
ear$	14032 7934 7935 7936 14044 14045 15982 16769
earlier$	13186 13187 15185
early$	15260 15328 16945 16946 16947 12251
earmar	5039
earn$	575 13154 13155 13500 13501 13502 13503 13504 13505 3441
earned$	575 14799 14801 14802 14803 14804 3441
earning$	575 3441
earns$	575 3441
earring$	12009
earrings$	12009
ears$	13906 15982 16770 16771 12133
easier$	4908
easily$	13102 13103 14124 14125 2096 2771 3098 9558 3314 10354 16464 16465 16809 16810 16811 16812 5369 5371 5575
east$	3605
eastern$	3597 9859 9864 3604 9883 15992
easy$	6310 6333 6609 6610 6611 351 577 13275 13276 13431 7417 7690 1430 7692 1433 14362 14363 14364 8658 8659 14895 14896 11079 5370 5549
eat	17033
eat$	5996 12258
eaten$	12258
eater$	14764 11742
eaters$	14764 11742
eating	11340
eating$	17447 5995 12258 12267
eats$	5996 12258
eczema	6223
edge$	13824 13869 13870
educat	5123 12307 6048
educate$	193 194
educated$	193 194 5138
educates$	193 194
educating$	193 194
education$	6492 12600 12836 12837 13395 14360 10374 17504 17512 6034 12305
educational$	6032
effect	11149 5952
effect$	2988 9322 9323 9324 16254 16255 17381
effective$	17256 5955
effectively$	2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2987 5628
effort$	7049 789 790 791 792 7054 794 795 14234 1867 8129 8130 16107 16471 16528 16529 4242 4243 4244 16642 16643 16644 16645 16646 16647 16648 16649 10545 10546 10547 10548 10549 4355 4356
efforts$	6492 12600 16107 4242 4243 4244 4355 4356 11623
egg$	303 305 306 2149 2150 11669
egged$	303 305 306 2149 2150
eggged$	303 2149 2150
eggging$	303 2149 2150
egging$	303 305 306 2149 2150
eggs$	303 305 306 2149 2150 11669
ehc$	6033
ehcp	6032
ehcp$	12293
ehcps$	12293
eight	10854 10869 17061 10965 10989 17102 11028 4770 4771 17147 17148 17150 17191 4837 4851 11124 17237 17254 17257 17262 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 17410 12198
eight$	14602 16767 11098 17229 17231
eighteen$	13028 13030 693 13063 13064 15172 15173 15174 15175 15176 15177 9076 15214 15215 15216 15217 15218 15219 15220 15221 15222 15932 11885
eject	17152 11188
eject$	17295
elbow$	17477 17478
elbows$	17477
elder	12181
elder$	12923 14486 14487 14488 11648
elders$	12903 12923 12926 13398 13467 13468 13469 13470 13471 13472 7369 7405 7406 7407 7408 14486 14487 14488 14492 14656 17005 4833 11648
elect$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
elected$	145 146 147 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 16815 10780 16888 5328
electing$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
electr	5234 5255
electricity$	11495
electronic$	11516 12362
electronically$	11516
elects$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
electted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
electting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
element$	391 392 393 11670 11675 11723
elements$	11670 11675 11723
eleven$	14602 2843 2844 2845 9269 3009 9271 9272 3012
else$	13223 895 896 13287 13327 13760 13761 15201 16625 16626
elsewhere$	16625 16626
email	4695 4714 4724
email$	16796 16800 16801 16802 10961 10975 4879 12101
emaile	11046
emailed$	10961
emailing$	10961 10975 4879
emails$	16502 16796 16801 16802 16847 16848 10961 10975 4879 12101 12102
embarked$	547
embarrassment$	8892
embellish$	6118
embellished$	6118
embellishes$	6118
embellishing$	6118
embroiled$	535 536 537
emergency$	17475 6026
emotional$	8949
emotionally$	5587 5675 5677 6063
empathy$	14390 14420 14421 11625
empire$	12942
employment$	12309
emptive$	11289
empty$	11285
enabl	4597 4628
enable	4901 5959
enable$	44 13254 4674 4903
enabled$	44 13254 13292 13293
enableed$	4903
enableing$	4903
enables$	44 13254 4674 4903
enabling$	44 13254
encounter$	13106 14468 11551 11876
encounters$	13106 14468 11551 11876
encour	4585 4616
encourage$	12392 6286 193 194 316 317 318 323 324 341 6617 6618 7519 7520 5275 5322
encouraged$	12392 6286 193 194 316 317 318 323 324 341 6617 6618 7519 7520 4621 5275 5322
encouragement$	13948 13949 13950 13951 13952 13953 13954 13955 14088
encourages$	12392 6286 193 194 316 317 318 323 324 341 6617 6618 7519 7520 5275 5322
encouraging$	12392 6286 193 194 316 317 318 323 324 341 6617 6618 7519 7520 13948 13949 13950 13951 13952 13953 13954 13955 14088 5275 5322
end$	129 130 6717 902 903 13631 13632 13893 7906 7907 14077 14078 14089 1821 1823 1826 16165 16166 10062 10127 10252 11185 17360 17406 5068
endanger$	10 5267 5268
endangered$	10 5267 5268
endangering$	10 5267 5268
endangerred$	10 5267 5268
endangerring$	10 5267 5268
endangers$	10 5267 5268
ended$	4577 4874
ending$	11185 17434 5068
endless$	161 162 163 10694 10695 5499
endlessly$	4026 10287 4027 10288 4028 4029 4030 4031 4032 4033 4068 4069 5792
endome	5989
endometriosis$	12250
ends$	10127 10252 17353
enemies$	13246 13302
enemy$	13246 13302
enforc	11003 17267 17271 12134 5941 12219
enforce$	6208
enforcement$	17110 17230 17242 17322 5009 17378 5013 11276 17407 12213 5953 12215 5961 6208
enforcer$	11740 6200
enforcers$	11740 6200
enforces$	6208
engage$	12515 12529 12752 12788 12893 538 539 540 14352 14933 14940 8834 14942 14943 14944 14945 14946 14947 14952 14955 15045 16090 16139 16145 16159 16193 16194 16203 16204 16205 16237 16258 16261 16289 16327 16328 16329 16438 16667 16860 16863 11316 11575 11808 12033 12034 12041
engaged$	530 531 532 533 534 538 539 540 13114 13122 14940 14942 14943 14944 14945 14946 16144 16150 16155 16164 16226 16232 16270 16271 16272 16273 16274 16287 16313 16314 16315 16316 16317 16438 11575 11808
engagement$	530 531 532 533 534 14939 14947 2588 2589 2590 2591 8853 16107 3746 3747 3748 3749 16349 10243 11802 11807 12028
engager$	11707
engagers$	11707
engages$	530 531 532 533 534 538 539 540 16203 16204 16205 16261 16283 16284 16285 16286 11575
engaging$	530 531 532 533 534 538 539 540 14940 14942 14943 14944 14945 14946 14947 16327 16328 16329 11575 11801 11808 12041
english$	12315 12317
enjoy$	341 13104 13105 1211 1212 7480 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 16413 5336 5367
enjoyed$	341 13104 13105 1211 1212 1214 1215 1216 1217 13586 7480 7481 7482 7483 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 16413 5336 5367
enjoying$	341 1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5336 5367
enjoyment$	13661
enjoys$	341 1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 16413 5336 5367
enormous$	3580
enormously$	17406
enough$	106 12574 6468 12576 6495 7341 7860 7861 7862 13978 13979 13980 8095 8136 9325 9326 3066 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 3081 3084 9371 9372 15747 15775 9816 15924 9820 16704 11880 11927
enquir	10984 17271 17571
enquir$	4823
enquiries$	17023 4812 4823 17264
enquirs$	4823
enquiry$	17091 4823 17264 12167
enrich	5874
ensure	4877
entangled$	535 536 537
enter$	4600 17402 5313 11575
entered$	4710 4711 4754 4827 4829 5313 11575
entering$	5313 11575 12163
enterp	17216
enterprise$	17006 12167
enterred$	5313 11575
enterring$	5313 11575
enters$	17117 17402 5313 11575
entice$	12392 6286 316 317 318 1093 1094 1095 1096 5275 5330
enticed$	12392 6286 316 317 318 1093 1094 1095 1096 5275 5330
entices$	12392 6286 316 317 318 1093 1094 1095 1096 5275 5330
enticing$	12392 6286 316 317 318 1093 1094 1095 1096 5275 5330
entirely$	3126 4482 4483 5643 5787 5790 5844
entitled$	6151
entitlement$	14698
entrant$	14639
entrants$	14639
entrenched$	2316 5464 11824
epi	6014
epilep	11441 6223
epilepsy$	17548
epipen$	12275
epipens$	12275
episodes$	12971
equal$	3334 3335 5636
equally$	1006 5315 5327
equals$	9148 9149 9150
erratic$	12516 12517 12518 12519 14956 14957 14958 14959 2592 5556
error$	1116 4580 4581
errors$	1116 4580 4581
escala	5058 5952
escalate$	16167
escalated$	4709
escape$	12696 13156 1189 14274
escort$	15543
escorts$	15543
essential$	4979
establ	16970 10882 4645 4666 4669 4801 4809 4821 11082 4870
establish$	16989 4624 4640 4647 4652
established$	4624
establishes$	4624
establishing$	4624
establishs$	4624
estate	11243 11308
estate$	12919 12920 14565 14566 14567 14568 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14627 14686 14690 14691 14816 14817 14819 10635 17350 17368 5024 17415 17418 11636 5679
eternally$	6181
european$	3595 9858 9861 9865 15990 5705
evade$	9830 9831 4461
evaded$	4461
evades$	4461
evading$	9830 9831 4461
evasive$	6151
even$	6480 6484 228 7325 7326 7327 7328 7329 7330 7331 7332 7333 7334 7336 1827 1828 10532 10533 10534 10692 10693
evening$	16387 16388 16389 17403
events$	17217
ever$	9353 9354 3094 16256 16257 10154 16262 16263 16264 10180 3920 10182 3922 10287 10288 4028 4029 4030 4031 4032 4033 10301 16424 16425 16426 16427 10331 4071 4072 4073 4074 10761 12037 12038
every	11130
every$	161 162 163 13359 1003 1008 13557 7755 7955 7956 7959 8251 14359 8403 8614 8646 2907 9748 16092 9986 10000 3741 3743 10012 3984 3985 3992 3995 4019 10281 4021 4022 4023 4024 10645 10720 16847 16848 16854 10907 10981 4721 4732 17135 11296 17453 17456 11352 12028 12029 5788 12055 12102 5911 12261
everybody$	7180 7181 7182 7695 8039 8047 14912 10618 17108
everyone$	7180 7181 7182 7474 7695 7720 14003 8039 8047 14220 8251 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14624 14651 8608 8643 8644 8792 14912 9094 10618 17108
everything$	6342 6343 6344 6345 12916 13289 7370 7440 7506 7751 1677 9179 2919 9573 15694 16092 9986 16198 3865 3866 3867 4050 4051 4052 4053 4054 10586 10677 10685 10686 10775 10798 10943 10945 11581 12028 12029
everywhere$	13595
evicte	17547 11441 6253
evicted$	12454 17548
evicti	17528 17544 17573 6253
eviction$	13392 13393 17252
evicts	6253
eviden	17019 4870 17246 4946 12134 6196
evidence$	7467 1207 7469 1209 8116 16598 16681 16847 16848 16967 16984 4643 10925 17043 4678 4810 11072 4831 4884 4892 17286 12101 12102 5906 12176
evidences$	4892
evidencing$	4892
evident$	4006
evidently$	4045 10306 4046 4047
evil$	2374 2375 5408 5496 5531 11812
ex$	17535
exactly$	8702 9533
exaggerate$	13549 14730 12053 6118
exaggerated$	12053
exaggerates$	12053 6118
exaggerating$	12053 6118
exaggeration$	14730
exam$	16836 16902 17488 11414 6053 12317
examin	17057 11012
examin$	4651
examination$	12156
examinations$	12156
examined$	4651 17119
examines$	4651
examining$	4651
examins$	4651
example$	17417 5906
exams$	17488 12317
except$	9180
exception$	12046
exchang$	645 6906 646 647 648 649 650
exchange$	6898 645 6906 646 647 648 649 650 6913 13023 13077 948 11575
exchanged$	645 6906 646 647 648 649 650 948 11575
exchanges$	645 6906 646 647 648 649 650 13077 948 11575
exchangged$	645 6906 646 647 648 649 650
exchangging$	645 6906 646 647 648 649 650
exchanging$	645 6906 646 647 648 649 650 948 11575 12163
exchangs$	645 6906 646 647 648 649 650
excitement$	13486 13973 14133 14437 14443 14463 5368
exclude$	16860 16861
excluded$	12427 6501 6502 6503 6504 6505 6506 6507 6508 248 249 250 404 405 406 407 12867 13241 8487 8488 8489 8490 4441 11382 11683 12109 12299 6039
excluding$	16603 16604
exclus	11414
exclusion$	13259 13260 13392 13393 1116 13485 7574 7575 13683 14305 14306 14598 14738 11048 11152 4944 5129 17521 11683 6242
exclusions$	14598 11683 6242
excuse$	13644 10805 10844 12085 12086
excuses$	7433 8610 8611 2351 8613 10805 12130
execut	17287 5930
executed$	12188
exercise$	1876
exercised$	1876
exercises$	1876
exercising$	1876
exhaust$	2342
exhausted$	2342
exhausting$	2342
exhausts$	2342
exhaustted$	2342
exhaustting$	2342
exhibit$	5899
exhibited$	12159 5899
exhibiting$	5899
exhibits$	5899
existence$	11813
existent$	14956 14957 14958 14959 16842 16843 16844 16845
exit	5119
exit$	11380
expand	5045
expect	11410
expect$	7113 7114 7115 855 856 7218 7219 959 960 7222 14249 14250 11056
expectation$	15602
expectations$	15060 15602 11856
expected$	6587 14021 4621 4802 17273 17517 17553
expecting$	12270 6011
expell	6041
expelled$	6041 12302
expend	10923
expendable$	17030
expensive$	16017 16018 9938 5753
expensively$	3593 5706
experi	5193 5194
experience$	14468 2764 2766 9117 2857 15315 15316 15317 15318 15319
experienced$	2801 15573 3234 3555 3559 3569 11454 11455 11554 11878 5638
experiences$	14468
experiencing$	11454 11455
experts$	3361
explained$	10194 10195 10196
explanation$	16800
explicit$	6876 6887 7293
exploitation$	12368 12369 12412 12413 12414 12434 12446 12770 12898 13249 13250 13259 13260 13451 7345 13485 13603 7516 7574 7575 13683 13800 13801 13898 13900 14305 14306 14393 14394 14395 14396 14427 14428 14429 14430 14431 14432 14433 14434 15868 4590 10852 10853 4594 10858 16970 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 4717 10985 17103 11117 4873 11140 11182 4959 4963 11225 11578 11602 11644
exploited$	12419 12427 13075 13403 7597 7598 14102 14104 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 14427 14428 14429 14430 14431 14432 14433 14434 15521 15522 15523 15604
exploiter$	12393 6556 12671 12691 12903 12923 12954 12956 12959 13031 13049 13054 13059 13498 13499 13535 13536 13537 13538 13539 13540 13541 13542 13543 13546 13864 14177 14258 8358 14466 14486 14487 14488 14489 14580 2216 2303 11536 11595 11676 11679 11680
exploiters$	12393 6556 12671 12691 12695 12716 12903 12923 12954 12956 12959 13031 13054 13059 13498 13499 13535 13536 13537 13538 13539 13540 13541 13542 13543 13546 13864 14177 14258 8358 14466 14486 14487 14488 14489 14492 14580 2216 2303 14910 11536 11595 11676 11679 11680
explosive$	5411 6149
expos	4801
expose$	6264 10 12380 6296 12404 12405 12406 12407 12408 12409 12410 5267 5268
exposed$	6264 10 12380 6296 12404 12405 12406 12407 12408 12409 12410 5267 5268
exposes$	6264 10 12380 6296 12404 12405 12406 12407 12408 12409 5267 5268
exposing$	10 6296 12404 12405 12406 12407 12408 12409 5267 5268
express$	8313 8314
expressed$	8313 8314
expresses$	8313 8314
extend	4933
extensions$	11977 11988
extra$	5120
extract$	4603
extracted$	4603 17066
extracting$	4603
extraction$	12156
extractions$	12156
extracts$	4603
extreme$	8604
extremely$	5625 5643
extricate$	7444 7445 7446 7447 7448 7449
eye	17440
eye$	13301 1225 1226 13840 13841 14033 7927 7928 7929 15982 16768 11997
eyeballs$	13906
eyebrow$	15982 15998 12000
eyebrows$	15982 15998 12000
eyed$	11965 11994
eyelashes$	11982 11988 11995
eyelid$	13496
eyes	17045
eyes$	13301 7787 13906 8989 15982 3615 16005 16895 12132 5872
eyesig	11338
eyesight$	17445
fabricated$	14538
face$	12860 1358 13861 13862 13863 7922 14079 15982 9920 9937 16054 9951 4644 11159 11223 11992 5765
facebo	4878
facebook$	607 6868 608 6869 609 6870 610 6871 611 6872
faced$	1358 11779 11832 11993
faces$	1358 13861 13862 13863 14843 15982 16054 9951 10900 11223 11992 5765 6091
facial$	9869 4644 5713 5894
facilitat$	66
facilitate$	44
facilitated$	44 66
facilitates$	44
facilitating$	44 66
facilitats$	66
facilitatted$	66
facilitatting$	66
facing	11437
facing$	1358 6091
fact$	4007
facts$	8116 9639
fade$	11979 11988
fades$	11979
fag$	13427 13428 13429
fags$	13427 13428 13429
fail	5055 6056
fail$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2006 2066 8441 16166 16352 16353 16354 16355 16394 4075 4076 4077 4078 16865 16866 16867 16868 5361 12047 5793 5794
failed$	183 272 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2008 2066 16394 4075 4076 4077 4078 10344 16452 16865 16866 16867 16868 5361 5793 5794 12109
failing$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2009 2066 16394 4075 4076 4077 4078 16447 16448 16449 16450 16603 16604 16865 16866 16867 16868 16941 16942 16943 16944 5361 5793 5794 5795 12057 12058
failings$	16447 16448 16449 16450 5795 12057 12058 6182
failled$	183 1184 1845 1951 2066 16394 16865 16866 16867 16868 5361
failling$	183 1184 1845 1951 2066 16394 16865 16866 16867 16868 5361
fails$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2007 2066 8440 16394 4075 4076 4077 4078 16865 16866 16867 16868 5361 5793 5794
failure$	6645 385 386 387 388 389 390 1984 1985 1986 16447 16841 16897 11685 5795 12057
failures$	16447 16448 16449 16450 16841 16897 11685 5795 12057 12058
fainted$	6229
fainting$	6229
faints$	6229
fair$	3058 3059 3060 3609 5702 5703 5710 5726
fairies$	14814
fake$	4729 5719 5734
fall	4974
fall$	6669 6670 6671 6672 545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 14137 2134 16167 4403 10681 17337 17341 17371 5838 12208
fallen$	545 546 1689 1690 1691 1692 1693 1694 1695 2134 4403 5838
falling$	545 546 1241 1242 1243 2134 12025 5838
falls$	6669 6670 6671 6672 545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 2134 4403 16849 17337 17371 5838 12103 12208
false$	14538 16418 4729 10991 5381 5386 5721 5734
fame$	11593
families$	12836 12837 13492 7696 2344 2345 2360 14838 14845 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 8907 8908 15017 15021 15022 15497 10561 10562 10563 10564 10565 10566 10618 10630 16738 16797 16818 11658 11811 11813 11860 11865 12095 12101
family	11419 11420 17558
family$	13492 8616 2360 14838 14845 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 8907 8908 15017 15021 15022 15272 15299 15303 15497 10629 16818 17527 11421 11427 17539 17540 17543 5176 17555 5209 17580 17582 17588 11497 11658 11811 11860 5603 11865 6020 6059 12328 12333
fan$	1453
fancies$	12973 12974 2485 2488
fancy$	12973 12974 2485 2488
fanned$	1453
fanning$	1453
fans$	1453
fantasist$	11685
fantasists$	11685
far$	13823 1598 1699 14540 14541 14542 2480 2895 2899 2932 3190 3270 9718 4335 4336 4337 4489 17318
farce$	12070
farcical$	6183
farm$	14918
fashionably$	3593 5706
fast$	7417 7774 7778 14888 14895 14896 15260 15328 5370
faster$	15185
fat$	6172
fate$	11579
father	11420 17529 11423 5167 5177 11439 5179 5182 5188 17558 17574 17580 11476
father$	2344 2345 8907 8908 15070 8973 2713 2714 9085 2931 2940 9202 9203 9204 9205 9248 9249 9250 3473 3474 3475 3476 5154 5155 5156 17525 17527 11421 5163 5164 11427 5168 17539 17540 5175 5176 17551 17555 11449 11450 11457 5208 5209 17588 11860
fathers$	8973 3473 3474 3475 3476 5175 11860 11922
fatigue$	12250
fattest$	3616 5730
fault$	12746 12747 408 409 410 411 12782 12783 12784 13239 916 917 13361 13370 13371 13372 13373 7276 1016 7278 13386 13506 13507 13508 13509 13510 13511 16701 16851 4513 10782 16899 16900 16901 11580 11588 5842 12106 12116
faultless$	7276 1016 7278
faulty$	8137
favor$	6900
favors$	6900
favour$	6899 13013 13014 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 4553 4554 4555 11563 5748
favoured$	3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 4553 4554 4555 5748
favouring$	3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 4553 4554 4555 5748
favourred$	3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 4553 4554 4555 5748
favourring$	3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 4553 4554 4555 5748
favours$	6899 13013 13014 7811 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 4553 4554 4555 11563 11564 5748
faze$	9435 15666 15684 15685 9579
fazed$	15665
fazes$	9293 15401 9560 9561
fear$	7359 8596 8597 2337 2338 14750 3198 15586 5646
feared$	13662 3198 5646
fearless$	6165
fears$	14750 3198 5646
february$	12921
feckless$	6142 6151
fecklessness$	2209 2210 15033 15034 11821
fed	4611
fed$	98 99 100 101 887 2327 2328 17100 5232 5235 12245
feeble$	16723
feed	4611 4696 4707 5874
feed$	98 99 100 101 887 2327 2328 4603 4713 4735 4964
feeded$	4603
feeding$	2327 2328 4603 4713 5985
feeds$	98 99 100 101 887 2327 2328 4603 4713 4964 5232
feel$	12973 12974 7691 8313 8314 2331 2339 2517 9581 3321 4761
feelin	5974
feelings$	14690
feels	5974
feels$	12973 12974 8313 8314 2331 2339 2517
feet$	12884 12885 13890 7785 15681 15804 9846 15954 15955 16075 16820 16894 5687
feigned$	5386
fell$	545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 2134 4403 17341 5838 12195 6008
felt	5974
felt$	12973 12974 8313 8314 8431 8432
female	5922
female$	9833 15941 15942 9836 15944 15945 3595 10886 4806 11690 11939 5679 5908
females$	14972 4806 11690 6167
fend$	9005 9328 9329 9330 9333 9334 9336 9337 9340 3080 15494 15928 16668
fendded$	3080
fendding$	3080
fended$	3080
fending$	9328 9329 9330 9333 9334 9336 9337 9340 3080 15494
fends$	3080
feral$	14920 5550 11812 6151
ferocious$	6149
fester$	16905
fetch$	6975 717
fetched$	6975 717 6990 6991 6992 6993 6994
fetches$	6975 717
fetching$	6975 717 15618
feud$	13822
fever$	12249
few$	11723
fewer	4974
fewer$	4966 4970 17341 5956
fibrosis$	12250
fiercely$	5643 5676
fifteen$	2843 2844 2845 9269 3009 9271 9272 3012
fight	4974
fight$	12788 12817 12819 12820 12821 12866 7055 13214 13382 1028 1029 1030 1031 1033 1034 1035 1036 1037 13564 1423 13817 14137 14162 8131 14239 14274 14366 14367 14440 14524 14525 14748 2458 15071 9006 15432 3338 3339 3340 3341 3342 3507 16129 16165 16167 10126 16234 10128 16362 16363 16364 16390 16394 17617 5328 11605 12045 5963
fighti	11236 11426 11498
fighting$	12458 12459 13689 8416 14674 14730 14736 14737 14738 15071 15586 9481 16131 16394 17343 17498 5158 17533 17605
fights$	13318 13319 13320 13321 13322 13563 14439 14443 2458 15071 3338 3339 3340 3341 3342 3507 16359 16360 16361 16362 16363 16364 16390 16394 16395 11605 12045
figure$	8974 8975 9192 2978 2979 2980 2981 2982 9899 11264 11657
figures$	12726 12727 8974 8975 2978 2979 2980 2981 2982 16796 16836 10785 16902 16904 16913 16914 11264 11657
file$	16681 16998 17010
files$	16681 16998 17010
filler$	11972
fillers$	11972
film	17152 5052
film$	12662 12663 9972 17130 4767 17137 17141 11040 4780 17331 5034 11313 12164
filmed	17089
filmed$	12419 12454 12494 6575 14102 14104 15567 15582 4767 17139 4772 11040 4780 17233 5902
filming$	15582 4767 11040 4856 12187
films$	4767 17137 11040 5034
filter$	14860 14861 14862 14863 14864
filthy$	16017 16018 6172
final$	5131 6085 6087
finance$	98 99 100 101
find	17125 4801 5886
find$	2 1227 7558 1350 13796 2672 9824 16165 16970 10882 4645 4666 4668 4669 10974 4809 4821 17292
findded$	2 1350
findding$	2 1350
finded$	2 1350
finding$	2 13593 1350 8373 8374 8375
finds$	2 1227 1350 7687 2671 10974
fine	11255 5147
fine$	1260 1261 1262 8259 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 9364 3104 3105 9367 9373 9374 9375 9376 9377 9378 9379 9408 9409 9410 9411 3420 9698 3438 9775 3515 3516 3517 17362
fined$	11505
fines$	17362
finger	17284 5052
finger$	7353 16526 16527 16536 16537 16547 17477 17478
fingered$	11777
fingerprint$	11313
fingers$	7353 7609 7610 14793 17477
finish$	10064
finished$	15819 3458 3459 3460 16271 16272 16273 16274 4060 16438
fire	11526
fire$	12887 13225 13460 13822 13886 13887 17202 11526 17633 5509 5510
firear	17630
firebrand$	6137
firebrands$	6137
firesetter$	6140
firesetters$	6140
firestarter$	6140
firestarters$	6140
firing$	7821
firm	5004 5010 5015
firm$	11271 5014
firmer$	5014
first$	12840 7713 13891 13892 7789 2211 2271 2367 16596 16790 16966 6085
fishnets$	12009
fisted$	16859 12081
fit$	3414 3415 10596 4595 17441
fits	11338
fits$	4595 17445 12253
fitted$	17454 5255
fitting$	9912 9936
five	10854 10869 17061 10965 10989 17102 11028 4770 4771 17147 17148 17150 17191 4837 4851 11124 17237 17254 17257 17262 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 17410 5049 12198 12292
five$	6674 7015 7016 7021 7022 7032 7072 7085 7089 7381 7642 13809 7971 1843 8143 8306 8425 2165 2166 2167 2195 14576 14672 2359 2611 15211 3585 9847 9848 3631 15999 16000 16001 16002 16003 16004 16216 16217 16218 16219 16220 10132 10133 10134 10149 10158 10164 4001 10267 10268 4010 10272 10643 16767 11098 17229 17231 5908
fix$	13427 13428 13429
fixated$	5861
fixed$	11255 11389 6253
flag	4720
flag$	4704 4755 5897
flagg	4804
flagge	17089
flagged$	4638 4704 4709 4754 4755 17138
flagging$	4704
flagrant$	2319 2320 2322
flags$	14039 4704 4755 11613
flaky$	6142
flame$	13886 13887 13914
flames$	13821 13822
flash$	7504
flashb	6220
flashing$	13792 13793
flashy$	5753
flat	11420 17532
flat$	12734 12946 12947 12948 12949 6843 6844 6845 6846 13066 13067 13099 13180 13181 13182 13397 13591 13592 13685 13698 13702 13923 13924 13925 13926 13927 14005 14173 15497 3750 17527 17559 17577 17579 17592 5228 17602 12342
flatly$	5770
flatmates$	9148 9149 9150
flats$	13066 13067 13397 17591
flatter$	4545
flattered$	12419 11630
flaunt$	6109
flaunted$	6109
flaunting$	6109
flaunts$	6109
flauntted$	6109
flauntting$	6109
fleas	5229
fleas$	11490
fled$	12170
fledged$	9754
fleece$	12009 12018
fleeces$	12009 12018
flew$	1518 1519 1660 1661 2509
flier$	11695
fliers$	11695
flies$	1518 1519 1660 1661 2509
fling$	58 360
flinging$	58 360
flings$	58 360
flip$	10918
flirt$	612 613 614 632 858 981 982 3338 3339 3340 3341 3342 11740
flirtatious$	6114 6161
flirted$	612 613 614 632 858
flirting$	12709 612 613 614 632 858 907 13792 13793
flirts$	612 613 614 632 858 3338 3339 3340 3341 3342 11740
flirtted$	612 613 614 632 858
flirtting$	612 613 614 632 858
flirty$	6114
floor	11471
floor$	17578 5211 17589
floozies$	6139
floozy$	6139
floppy$	5703
flourish$	1294
flourished$	1294
flourishes$	1294
flourishing$	1294
flout$	2141 2142 4584 5377
flouted$	2141 2142 4584 5377
flouting$	2141 2142 4584 5377
flouts$	2141 2142 4584 5377
floutted$	2141 2142 4584 5377
floutting$	2141 2142 4584 5377
flown$	1518 1519
flung$	58 360
flunkey$	6124
flunkeys$	6124
fluoxe	6013
fluoxetine$	12274
flush$	16955
fly$	1518 1519 1660 1661 2509
flyer$	11695
flyers$	11695
flying$	1518 1519 2509
fob$	4412 5833
fobbed$	4390 4412 5833
fobbing$	4412 5833
fobed$	4412 5833
fobing$	4412 5833
fobs$	4412 5833
focus	11302
focus$	4862
foetal$	6217
follow	4746 17165 5052
follow$	12538 12662 12788 7158 13795 13962 13967 14352 8290 8291 8292 8293 8294 14402 14404 2223 16090 16139 16145 16159 16203 16204 16205 4142 4143 4144 10615 16863 17095 17097 17130 4767 17141 11040 11313 5313 12033 12164
followed$	12538 13114 13122 13145 14087 14102 14104 2223 4142 4143 4144 16677 4767 11040 17151 5313
follower$	2422
followers$	2422 11593 11594
following$	8373 8374 8375 2223 4767 11040 5313
follows$	7158 7687 14087 2223 16203 16204 16205 4767 11040 5313
folly$	13164 13165 13166 13167 13253 13719
food	5234 11496
food$	13005 13006 13007 13008 13009 13010 13011 13012 13017 17598 11495 5235
foodbank$	17603
fool$	11740 11910
fooled$	12419 15604
foolhardy$	5271 6143
foolish$	6358 114 115 6397 170 171 172 173 174 175 176 947 1352 1834 1925 1926 16591 16592 5271 11615 5355 5358
foolishness$	12763 12764 12765 12766 12767 12768 13164 13165 13166 13167 13253 7185 7186 7206 13314 13506 13507 13508 13509 13510 13511
fools$	15750 11740 11910 12078
foot	11283
foot$	13909 9846 15954 15955 16047 16048 17201 17390 17477 17478 5399 5687
footag	10915 11017 17247
footage$	17007 17017 17022 4699 10966 4735 17124 11018 17126 4760 4779 5898 12160
footballer$	12728
footballers$	12728
footho	17045
footprint$	17413
foots$	17477
footsoldier$	6124
footsoldiers$	6124
for	11071 4901 12134 5874 5952 5959
for$	6369 12799 12830 6757 6816 6818 6819 12996 6898 13021 7104 7105 7106 7107 7108 13348 13374 13402 7379 13522 1164 1165 7432 7434 7435 7436 7486 7487 7502 13645 7709 7710 7711 7712 13982 7879 7880 1620 7882 7883 7884 7919 7950 7951 7952 7953 7954 8030 14391 14561 8549 14657 8567 8569 8570 8571 8573 8574 14685 8629 8656 2474 8786 8803 8815 8817 14999 8935 8940 8942 8944 8964 9119 9120 9307 9308 9309 9311 9341 15554 15556 15593 9593 15923 9901 4026 4027 16400 16601 10599 16713 16714 4421 16825 10734 16873 16875 16886 16912 16932 16933 16935 16989 10912 4702 10971 17135 11092 11096 11100 11113 11123 11141 11145 17263 11160 11161 11181 11233 4989 11300 11325 17433 5080 17456 17479 11374 17482 17483 11385 11391 17608 17625 5259 11543 5333 5350 11865 12104 12167 12170 12195 12228 6037 12348 12350 12356 12362
forbidden$	8024 5220
force	4590 10852 10853 4594 10858 16970 4612 10878 10887 10888 10889 4629 4630 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 4717 10985 17103 17123 4769 11117 4873 11140 11182 4959 4963 11225 5043
force$	10366 10371 10372 4120 16881 10801 16948 16949 10851 16960 16965 10873 16985 16986 4619 16988 16994 16995 16996 10890 10891 17001 4634 17009 10909 10938 10944 10946 17055 17060 4694 17064 17065 17067 17072 10972 10973 17081 17083 17087 17092 11030 17203 17224 11134 11164 17289 11220 11224 17332 5043 11304 5871 12223
forced$	8295 8296 8297 8298 8299 8300 14413 14414 14415 14416 14418 14435 2558 2561
forces$	8295 8296 8297
forcing$	8298 8299 8300
foreca	4788
forehead$	15982
foreign$	3595 9861 5705 11969 11998
foreman$	13068 13069 13070
forens	6205
forese	4788
foresight$	11600
forever$	4026 10287 4027 10288 4028 4029 4030 4031 4032 4033 4068 4069 5792
forget	11352
forget$	17459
forgot$	4423 4584 12109
forgotten$	5829 12109
form	4638 12134
form$	14599 10494 16716 4650 17236
formal$	6085
formally$	6038
formed$	9756 4650
forming$	4650
forms$	4650 17236
forties$	13065
forwar	4611 4707
forward$	10961 4705 4715 4796 4879 11215
forwardd$	4715
forwarded$	17041 10961 4715
forwardes$	4705
forwarding$	10961 4705 4715 4879
forwards$	10961 4705 4715 4879
foster	6067
foster$	13492 2697 11420 17558 17580 17595 5600 12328 12334
fostered$	12328
fought$	7191 14107 8126 14275 2458 3507
foul$	14268 5500 5528 5574
found$	2 1227 13709 13710 1350 8431 8432 2249 8825 2622 2673 4333 16711 5242 5262 5538 5819
foundation$	15986 15987 15988 11996
four	10854 10869 17061 10965 10989 17102 11028 4770 4771 17147 17148 17150 17191 4837 4851 11124 17237 17254 17257 17262 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 17410 12198 12292
four$	8306 14672 3631 15999 16000 16001 16002 16003 16004 10149 10164 16767 11098 17229 17231 5908 6026
fourteen$	2843 2844 2845 9269 3009 9271 9272 3012 15837 15838 15839 15840
fractured$	5109 11371
fragment$	17359
frame	4791
frame$	15949 15950 15951 4588 11052 11943
frames$	15949 15950 15951 11943
fraternise$	5372
fraternised$	5372
fraternises$	5372
fraternising$	5372
fraternity$	11675
freak$	14771 11740
freaks$	14771 11740
freckled$	3609 5710 6172
freckles$	6173
freckly$	6172
free	11106
free$	6395 135 12737 12738 12739 12740 12741 12742 12743 12744 6652 13072 13073 13410 1063 7444 7445 7446 7447 7448 7449 1636 1637 1638 1639 4965 11285 5233 11574
freeloader$	11740
freeloaders$	11740
freely$	13072 13073 706 714 715 716 13085 13096 16809 16810 16811 16812 11573 11574 5314 5338
frequent$	602 603 5285 5434
frequently$	601
fret$	15626 15629 9523
friend	10854 16972 17061 10965 10989 17102 4770 4771 17147 17148 17150 11075 17191 4837 4851 11124 17254 17257 11186 11195 17302 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 5025 17398 17410 5049 17420 12198 12206 12338
friend$	13596 13597 8046 8054 2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 15940 15943 11670 11811
friendly$	8619
friends$	6262 12483 12510 384 12777 6674 414 12812 452 6731 6732 6733 12918 7015 7016 7021 7022 7032 7072 7085 7089 925 946 7207 13457 13458 13459 7381 13596 13597 1328 1329 1331 7642 13785 13809 7971 7982 7983 8046 8054 1843 8143 8306 8425 2165 2166 2167 2172 2195 14576 14577 14603 8499 2359 2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 2660 9112 9148 9149 9150 15308 15309 15310 15311 15312 15355 15356 15357 15570 15576 15668 3548 15940 15943 15984 3650 3699 3700 16216 16217 16218 16219 16220 10132 10133 10134 10149 10158 10164 10176 4001 10267 10268 4010 10272 10283 16446 10561 10562 10563 10564 10565 10566 10628 16767 16775 16776 16777 16778 16779 16780 16781 16818 10826 17182 11098 4848 17229 17231 4914 17367 11286 11529 11670 11811 5559 5560 12093 12101
friendship$	6405 6729 469 13316 2121 2122 8464 2239 11670 11672
friendships$	3 4 5 6 7 8 9 6303 6729 469 13457 13458 13459 2121 2122 11670 11672
frighten$	15561 15562 15563 15666
frightened$	15521 15522 15523 3196 3197 15665 15669
frightening$	12460 12461 12462 12463 12464
frightens$	9293 15401 9560 9561 15789
fringe$	16053
fringes$	16053
fritter$	5851
frittered$	5851
frittering$	5851
fritterred$	5851
fritterring$	5851
fritters$	5851
frizzy$	5703 5726
from	12134
from$	12599 12707 13638 1496 1497 14212 14213 14214 14215 14216 14223 14224 8741 14960 2653 2654 8928 9160 9193 9425 9451 9531 15940 15943 3680 16118 10382 10850 4702 17113 17133 17135 4790 4799 17181 11150 4902 11189 17339 17361 11291 11390 11391 11432 11433 17560 5254 11905 12008 12056 12148 5970 12255 12302 12362
front$	11483
fruit$	5484
fruitf	11149
fruitful$	17256
frustrating$	10696 16804
ft$	15954 15955 5687
full$	6491 6499 6525 2388 8701 8706 2523 2873 2965 3350 3351 3352 3353 3354 3494 3500 4782 5146 5735
fully$	2724 2873 9137 3098 3101 3126 3135 3493 3495 3496 5315 5338 5643
fumble$	6186
fumbled$	6186
fumbles$	6186
fumbling$	6186
fun$	6729 469 13661 13989
functi	4638 5141 12233
function$	2810 2811 2812 2813 2814 2815
functioned$	2810 2811 2812 2813 2814 2815
functioning$	2810 2811 2812 2813 2814 2815
functionned$	2810 2811 2812 2813 2814 2815
functionning$	2810 2811 2812 2813 2814 2815
functions$	2810 2811 2812 2813 2814 2815
fund$	98 99 100 101 16667
funded$	98 99 100 101
funding$	12112
funds$	98 99 100 101 12344
funeral$	15764 15765 15766 15767 17522
furthe	4612 4933 5033 12206 5952
further$	7846 10873 4896 11294 5908
furthered$	4896
furthering$	4896
furthers$	4896
fuse$	11756
fuses$	11756
fuss$	15626 15629 9523
futile$	5780
future$	12836 12837 13317 13357 13915 14165 14851 16126 16127 16128 5493
futures$	12836 12837 13317 13357 13915 14165
gain$	13154 13155 8941
gained	5074
gained$	11335
gall	11332
gallbladder$	17439
gallery$	10914
gamble$	989 1547
gambled$	989 1547
gambles$	989 1547
gambling$	989 1547 17461
game$	12440 6912 890 15089 15118 15729 15730 15731 15732 15733 9631 9674 16936 16937 16938 16939 16940 12129
games$	890
gaming$	12980 12981 12982 890
gang	4590 10852 10853 4594 10858 16970 16978 16981 10878 10887 10888 10889 4629 4630 10902 4648 4649 17018 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 17082 10976 4717 10985 17103 17123 4769 11057 4807 17199 17219 11117 4873 11140 11182 4959 4963 11225 11273 17380 5025 17394 12140 12171 12218 12219
gang$	6706 12898 12903 12913 12923 12954 13082 13083 13084 6978 13467 13468 13469 13470 13471 13472 13498 13499 7518 13898 13900 13938 13939 13940 13944 14450 14489 14552 14656 14684 14908 14915 14921 2708 15308 15309 15310 15311 15312 15856 16985 4620 17004 17006 17019 10962 10963 10970 11048 4789 11051 11068 17176 11087 11088 4846 4944 17333 17344 17366 5020 11286 11292 11538 11540 11596 5387 11657 5477 5508 5548 5594 5877 12144 5897 5907 5920 5960 6120 6214
gangling$	6172
gangly$	6172
gangs$	12898 12903 12913 12923 13082 13083 13084 6978 13498 13499 13898 13900 13944 14450 14489 14552 14656 14684 14915 16985 4620 17006 10963 10970 11048 11051 11292 11538 11540 11596 5387 11657 5877 6120 6214
gangsta$	14553 14853 11649 6121
gangstas$	14553 14853 11649 6121
gangster$	14553 2216 2481 2482 2483 2484 14853 14920 11649 11754 6121
gangsters$	14553 2216 14725 2481 2482 2483 2484 14853 14920 11649 11754 6121
gaoler$	13351
gaolers$	13351
gap	12134
gap$	16788 16841
gaps$	16788 16841 4591 5144
garage$	13923 13924 13925 13926 13927 17575 17587
gather	10904 12134 5874 5915
gather$	15077 10777 4603 10910 17054 4740 17127 17402 11941
gathered$	15077 4603 10910 17046 4740 11941
gathering$	15077 4603 17011 10910 17088 10982 4740 11941
gatherings$	17088 10982
gatherred$	15077 11941
gatherring$	15077 11941
gathers$	15077 4603 10910 4740 17402 11941
gaudy$	5753
gaunt$	6172
gave	4611
gave$	307 308 309 310 311 312 313 483 734 735 7093 7094 1107 1108 1109 1110 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 13970 13971 13972 1662 1663 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3199 3200 3245 3461 4248 4274 4395 4396 4397 4398 4399 10707 11505 5507 6010
gbh	11520 6106
gbh$	17627 12367
gcse$	17488 12305 6053 6054 12317
gcses	11414
gcses$	17488 17521 12305 12317
gdpr$	16824
gear$	16042 16043 16044 16045 16046 17037 12014 12024
genera	5874
general$	3750
generation$	11658 11733
generator$	4880 12186
generators$	4880 12186
genes$	14845
genital$	6232
gentleman$	15274 15275 15276
gentlemen$	3018 15787
gents$	3018
get	11064 5047
get$	59 60 86 87 88 90 92 93 94 95 96 12485 6379 156 157 158 159 160 12643 12644 12645 12647 6590 12788 12819 12820 12823 6719 13042 724 727 728 13154 13155 7050 870 871 7228 7229 7289 1051 1054 7364 1157 1158 1159 1191 1203 1205 7505 7507 7509 7557 13697 13707 13708 1345 1346 1347 1348 1349 13962 13969 13973 7871 7872 7873 7897 7898 7899 7900 1642 14077 14078 1761 1762 8075 14183 8128 14259 14274 14402 14404 14410 14412 2051 2129 2130 2132 2133 2134 14529 14530 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8612 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2466 2520 2526 2537 2541 2551 8829 8830 2612 2631 2640 2641 2642 2643 2644 2645 8941 8943 15122 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 15466 15467 3113 3117 9385 3132 9404 3148 3221 9491 15613 3269 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3437 3508 3514 3530 3587 3599 16165 16166 10152 16281 10175 10183 16327 16328 16329 3963 3964 3965 3966 3967 10252 4430 10757 4514 4515 17033 4854 11312 5095 17545 5288 5301 5312 5313 11575 5417 5419 5424 5471 5479 5498 5511 5551 5553 5562 5563 5623 12041
geted$	7505 7507 7509
geting$	7505 7507 7509
gets	6019
gets$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 725 728 870 871 13291 1052 1055 1157 1158 1159 1203 1205 7505 7507 7509 1345 1346 1347 1348 1349 7887 14077 14078 1761 1762 2051 2129 2130 2134 14529 14530 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2466 2526 2537 2541 2551 8854 2612 2631 2640 2641 2642 2643 2644 2645 15122 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 3114 3118 3133 3149 15613 3269 3382 3383 3400 9662 3407 3408 3409 3410 3411 3412 3419 3437 3514 3530 3587 3599 10197 10235 10252 4430 4514 4515 17033 4854 5089 5095 5118 5125 5142 5232 5288 5301 5313 11575 5417 5419 5424 5471 5479 5498 5511 5551 5553 5562 5563 5623 5992 6038 6040
getted$	7505 7507 7509
getting$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 6741 13042 728 7289 1157 1158 1159 1203 1205 7505 7507 7509 13669 7587 1336 1337 1345 1346 1347 1348 1349 8332 2129 2130 2132 2133 2134 8599 2466 8861 8862 9035 3116 9385 3150 16327 16328 16329 10230 16368 16369 16394 4430 4514 4515 4854 5095 5313 12041
ghastly$	5500
gift$	12688 12689 6592 6593 6594 6595 6596 6598 6599 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13077 1225 1226 13612 13970 13971 13972 14496
gifts$	282 283 284 285 286 287 288 12688 12689 6592 6593 6594 6595 6596 6598 6599 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13077 13108 13516 13517 13518 13519 13612 7599 13970 13971 13972 13973 14441 14442 14469 8366 14496 14512
gilet$	16042 16043 16044 12005 12014
gilets$	16042 16043 16044 12005 12014
gin$	17455
ginger$	9882 5703 5726 6172
girl	10854 17061 10965 10989 17102 17147 17148 17150 17191 4851 17237 17254 17257 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 11440 11525 12198
girl$	384 414 452 925 946 7207 1328 1329 1331 2172 14592 14593 2360 14755 14767 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 2660 15184 2998 2999 15752 9795 3548 3650 3699 3700 10083 10184 10185 10886 11497 17632 5379 11669 11681 5421 11738 11811 5559 5560 11888 11968 11991
girlfr	17528
girlfriend$	12537 13025 662 13061 13062 695 696 697 698 699 17535 17543 17550 11566 11567
girlfriends$	12537 13025 662 13061 13062 695 696 697 698 699 11566 11567
girls	10869 10877 17134 11028 4770 4771 11075 4837 11124 17317 5049 17420
girls$	12483 384 12777 6674 414 452 12892 6786 6788 6790 7015 7016 7021 7022 7032 7072 7085 7089 925 946 7207 7381 1328 1329 1331 7642 13785 13809 7971 7982 7983 8045 8053 1843 8143 8306 14503 14513 14514 14515 14516 8425 2165 2166 2167 2172 14554 14556 2195 14565 14566 14567 14568 14573 14576 14577 14592 14593 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14624 14673 2359 2360 14755 14767 2427 2428 2429 2430 14838 14867 14868 14869 14870 2527 14904 14973 14976 15001 15002 15003 15004 15005 15006 15017 2660 15035 15184 9112 2860 2874 9197 9198 9199 9200 2964 2998 2999 15381 15382 15406 15415 15668 15752 9792 3548 15984 3650 3699 3700 16216 16217 16218 16219 16220 10132 10133 10134 10149 10158 10164 16282 10176 16292 4001 10267 10268 4010 10272 10283 16446 16627 10561 10562 10563 10564 10565 10566 10627 16749 16767 16775 16776 16777 16778 16779 16780 16781 16782 16818 10826 17182 11098 4848 17231 4914 11541 11669 11681 11728 11734 11738 11761 11811 5559 5560 11888 11968 12093 12101
git$	11659
gits$	11659
giv	4695
give	4611 4696
give$	12663 307 308 309 310 311 312 313 12752 483 734 735 7093 7094 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1662 1663 1750 1751 1752 1753 1754 1756 1757 8061 2161 2162 2346 2347 2348 2754 9450 3199 3200 3245 9676 3461 16006 16139 16145 16159 10426 4248 4395 4396 4397 4398 4399 10860 10883 4681 10961 4705 4879 4964 5507 12033
gived$	7093 7094 1144 1145 1146 1147 2346 2347 2348 3245
giveed$	10961
givees$	4705
giveing$	4681 10961 4705 4879
given	4601 10978 11046 5255
given$	12599 6526 6527 7093 7094 1144 1145 1146 1147 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3199 3200 3245 3461 3873 16617 16618 16619 16620 4274 4395 4396 4397 4398 4399 17146 5089 5090 5125 5128 5142 5199
gives$	307 308 309 310 311 312 313 483 734 735 7093 7094 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3199 3200 3245 16006 4248 4274 4395 4396 4397 4398 4399 10906 10923 4681 10961 4705 4879 4964 5507
giving$	307 308 309 310 311 312 313 483 7093 7094 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1750 1751 1752 1753 1754 1756 1757 2346 2347 2348 9400 3199 3200 3245 4248 4395 4396 4397 4398 4399 10906 5507
glad$	314 315 320 494 495 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 7734 7855 13963 13964 13965 13966 1599 1600 1601 1798 1799 1800 1801 3420 4449 4450 16958 5328
gladly$	714 715 716 13085 1244 1245 1246 1247 1248 1249
glamour$	14441 14442 14463 14469
glandular$	5988
glass$	12243
glasses$	12009
glaucoma$	6222
glean$	4603
gleaned$	4603 17066
gleaning$	4603
gleans$	4603
glories$	1097 1098
glorified$	1210 5335
glorifies$	1210 5335
glorify$	1210 5335
glorifying$	1210 5335
glory$	1097 1098
gloves$	12009
glued$	4063
go$	6380 12488 6382 6383 12500 6427 12571 12583 12584 12593 12626 12643 12644 12645 12647 6546 12656 401 6680 6686 6687 6688 6689 12797 12817 12819 12820 12821 6749 6751 6752 541 542 543 544 545 546 580 583 586 587 6851 6854 6862 605 606 13042 710 711 712 720 728 13109 13110 13111 13112 13113 7035 13180 13181 13182 7221 7290 7291 7298 1038 1039 1040 1047 1048 1057 1149 13520 1192 7459 7505 7507 7509 7591 1521 1522 1523 1524 1525 1526 1527 13962 13967 13973 7897 7898 7899 7900 1660 1661 14110 14111 8056 8077 14203 14352 14366 14367 14402 14404 14410 14412 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2520 2680 2681 2682 15760 15761 15762 15763 3682 3691 3703 3704 3705 3706 3707 16090 16139 16145 16159 16165 16166 3815 16394 10329 10492 10778 10979 4947 17337 17402 5230 5283 5312 5313 11575 5489 12033 6082
goad$	2149 2150 5376
goadded$	2149 2150 5376
goadding$	2149 2150 5376
goaded$	2149 2150 5376
goading$	2149 2150 5376
goads$	2149 2150 5376
goal	4991
goal$	13910 4979 17397
gobby$	6151
goed$	7505 7507 7509
goes	17033
goes$	12583 12584 12626 401 541 542 543 544 584 586 587 6862 605 606 710 711 712 721 728 13289 1049 1150 7505 7507 7509 1379 1521 1522 1523 1524 1525 1526 1660 1661 1673 1674 7937 7938 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2680 2681 2682 3682 3691 3703 3704 3705 3706 3707 3868 16302 16394 10329 10979 17117 17337 5107 5230 5235 5243 5283 5312 5313 11575 5489 6019 6082
gofer$	6124
gofers$	6124
going$	12594 12616 12617 12618 401 12847 6743 541 542 543 544 579 586 587 6850 6853 6860 6861 6862 605 606 666 13042 710 711 712 722 728 13109 13110 13111 13112 13113 13141 13180 13181 13182 7290 7459 7505 7507 7509 7563 7583 1521 1522 1523 1524 1525 1526 2099 2132 2133 8413 2315 2520 2680 2681 2682 9105 9106 3030 3682 3691 3703 3704 3705 3706 3707 16138 10052 3792 3793 3794 3795 10057 3801 3802 3803 16221 16276 16394 10329 4802 4947 5230 5243 5283 5312 5313 5504 6005 6082
goings$	17109 11044
gold$	8653 5715 12009
gone$	6726 6727 6737 6761 6762 6763 6764 6765 6766 6767 6768 541 542 543 544 545 546 586 587 6862 710 711 712 728 13114 13115 7018 13131 13132 13133 13146 7505 7507 7509 1521 1522 1523 1524 1525 1526 1660 1661 8023 8122 8170 14285 14288 2099 2315 2463 2464 15819 15825 16625 16626 10863 10979 4793 11396 5215 5283 5312 5313 11575 5489 6005
gonorr	6232
good$	12441 6397 6438 576 8422 8423 8466 2206 14663 2395 8658 8760 2554 9015 9152 9236 3073 3081 3084 9506 10222 10597 10786 4782 5691
goods$	11200
goodwill$	8603
goose$	12015
gorgeous$	6172
gormless$	11969 6151
gos$	17402
gossip$	11740
gossips$	11740
got	17470 5255
got$	12390 6284 59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 12643 12644 12645 12647 6775 723 726 728 13114 13131 13132 13133 13147 876 877 13291 974 975 13360 1053 1056 13433 13434 7335 1157 1158 1159 1203 1205 7505 7507 7509 7527 7528 1345 1346 1347 1348 1349 7887 7888 14077 14078 1761 1762 1786 1787 1788 1789 1790 1791 1792 1793 14283 8177 2129 2130 2134 14529 14530 2425 2426 2466 2492 2685 3115 3134 3290 3350 3351 3352 3353 3354 3437 3613 3626 3627 3628 3629 3685 10181 16521 16522 4430 4514 4515 17066 4854 5128 5231 5232 5312 5313 11575 5505 5593 5727 5738 5991 6008 6038 6040 6084
gown$	16032
gowns$	16032 16057 16074
gp	11359 5103
gp$	17466 11364
gps	5255
gps$	11516
grade	12292
grade$	16969 12314 6192
graded$	2611 2614 17138 5875 6192
grades	17520 11414
grades$	16969 17521 12314
graffi	11498
graffiti$	17249 17605
graft$	12248
grafts$	12248
grain$	1405
gran	11420 17529 11423 5167 5177 11439 5179 5182 17574 17580 11476
gran$	5154 17527 5180
grandad$	5180
grandf	11420
grandfather$	17527
grandm	11420
grandmother$	13985 17525 17527
grandmothers$	13985
granite$	15656
granny$	13985
grante	11146 6088
granted$	17253 12188
grasp$	14352 8263 8264 8265 8266 8267 8268 8269 8270 8271 8272 8273 8274 9226 15334 9246 15354 9761
grass$	16833
grateful$	16958
gratitude$	14860 14861 14862 14863 14864
grave$	13907 13908 17522
graves$	13907 13908
graveyard$	17575
gravitate$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitated$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitates$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitating$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
greasy$	3609 15993 5703 5710 5726
great$	7847 8604
greater$	2856
greatly$	17406
greed$	12763 12764 12765 12766 12767 12768 13164 13165 13166 13167 13253 7185 7186 7206 13314 13506 13507 13508 13509 13510 13511 13661 13719 13992 13993 1626 1627 14126 8101 8194 1934 8196 14441 14442 11612
greedily$	1244 1245 1246 1247 1248 1249
greedy$	6151
green$	7735 15300 15301 15302 15748 15983 11898 5704 5726
greet$	4558
greeted$	4558
greeting$	4558
greets$	4558
greetted$	4558
greetting$	4558
grew$	2817 2818 3608 5709
grey$	15983 15993 5726 12009 5753
grief$	7805 15799
grip$	9246 15354 16798 16877 16878 16879 16880 5012 12110
grips$	5012
gromme	11332
grommets$	17439
groomed$	12419 12427 13075 13403 14104 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 14427 14428 14429 14430 14431 14432 14433 14434 15604 11958
groomer$	12954 13049 13054 13059 13535 13536 13537 13538 13539 13540 13541 13542 13543 13864 14258 14580 2216 2303 15754 11595 11676 11679 11680
groomers$	12954 13054 13059 13535 13536 13537 13538 13539 13540 13541 13542 13543 13864 14258 14580 2216 2303 11595 11676 11679 11680
grooming$	12412 12413 12414 12434 12446 12770 13249 13250 13451 7345 13800 13801 14427 14428 14429 14430 14431 14432 14433 14434 15868 11587 11644
gross$	5796
ground$	4694 17161
grounds$	4884 4900 5197
group	10854 16972 10869 17061 10965 10989 17102 17111 17128 17131 17134 11028 17136 4770 4771 17147 17148 17150 11075 17191 4837 4851 17237 4875 17254 17257 17262 11168 4913 11186 11195 17302 11196 17316 11216 11219 17328 4962 17335 4968 17374 11273 17380 17386 11284 5025 17394 17398 17410 5049 17420 12154 5916 5917 12193 12198 12206 12218 12219
group$	12391 12483 12511 12512 384 12777 12779 6674 414 452 12892 6786 6788 6790 7015 7016 7021 7022 7032 7072 7085 7089 7136 925 946 7207 7217 7381 1328 1329 1331 7642 13785 13794 13809 7971 7982 7983 8040 8048 1843 8143 14405 8306 8425 2165 2166 2167 2172 14556 2195 14569 14571 14576 14577 14600 14603 8499 8500 2281 2359 2360 14749 2427 2428 2429 2430 14819 14838 14867 14868 14869 14870 14973 14976 15001 15002 15003 15004 15005 15006 15017 2660 15035 8933 8934 2708 15081 15199 15308 15309 15310 15311 15312 15355 15356 15357 15386 3038 3039 15418 15668 15796 15798 15844 15856 3548 3550 3551 15984 3650 3699 3700 16216 16217 16218 16219 16220 16235 10132 10133 10134 10137 10138 10149 10158 10164 16282 10176 16292 16297 16299 4001 10267 10268 4010 10272 10283 16446 10561 10562 10563 10564 10565 10566 16687 10621 10623 16766 16775 16776 16777 16778 16779 16780 16781 16782 16818 16869 16870 10768 10826 10828 10851 16960 16965 17006 17009 10909 10938 10944 10946 17060 17064 17065 17067 17077 10973 17083 17088 10982 17092 17097 11008 4748 17144 17157 4807 17182 11098 4846 4848 17224 4860 17229 11134 11136 11174 4914 17289 17303 17304 11220 11224 17332 17333 17365 17366 17367 11269 17382 5020 11286 11314 11317 17425 11669 11672 11723 11728 11763 11811 5559 5560 11865 12093 12101 5901 12167 5917 5960 12311
groups$	12512 14569 14571 2360 14838 14867 14868 14869 14870 14973 14976 15001 15002 15003 15004 15005 15006 15017 17006 17088 10982 17157 11728 11811 12167
grow	5045
grow$	2817 2818 2960 15329 15330 9224 3608 5709
growing$	2817 2818 3608 5709
grown$	657 13031 7357 8371 2128 15084 15131 2802 15172 15173 15174 15175 15176 15177 9072 9073 9074 9075 2817 2818 9091 9097 9098 9099 15208 15209 15210 15214 15215 15216 15217 15218 15219 15225 15228 9124 9126 9127 9128 9129 9130 9134 9136 15244 9145 15258 15259 2892 2909 15279 15281 2917 2918 9181 15289 15290 9187 9188 2936 2954 2955 2966 9229 15343 15344 15345 15350 2986 15364 9258 15368 15369 15370 15371 15372 15373 15374 15375 9270 3014 9355 9358 9391 15499 15500 15501 15502 9448 3201 3202 3203 3204 15584 15585 9515 9517 3264 15632 3265 3266 15634 9535 3290 15700 15701 15702 15703 15707 9668 9705 15814 9708 9740 9742 3519 3543 3544 3545 3546 3556 9828 3608 11885 5627 11889 5671 5709
grownups$	15178
grows$	2817 2818 3608 5709
grubby$	16017 16018 5746 5753 6172
grumpy$	6142
guarantee$	3907 10168 3908 10169 3909 10170 3910 10171 3911 3912
guaranteed$	3798 3799 3800 5774
guard	4631 10977 10986 4762 11033 4784 11117 4864 11125 4963
guard$	6577 13000 4606 16975 10892 17063 17084 17086 17093 4727 11023 4766 17140 4785 4786 17224 4909 4927 11224 5051
guardian$	15578 15579 15580 15581 15641
guardians$	15578 15579 15580 15581 15641
guards	11125
guards$	6577 13000 4606 16975 10892 17063 17084 17086 17093 4727 11023 4766 17140 4779 4785 4786 17224 4909 4927 11224 5051
gucci$	12009
guess$	15802 15803
guessed$	14245 14246 8140 8141 14275
guidance$	12633 12634 14028 14029 14397 14398 14399 14400 14401 15529 15543 15607 15608 15609 16507 16508 16509 16510 16511 16512 16952 11638
guilt	17178 11087
guilt$	16852 17194 5842 12107
guiltless$	7276 1016 7278
guilty	6094
guilty$	891 892 13370 13371 13372 13373 11162 11588 6094 12355
gullible$	14067 1875 15300 15301 15302 11614 5356 11898 6151
gum$	6223
gun	17630
gun$	13399 8301 8302 11503
guns$	13399
gutless$	6142
gutter$	16309
guttersnipe$	6139
guttersnipes$	6139
gyppo$	6139
gyppos$	6139
habit	12279
habit$	12466 12470 6729 469 1321 1322 1323 1324 1325 1326 1327 2112 2113 2114 4235 11532 11533
habits$	12466 12470 13905 16174 16312 11532 11533 11916
habitual$	602 603 11051 5285 5412 5425 5913
habitually$	601
had	5059 5064 5113 6019
had$	233 234 328 628 631 7007 7008 7009 7012 7013 754 755 756 757 758 759 760 761 762 777 778 779 780 13174 7068 7069 7090 7096 866 912 914 994 1086 1087 13557 1230 1276 1290 1303 7569 7572 1343 1345 1346 1347 1348 1349 1372 13786 1424 1425 1633 2425 2426 2492 2572 2685 2885 15604 15940 15943 3613 3626 3627 3628 3629 3685 3767 16407 16408 4055 4105 4106 4107 4108 4110 4111 4112 4113 10411 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4167 4168 4169 4191 4199 10486 10487 10488 10500 10502 10570 16678 4540 4541 17066 11274 5060 11325 5071 5073 5080 5082 5089 5110 11374 5125 5128 5199 5231 5593 11941 5727 5738 5800 12170 5970 5991 5992 6023 6037 6073
haemop	5989
haemophilia$	12250
hair$	15976 15978 15979 15980 16053 16084 11974 5716 11987 5728
haircut$	15978 15979 15980 16053 11987 5728 12001
haircuts$	15978 15979 15980 16053 11987 5728 12001
haired$	11955 11964
hairstyle$	15978 15979 15980 16053 11987 5728 12001
hairstyles$	15978 15979 15980 16053 11987 5728 12001
hairy$	6172
half$	904 1385 9955 10617 4855 11142 4983 5810
halfway$	12025
hall	11483
hall$	17590
halluc	6220
hallwa	11483
hallway$	17590
halve$	17341 17371
halved$	17341 12208
halves$	17371
ham$	5820
hand	4671 4707
hand$	311 312 313 13340 13341 1011 1012 1013 1014 7353 13848 1488 1489 1490 1491 1492 8060 14834 14835 9009 9010 9011 2751 9426 15534 15535 15536 9626 15903 15982 4681 10961 4705 11131 4879 11254 17477 17478
handded$	311 312 313 1488 1489 1490 1491 1492
handding$	311 312 313 1488 1489 1490 1491 1492
handed	10978 11046
handed$	311 312 313 1488 1489 1490 1491 1492 16787 10961 12074 12075 12127 12190
handedly$	12128
handes$	4705
handful$	2283 8544 2284 8545 2285 8546 2286 8547 15012 11685
handing$	311 312 313 1488 1489 1490 1491 1492 4681 10961 4705 4879 12163
handl	12137
handle	11128 4921
handle$	14877 14933 8990 9002 2767 9029 9030 2770 15157 15158 15399 15432 9328 9329 9330 9333 9334 9336 9337 9340 3097 15466 15467 3119 9381 9382 9383 9389 9492 15645 9576 3329 3330 4558 5012 5639
handled$	9261 9262 9263 9264 9265 9266 9267 9268 3097 3329 3330 4558 5639 12066
handles$	3097 3329 3330 4558 10930 17235 5639
handli	17198 6205
handling$	9328 9329 9330 9333 9334 9336 9337 9340 3097 9389 3329 3330 15729 15730 15731 15732 15733 4234 4474 4475 4476 4477 4558 11520 5639 12089
hands$	12436 12437 12438 12439 311 312 313 13340 13341 7353 13848 1488 1489 1490 1491 1492 13916 13917 9009 9010 9011 2751 9626 15982 16679 16816 4681 10961 4705 4879 17477
handse	11198
handset$	4602 10950 4751 17120 17305 5895
handsets$	4602 10950 4751 17120 17305
handsome$	6172
hang	17033 11128 5980
hang$	12788 12817 12819 12820 12821 12852 13109 13110 13111 13112 13113 13180 13181 13182 7291 7362 1102 14162 2118 2132 2133 15077 3687 3688 3689 3691 11941
hanged$	2132 2133 15077 11941
hanger$	5430
hangers$	16957 5430
hangged$	2132 2133 15077 11941
hangging$	2132 2133 15077 11941
hanging$	12594 12847 13109 13110 13111 13112 13113 13180 13181 13182 13792 13793 2118 2132 2133 15077 9903 16076 16077 11941 12025
hangouts$	17235
hangs$	2118 2132 2133 15077 3687 3688 3689 3691 11941
haphazard$	16842 16843 16844 16845
happen$	12538 12595 12596 12597 13295 13394 14655
happened$	12449 12452 12538 7027 7028 13150 13151 900 7166 13289 13380 1043 1044 7679 13787 13788 13789 13790 13791 14087 14335 14336 14337 14338 14339 15583 9577 9578 3318 16588 16589 16590
happening$	14335 14336 14337 14338 14339
happens$	12449 12538 898 13289 14087 14335 14336 14337 14338 14339
happily$	714 715 716 13085 1244 1245 1246 1247 1248 1249 9373 9374 9375 9376 9377 9378 9379 9408 9409 9410 9411 5338
happy$	314 315 320 6582 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 7855 13963 13964 13965 13966 1599 1600 1601 1798 1799 1800 1801 3420 5328
harass$	2135 2136 2137 5375
harassed$	2135 2136 2137 5375
harasses$	2135 2136 2137 5375
harassing$	2135 2136 2137 16941 16942 16943 16944 5375
hard	5010 5015
hard$	7611 1389 1390 1391 1429 7690 1430 1431 7692 1432 8254 8258 14471 2304 2305 2381 8661 14853 8747 2565 2566 2567 2568 2569 2570 8904 15071 2753 3053 3054 3055 9552 9553 3293 9598 9618 16957 11271 5014 17385 5518 5526 5650 5652 5664 5668 5705
hardcore$	5462 6151
harden	12205
hardened$	8624 3201 3202 3203 3204 3218 3219 3302 5412 11850 11928 6165
harder	4818
harder$	7176 2565 2566 2567 2568 2569 2570 16470 16936 16937 16938 16939 16940 11079 5014 12129
hardest$	2565 2566 2567 2568 2569 2570
hardier$	3201 3202 3203 3204
hardly$	104 7626 7627 7647 7648 7649 1582 7869 7870 1748 8156 8157 1900 1901 1902 8429 3019 3021 3022 3056 3092 3093 3178 9439 3179 3180 9530 9922 3829 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4168 4169 4277 4335 4336 4337 5065 5135 5630 5631 5637 5645 5659 5800 5997
hardy$	3424
harm	11057 5980 6212
harm$	12368 12369 12393 12412 12413 12414 12446 6501 6502 6503 6504 6505 6506 6507 6508 248 249 250 12866 7101 7102 13249 13250 13259 13260 906 13392 13393 1116 13485 7574 7575 13683 13800 13801 7805 13919 14305 14306 14368 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 14393 14394 14395 14396 14711 15631 15799 10678 16841 10862 11051 11153 11456 17563 5251 17627 11578 5878 5907 5911 5913 12240
harmed$	12240
harmer$	11697
harmers$	11697
harmful$	6397 12906 2201 2202 2203 8485 5272 5409 5420 5913
harming$	12240
harms$	12368 12369 12240
harsh$	16786
has	5059 5101 17470 6019
has$	6267 6269 628 866 974 975 994 1086 1087 1230 1276 1303 1343 1372 1633 1729 8099 1975 2425 2426 8697 2492 2572 2685 2885 3004 3290 3350 3351 3352 3353 3354 15940 15943 3613 3626 3627 3628 3629 3685 3767 3807 10298 16407 16408 4055 10411 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4168 4169 4190 4198 4233 10500 10502 4571 10949 17162 11085 11274 5027 5060 5071 5072 5073 5082 5089 11362 5110 5118 5125 5128 5142 5199 5231 5255 5505 5593 11941 5727 5738 5800 5970 5991 5992 6023 6037
hastily$	16945 16946 16947
hat$	12009
hate$	14750 2497 3751 3752 5494
hated$	2497 5494
hates$	14750 2497 3751 3752 5494
hating$	2497 5494
hats$	9960 9961 3701 3702 12009
haunts	4670 10931 11128
haunts$	16174 17235
have$	6268 6270 12662 6581 6700 6734 6738 6758 6769 6771 6772 6776 628 631 7043 866 911 941 974 975 994 7294 1086 1087 7479 1230 1276 1303 1343 1372 1418 7683 7684 1633 1729 8094 8100 8118 8123 8134 8135 8138 8139 8168 8169 8172 8173 8176 8178 8179 8180 8181 1974 14534 2425 2426 8696 2492 2572 2685 15077 2885 2886 9244 3005 3290 3350 3351 3352 3353 3354 3427 15893 3613 3626 3627 3628 3629 3685 3767 10047 10056 16165 3807 3833 10162 10258 10259 10298 16407 16408 4055 16453 16454 16455 16456 10350 16461 16462 16463 10359 10365 10411 10427 4192 4233 16623 16624 10783 10784 4572 10949 17209 11274 5027 5231 5505 5593 11941 5727 5738 12059 12170 12195 5970 6037
having	5064 6019
having$	628 631 7294 1087 8415 3613 3685 11325 5071 5073 5080 5727 5992
havoc$	11718 11719 11720 11726
hawk$	636 5298 5346
hawked$	636 5298 5346
hawking$	636 5298 5346
hawkked$	636 5298 5346
hawkking$	636 5298 5346
hawks$	636 5298 5346
hazel$	15983 5704
he$	6413 6419 6934 7015 7016 7021 7022 7071 7085 7088 7368 7371 7380 13613 7523 7540 7642 1394 13809 1843 14248 2164 8425 2165 14533 2166 2167 2194 8600 2359 15088 16216 16217 16218 16219 16220 10132 10133 10134 10136 10267 10268 4009 10272 10366 16477 6038
head$	13207 13209 13340 13341 1504 1505 1506 1507 1508 7784 1528 14046 14047 14048 14049 14050 14051 14052 14053 7947 7948 7949 14408 14409 14775 14807 9013 15150 15151 15152 2785 2786 2910 2911 2912 2913 2914 2915 2916 9390 9914 9940 9941 3681 3937 10198 3938 10199 3939 10200 3940 10201 3941 10202 3942 10203 16822 4455 17274 11985 5855 6225
headache$	8892
headaches$	8892
headcase$	11740 6139
headcases$	11740 6139
headed$	547 3937 10198 3938 10199 3939 10200 3940 10201 3941 10202 3942 10203 11776 11781 11825 11913 11954 12073
headfirst$	13889 7788
heading$	547 14022 3937 10198 3938 10199 3939 10200 3940 10201 3941 10202 3942 10203 5064
headlong$	13889 7788
heads$	13207 13209 13340 13341 1504 1505 1506 1507 1508 14046 14047 14048 14049 14050 14051 14052 14053 7947 7948 7949 14408 14409 14775 9013 2785 2786 9390 4347 16822 4455 11879 11899 11983 11984
headscarf$	12009
headscarves$	12009
headstrong$	6153
health	11340 11384 17528
health$	12836 12837 13357 13915 14165 8315 8316 8317 8318 8319 10374 17428 17447 11345 17465 11359 11363 17474 12268 6021
healthier$	6397
healthy$	6438
heap$	14871
hear	10974
hear$	14551 5063
heard$	2727 4218 4219 5063 5196
hearin	11338
hearing$	5063 17445 5196 6001 6002 12354
hearings$	12354
hears$	5063
heart$	14819 11320 17428 5993
hearted$	16724 11787 11788 12071
heartless$	16602 6151 6183
heat$	4995 17364
heatin	5234
heating$	17598 11495
heavier$	5682
heavies$	11740
heaviest$	3616 5730
heavil	11352
heavily$	3594 17453 17459 17460 5684
heavy	5010
heavy$	7366 9845 10680 11271 5682 5685 5735 5814 5866 5867
heavyset$	6171
heed$	6364 6365 6366 6367 6368 12752 14030 14031 14352 8290 8291 8292 8293 8294 16203 16204 16205 16548 16642 16643 16644 16645 16646 16647 16648
heeded$	13114 13122
heedless$	111 112 6142 6143
heel$	17293
heels$	16059 16060 16061 16820 12009
height$	3480 3481 3482 15949 15950 15951 11943
held	12134
held$	6975 2759 15925 16617 16618 16619 16620 4488 4582 16991 4754 11158 17285 5054
helicopter$	5903
hell$	1045 1046 7881 14508 14527 5474
hellbent$	1299 1300 1301 1302
hellraiser$	6136
hellraisers$	6136
help	4597 4628 4664 4901 4946 11357
help$	6323 186 193 194 12633 12634 12752 12868 12875 12893 13159 13342 13479 13480 13482 13483 13490 13672 13677 7702 14037 14188 8219 14359 14360 14361 14837 14933 14947 9001 15499 15500 15501 15502 15529 15537 15538 15539 15540 15541 15543 15549 15550 15551 15552 15553 15632 15634 15885 16107 3746 3747 3748 3749 16139 16145 16159 16237 16258 16289 16327 16328 16329 16341 4242 4243 4244 16667 16676 4474 4475 4476 4477 16863 4674 4723 4896 4903 4979 17360 5038 17464 17494 11598 11623 11624 11710 11751 11852 12028 12033 12041
helped$	193 194 13344 14330 14331 14332 14333 14334 14948 16144 16150 16155 16158 16164 16226 16232 16270 16287 16313 16314 16315 16316 16317 16987 4896 4903 5038
helper$	13864 11609
helpers$	13864 11609
helpful$	4587 16987
helping$	193 194 8220 16327 16328 16329 10229 4896 4903 5038 12041
helpless$	9299 15637 15638 15639 15640 15748
helpped$	193 194
helpping$	193 194
helps	4901
helps$	193 194 4674 4896 4903 4979 5038 12042
hence$	3281 3282 3283 3284 3285 3286
henchman$	6124
henchmen$	6124
hepatitis$	6224
her	10854 10877 17025 11008 4807 5094 11377 5134 11408 5157 11419 5170 17552 17586 5225 5227 11497 17612 5258 12300 6088
her$	12371 12372 24 12403 6359 6372 6374 12482 116 117 120 124 125 6388 6390 132 6394 6450 6619 369 376 377 378 380 6644 384 6656 6657 6658 6659 6660 6661 414 417 452 6728 12855 6783 6811 6897 6942 6947 6958 7046 7112 7135 885 886 7153 7179 13289 922 924 925 7201 945 946 7207 13315 7209 7216 965 983 7274 7280 7282 1023 13430 7342 7378 1206 1208 1264 7550 7551 1328 1329 1331 7606 7612 7616 13794 7720 7761 7799 7876 7877 7939 7982 7983 1837 1840 14219 8151 14261 1933 8195 1935 8199 14388 14392 8286 14405 14436 2172 8492 14651 14688 8615 8738 14890 2660 8933 8934 15092 2733 9062 9064 9218 9234 15400 9307 15414 9308 9309 9311 15542 15667 9564 15677 9590 9654 9655 3396 3397 3398 15786 15797 9699 3439 9701 3453 15879 15880 15881 3547 3548 9841 9850 9851 9852 9878 3625 3638 3641 3649 3650 3670 3671 9947 3699 3700 16311 16336 10324 16501 10618 16776 16777 16778 16779 16780 16781 10709 16817 10713 10715 10722 16836 16902 11068 17431 11329 11331 17443 5077 5078 11341 5081 11350 11355 5098 5099 11370 11395 11405 17515 5153 11418 5159 5160 11422 5162 5166 11431 5178 11444 5189 17559 11467 11485 11486 11488 17597 17604 17610 11506 11517 11519 5303 5319 5559 5560 5750 5751 12093 5881 6006 6007 6015 6016 6026 12289 6043 6055 12325 6080 6085 6096
herbert$	11746
herberts$	11746
heritage$	9892 9893 9894 9897
heroin	11344 17630 11527
heroin$	17132 17451 11353 17463 17634 11542
hers$	13284
herself$	6261 6263 12371 12372 6304 6308 6309 49 6311 6312 6313 6314 6315 6316 6317 57 6319 6320 6321 61 12430 12431 6325 6326 6328 6329 69 70 71 72 6335 6336 6337 6347 6348 6349 6621 12757 6731 6732 6733 12894 6865 13177 13206 13208 7120 7121 7122 7123 7124 7125 7126 7127 7129 7130 13252 7154 7155 7156 7157 13265 13266 13267 13268 13269 13270 13271 13272 13273 13274 7172 7173 7174 7175 13283 13288 13310 13311 13444 13445 13446 13447 13448 7347 13551 13552 13553 13554 13555 13556 13567 13638 1316 1317 1318 7580 7695 7801 7802 7804 13912 7812 7813 7814 7815 7817 7819 7820 1560 7875 14091 8197 8201 1941 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8215 8216 14324 14325 14326 14327 14328 14329 14331 14332 14333 14334 8544 8545 8546 8547 14665 14830 8746 2486 2487 8749 2489 2490 2491 14916 2679 15109 15110 15111 15112 15113 15114 15115 15402 15403 15404 15405 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15448 9343 15451 15452 9346 15459 15492 15493 15496 15509 15510 15511 15513 15519 15520 9604 9605 9606 15805 9769 3509 3510 15884 15892 10746 11330 11493 11528 11558 11559 11607 11900 11901 12241
herselves$	11330 12241
hid$	3690 4428 4456
hidden$	13638 3690 16991 12026
hide	11064 4825
hide$	12663 6723 6724 6725 7292 7535 3690 4456 12217
hided$	4456
hides	4825
hides$	3690 4456
hiding	4825
hiding$	7292 14137 3690 16368 16369 16374 16375 16376 16379 16380 16381 16382 16383 16384 16385 16386 4456
hierar	17018 12138 12140 12218
hierarchy$	17004 17005 6193
high$	89 13427 13428 13429 7367 1111 1112 1113 1114 1115 13523 7464 1204 7466 2604 2605 8872 8873 8874 8875 8876 8877 8878 8879 8880 8881 8882 8883 8884 8885 8886 8887 8889 8890 8891 16359 16360 16361 16394 10567 5503 5813
higher$	2604 2605 10917 6017
highest$	2604 2605
highlights$	11988
highly$	5010 5643
hijab$	12009
hijabs$	12009
him	10854 10877 17025 11377 17552 17586 17612 12300
him$	12371 12372 12403 12482 6558 6565 6566 6568 6571 12716 6613 12880 12956 12959 13043 13055 13100 13106 13160 7135 7216 13397 7369 7393 7405 7406 7407 7408 7421 13535 13536 13537 13538 13539 13540 13541 13542 13543 13544 13615 13653 13666 13668 13690 13700 13757 13794 7732 7733 7737 7749 7750 7752 7753 13959 13960 7982 7983 14170 14194 14228 14405 14436 14890 8933 8934 15400 15429 15542 15667 15677 9654 9655 15786 15797 15879 15880 15881 15890 16311 16336 16501 10618 16776 16777 16778 16779 16780 16781 16817 11591 11595 12093 12289 12325
himself$	6261 6263 12371 12372 6304 6308 6309 49 6311 6312 6313 6314 6315 6316 6317 57 6319 6320 6321 61 12430 12431 6325 6326 6328 6329 69 70 71 72 6335 6336 6337 6347 6348 6349 6621 12757 6731 6732 6733 12894 6865 13177 13206 13208 7120 7121 7122 7123 7124 7125 7126 7127 7129 7130 13252 7154 7155 7156 7157 13265 13266 13267 13268 13269 13270 13271 13272 13273 13274 7172 7173 7174 7175 13283 13288 13310 13311 13444 13445 13446 13447 13448 7347 13551 13552 13553 13554 13555 13556 13567 13638 1316 1317 1318 7580 7695 7801 7802 7804 13912 7812 7813 7814 7815 7817 7819 7820 1560 7875 14091 8197 8201 1941 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8215 8216 14324 14325 14326 14327 14328 14329 14331 14332 14333 14334 8544 8545 8546 8547 14665 14830 8746 2486 2487 8749 2489 2490 2491 14916 2679 15109 15110 15111 15112 15113 15114 15115 15402 15403 15404 15405 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15448 9343 15451 15452 9346 15459 15492 15493 15496 15509 15510 15511 15513 15519 15520 9604 9605 9606 15805 9769 3509 3510 15884 15892 10746 11330 11493 11528 11558 11559 11607 11900 11901 12241
himselves$	11330 12241
hip$	17477 17478
hips$	17477
his	11008 4807 5094 5134 11408 5157 11419 5170 5225 5227 11497 5258 6088
his$	24 6359 6372 6374 116 117 120 124 125 6388 6390 132 6394 6450 6602 6619 369 376 377 378 380 6644 384 6656 6657 6658 6659 6660 6661 414 417 452 6728 12855 6783 6811 6897 13026 6947 6958 13099 7046 7112 885 886 7153 13284 7179 13289 922 924 925 7201 945 946 7207 13315 7209 965 983 7274 7280 7282 1023 13430 7342 7378 1206 1208 1264 7550 7551 13684 1328 1329 1331 7606 7612 7616 7720 7761 7799 13944 13961 7876 7877 7939 7959 1837 1840 14219 8151 14261 1933 8195 1935 8199 14388 14392 8286 8376 2172 14651 14688 8615 8738 2660 15092 2733 9062 9064 9218 9234 9307 9308 9309 9311 9564 9590 3396 3397 3398 9699 3439 9701 3453 3547 3548 9841 9850 9851 9852 9878 3625 3638 3641 3649 3650 3670 3671 9947 3699 3700 10324 10709 10713 10715 10722 16836 16902 11068 17431 11329 11331 17443 5077 5078 5081 11350 11355 5098 5099 11370 11395 11405 17515 5153 11418 5159 5160 11422 5162 5166 11431 5178 11444 5189 17559 11467 11485 11486 11488 17597 17604 17610 11506 11517 11519 5303 5319 5559 5560 5750 5751 5881 6006 6007 6015 6016 6026 6043 6055 6079 6085 6096
hisself$	6261 6263 6304 6308 6309 49 6311 6312 6313 6314 6315 6316 6317 57 6319 6320 6321 61 12430 12431 6325 6326 6328 6329 69 70 71 72 6335 6336 6337 6347 6348 6349 6621 12757 6731 6732 6733 12894 6865 13177 13206 13208 7120 7121 7122 7123 7124 7125 7126 7127 7129 7130 13252 7154 7155 7156 7157 13265 13266 13267 13268 13269 13270 13271 13272 13273 13274 7172 7173 7174 7175 13283 13288 13310 13311 13444 13445 13446 13447 13448 7347 13551 13552 13553 13554 13555 13556 13567 13638 1316 1317 1318 7580 7801 7802 7804 13912 7812 7813 7814 7815 7817 7819 7820 1560 7875 14091 8197 8201 1941 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8215 8216 14324 14325 14326 14327 14328 14329 14331 14332 14333 14334 14665 14830 8746 2486 2487 8749 2489 2490 2491 14916 15109 15110 15111 15112 15113 15114 15115 15402 15403 15404 15405 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15448 9343 15451 15452 9346 15459 15492 15493 15496 15509 15510 15511 15513 15519 15520 9604 9605 9606 15805 9769 3509 3510 15884 15892 10746 11528 11558 11559 11607 11900 11901
histor	4612
historic$	10873
history$	1321 1322 1323 1324 1325 1326 1327 4235 17058 10952 5194 11674 12282 12320 12358
hit	17547 17556 5190 17564
hit$	14102 15683 4545 4994 17557 11451
hitch$	3643
hitched$	3643 9905
hitches$	3643
hitching$	3643
hits$	17557
hiv	6232
hoist$	1355
hold	4825 4938
hold$	12492 6723 6724 6725 6975 7292 13962 13967 14544 14545 14546 14547 14548 14936 9016 9017 9018 9019 2759 9032 9033 9322 9323 9324 3329 3330 3343 3344 3345 4488 4582 10876 10936 17189 11085 5053
holdin	17020 11070 17183 4825 11523
holding$	7292 2759 15533 9796 16955 17177
holds	17020 4825
holds$	6975 2759 3329 3330 3343 3344 3345 4488 4582 10930 10936 17047 17189 11085
hole$	13907 13908
holes$	13907 13908
holmes$	17122
home	11420 17532 17558 17586
home$	12533 12534 12844 12868 12881 12919 12920 13125 13126 13168 13169 13186 13187 7318 7319 13492 7453 7455 13618 13622 7577 7578 7579 7639 14055 14184 14185 14229 14277 8616 8909 15021 15022 2679 8957 15299 15492 15497 15625 15845 15869 4544 17121 17135 4949 11214 5036 17506 17526 17527 17539 17540 17555 17559 17563 17570 17577 17578 17585 17592 17594 5228 17602 17622 11813 5855 6046 12327 12328 6078 12340 12341 12342
homele	17547 6253
homes$	12919 12920 13492 15021 15022 15497 17121 4949 11214 5036 17591 11813 12334
honest$	8114 14222 16132 16144 16150 16155 16164 16226 16232 16270
hood$	3673 16058 9960 9961 3701 3702 5482 12009 5752
hooded$	5396 5679 5753 6172
hoodie$	16042 16043 16044 16053 12009 12011 12014 6178
hoodies$	15076 8970 9910 9911 16042 16043 16044 16045 16046 16050 16051 16052 16053 16055 16063 12009 12011 12014 6178
hoodlum$	6122 6124
hoodlums$	6122 6124
hoodrat$	6122
hoodrats$	6122
hoodrich$	6177
hoods$	15076 8970 3673 16050 16051 16052 16055 16058 16059 16060 16061 16063 9960 9961 3701 3702 12009 12011 5752
hoody$	16042 16043 16044 12014
hook$	1696
hooked$	12454
hooligan$	14646 11659 6122
hooliganism$	6122
hooligans$	14646 14668 14669 14670 11659 6122
hoot$	16616
hoots$	16616
hop$	7289 2129 2130
hope$	10112 10242 3982 4231 4232 17016 12043
hoped$	4231 4232
hopeless$	8529 8798 3869 3870 5439 5550 5554 6151 6183
hopelessly$	6183
hoper$	14634 14647 14648 14649 11686 11701
hopers$	14634 14647 14648 14649 11686 11701
hopes$	4231 4232 17016
hoping$	4231 4232 17016
hopings$	17016
hopped$	2129 2130
hopping$	7289
hops$	2129 2130
horde$	2186 2187
hornet$	7705
hornets$	7704 7708
horrendous$	14961 14962 14963 14964 14965 14966 14967 14968 14969
horrible$	14961 14962 14963 14964 14965 14966 14967 14968 14969 5500
horrid$	5500
horror$	11659
horrors$	11659
hospit	5103 11367 17547 11441 5251
hospital$	11364 17474 17475 17476 11372 17480 17548 11512 5855 6026
hospitalised$	6240
hospitalized$	6240
hostel	11477
hostel$	17584
hostile$	2579 2580 2581 2582 2583 14970 14971 10584 4997 5556 6149 6184
hostility$	15031 15032 2667 2668 16926 16927 16928 16929 16930 11587 11820
hot	11305 11309 5968
hot$	5234 5564
hotel$	12946 12947 12948 12949 6843 6844 6845 6846 13397 13698 13923 13924 13925 13926 13927 14723 14724
hotels$	13099 13397
hothead$	11685 6137
hotheads$	11685 6137
hotspot$	17412 17416 5965 12229
hotspots$	17412 17416 12229
hounding$	16941 16942 16943 16944
hounds$	13878
hour$	5145
hours$	14664 14729 17494 5127 5145 17625 11916 12112
house	11420 17532
house$	12946 12947 12948 12949 6843 6844 6845 6846 13397 13591 13592 13698 13702 13923 13924 13925 13926 13927 14005 14174 8616 15272 15299 15303 15308 15309 15310 15311 15312 15355 15356 15357 15497 15845 15869 17121 11190 11214 17527 17559 17577 17579 17592 5228 17602 12342
househ	11420
household$	15022 15272 15299 15303 15497 15845 17527 11427 11813
households$	15022 15497 11813
housemates$	9148 9149 9150
houses$	13397 17121 11214 17591
housin	17528
housing$	10374 4949 17541 12337
how$	12658 12659 13430 14208 14219 15086 9331 9332 3079 9493 9494 9632 9634 15868 4857 11584
hub$	10851 16960 16965 16979 17009 10909 10938 10944 10946 17060 17064 17065 17067 17070 10973 17083 17092 17224 11134 17289 11220 11224 17332
huge$	6358 3580 9860
hulking$	6172
hundred$	7974 9789
hung$	13145 2118 2132 2133 15077 3687 3688 3689 11941 12025
hungry$	11851 12343
hunt$	2075 8336 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458 16396
hunted$	2075 8336 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458
hunting$	2075 8336 2076 2077 2078 2079 2080 2081 2458
hunts$	2075 8336 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458
huntted$	2075 8336 2076 2077 2078 2079 2080 2081 2458
huntting$	2075 8336 2076 2077 2078 2079 2080 2081 2458
hurl$	1551 1552 1553 1554
hurled$	1551 1552 1553 1554
hurling$	1551 1552 1553 1554
hurlled$	1551 1552 1553 1554
hurlling$	1551 1552 1553 1554
hurls$	1551 1552 1553 1554
hurried$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
hurry$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
hurt	5190 17564 5980
hurt$	12419 12427 6501 6502 6503 6504 6505 6506 6507 6508 248 249 250 12867 13221 13241 13571 13634 7597 7598 13730 13731 13732 13744 13745 14077 14078 14102 14104 14748 15665 15666 15669 15684 15685 9579 16126 16127 16128 16167 16362 16363 16364 17557 11451
hurting$	12460 12461 12462 12463 12464 7472
hurtle$	1527
hurtled$	1527
hurtles$	1527
hurtling$	1527
hurts$	14077 14078 9560 9561 15789 17557
husband$	17524 17535 17543 17550
hush$	4425
hushed$	4425
hushes$	4425
hushing$	4425
hussies$	6139
hussy$	6139
hustlers$	6162
hyde$	14866
hydroc	5989
hydrocephalus$	12250
hyena$	11740
hyenas$	11740
hygien	11338 11340
hygiene$	17445 17447
hype$	13946
hyper$	5294 6151
hypersexual$	6115
hypersexualised$	6115
hypocritical$	6183
hysterical$	6151
i$	2850 4003 4486
ic	5922
ic$	3575 5681
ic0$	6169
ic1$	6169
ic2$	6169
ic3$	6169
ic4$	6169
ic5$	6169
ic6$	6169
ic7$	6169
ic8$	6169
ic9$	6169
ice$	13866
idea$	12676 7589 7590 1330 7592 1332 1333 1334 13843 10590
ideas$	12675
identi	16970 4617 16997 4645 4661 4666 17125 4801 4804 4807 4809 4821 11082 4870 17271 5039 5886 12181
identical$	9938 5740 5753
identically$	3593 5706 12008 12010
identified$	2213 2247 2625 4687 4756 11068 5260 5908 12170 5913 12183
identifies$	4656 4687 17137 4940
identify$	12752 4652 4656 4687 17127 17137 4940
identifying$	4656 4940
identities$	10885 10990
identity$	10885 4625 10990
idiot$	11740
idiots$	11740 12078
idle$	11843 6151
idleness$	2209 2210 15033 15034 11821
idly$	10575 12065
idolise$	682 683 684 685 686
idolised$	682 683 684 685 686
idolises$	682 683 684 685 686
idolising$	682 683 684 685 686
iep	6032
iep$	12293
ieps$	12293
ies$	15271
if$	12771 12824 741 742 743 744 745 746 747 748 749 750 751 752 753 13134 13135 13140 13143 13144 777 778 779 780 798 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 818 819 820 824 825 826 827 828 829 830 831 832 833 834 835 836 837 978 13786 8082 1822 1824 1825 14262 8601 8602 14878 9825 9826 9827 4109 4309 4310 4800 17404
ignor$	1670 1671 1672 4584 5352
ignorance$	14270 6183
ignorant$	6151 6183
ignore$	12619 12788 12817 12819 12820 12821 7252 2141 2142 16394 4466 4467 16861 5377 5768 5840 5841 12109
ignored$	12619 7252 1670 1671 1672 14189 2141 2142 16109 16394 4466 4467 16865 16866 16867 16868 4584 5352 5377 5768 5829 12096 5840 5841 12109
ignores$	12619 7252 2141 2142 16394 4466 4467 5377 5768 5840 5841 12109
ignoring$	12619 7252 1670 1671 1672 2141 2142 16394 16603 16604 4466 4467 16941 16942 16943 16944 4584 5352 5377 5768 5840 5841 12109
ignorred$	1670 1671 1672 4584 5352
ignorring$	1670 1671 1672 4584 5352
ignors$	1670 1671 1672 4584 5352
ill	17547 11441
ill$	139 140 3651 3675 17548 5512 5529 5579 5581
illegal$	12906 8024 5539
illegals$	6146
illnes	17528 17530
illness$	12231 12267
image$	12983 6877 6878 6879 12994 6910 6911 651 652 907 13400 13941 13946 15567 10785 16974 10868 4608 10905 4716 4718 17154
images	10956 4706 10967 10968
images$	12983 6877 6878 6879 12994 6904 644 13013 6910 6911 651 652 13106 13400 15567 15582 16974 10868 4608 16998 16999 17007 10905 4699 10966 4716 4718 4725 17153 17154
imbecile$	6139
imbeciles$	6139
imei$	4588
immaculately$	3593 5706
immature$	6151
immaturity$	12763 12764 12765 12766 12767 12768 7185 7186 8098 1838 1839 8101 2209 2210 15033 15034 11821
immensely$	17406
immigrant$	11800
immigrants$	11800
immigration$	17528 17534 6083
imminent$	17273
immoral$	6153
immune$	3218 3219 3302
immuni	6236
impact$	16254 16255
impaired$	12516 12517 12518 12519 12263
impairment$	12231 12262
impenetrable$	6142
impetigo$	6224
implan	5086 11347
implant$	17454
implausible$	14540 14541 14542
implicated$	530 531 532 533 534 5260
importance$	8058
important$	4979
impos	4933
imposed$	11211
imposing$	5682 6172
imposs	4818
impossible$	8254 8258 14527 2565 2566 2567 2568 2569 2570 3053 3054 3055 3869 3870 11079 5780
impress$	15666
impressed$	11630
impression$	12676
impressionable$	6151
impris	17528
imprisoned$	17243
improv	4591
improvement$	16349 10243
imprudent$	1925 1926 5358 6143
impudence$	2209 2210 15033 15034 11821
impulse$	8282 8951
impulsive$	12516 12517 12518 12519 6151
impulsivity$	8101
in	5105 11416 6019
in$	198 6487 232 12662 12663 12710 12711 12713 12715 6744 6791 6796 6799 6809 6813 6814 6815 645 6915 6916 6917 6919 6984 6985 6986 6989 13186 13187 13313 7272 7275 13383 7323 7358 1121 1154 13618 13622 7545 13694 7765 7782 7816 7833 7834 1656 1657 14359 8395 8404 8445 14561 8477 8496 14604 14605 2238 8577 14685 14697 8711 8712 8713 8714 8742 8743 8824 14999 8893 8928 8935 8980 9038 9042 15288 9233 9279 3156 3157 9622 3536 3537 3571 15940 15943 9856 9875 9879 9880 3646 3677 3678 16049 9943 9948 9952 9956 3696 3697 3698 9964 16319 16326 10297 10336 10382 16556 16601 10716 16886 16961 10975 10980 11015 4799 17177 17181 17194 11179 11187 17338 11318 11319 11336 11369 5111 11373 11393 11396 11401 11419 11468 11472 11474 11480 11484 11504 5254 11543 5365 5602 11865 11989 5744 12008 12010 12040 12044 12056 5857 12170 12261 12272 6012 6068 12331 12336 12356
inability$	6645 385 386 387 388 389 390
inaction$	7147 16897 12113 12115
inadequacy$	6183
inadequate$	6183
inadequately$	6183
inappropriate$	12906 6876 14493 16017 16018 5373 11774 5556 5753
inappropriately$	3593 5706 12008 12010
inattention$	12113
incapable$	184 5778 12051
incessantly$	6181
incest$	17561
inch$	9168 15855
incident$	17160 17617 12323
incidents$	17217 17249 12323
inclin	11106
inclination$	10212 16320 16321 16322 16323 16324 16325
include$	12170
included$	5250
income	17528
income$	12320
incompetence$	6183
incompetent$	6183
incompetently$	6183
inconsistent$	14540 14541 14542 14956 14957 14958 14959 2592 5546
incorrect$	5746
incorrigible$	6153 6154
increa	5045 5952
increase$	4926 11293
increased$	17363
increases$	11293
indecent$	6876 6887 7293
indefensible$	16702
indepe	12336
independence$	17486
independent$	9184 9186 3201 3202 3203 3204 3489 3555 3568 11434 11904 5644 11937
indestructible$	11912
index	12138
index$	17158 11089
indian$	3595 9863
indica	10874 12134
indicate$	17166
indicates$	17166
indifference$	16695 16897 16926 16927 16928 16929 16930 12113 12115 6183
indifferent$	12051 6183
indiscriminate$	1062
indisputably$	6181
indivi	17410 5049 12193
individual$	2360 14838 14867 14868 14869 14870 14909 14973 15001 15002 15003 15004 15005 15006 15017 15898 15940 15943 17014 4806 17410 11728 11811 11866 6035
individuals$	14486 14487 14488 14489 2360 14838 14867 14868 14869 14870 14909 14973 15001 15002 15003 15004 15005 15006 15017 15898 15940 15943 4806 11201 11728 11761 11811 11866
indoors$	13186 13187
inducement$	13948 13949 13950 13951 13952 13953 13954
indulge$	538 539 540
indulged$	538 539 540
indulges$	538 539 540
indulging$	538 539 540
ineffective$	6183
ineffectual$	6183
inept$	6183
ineptitude$	6183
inevitable$	3818 3819 3820 3821 3822 3823 3871
inevitably$	12052 6181
inexcusable$	10696 16804 6183 6184
inexcusably$	6183
inexplicably$	6185
infamous$	2306 2307 2308 2309 2310 2311 2312 2313 2705 5604 6156
infant	17509
infatuated$	675 676 677 678 679 680 681
infection$	12231
infested$	2188 2189
inflexible$	16786
inflicted$	11582
influe	17394
influence$	14570 11670
influenced$	12419
influences$	14570 11670
influential$	17035
inform	10860 4609 4714 4901 4946 5872 12134 5952
inform$	16967 4604 16984 4626 4627 10975 4896
informant$	17244 12133
informants$	12133
information$	12633 12634 8116 16681 10614 4474 4475 4476 4477 10864 16983 16984 4618 17017 4698 11129
informed$	6395 135 6652 9206 10947 4896
informing$	4626 4627 10975 4896
informs$	4626 4627 10975 4896
ingrate$	6139
ingrates$	6139
ingratitude$	2209 2210 15033 15034 11821
inhale	6234
inhaler$	12277
ining$	10975
initia	4993
initiative$	11254 5963
injection$	17457
injections$	17457
injunc	11144 11207 11208 11511
injunction$	17251 17252 4886 11152 17259 17308 17314 17315 11209 17319 17322 17618 17624 12203
injunctions$	4886 17259 17308 17314 17315 11209 17319 17322 12203
injuries$	13392 13393 14305 14306 12267
injury	11320
injury$	13392 13393 14305 14306 17427 12267
inmate$	11754
inmates$	11754
inner$	3578
innocence$	8194 15325
innocent$	7276 1016 7278 15266 15267 15268 15269 9276 9277 9278 9299 9467 9468 9469 9470 15748 11892 11910
innocents$	15261 15262 15263 15264 15265 15387 15388 15389 15390 15406 15408 15409 15410 15411 15412 15413 15750 11891 11910
inpati	6237
input$	6492 12600
inquir$	4823
inquiries$	4823
inquirs$	4823
inquiry$	4823 12167
ins$	10975
insane$	11812
inside$	12663 12710 12711 12713 12715 13186 13187
insight$	14420 14421 9342 3082 3083 9345 11625
insist$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5328
insisted$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 14131 5328
insisting$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5328
insists$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5328
insistted$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5328
insistting$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5328
insolence$	2209 2210 15033 15034 11821
insolent$	6151
insomn	6220
inspec	4590 10852 10853 4594 10858 16970 10887 10888 10889 4629 4630 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 4717 10985 17103 4769 11117 4873 11140 11182 4959 4963 11225
inspector$	10851 16960 16965 4606 16994 16995 16996 10890 10891 17009 10909 4673 10938 10944 10946 17060 17064 17065 17067 10973 17081 17083 17092 11030 17224 11134 17289 11220 11224 17332 12223
instag	4878
instagram$	607 6868 608 6869 609 6870 610 6871 611 6872 12980 12981 12982
instal	4957
instead$	13623 13624 13625 16873 16875 16932 16933 16935
instigator$	12175 6125
instigators$	12175 6125
instinct$	11926
instincts$	11924 11926
institutional$	5796
instructed$	4621 4773 11045
instructions$	13359 14028 14029 11638
insuli	6223
insulin$	11349
insulting$	3040 3041 3042 3043 3044 3045
insults$	12708
integrated$	5906
intel	5872
intel$	12133
intell	4672 17123 12138 12181
intelligence$	16681 10870 16978 10872 16980 17001 10933 10963 17072 10972 17082 11048 11088 4859 11129 5873 12135 5875 6189 6203 6209
intend	4609
intended$	4979
intens	5010 5952
intensive$	11271 11366 6098
intent	4991
intent$	1299 1300 1301 1302 12365
intention$	10212 16320 16321 16322 16323 16324 16325
intentions$	10212 16320 16321 16322 16323 16324 16325
intents$	2989
interc	11036 6205
intercepted$	17143
intercourse$	11551
intere	4609
interest$	6584 6585 12709 13301 13626 13627 15135 15136 15137 15138 16136 16258 10212 16320 16321 16322 16323 16324 16325 16548 16642 16643 16644 16645 16646 16647 16648 10545 10546 10547 10548 10549 10762 16877 16878 16879 16880 4618 4723 17174 12110
interested$	3762 10024 10219 10449 16622 16690 10729 10808 16958
internally$	6038
internet$	607 6868 608 6869 609 6870 610 6871 611 6872 12980 12981 12982 5306
interr	17057 11012
interrogate$	4858
interrogated$	17119
interrogateing$	4858
interrogates$	4858
interrupt$	12045 12053
interrupted$	12045 12053
interrupting$	12045 12053
interrupts$	12045 12053
interruptted$	12045 12053
interruptting$	12045 12053
interv	4804 5253
intervene$	16667 16860 16863 17267
intervened$	16545 16677
intervention$	6492 12600 14947 16107 17620 12028 12360
interventions$	6492 12600 14947 16107 3746 3747 3748 3749 12028
interview$	4858 5249
interviewd$	5249
interviewed$	9261 9262 9263 9264 9265 9266 9267 9268 4834 5239 5249
interviewing$	4858
interviews$	4858
intimate$	6876 700 701 702 703 7293
intimidate$	2135 2136 2137 5375 12053
intimidated$	2135 2136 2137 15665 5375 12053
intimidates$	2135 2136 2137 5375 12053
intimidating$	12460 12461 12462 12463 12464 2135 2136 2137 15071 5375 5556 5705 12053 6149
into	4585 5105 5874
into$	12428 12486 12663 12710 12711 12713 12715 12848 6802 6803 6804 6806 6987 6988 6989 13303 7315 7316 7317 13618 13622 13664 13694 1503 7765 7782 13895 13896 7792 7793 7795 7816 7837 7838 7839 7840 14146 14147 14148 14149 14151 14152 14153 14284 14422 14423 14424 14425 14426 8482 8483 8822 15142 10971 4790 17181 11084 5254 6012 6068
introd	4938
inured$	3218 3219 3302
invariably$	6181
invest	10932 10984 4870 17271 5040 17571 5935 6087 6210
investigate$	16667 16863
investigating$	10932
investigation$	17023 17091 4823 17264 17269 12348
investigationies$	4823
investigations$	17023 4823 17264 17269
investigationy$	4823
investigators$	17039
invincible$	13647 6165
invitation$	13948 13949 13950 13951 13952 13953 13954 10002 3742 10004 3744 3745
invitations$	10002 3742 10004 3744 3745
invite$	12392 6286 44 323 324 340 341 342 343 344 345 346 347 6617 6618 849 850 7194 1250 1251 1252 1253 1254 7519 7520 1556 1557 1558 1559 5317 5322 5326
invited$	12392 6286 44 323 324 340 341 342 343 344 345 346 347 6617 6618 849 850 1250 1251 1252 1253 1254 7519 7520 13782 13783 1556 1557 1558 1559 5317 5322 5326
invites$	12392 6286 44 323 324 340 341 342 343 344 345 346 347 6617 6618 849 850 1250 1251 1252 1253 1254 7519 7520 1556 1557 1558 1559 5317 5322 5326
inviting$	12392 6286 44 323 324 340 341 342 343 344 345 346 347 6617 6618 849 850 1250 1251 1252 1253 1254 7519 7520 1556 1557 1558 1559 16327 16328 16329 5317 5322 5326 12041
involv	17178 17199 12171
involved$	12419 12427 530 531 532 533 534 535 536 537 13442 2184 2563 16278 16280 16368 16369 16374 16375 16376 16379 16380 16381 16382 16383 16384 16385 16386 16864 17034 11070 17210 11104 11132 5260 11648
involvement$	530 531 532 533 534 13286 2184 11087 11131 11648
involving$	17200
iq$	6218
irish$	3595 9863
iron$	15656 15657
irredeemable$	6154
irresponsible$	114 115 6397 1834 5271 5355 6143 6183
irresponsibly$	6107 6183
is	4638 10939 17470 5974
is$	6409 6415 382 383 564 6923 870 871 1019 7885 2051 2168 8455 8456 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8694 2458 2526 2537 2541 2551 2572 2577 8849 8854 2612 2631 2640 2641 2642 2643 2644 2645 8954 15161 15162 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2897 2990 2991 2992 2997 3269 3296 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 9712 9713 3514 3530 15940 15943 3587 3599 16006 9928 3695 3732 10007 10127 4015 10298 4083 4084 10484 10495 4322 4323 10595 10616 4418 10735 4482 4483 16889 16912 4596 10884 17027 10921 10949 11031 11042 17162 11061 4841 11166 11290 5115 11446 5212 5245 5288 5301 5315 5354 5417 5419 5424 5471 5479 5498 5511 5534 5551 5553 5562 5563 5623 5651 11941 11989 11990 5817 5844 12170 5998 6003 6005 6008 6009 6038 6040 6063 6071 6084 6085 6090 6100
island$	12016
isolated$	404 405 406 407 8487 8488 8489 8490
isolation$	13392 13393 1116 14598 16395 5132 11683
iss$	6098
issu	4695
issue$	14368 15027 4605 10867 4607 4948 4994 11648 11818 12282
issued$	4605 10867 4607 16976 11046 11146 4948
issues$	15027 4605 10867 4607 10906 4948 4994 11648 11818 12282
issuing$	4605 10867 4607 4948
it$	12393 13035 13106 13210 13211 13216 7188 944 7227 13342 7241 13379 7344 7415 13550 7478 13587 13588 13642 13651 7604 1414 13816 13897 13988 1624 1625 14024 7920 14057 8036 8670 2477 14891 2679 15086 8988 15524 9480 15589 9484 9573 9597 9621 15729 15730 15731 15732 15733 3804 16198 16383 16384 16385 16386 16398 16415 10366 16477 10433 10434 4223 4224 16671 16680 10677 10685 10686 10688 4435 4436 16847 16848 10775 10798 11581 11798 12102
itch$	1448 1449 1450 1451
itched$	1448 1449 1450 1451
itches$	1448 1449 1450 1451
itching$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 1448 1449 1450 1451 5328
itchy$	8686
its$	6777 12916 888 7152 1022 1024 1263 7549 8198 9061 16475 10600 10611 10689 10709 10713 10715 16824 16825 10720 10722 10723 16836 16854 10749 10787 10788 16902 4544 10806 10814 10815 10896 4794 11287 11485 5797 12092 5845 5854 5881
itself$	6261 6263 6304 6308 6309 49 6311 6312 6313 6314 6315 6316 6317 57 6319 6320 6321 61 12430 12431 6325 6326 6328 6329 69 70 71 72 6335 6336 6337 6347 6348 6349 6621 12757 6731 6732 6733 12894 6865 13177 13206 13208 7120 7121 7122 7123 7124 7125 7126 7127 7129 7130 13252 7154 7155 7156 7157 13265 13266 13267 13268 13269 13270 13271 13272 13273 13274 7172 7173 7174 7175 13283 13288 13310 13311 13444 13445 13446 13447 13448 7347 13551 13552 13553 13554 13555 13556 13567 13638 1316 1317 1318 7580 7801 7802 7804 13912 7812 7813 7814 7815 7817 7819 7820 1560 7875 14091 8197 8201 1941 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8215 8216 14324 14325 14326 14327 14328 14329 14331 14332 14333 14334 14665 14830 8746 2486 2487 8749 2489 2490 2491 14916 15109 15110 15111 15112 15113 15114 15115 15402 15403 15404 15405 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15448 9343 15451 15452 9346 15459 15492 15493 15496 15509 15510 15511 15513 15519 15520 9604 9605 9606 15805 9769 3509 3510 15884 15892 16712 10746 11528 11558 11559 11607 11900 11901
jacket$	16014 16042 16043 16044 16053 12009 12014 12022
jackets$	16014 9910 9911 16042 16043 16044 16045 16046 16053 12009 12014 12022
jail	11441 11515
jail$	16305 17523 17548 17622 5480
jailbait$	6139
jailed	17530
jailed$	17243 11505
jailer$	13351
jailers$	13351
jamaican$	3595 9863
january$	12921
jaundice$	6222
jaw$	17477 17478
jaws$	13871 13874 17477
jealous$	6151
jeans$	9910 9911 16042 16043 16044 16059 16060 16061 3694 16066 12009 12014 5764
jekyll$	2498
jeopardise$	10 5267 5268
jeopardised$	10 5267 5268
jeopardises$	10 5267 5268
jeopardising$	10 5267 5268
jeopardize$	10 5267 5268
jeopardized$	10 5267 5268
jeopardizes$	10 5267 5268
jeopardizing$	10 5267 5268
jeopardy$	12368 12369 12379 11210
jewellery$	16042 16043 16044 12009 12014
job	17528
job$	13500 13501 13502 13503 13504 13505 16443 16552 16553 16554 16555 16568 16569 16570 16571 16572 16573 16574 16575 16576 16577 16705 16709 16717 16936 16937 16938 16939 16940 17023 12089 12129
jobs$	16568 16569 16570 16571 16572 16573 16574 16575 16576 16577 16936 16937 16938 16939 16940 17023 12129
jobsworth$	6183
jobsworths$	6183
joggers$	16042 16043 16044 16045 16046 16059 16060 16061 3694 16063 12009 12014 5764
join$	12788 12817 16167
joined$	1041 1042
joint	5033 5952
joint$	11294 5906
jointly$	1006 5327
joke$	14723 14724 12088
joker$	11740
jokers$	11740
journe	17147
judge$	15157 15158 15399 9295 9296 9297 9298 9352 3119 9381 9382 9383 15927 16860 4922 5244
judged$	6400 2611 2628 9261 9262 9263 9264 9265 9266 9267 9268
judgement$	148 149 150 151 7253 13598 14046 14047 14048 14049 14050 14051 14052 14053 14244 11600 12089
judges$	4922
judging$	9295 9296 9297 9298 3119 9381 9382 9383
judgment$	148 149 150 151 13598 14244 11600 12089
july$	12921
jump$	7289 1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4563
jumped$	1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4563
jumper$	16042 16043 16044 12014
jumpers$	9910 9911 16042 16043 16044 12014
jumping$	7289 1521 1522 1523 1524 1525 1526 4563
jumpped$	1521 1522 1523 1524 1525 1526 4563
jumpping$	1521 1522 1523 1524 1525 1526 4563
jumps$	1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4563
june$	12921
jungle$	15723
junkie$	6132
junkies$	6132
just$	6421 6481 6485 718 7002 7006 842 1002 1007 7476 7607 7608 1618 1619 14251 14252 14253 14254 2679 3314 3805 3841 3842 3843 3844 3983 4257 4258 5770
justice$	15073 15074 10379 17282 17283 17464 17614 17615 11513 17621
justification$	12087
justified$	17360 11747
juvenile$	5412 5415 5425 6168
juveniles$	6168
keen$	314 315 320 462 463 464 494 495 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 7855 13963 13964 13965 13966 1599 1600 1601 1602 1603 1604 1798 1799 1800 1801 4449 4450 10813 16958 17016 5328
keens$	17016
keep	11064 5000 5047
keep$	64 12571 6509 12631 6547 12662 6650 6691 12817 12819 12820 6787 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 7034 13192 7086 7087 909 910 7211 951 7213 7214 7215 7258 7259 7260 7261 7262 1234 7531 7534 13962 13967 7984 14097 14110 14111 14203 1936 1940 1954 14352 14361 2119 8442 15399 9328 9329 9330 9333 9334 9336 9337 9340 9386 9402 15808 15809 15927 16139 16145 16159 16438 4142 4143 4144 4546 4582 4604 4744 17360 4996 5284 12033
keeped$	12571
keeping$	12571 12847 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 1936 1940 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 1955 9328 9329 9330 9333 9334 9336 9337 9340 9386 16720 4582 4744 4996 5284
keepped$	12571
keepping$	12571
keeps	5000
keeps$	12571 6510 12631 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 909 910 1234 2120 8442 3617 4582 4744 11085 4996 5284
keg$	14778
kegs$	14778
kept$	12571 6511 12631 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 13107 13114 13122 13175 13176 7070 13178 13179 7076 816 817 7079 7080 13188 13189 13192 7086 7087 909 910 1234 8085 14279 8442 16271 16272 16273 16274 4060 16438 4142 4143 4144 16677 4426 4427 4582 16991 4744 17363 5050 5148 5284 12109
ketami	11344
ketamine$	13404 17451 11353 17461 17463 6018
key	10948 17335
key$	10720 10855 17035 17055 17274 17279 17509 5461 5908 5911 5913 5914
keyworker$	5100
kg$	17442
kick$	6351 91 6354 1442 1443 1444 1445 1446 1447 14748 16166 4465 17557 5558
kicked	5190
kicked$	1442 1443 1444 1445 1446 1447 4465 17557 5190 11451 5191 5558
kicking$	1442 1443 1444 1445 1446 1447 14137 8572 14736 14737 15683 4465 5558
kickked$	4465
kickking$	4465
kicks$	12864 13989 4465 17557 11611 5558
kid$	2360 14755 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 15184 2998 2999 15423 15751 15837 15838 15839 15840 11651 11658 11669 11738 11811
kidney	11332 17440
kidney$	17439
kids$	14503 14513 14514 14515 14516 14554 14556 14565 14566 14567 14568 14573 14576 2360 14755 2427 2428 2429 2430 14838 14867 14868 14869 14870 14973 14976 15001 15002 15003 15004 15005 15006 15017 15062 15184 2874 15255 15261 15262 15263 15264 15265 15342 2998 2999 15381 15382 15387 15388 15389 15390 15406 15408 15409 15410 15411 15412 15413 15421 15644 15647 15648 15751 15837 15838 15839 15840 11541 11651 11658 11669 11738 11761 11811 11858 11891
kill	5980
killed	17556
kilo$	17442
kilos$	17442
kind$	12448 13589 14501 2380 2382 2383 2384 15526 15527 15528 9563 16013
kingpin$	6124 6130
kingpins$	6124 6130
kings$	14856
kinshi	5200
kinship$	11461
kiss$	12663
kissed$	6575 13040
kissing$	13077
kitche	11483
kitchen$	17590
kitted$	3652 3653 3654 5747
knack$	1225 1226
knew$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12641 12642 275 276 277 278 279 6541 6542 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1197 13918 1650 1651 1652 1653 1654 1655 1763 1841 8103 8104 2720 2721 2729 2730 2731 2732 2791 2793 2794 2795 2796 2881 3226 3227 3228 3229 3230 3231 3232 3233 3346 3347 3348 3349 3366 3367 3368 3369 3370 3371 3372 3373 3374 3375 3376 3377 3378 3413 3504 3505 3506 16413 4218 4219
knife	17630
knife$	12832 12898 13399 13898 13900 8301 8302 8363 8364 8365 16392 11051 4941 4956 11218 11503 17617 17627
knives	16971 16981 17183 17226 17246 4939
knives$	12830 13399 8363 8364 8365 14915 15586 9481 16391 4623 17171 17192 17193 11200 11596
knock$	2118 2132 2133 15683 17163
knocked$	2118 2132 2133 10005
knocking$	2118 2132 2133
knockked$	2118 2132 2133
knockking$	2118 2132 2133
knocks$	2118 2132 2133 15725
know	4645 4661 4669 4736
know$	197 238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12641 12642 275 276 277 278 279 6541 6542 326 12706 6874 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 13621 1650 1651 1652 1653 1654 1655 1763 8092 8093 1841 8103 8104 8110 8111 8669 2409 2492 14917 2720 2721 2722 2723 2729 2730 2731 2732 2757 2791 15160 2793 2794 2795 2796 2881 3061 3062 3063 3070 3226 3227 3228 3229 3230 3231 3232 3233 3346 3347 3348 3349 3366 3367 3368 3369 3370 3371 3372 3373 3374 3375 3376 3377 3378 3413 15802 15803 3504 3505 3506 15893 15925 10266 16413 16538 16539 10591 10592 10593 10848 16959 16997 4640 4647 4652 4667 10998 4781 4836 11138
knowed$	2881
knowing$	6490 230 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 13918 1763 2801 2881 15573 3234 9497 9498 9499 10848 11875 11884 11917
knowingly$	13072 13073 706 13096 11573 11574 5314 6117
knowledge$	2764 2766 15166 9226 15334 9246 15354 9342 3082 3083 9345 15720 9761
knowledgeable$	2801 15573
known	4706 10967 10968 17116 4804 4807
known$	12454 238 264 7391 1181 1182 8092 8093 14201 8110 8111 14245 14246 8140 8141 14458 14486 14487 14488 14489 2306 2307 2308 2309 2310 2311 2312 2313 8737 2705 8967 8968 2881 10352 4218 4219 16993 4638 17104 11068 17176 4815 4839 4842 4867 5240 5373 5412 5416 5425 5605 5908 5911 5913
knows	4736
knows$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12641 12642 275 276 277 278 279 6541 6542 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1650 1651 1652 1653 1654 1655 1763 1841 8103 8104 2492 2720 2721 2722 2723 2729 2730 2731 2732 2758 2769 2791 2793 2794 2795 2796 2881 3061 3062 3063 3071 3226 3227 3228 3229 3230 3231 3232 3233 3346 3347 3348 3349 3366 3367 3368 3369 3370 3371 3372 3373 3374 3375 3376 3377 3378 3413 3504 3505 3506 16413 16959 4781 11138
knuckle$	15982
knuckles$	15982
kudos$	14437 14470
kurdish$	3595 9863
label$	12024
labelling$	16941 16942 16943 16944
labels$	14915 12009 12024
labour$	11797
lac$	5597 5598 6155
lack$	109 1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2571 2692 4509 10771 10772 10773 5339 5364 5384 5435
lackadaisical$	16723 6183
lacked$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 5339 5364 5384 5435 5546
lackey$	6124
lackeys$	6124
lacking$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 16842 16843 16844 16845 5339 5364 5384 5435
lacks$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 5339 5364 5384 5435 5546 5595
lad	17237
lad$	13610 14592 14593 2360 14755 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 2998 2999 11497 11657 11669 11681 11738 11811 11888 11968 11991
ladies$	2935 3018 15787 3488 15857
lads	10854 17061 10965 10989 17102 17147 17148 17150 11075 17191 4851 11124 4875 17254 17257 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 5049 5916 12198
lads$	12483 12664 12690 12693 12714 384 12777 6674 414 452 12923 12955 7015 7016 7021 7022 7032 7072 7085 7089 925 946 7207 13462 13467 13468 13469 13470 13471 13472 7381 7421 13596 13597 13611 13620 1328 1329 1331 7642 13785 13809 7730 13850 13853 7971 7982 7983 8045 8053 14179 1843 8143 8306 14447 14454 14477 14494 8389 8425 2165 2166 2167 2172 14554 14556 2195 14573 14576 14577 14592 14593 14673 2359 2360 14755 2427 2428 2429 2430 14838 14867 14868 14869 14870 14904 14973 15001 15002 15003 15004 15005 15006 15017 2660 15035 15097 15098 15099 15100 9112 2860 2874 9197 9198 9199 9200 2998 2999 15406 15668 3548 15984 3650 3699 3700 16087 16216 16217 16218 16219 16220 10132 10133 10134 10149 10158 10164 16282 10176 4001 10267 10268 4010 10272 10283 16446 10640 16767 16818 10826 17182 4846 4848 4860 17229 17231 11136 4914 17333 17366 11657 11669 11681 11728 11738 11761 11811 5559 5560 11888 11968
lady$	2904 15274 15275 15276
lager$	17455
laid$	67
lair$	13871
lairy$	6142
lambs$	15750
lame$	16723
lamentable$	6183
land$	0 1 3313
landded$	0 1
landding$	0 1
landed$	0 1 12390 6284 13360 3313
landing$	0 1
landlord$	13758 1398 10366 10371 10372 4120 16881 10801 16948 16949 17538 5855
landlords$	17063
lands$	0 1 3313
landscape$	14558 14817
language$	11322
lank$	5726
lanky$	9882 6172
lap$	883 1659
laped$	883 1659
laping$	883 1659
lapped$	883 1659
lapping$	883 1659
laps$	883 1659
large$	9843 9845 10981 4721 5682 6172
largely$	1006 4482 4483 5844
larger$	5682
lashes$	11982 11988 11995 12009
lass$	11888
lasses$	11888
last$	10282 5131
late$	13566 2679 16359 16360 16361 16394 16610 16611 16612 16786 16857 10751 17449
laugh$	6357 13486 13986 13990 2026
laughable$	16723
laughed$	2026
laughhed$	2026
laughhing$	2026
laughing$	2026
laughs$	13987 13989 2026
launderette$	17575
law	11498
law$	2283 2284 2285 2286 2294 2297 14690 2462 9610 3355 17605 5888
lawless$	5550 11812 6151
lawlessness$	2209 2210 15033 15034 11821
lax$	1062 4351 4352 4353 4354 16786 16842 16843 16844 16845 10751 5828
lay$	67 6669 6670 6671 6672 1359 14765 5936
layabout$	6122
layabouts$	6122
laying$	67
lays$	67 14765 14766
lazily$	6183
laziness$	2209 2210 15033 15034 11821 6183
lazy$	4351 4352 4353 4354 10751 5736 5828 6151 6183
lead	4901 12214
lead$	12380 297 298 299 300 301 302 352 353 354 1160 1161 1162 1163 1476 1477 1478 1479 2217 2218 2219 2220 14697 2346 2347 2348 2923 2924 2925 2926 2927 3442 16548 11151 5952
leadded$	2217 2218 2219 2220 3442
leadding$	2217 2218 2219 2220 3442
leaded$	2217 2218 2219 2220 3442
leader	10948 4913 17335 12181
leader$	14790 17055 17169 17204 17274 11648 11665
leaders$	14790 17005 17169 17204 17274 11174 11648 11665
leadership$	16642 16643 16644 16645 16646 16647 16648 4474 4475 4476 4477 16877 16878 16879 16880 11288 11648 5796 12089 12110
leadin	17020
leading$	297 298 299 300 301 302 2217 2218 2219 2220 2923 2924 2925 2926 2927 3442 9796 17035 11185
leads	17020
leads$	297 298 299 300 301 302 352 353 354 13291 13292 13293 1160 1161 1162 1163 1476 1477 1478 1479 14022 2217 2218 2219 2220 2346 2347 2348 2923 2924 2925 2926 2927 3442 17047 5952
league$	10796
lean$	5682
leap$	1521 1522 1523 1524 1525 1526 1591 1592 1593
leaped$	1521 1522 1523 1524 1525 1526 1591 1592 1593
leaping$	1521 1522 1523 1524 1525 1526
leapped$	1521 1522 1523 1524 1525 1526
leapping$	1521 1522 1523 1524 1525 1526
leaps$	1521 1522 1523 1524 1525 1526
leapt$	1521 1522 1523 1524 1525 1526 1591 1592 1593
learn	16970 10882 4645 4666 4669 10974 4801 4809 4821 11082
learn$	197 12752 7990 1730 1731 1732 1733 8105 8106 8107 8108 8109 8110 8111 1976 14352 14955 16139 16145 16159 16209 16210 16211 16212 16261 16860 16989 4640 4652 12033
learned$	13345 13346 7348 1088 8105 8106 8107 8108 8109 8110 8111 3075 16271 16272 16273 16274 17066
learning$	185 8105 8106 8107 8108 8109 17492 11388 17512 5971 6001 6032 6034
learns$	16261 16283 16284 16285 16286
learnt$	13345 13346 7348 1088 8105 8106 8107 8108 8109 8110 8111 3076 16271 16272 16273 16274
least$	14879 10356 10537 5660
leave	17033 17545
leave$	0 1 6264 6296 12404 12405 12406 12407 12408 12409 12410 43 47 48 50 78 79 80 12500 12529 12696 12752 12788 12817 12819 12820 12821 6717 605 606 13156 1189 1202 13631 13632 13671 13676 1335 7897 7898 7899 7900 7901 1686 1687 1688 14089 14097 14110 14111 14180 14203 14274 3456 3541 16139 16145 16159 16167 4300 4301 4302 4303 4304 4305 4306 4307 4308 4516 4517 17402 5210 12033 5850
leaved$	6296 12404 12405 12406 12407 12408 12409 3456
leaves$	0 1 6264 6296 12404 12405 12406 12407 12408 12409 47 48 50 78 79 80 605 606 1202 1686 1687 1688 14205 3456 4300 4301 4302 4303 4304 4305 4306 4307 4308 4516 4517 17402 5210 5254 5850 6068
leaving$	0 1 6296 12404 12405 12406 12407 12408 12409 47 48 50 78 79 80 605 606 1202 1686 1687 1688 3456 4300 4301 4302 4303 4304 4305 4306 4307 4308 4516 4517 5210 5850 12163 6068
lecturing$	9301
led	12134
led$	12380 12390 6284 12410 12419 297 298 299 300 301 302 352 353 354 13291 13292 13293 13360 1160 1161 1162 1163 1476 1477 1478 1479 14022 14205 14206 14207 2217 2218 2219 2220 2346 2347 2348 15604 3442 10904 11120 11836 12066
left	17530 11429
left$	0 1 6264 6296 12404 12405 12406 12407 12408 12409 12410 43 47 48 50 78 79 80 12841 13114 13122 7073 13329 1202 1686 1687 1688 8087 14205 8121 14275 14286 2800 9219 9220 9401 3141 3142 3143 3144 3145 9407 9681 3456 3541 9821 3561 3562 3563 4300 4301 4302 4303 4304 4305 4306 4307 4308 4516 4517 17536 5210 5254 12096 12109 5850 12170 6068
leg$	15982 17438 17477 17478
legal$	11435
leggings$	9910 9911 16039 16040 16042 16043 16044 16059 16060 16061 16066 12009 12014
legs$	12726 12727 14876 15982 17438 17477
lend$	8059
length$	9872 16950
lenient$	16786
less	4974
less$	7083 7084 7265 7271 14099 1854 8429 9151 3206 3207 3208 3209 16195 16196 16197 16551 4818 4845 4966 4970 5645
lesson	11406
lesson$	185 187 188 13456 16387 16388 16389 16428 16429 16430 17507
lessons$	185 187 188 13456 14599 15042 9437 16428 16429 16430 17497 17503 17507 17511 17513 17514 11548 12305
let	4597 4628 4877
let$	51 52 53 54 55 56 294 295 296 6761 6762 6763 6764 6765 6766 6767 6768 13114 13131 13132 13133 13145 13254 927 1026 13440 13500 13501 13502 13503 13504 13505 1434 1435 1436 13962 13967 1770 1771 1772 1773 1774 8059 14275 16139 16145 16159 16394 16683 16684 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4371 4372 4373 4374 4375 4376 4377 4378 4379 4380 4381 4382 4383 4384 4385 4386 10648 10649 4420 4516 4517 4537 4538 4539 4604 4626 4627 4674 12033 5850
lethal$	5411
leting$	4626 4627
lets$	51 52 53 54 55 56 294 295 296 13254 927 1026 1434 1435 1436 1770 1771 1772 1773 1774 16394 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4371 4372 4373 4374 4375 4376 4377 4378 4379 4380 4381 4382 4383 4384 4385 4420 4516 4517 4537 4538 4539 4626 4627 4674 5850
letter	17369
letter$	16681 16796 16799 16801 16802 17370 12101
letters$	16681 16796 16801 16802 16847 16848 17370 12101 12102
letting$	51 52 53 54 55 56 294 295 296 1434 1435 1436 1770 1771 1772 1773 1774 16394 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 4370 4371 4372 4373 4374 4375 4376 4377 4378 4379 4380 4381 4382 4383 4384 4385 4420 4516 4517 4537 4538 4539 5850
leukae	6223
level	4974
level$	8625 14899 14900 14901 14902 2828 15526 15527 15528 16969 17430 5150 12185 12318
levels$	15526 15527 15528 16969 12185
liabilities$	8892
liability$	2283 8544 2284 8545 2285 8546 2286 8547 8892
liaison$	11551
liaisons$	11551
liar$	14646 14647 14648 14649 14756 14757 14791 11685 11686 11740
liars$	14646 14647 14648 14649 14756 14757 14791 11685 11686 11740 12078
liberty$	17566
library$	10366 10371 10372 4120 16881 10801 16948 16949
licence$	17624 17626 12364
licences$	17626
lie$	6669 6670 6671 6672 1173 1176 1177 1178 13549 1359 14063 14066 14162 14178 1851 1852 1891 14730 14748 16165 10093 16390 16394 16419 16849 12045 12053 12103
lied$	1175 1176 1177 1178 1851 1852 1891 16365 16390 16413 4429
lies$	6669 6670 6671 6672 7147 1174 1176 1177 1178 1359 14066 1851 1852 1891 16390 16394 16413 16418 4429 16849 16889 12045 12053 12103
lieutenant$	12142
lieutenants$	12142
life	11420 17595
life$	6272 12813 6808 13357 13395 13578 7763 7794 13902 13915 1548 13930 13931 13932 13941 13946 13947 1630 14135 14154 14155 14156 14157 14158 14159 14160 14161 14165 8401 8420 8421 14908 15016 15078 15202 15253 15254 15273 15277 15291 15292 15293 15294 15295 9208 9209 9210 9211 9212 15320 15321 15322 15323 15324 15335 15336 15603 15715 15716 15724 9627 15744 15746 15764 15765 15766 15767 9758 9759 9765 15904 16308 11278 17436 17527 5274 11538 11648 11654 11813 12339
lifes$	11654
lifestyle$	3 4 5 6 7 8 9 6285 25 6303 12457 12466 12470 1258 1259 13941 13946 14437 14441 14442 14463 14684 15291 15292 15293 15294 15295 11532 11533 11538 11648 11674 11675 11725 11813 11916 6108
lifestyles$	12457 12470 15291 15292 15293 15294 15295 11532 11533 11725 11813 11916 6108
lifetimes$	15895 15896 15897
lift$	12688 12689 6592 6593 6594 6595 6596 6598 6599 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13077 13081 13427 13428 13429 13516 13517 13518 13519 13612 13959 13970 13971 13972 14496 15567 9518 15632 15634 10419
lifted	10859
lifted$	16515 16516 16517 10420 10440
lifts$	12688 12689 6592 6593 6594 6595 6596 6598 6599 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13077 13081 13612 13693 7811 13959 13970 13971 13972 8366 14496 15567 15632 15634
light$	13842 13914 8686 3609 15993 5516 5682 5702 5703 5710 5726
lighter$	3609 5702 5710
like	10895
like$	12973 12974 13104 13105 7242 1211 1212 7480 1468 7896 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 8484 8561 8562 8563 8716 8717 8719 2459 2460 2461 2512 14933 2712 9071 2830 9096 9107 9108 9109 9110 9113 9114 9115 9116 2887 2888 2889 2984 9254 9255 9256 9257 9276 9277 9278 9599 9600 9601 9602 9603 3420 9723 9746 9747 9825 9826 9827 9971 3711 9973 9974 9981 10764 16987 17016 5336 5367 11648 5661 11931 11944 12008 12010
liked$	13104 13105 1211 1212 1214 1215 1216 1217 13586 7480 7481 7482 7483 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5336 5367
likelihood$	10242 3982 4977
likely$	8431 8432 4599 4614 4802 4871 5416 5908
likes$	12973 12974 1211 1212 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 3420 17016 11593 11594 5336 5367
liking$	1211 1212 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5336 5367
limit$	13825
limited$	2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 14956 14957 14958 14959 2592 2688 2689 2690 2691 5364 5546
limits$	15610 15611 15612
line	5906
line$	12900 12911 12923 12924 12928 12930 12935 12936 12937 12938 12939 12943 12944 12945 13928 14059 7957 14066 14656 17031 17037 17192 17228 17293 11275 11540 12147 12212 6212
lined$	5039
lines	12181
lines$	12899 12917 12923 12924 12927 12929 12934 12943 12944 12945 13937 7890 14000 8543 14656 8648 15119 17031 11540
lingered$	13145
link	16997
link$	2118 16964 17166 5880
linked	4976
linked$	2184 4638 17008 4816 17210 11104 11112 17221 5260 11648
linking$	2118
links$	2121 2122 2184 16964 17166 11648
lion$	7764 7766 7767
lions$	7764 7769
lip$	13201 8443 14891 15982 10724 11768 5711
lippy$	6153
lips$	15982
lipstick$	15986 15987 15988 11988 11996
lisp	17428
list	10915 4665 4706 10967 4708 4804 17247
list$	16998 4632 17010 17022 10934 10941 4697 4700 10969 17085 17104 4740 17155 17157 17158 17164 11365 12152 12180
listed$	10969 4740 4754 4796
listen$	12752 12788 12893 13109 13110 13111 13112 13113 13114 14352 8290 8291 8292 8293 8294 16090 16139 16145 16159 16193 16194 16203 16204 16205 16209 16210 16211 16212 16261 16438 16488 10393 16550 16667 16860 16863 10882 12033 12034 12062
listened$	13109 13110 13111 13112 13113 13114 13122 13178 13179 14275 16271 16272 16273 16274 16438 16457 16473 16478 16481 16482 16484 16485 16486 16487 16488 16489 16490 16491 16545 16550 16677 16910 12062
listening$	13114 16138 16488 12063
listenned$	13114 16488
listenning$	13114 16488
listens$	13114 16203 16204 16205 16261 16283 16284 16285 16286 16488
listing$	10969 4740
listinged$	10969
listings$	10969
lists$	16998 10941 4697 4700 10969 17085 4740 17157 12152
lithium$	6233
litre$	11348
litres$	11348
little	4612
little$	62 103 107 110 7245 985 986 987 988 1183 7491 1401 1411 7841 7844 7923 8137 8243 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2192 2289 2319 2320 2322 2424 8753 2552 2553 2592 2688 2689 2690 2691 15081 9132 15253 15254 2958 3015 3032 9299 9436 9477 15647 15648 9645 9646 9680 15841 15844 3580 16031 3957 10227 3981 16610 16611 16612 10535 10540 10541 10542 4290 16661 16662 16857 16898 10873 5364 5388 5398 5425 5463 5485 5546 5595 5629 5725 5849
live	4612
live$	6426 12785 12788 12852 12860 13636 13637 1501 1502 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2905 2923 2924 2925 2926 2927 9388 3129 3130 3437 9730 4064 10873 10916 11157 17435 17578 5347
lived$	13636 13637 1501 1502 9146 9147 2923 2924 2925 2926 2927 15351 3497 3498 3499 3527 3528 3529 4066 5212 5214 5223 5347 6075
lives$	6272 12476 12477 12478 12481 13357 13395 13636 13637 1501 1502 13915 1548 7810 14165 8401 8420 8421 2300 14691 15078 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 15273 15277 2923 15291 2924 15292 2925 15293 2926 15294 2927 15295 15487 15488 15489 15490 3129 3130 15603 3437 15810 15895 15896 15897 4065 5212 5213 5214 5347 11813 6075
living$	1501 1502 2810 2811 2812 2813 2814 2815 2905 2923 2924 2925 2926 2927 9388 15809 9758 17486 17541 17555 5212 5214 11483 17595 5347 6075
livs$	5214
llama$	14772
llamas$	14772
load$	14812 14813
loaf$	14046 14047 14048 14049 14050 14051 14052 14053
local	4612
local$	7391 2709 3572 16854 10873 5200 11637 5679
locat	17271
locate$	12164
location$	6572 6573 6574 10856 10951 4691 4735
locations$	10856
lock$	4894 17557
locked$	13241 11175 17284 11184 17557 5190 5191
locker$	17323
lockers$	11214 17323
locks$	17557 17576
locs$	11986 11988
locusts$	14826
lodged$	5214
lodgers$	9148 9149 9150
lodges$	5214
lodging$	5214
lodgings$	17541
lodgs$	5214
log	4665 4701 4708 4720 4746 12134
log$	16639 10941 17058 10952 4697 4700 10969 4735 10998 4740 4743 11005 4749 17137 17141 4780 17232 17236
loged$	10969 4740 4780
logged	4609 17089 4746 17116
logged$	17056 4710 4711 17100 17104 4754 17138 17151 17334 12148
loggerheads$	16398
loggin	4746
logging$	10969 4743 4749
logginged$	10969
loggings$	10969
loging$	4740
logo$	12009
logos$	12009
logs	4746
logs$	17040 10941 17058 10952 4697 4700 10969 4740 17137 17236
loiter$	11941
loitered$	11941
loitering$	11941
loiterred$	11941
loiterring$	11941
loiters$	11941
lone$	3572 5678
loner$	6135
loners$	6135
long$	9640 9715 10726 16857 5703 5725 5726 5734
longer$	9154 9159 9195 15367 9439 3179 3180 9453 9580 4845 11229
look$	6323 6646 6976 845 846 847 1078 1961 2742 9328 9329 9330 9333 9334 9336 9337 9340 3080 3089 9403 3151 9413 3403 3404 9730 3487 9822 3622 3623 3624 3710 3712 3713 16639 16667 4404 16861 16863 17152 5206 5624 5626 5708 5737
looked$	6977 845 846 847 8175 2694 3080 3089 9424 15534 15535 15536 15548 3487 3622 3623 3624 3710 3712 3713 16473 16478 16481 16482 16484 16485 16486 16487 16677 4404 16910 10863 4791 5040 5201 5624 5626 5708 5737 6251
looking$	845 846 847 7109 14129 14130 8336 2076 2077 2078 2079 2080 2081 8360 9000 9282 9318 9328 9329 9330 9333 9334 9336 9337 9340 3080 3089 15461 15469 15470 9423 15534 15535 15536 9438 15547 15607 15608 15609 15617 15632 15634 3425 15960 10293 4404 17016 17053 11952 11953 11961 11962 11966 12063 6074
lookings$	17016
lookked$	3080 3089
lookking$	3080 3089
lookout$	2288 15764 15765 15766 15767 16396 6198
lookouts$	2288 6198
looks$	12708 13152 13153 845 846 847 3080 3089 3403 3404 3487 15915 15916 15985 3622 3623 3624 3710 3712 3713 16084 4404 5206 5624 5626 5708 5737
loop$	11745
loops$	11745
loose$	6655 14895 14896 5433 5469 11748
lorry$	6579 13396
lose$	2957 9284 9285 9286 15394 15395 15396 9290 9291 9520 16167 5133 5224
loser$	14647 14648 14649 11685 11686
losers$	14647 14648 14649 11685 11686 6138
loses$	5133
losing	5074
losing$	3617 16603 16604 11335 5133 5224 5999
loss$	14762 16841 12262
losses$	14762
lost	5074 5161 17530
lost$	13571 13633 8528 8798 2539 2540 2957 3617 16394 16865 16866 16867 16868 4501 4502 11210 11335 5133 11470 5224 5408 5438 5472 12109 5999
lot$	12652 904 7547 7548 13883 14500 14556 14576 2278 2708 15253 15254 2948 3017 15455 15463 15464 9559 16297 4345 4855 11142 11669 11761 11903
lots$	2278 2947 3620
loud$	5573
loudmouth$	6133
loudmouthed$	6142
loudmouths$	6133
lounge	11483
lounge$	3687 3688 3689 17590
lounges$	3687 3688 3689
lout$	11740 6122
loutish$	6122 6151
louts$	14668 14669 14670 11740 6122
love$	682 683 684 685 686 687 688 689 690 691 692 1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 14933 5336 5367
loved$	1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5336 5367
lover$	13061 13062 11566
lovers$	13061 13062 11566
loves$	682 683 684 685 686 1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5336 5367
loving$	1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5336 5367
low$	7078 8457 8538 8560 2364 14872 14899 14900 14901 14902 14956 14957 14958 14959 2592 2604 2605 8872 8873 8874 8875 8876 8877 8878 8879 8880 8881 8882 8883 8884 8885 8886 8887 8889 8890 8891 2649 2650 2651 2652 3672 3674 16067 5393 5469 5546 5595 12013 6220
lower	4974
lower$	2604 2605 6017
lowest$	2504 6051
lowlife$	6122
lowlifes$	6122
loyal$	2629 5881
loyalty$	6729 469 13316
luck$	13219 13868
lunch$	17598
lung	17440
lupus	11441 5989
lupus$	17548 12250
lurch$	16673
lure$	1093 1094 1095 1096 13973 14128 5275 5330
lured$	1093 1094 1095 1096 5275 5330 11630
lures$	1093 1094 1095 1096 5275 5330
luring$	1093 1094 1095 1096 5275 5330
lycra$	12009
lying$	1176 1177 1178 13689 1851 1852 1891 14674 14730 14736 14737 15729 15730 15731 15732 15733 16368 16369 16374 16375 16376 16377 16378 16379 16380 16381 16382 16383 16384 16385 16386 16394 4429 12045 6142
machet	17630
machete$	11503 17627
mad$	11758
madam$	11659
madams$	11659
made	17280
made$	47 48 50 133 134 136 137 138 12520 12544 177 6439 6440 6441 6442 6443 6444 6445 348 349 350 449 450 522 575 626 13114 788 793 889 7168 915 13291 13292 13293 940 7202 1025 7374 13487 13488 1152 1153 1172 1179 1180 1233 7644 1810 14205 1866 1993 1997 8295 8296 8297 14417 14435 2140 2159 2160 14539 2349 2350 2352 2389 2562 2902 3287 3288 15936 9855 10141 10143 10146 16287 16293 3932 10313 10364 10422 16617 16618 16619 16620 4274 4416 4417 4478 4583 4813 17187 11111 5069 11425 5382 5869 12170
magist	6092
magistrate$	5244
magistrates$	15073 15074 4922 17382 5244
magnet$	14783 2525 2542 2543 4880 12186
magnets$	14783 2525 2542 2543 4880 12186
mail	4695 4724
mail$	16834
mails$	16834
main	10948 17335
main$	16957 10855 17035 17055 17204 17274 17279 4913 5416 5461 5908 5911 5913 5914
maintained$	17363
maintenance$	11764
major$	5914
majority$	4855
make	4745
make$	47 48 50 134 136 137 138 12520 177 6439 6440 6441 6442 6443 6444 6445 6446 6447 6453 6454 6455 6456 6457 348 349 350 6651 449 450 522 12895 6789 575 626 788 793 889 7168 915 1025 1152 1153 1172 1179 1180 7443 1233 7643 7988 7993 1810 14205 1866 14352 1993 8255 8256 8257 1997 2140 2159 2160 2349 2350 2352 2902 15399 3107 3123 3391 15936 9874 15986 15987 15988 16006 16013 9918 9978 10141 10142 16258 16281 10175 16289 16293 16294 3932 16396 10421 4274 4416 4417 4583 10883 5017 5069 5382 11996 5869
maked$	348 349 350 889 915 1025 1152 1153 1172 1179 1180 1233 1993 1997 2140 2159 2160 15936 3932
maker$	11662 11666
makers$	11662 11666
makes$	6296 12404 12405 12406 12407 12408 12409 47 48 50 134 136 137 138 12520 348 349 350 449 450 575 626 788 793 889 7168 915 13291 13292 13293 1025 1152 1153 1172 1179 1180 1233 1810 14205 1866 1993 1997 8295 8296 8297 2140 2159 2160 2349 2350 2352 2902 15936 16006 10141 16293 3932 4274 4416 4417 4583 5069 5382 5869
makeup$	15986 15987 15988 16084 11988 11996 12009
making$	47 48 50 134 136 137 138 12521 12522 12523 177 6439 6440 6441 6442 6443 6444 6445 6446 12556 348 349 350 12737 12738 12739 12740 12741 12742 12743 12744 449 450 575 626 788 793 889 915 1025 13411 13412 13413 13414 13484 1152 1153 1172 1179 1180 1233 7495 1866 1993 1997 8303 8304 8305 2140 2159 2160 14584 2349 2350 2352 2902 15469 15470 3107 9400 15936 3932 16394 4274 16719 4416 4417 4583 5069 5382 11663 5869
maladaptive$	5273
maladjusted$	5550
male	5916 5922
male$	13031 8342 8376 9028 9031 9833 15941 15942 9836 15944 15945 3595 10886 4806 11690 11939 5679 5908
males$	12393 6555 6556 12664 12671 6568 6571 12682 12683 12690 12691 12693 12695 12702 12714 12905 12923 12955 6873 12984 12989 12990 12997 13000 13031 7409 7410 7411 7412 13611 13853 8329 14446 14460 8358 14466 14467 14486 14487 14488 14489 14494 14495 8389 2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 15097 15098 15099 15100 15465 4806 11536 11627 11690 11811 6167
malicious$	14538 5381 5496 6151
malign$	2201 2202 2203 5409
malnourished$	5700
malodorous$	6172
mam	5167 5177 11439 5182
mam$	5168 5180 11450
man	11525
man$	12393 6330 6332 6537 6555 6556 6560 12671 6565 6567 6568 6571 12682 12683 12687 12690 12693 12695 6606 12714 12717 6614 12858 12923 12946 12947 12948 12949 6843 6844 6845 6846 12954 12955 12956 12959 12985 12997 13000 13031 13034 13044 13045 13052 13053 13057 13058 13080 13106 13304 13354 13397 13398 13407 13415 13416 13417 13418 13419 13420 13421 13422 13423 13424 13425 13426 13461 13463 7369 7394 7405 7406 7407 7408 7424 13535 13536 13537 13538 13539 13540 13541 13542 13543 13545 13596 13597 13610 13611 13613 13619 7522 13685 13700 13758 13759 1395 7721 7738 7749 7750 7752 7753 8011 8032 14171 14179 14300 8329 8358 14466 14467 14486 14487 14488 8657 14768 14904 15127 15155 15172 15173 15174 15175 15176 15177 15178 15180 2816 9081 15198 15235 15241 15243 2879 9144 15258 15259 2904 15274 15275 15276 15283 2917 2918 2935 2945 2946 2964 15348 2985 9252 15362 15378 15465 15475 15476 15477 9390 15599 15700 15701 15702 15703 15705 15708 15710 15712 15757 15850 15854 3488 15857 15861 15862 15863 15864 15911 9908 9917 10886 17582 17632 11536 11571 11595 11627 5481 5497 11885 11889
manage	10977 4921 5040
manage$	568 569 570 571 572 573 574 14651 14712 14713 14933 15045 2767 9029 9030 2770 2810 2811 2812 2813 2814 2815 2905 15399 9328 9329 9330 9333 9334 3074 9336 9337 9340 15449 3097 15466 15467 9364 3104 3105 9367 3112 3119 9381 9382 9383 3131 15508 3147 3437 16237 16670
managed$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 3097 3112 3131 3147 3437 16313 16314 16315 16316 16317 4060 5031 5050 12066 6042
management$	8920 4474 4475 4476 4477 17399 5796 12089 12180
manager$	12728 10366 10371 10372 4120 10408 10409 16881 10801 16948 16949 17084
managers$	12728 10366 10371 10372 4120 16881 10801 16948 16949 17084
manages$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 3097 3112 3131 3147 3437
managing$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 9328 9329 9330 9333 9334 9336 9337 9340 3097 15469 15470 3112 3119 9381 9382 9383 3131 3147 3437
manbag$	12006 12009 6178
manbags$	12006 12009 6178
maneater$	11740 6139
maneaters$	11740 6139
manipulate$	2324 8990 5466 12053
manipulated$	12419 2324 5466 12053
manipulates$	2324 5466 12053
manipulating$	2324 5466 12053 6151
manipulative$	5556 6151
manipulativeness$	2209 2210 15033 15034 11821
manipulator$	11685
manipulators$	11685
manner$	2910 2911 2912 2913 2914 2915 2916 15340 15341 15915 15916
mannered$	11840 11841
manners$	14860 14861 14862 14863 14864 2550
many$	161 162 163 6470 6495 633 7979 8007 15129 15574 9788 10694 10695 10720 10721 11118
map	4637 12138
map$	4635 4636 4663 4679 4741 5879
mapped$	4635 4663 4679 4741 17151 5879
mapping$	4635 4663 4679 4741 5879
maps$	4635 4663 4679 4741 5879
march$	12921
mardy$	6142
marginalised$	5679
mark$	11775
marked$	17104 4754
marker$	11014 12158
markers$	11014 12158
market	11308
market$	5024 17415 17418
marks$	11775 12314
marria	17528
mask$	3686 16058 12009 12019
masked$	3686 12026
masking$	3686
maskked$	3686
maskking$	3686
masks$	16050 16051 16052 3686 16055 16058 12009 12019
massage$	4545
massive$	9860
master$	9623 15807
mastermind$	6124
masterminds$	6124
masters$	9623 15807
match	16997
match$	3332 9594 4595 10903 4787
matche	4658
matched$	16956 4595 10919 4787
matches$	4595
matching$	9938 4778 4787 5740 5753 12183 5968
matchs$	4787
mate$	8046 8054
materi	4609
material$	15655 17017
materialistic$	6151
mates$	6731 6732 6733 12918 13457 13458 13459 8046 8054
maths$	8494 12315 12317
matric	12138
matrix	12138
matrix$	17158 17164 12139
matted$	5726
matter$	375 13385 1362 1363 1364 1376 1377 9307 9308 9309 9311 10065 10066 10101 16258 10798 4592
matters$	15277 10677 4592
mattre	11471
mattress$	17578 11478
mature$	2801 2952 2956 2965 3111 9449 3201 3202 3203 3204 15573 3234 3489 9791 3555 3559 11934 11935 11936 6165
maturity$	2801 15196 2910 2911 2912 2913 2914 2915 2916 3031 6165
may	4599
may$	293 12921 8857 2840 3140 3146 3432 15893 3560 10880 4622 10959 4766 4890 4898 4916
mayhem$	14511 11628 11726
mdma	11344
mdma$	17451
me$	15618 12084
meal$	17598
meals$	17598 17601
mealy$	5525
mean$	12380 12410 14205 16006 10751 5473 5496 5705
meaningful$	10510 10511 10512 10513
means$	12380 12410 13292 13293 13857 14205 16006 4979
meant$	12833 12834 13292 13293 16413
measur	12214 12219
measure$	391 392 393 7225
meat$	12440 11810
mechanic$	12728 13068 13069 13070
mechanics$	12728 13068 13069 13070
meddle$	1464 1465 1466
meddled$	1464 1465 1466
meddles$	1464 1465 1466
meddling$	1464 1465 1466
media$	6868 6869 6870 6871 6872 12980 12981 12982 17114 11038 17305
medica	11338 6234
medical$	17428 17445 6021
medication$	17445 17463
medicine$	13721 12277
mediterranean$	3595 9861 9863 5705 11998
medium$	2604 2605 8872 8873 8874 8875 8876 8877 8878 8879 8880 8881 8882 8883 8884 8885 8886 8887 8889 8890 8891 3582 5682
meet$	12493 12500 12643 12644 12645 12647 6696 6697 6698 12817 12819 12820 12975 612 613 614 13042 13109 13110 13111 13112 13113 13180 13181 13182 7291 1041 1042 1148 7593 14402 14404 14410 14412 15761 15762 15763 16090 16139 16145 16159 16667 17054 17402 11575 12033
meeted$	1148
meetin	17147
meeting$	12594 12847 612 613 614 13042 13106 13109 13110 13111 13112 13113 13180 13181 13182 7291 1148 7561 7585 16428 16429 16430 17077 17399 12063 12163
meetings$	13106 16428 16429 16430 17399
meets$	612 613 614 1041 1042 1148 17117 17402
meetted$	1148
meetting$	1148
melato	6013
melatonin$	12274
meloterritorial$	6151
member	10854 16971 16972 10869 10877 4638 17061 10965 10989 17102 17111 17128 17131 17134 11028 17136 4770 4771 17147 17148 17150 11075 17191 17199 4837 4851 17237 4875 17254 17257 17262 11168 4913 11186 11195 17302 11196 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 5025 17398 17410 5049 17420 12138 12171 5916 12193 12198 12206 12218 12219
member$	2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 10157 10167 10179 10184 10185 10408 10409 17014 17210 17303 11525 11648 11723 11811
members$	192 384 6674 414 452 13071 7015 7016 7021 7022 7032 7072 7085 7089 925 946 7207 7381 1328 1329 1331 7642 13809 7971 1843 8143 8425 2165 2166 2167 2172 2195 14603 14673 2359 2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 2660 3548 3650 3699 3700 16216 16217 16218 16219 16220 10132 10133 10134 10149 4001 10267 10268 4010 10272 10618 17000 11008 4748 4774 17182 11098 17210 4848 17229 11136 4893 11174 4914 17303 17304 11201 17366 11269 17377 11286 11314 11317 11648 11723 11728 11811 5559 5560 12144 5901 5917
membership$	4638 11087 17194 11648
memory$	7467 1207 7469 1209 12291
men$	12393 6331 12537 6538 12646 6555 6556 12664 6558 6559 12668 12669 12671 6565 6567 6568 6571 12679 12682 12683 12687 12690 12691 12693 12695 12699 12701 12703 12704 6604 12712 12714 12716 12718 12719 6615 6616 6624 12735 12803 12808 12815 6731 6732 6733 12858 12903 12904 12923 12946 12947 12948 12949 6843 6844 6845 6846 12954 12955 12956 12959 6873 12984 12987 12988 12992 12997 13000 13031 13034 13044 13047 13050 13051 13056 13057 13058 13068 13069 13070 13080 13082 13083 13084 6978 13106 13180 13181 13182 13301 13305 13318 13319 13320 13321 13322 13353 13397 13398 13406 13461 13462 13464 13467 13468 13469 13470 13471 13472 7369 7393 7395 7405 7406 7407 7408 7409 7410 7411 7412 7421 7423 13535 13536 13537 13538 13539 13540 13541 13542 13543 13545 13596 13597 13608 13611 13613 13615 7511 13620 7516 13626 13627 7522 13666 13668 13685 13686 13690 13692 13700 13757 13758 1394 1396 13832 7732 7733 7737 7739 13849 13850 13851 13852 13853 7749 7750 7752 7753 13897 13923 13924 13925 13926 13927 13959 13973 7913 14034 8012 8016 8033 14172 14179 14298 8329 14444 14450 14451 8358 14466 14467 14474 14475 14478 14479 8376 8377 8378 14486 14487 14488 14489 14492 14494 8389 8392 14768 14854 14858 14904 14911 14915 15083 15097 15098 15099 15100 15127 9028 9031 15143 15144 15145 15146 15147 15148 15149 15155 15172 15173 15174 15175 15176 15177 15178 15179 2816 9080 15203 15204 15218 15219 15223 15233 15241 15242 15243 2877 15258 15259 15278 2917 2918 2935 2945 2946 15320 15321 15322 15323 15324 2964 15333 15335 15336 2969 15346 9251 15361 9258 15368 15369 15370 15371 15372 15373 15374 15375 15376 3013 15429 15431 15465 15475 15476 15477 15595 15596 15599 15700 15701 15702 15703 15706 15711 9627 15744 15787 15801 15848 15849 15851 15852 15853 3488 15857 15861 15862 15863 15864 9765 3518 15890 9786 9787 3531 3532 3533 3534 15904 15911 3544 3545 3546 16022 16087 16131 11536 11538 11540 11571 11591 11595 11606 11627 11885 11889
menace$	2135 2136 2137 8501 2241 8503 8504 8505 8506 8507 8508 8509 8510 8511 8512 14620 14621 8515 8516 5375 11657 11685 11708 6149
menaced$	2135 2136 2137 5375
menaces$	2135 2136 2137 5375 11657 11685
menacing$	2135 2136 2137 5375 5705 11969 6149
mend$	467 16860
mended$	467 10085
mends$	467
meningitis$	6224
mental	11338 11340
mental$	17445 17447 11358 5102 11367 17528 11812 6220
mentality$	14903 11648 11656 11675 11769 11855 12120
mentally$	5588 5677
mentio	17050
mentor$	12293
mentoring$	185
merchant$	14785 14786
merchants$	14785 14786
mercy$	12411
merely$	3805 3983 4257 4258
merry$	8609
mess$	6664 1045 1046 1119 1120 1464 1465 1466 14154 14155 14156 14157 14158 14159 14160 14161 9774 16841 10739 11772
messag	17008 4724 4733 4775 11198
message$	12975 612 613 614 619 620 621 622 623 624 625 7291 1130 17290 11272 12101
messaged$	612 613 614 619 620 621 622 623 624 625 1041 1042 1130
messages$	12677 6584 6585 12708 612 613 614 12983 619 620 621 622 623 624 625 1130 13534 13838 10934 4675 17096 17097 4735 17144 17305 12101
messaging$	12594 612 613 614 619 620 621 622 623 624 625 7291 1130
messed$	1464 1465 1466 1529 1530 2634 8901 15699
messes$	1464 1465 1466
messing$	13792 13793 1464 1465 1466
messy$	5726
met	5183
met$	12583 12584 12593 12643 12644 12645 12647 612 613 614 13131 13132 13133 13145 1041 1042 13437 1148 13621 14197 14275 16677 4558 11151 11575
methad	6013
methadone$	12274
methyl	6013
methylphenidate$	12274
mice	5229
mice$	11490
micro$	5753
middle$	3598 3603 9885 11437
might	4599
might$	768 769 1089 1921 3432 4093 4094 4095 4096 4097 4585 10880 4622 4657 10959 4890
migrai	6223
migrant$	11800
migrants$	11800
milk$	979 980
milked$	979 980
milking$	979 980
milkked$	979 980
milkking$	979 980
milks$	979 980
million$	7978
millstone$	11740
millstones$	11740
mind$	6975 7292 1734 7996 14794 14903 15090 2910 2911 2912 2913 2914 2915 2916 15491 15759 9653 16312 16621 11769
minded$	6975 13175 13176 7070 11838 11845 12072
minder$	15424 15578 15579 15580 15581
minders$	15578 15579 15580 15581
minding$	7292 15543 15617 15618 15632 15634
mindless$	6142
minds$	14794 15090 15491 15759 9653 16312
mindset$	14903 11675 11769
mindsets$	14903 11769
mini$	9131 9680 16042 16043 16044 9959 5388 5629 12014 5760
miniature$	9680 5629
minimal$	14956 14957 14958 14959 2592 10535 5546
minimise$	918 2025 5323 12053
minimised$	918 2025 5323 12053
minimises$	918 2025 5323 12053
minimising$	918 2025 5323 12053
minimum$	16660
minion$	6124
minions$	6124
miniskirt$	6178
miniskirts$	6178
minor$	8624
minx$	11746
minxes$	11746
mirtazapine$	6233
misbehave$	6148
misbehaved$	6148
misbehaves$	6148
misbehaving$	6148
misbehaviour$	6148
miscar	6010
miscarriage$	12271
miscarried$	12271
mischief$	13318 13319 13320 13321 13322 13667 16397 11628 5405
miscreant$	6122
miscreants$	6122
miserable$	14508
misery$	13392 13393 1045 1046 14508
misfit$	14647 14648 14649 11685 11686
misfits$	14647 14648 14649 11685 11686 6138
misfortune$	13256 13257 13259 13260 1045 1046 13485
misfortunes$	13485
misguided$	5273
mishandle$	6186
mishandled$	6186
mishandles$	6186
mishandling$	6186
misjudgement$	4580 4581
misled$	12109
mismanage$	6186
mismanaged$	6186
mismanages$	6186
mismanaging$	6186
misper$	11546 11695
mispers$	11546 11695
miss$	12788 12817 12819 12820 12821 16167 16394 4459 4460 6044
missed$	16394 16805 16806 16807 16808 4459 4460 16865 16866 16867 16868 5837 6044
misses	5161
misses$	16394 4459 4460 6044
missing$	12460 12461 12462 12463 12464 12793 12856 12960 12961 12969 6863 6864 13690 14163 14519 14520 8867 2679 10076 16394 16436 4459 4460 11035 11546 6044
mistake$	1116 13719 14301 14302 14303 9111 2851 16796 4580 4581
mistaken$	15800 3433
mistakes$	1116 13601 13719 16796 4580 4581
misuse$	6297 12279
misuser$	14641 14642 11685
misusers$	14641 14642 11685
mix$	12788 13109 13110 13111 13112 13113 2118 2132 2133 15761 15762 15763 11672 11763
mixed$	6570 530 531 532 533 534 535 536 537 7731 1529 1530 2118 2132 2133 14956 14957 14958 14959 3573 3576 3592 3596 3601 3609 9884 9892 9893 9894 3635 3636 5710
mixes	17033
mixes$	2118 2132 2133 17020
mixing$	13109 13110 13111 13112 13113 2118 2132 2133
mixture$	11672
mob$	2186 2187 2278 2708 11655 5395
mobile$	10950 4751 17120 5895
mobiles$	10950 4751 17120
mobs$	2278
mock$	17488 6053 12317
mocks$	17488 12317
models$	16078
modern$	5535
modestly$	13183
modicum$	1403
modus$	5906 12178 6205
mohawk$	6173
mohawks$	6173
mohican$	6174
mohicans$	6174
molestation$	11430
mollycoddling$	15529 15543
moment$	7388 4929
moncler$	6177
money$	282 283 284 285 286 287 288 12688 12689 6592 6593 6594 6595 6596 6598 6599 6731 6732 6733 12862 12863 12864 6836 6837 6838 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13066 13108 13427 13428 13429 13486 13500 13501 13502 13503 13504 13505 13516 13517 13518 13519 13523 13524 13612 7516 7522 7599 13854 7811 13946 13959 13970 13971 13972 13973 14128 8331 14441 14442 14463 14469 8366 14496 14512 14915 15320 15321 15322 15323 15324 16129 16131 16836 10785 16902 17037 17171 11593 11631 5497 5532 12112
monito	4665 4746 11036 5040
monitor$	4647 4651 4728 17127 17137 17141 11040 4780 17232 12164
monitored$	4651 17056 10996 17104 17138 17143 11040 4780 17151
monitores$	4651
monitoring$	4651 4728 4776 17145 11040 11502 12187
monitors$	4651 4728 17137 11040
monkey$	16616 11746
monkeys$	11746
monster$	11659 11685
monsters$	11659 11685
month$	16387 16388 16389 12112 12321
months$	12112 12321
mood	11340
mood$	17447 5969 12267
moods$	12267
moody$	6151
moped	17102 11283
moped$	17390
moral$	8279
morals$	2550 15060 11730 11856
more	5874 5952
more$	6287 6288 6289 6290 6291 12769 7083 7084 13500 13501 13502 13503 13504 13505 1360 1361 1597 14099 14281 14294 2819 2820 2821 2822 2823 2824 2825 2826 2827 2835 2836 2837 2838 2856 2890 15366 15454 15463 15464 3205 9586 9684 9788 16458 16467 4468 4469 4470 4471 4472 10795 10797 4547 4548 4552 4698 11903 5908 5943
morning$	16387 16388 16389 17403 5086 5143
mornings$	5143
moron$	11740 6139
morons$	11740 6139
morphi	11351
morphine$	17458
most$	904 7223 1061 2198 2199 15129 15454 15572 15574 15602 9588 15790 9770 9800 3631 10000 3741 3743 4855 11142
mostly$	3695
moth$	1546
mother	11420 17529 11423 5167 5177 11439 5179 5182 5188 17558 17574 17580 11476
mother$	13985 2344 2345 8907 8908 15070 8973 2713 2714 9083 15257 2931 2940 9202 9203 9204 9205 9248 9249 9250 3473 3474 3475 3476 5154 5155 5156 17525 17527 11421 5163 5164 11427 5168 17539 17540 5175 5176 17551 17555 11449 11450 11457 5208 5209 17588 11860 5640 11922
mothered$	5640
mothering$	2831 2832 2833 15529 15534 15535 15536 15543 15618 5640
motherred$	5640
motherring$	5640
mothers$	12874 7696 13985 2344 2345 8907 8908 8973 2831 2832 2833 3473 3474 3475 3476 15851 10633 5175 11860 5640 11922
moths$	1546
motions$	16832
motivated$	2073 8848
motivation$	15060 11625 11856
mould	5229
mould$	17596 11490
mount	4745
moustache$	9899 11970 6173
moustaches$	9899 11970 6173
mousy$	5726
mouth$	7095 907 13340 13341 13871 13873 13875 13876 14784 2522 11767
mouthed$	7095 11785 11786 11834 11835
mouthhed$	7095
mouthhing$	7095
mouthing$	7095
mouths$	7095 13340 13341 14784
mouthy$	6151
mov	5047
move$	6723 6724 6725 7292 2452 2453 2454 2455 2456 2457 16139 16145 16159 16399 16860 16997 4967 17532 17545 12033 12303 12331
moved$	404 405 406 407 13241 2452 2453 2454 2455 2456 2457 16625 16626 10706 5050 17530 11424 11429 5212 5215
moveme	16971 17018 4706 10967 10968 11002 11007 17147 4783 12218
movements$	4688 17109 17114 17115 11009 11044
moves	6042
moves$	2452 2453 2454 2455 2456 2457 15164 17162 12303 12331
moving	17152
moving$	7292
mri$	17481
ms	11441
ms$	17548 12252
much$	105 904 7223 7266 7270 7341 1129 13583 7842 8785 9169 2949 2959 3016 9294 15463 15464 4346 10692 10693 4489 10776 4855 11142 11903 5735
muck$	14923
mug$	15635 11909 11910
mugged$	5264
mugger$	14647 14648 14649 11685 11686
muggers$	14647 14648 14649 11685 11686
mugs$	15635 15750 11909 11910
mugsho	5884
mugshot$	4653 12145
mugshots$	12145
mule$	14650 14924 14925 14926 11609 11687 11793 5533 11795
mules$	14650 14924 14925 14926 11609 11687 11793 11795
mulish$	6142
mullet$	6173
mullets$	6173
multi$	4079 4612
multiple$	633 10694 10695 11441 6223
multiply$	12538
mum	11420 17529 11423 5167 5177 11439 5179 5182 5188 17558 17574 17580 11476
mum$	14220 2344 2345 8907 8908 15070 8973 2713 2714 9084 2940 9202 9203 9204 9205 9248 9249 9250 3473 3474 3475 5154 5155 5156 17525 17527 11421 5163 5164 11427 5168 17539 17540 5175 5176 5180 17551 17555 5188 11449 11450 11457 5208 5209 17588 11860 11922
mummies$	11922
mums$	14220 2344 2345 8907 8908 8973 3473 3474 3475 5175 11860 11922
murder$	4620 17159 11157 5908
murders$	17159
murmur$	12254
muscle$	8454
muscly$	5682 6172
muscular$	5682 5989 6172
music$	13726
must	4897
must$	26 27 28 29 30 31 6550 1089 1218 1729 1833 1849 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1967 1980 2840 3000 3279 3280 15893 9805 3997 3998 3999 4000 10262 16849 4484 4486 4573 4766 4838 4916 5018 12103 5868
mystery$	1812 1815 1818 1819
nails$	15121 15659 15662 9910 9911 16053 11982 11988 5728
naive$	114 115 1834 15300 15301 15302 9276 9277 9278 9299 9467 9468 9469 9470 15748 16591 16592 5355 11898 6151
naivety$	12763 12764 12765 12766 12767 12768 13164 13165 13166 13167 13253 907 7185 7186 7206 13314 13506 13507 13508 13509 13510 13511 13719 8098 1838 1839 8101 8194 1934 8196
naked$	6876 6887 13040 7293
naltrexone$	6233
name	4801 4809 4821 11082
name$	12455 12752 2368 8630 15245 15246 15247 15248 15285 15286 15287 9725 15833 9729 16893 16984 4639 10990 17098 17121 5016
named$	4789 5016 5250 5908
names	4609 4617 10915 4670 10931 10956 4706 10967 10968 17136 17246 17247
names$	16967 16984 16998 16999 17000 17002 4639 4641 17022 10934 10942 17051 4698 4725 10990 11001 17121 17153 5016 17419
naming	4801 4809 4821 11082
naming$	5016
nan	11420 17529 11423 5167 5177 11439 5179 5182 17574 17580 11476
nan$	13985 5154 17525 17527 5180 11450
nana	17580
nannies$	15578 15579 15580 15581
nanny$	15424 15578 15579 15580 15581
nannying$	15529 15543
nans$	13985
narcissist$	11685
narcissistic$	6151
narcissists$	11685
narcol	5989
narcolepsy$	12250
nasoga	5985
nasogastric$	12246
nastiness$	2209 2210 15033 15034 11821
nasty$	2377 8687 8802 5408 5496 6151
nation	11410
national$	17517 5896
natural$	13275 13276 5622
nature$	15167
naughtiest$	8458
naughty$	8468 5408 5550 5556 6151
ne$	2379
near	11053
near$	7779 4335 4336 4337 17113
nearby$	11035
nearly$	3443 3444 3586 5628 5657
neat$	3595 9863 5725 5726
neatly$	3593 5706
necessary$	4979
neck$	13906 15000 15982
necks$	13906 15982
neds$	6139
need	10895 17429 5113 11465
need$	26 27 28 29 30 32 974 975 1091 1580 1581 7848 1588 1589 1590 1680 7981 1729 1922 1947 1968 1972 2738 2739 2740 2841 15229 15305 15306 15307 3002 3025 9287 9317 3057 15460 3100 15521 15522 15523 3158 3159 3160 9422 3162 3163 3164 3165 9430 9431 9432 9433 9434 3175 3176 3177 15546 9440 9441 9442 9443 9444 9445 9446 15554 15556 9467 9468 9469 9470 9471 9472 9473 9474 3216 9503 9504 9505 9511 3251 3252 9514 3254 3255 3256 3257 9519 3259 9521 9522 3262 15633 9527 3273 3274 9536 3276 9538 9539 3279 3280 15651 15792 9687 15818 3535 9806 15936 4569 4575 16987 17016 4897 11374 17572 12232 12282 12293
needed$	13858 1580 1581 15460 3175 3176 3177 3216 9519 3259 9521 3273 3274 4086 4979 17360 6012 6022 6023 6024
needing$	2738 2739 2740 15616 9525
needless$	6358
needs	5113 6019
needs$	26 27 28 29 30 33 12535 12536 974 975 1580 1581 1729 1923 1948 1969 1973 14894 2738 2739 2740 3003 15460 3175 3176 3177 15546 9440 9441 3216 9519 3259 9521 3273 3274 15936 16775 4568 4574 17016 5071 5089 11374 5125 5142 12232 6012 12282 6022 6023 12293 12294 12297
needss$	12294
needy$	5550 6151
neer$	2379
neet	6048
neet$	12309 6158
neets$	6157
negative$	6397 14486 14487 14488 14489 2201 2202 2203 14970 14971 17180 5373 5409 5410 5508 5592
neglec	5190 11456 17573
neglect$	16695 4406 4407 16841 16897 17561 17562 17563 17565 5831 12113 12115 12324 6066
neglected$	4406 4407 11451 5829 5830 5831 12324 6066
neglectful$	6183
neglecting$	4406 4407 5830 5831
neglects$	4406 4407 5830 5831
negligence$	12115 6183
negligent$	6183
negligently$	6183
neighb	11243 12338
neighbourhood$	14691 14816 14817 4590 10852 10853 4594 10858 16970 10878 10887 10888 10889 4629 4630 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 10970 4712 10976 4717 10985 17103 11003 4769 11117 4873 11140 11182 4959 4963 11225 17350
neighbours$	14686 14690 8643 8644 4971 11636 11637
neither$	928 1963 2045 3888 3893 3903 3915 4070 4177 10438 4178 10439 4179 4180 4181 10442 4189 4200 4201 4202 4203 4204 4205 4214 4225 4261 4267 4268 4269 4270
nerves$	3289
nest$	13811 13812 13813 13814 13815 2191 2278
nests$	2278
net$	16788
networ	17018 11075 17216 5025 17394 12218 12219
network$	12923 12941 12942 17003 17006 17031 17182 5020 11286 11540 5880 5960
networks$	17006 17031 11540
neurod	6217
never$	267 7025 7038 7039 7040 7041 781 953 1000 1844 1853 8144 1903 1904 1905 1906 1956 1957 1958 1959 1960 1962 1963 2029 8309 8310 3728 3730 3764 3765 3766 10028 3768 10038 3778 3779 3780 10042 10043 3791 3796 10058 10174 3914 10209 10210 3958 3962 16405 16406 10381 4124 4125 4126 4127 4128 4129 4130 4131 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4168 4169 4193 4206 4261 4542 4543 4845 5135 5139 5357 5547 5645 5799 5800 6180
nevertheless$	12585 12589 7325 7326 7327 7328 7329 7330 7331 7332 7333 7334 7336
new	4612
new$	10873 11436
news$	14572 8805 8806 8807 16597 16598 10847
next	5039
next$	63 7159 7160 7161 7162 13452 2976 3217 9921 10550 16966 17104 17389 12152 12167
nice$	8466 2206
nicer$	7350 7351 7352
niche$	17122
nick$	14748
nickna	4617 4670 10931 4706 10967 10968
nicknames$	17000
nicotine$	17461
nigerian$	3595 9863
night$	12736 13569 14293 14521 14729 9900 10245 3986 10248 16387 16388 16389 17142 5033 17403 17459 17460 5112 6220
nightm	6220
nightmare$	14528 2283 8544 2284 8545 2285 8546 2286 8547 8892 11659 11740
nightmares$	8892 11659 11740
nights	11352
nights$	17459 5112
nike$	12009 5753 5756
nikes$	12009
nine$	14602
nines$	16086
nineteen$	13028 13030 693 13063 13064 15172 15173 15174 15175 15176 15177 9076 15214 15215 15216 15217 15218 15219 15220 15221 15222 15932 11885
nitrous$	11344
no$	103 110 12754 12827 12843 13117 13127 13158 7117 868 7133 894 13297 943 973 995 996 1004 1010 7349 7491 7497 7537 13674 7632 7633 1373 1416 1417 7841 1584 1585 1586 7905 7923 14092 14191 14226 8127 1868 1869 8137 14271 8243 8261 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2034 2035 2036 2037 2038 2039 2041 2042 2043 2044 2047 8527 2289 8556 2319 2320 2322 2335 2336 8620 8621 2370 2371 2372 2373 8689 8753 8754 2496 2499 2592 8999 2893 2898 9190 9191 2934 9259 9260 3026 3027 15504 9436 3178 3182 3183 3184 3185 3192 9458 9459 3258 3260 3261 9524 3267 3268 9534 3277 3278 3319 9643 9644 3384 3385 9665 3435 3511 3512 3513 15889 10016 16125 10068 10069 10070 10071 3835 3836 3837 3840 10108 3848 3849 3850 3851 3852 3853 3857 3858 3859 3863 3864 16239 16240 16241 16242 3879 3890 3891 3892 3894 3896 3897 3904 3906 3916 3918 3919 3921 10193 3951 10213 10216 10217 10218 3959 3960 3961 10228 3968 3969 3970 3971 3981 16405 16406 10302 10303 10304 10305 10309 4122 4146 4149 4151 4177 10438 4178 10439 4179 4180 4181 10442 4182 4184 4185 4186 4187 4189 4200 4201 4202 4203 4204 4205 4210 4211 4212 4213 4214 16587 4226 4238 10501 4245 4249 4250 4251 4252 4262 10535 10542 4284 4285 4286 4287 4288 4329 10682 5174 5218 17596 11492 5364 5440 5448 5469 5514 5546 5595 5649 5824 5826 5849 5908
nobody$	869 893 942 972 7255 2034 2035 2036 2037 2038 2039 2040 2042 2043 2044 2045 8688 15296 15564 3258 3260 15771 3434 3511 3512 3513 16124 3890 3891 3892 3893 3897 3903 3915 4121 4145 4150 4177 10438 4178 10439 4179 4180 4181 10442 4184 4185 4186 4187 4189 4210 4211 4212 4213 4214 16586 4225 4237 16607 4261 11907 5648 12032 5801
nomark$	6141
nomarks$	6141
nomina	11057 12138 12140
nominal$	17014 11048 11050 11051 17176 4828 17206 11292 11648 5882 12166 12172
nominals$	17004 11048 11051 17176 17206 11292 11648 6199
nominated$	4796
non	11408
non$	2290 2657 5169 5444 5446 5540 5541 5542 5543 5544
nonattendance$	17515
nonce$	15754
noncompliance$	6147
noncompliant$	6147
none$	767 783 928 1420 2045 2052 2053 2900 15296 9485 3225 15771 3888 3893 3897 3903 3915 4022 4023 4024 4070 4177 10438 4178 10439 4179 4180 4181 10442 4189 4200 4201 4202 4203 4204 4205 4214 4221 4222 4225 4237 16609 4261
nonengagement$	6147
nonetheless$	12585 12589 7325 7326 7327 7328 7329 7330 7331 7332 7333 7334 7336
nonexistent$	16842 16843 16844 16845
noose$	13872
normal$	8259 15009
normalise$	5323 5341
normalised$	5323 5341
normalises$	5323 5341
normalising$	5323 5341
north$	3676
nose$	1225 1226 13656 13657 13913 15982 17477 17478
noses$	13656 13657 13913 17477
not	11242
not$	12503 6406 6408 6482 6486 7024 7026 13138 7038 7039 7040 7041 781 13326 1015 1017 1018 1076 1079 7468 7470 7628 13737 13738 1429 1431 1587 7867 7868 7962 7963 1703 1704 1706 1709 1735 14110 14111 14204 1844 1853 8133 8158 8159 1956 1957 1958 1959 1960 1962 2046 8311 8312 2067 8429 2169 2205 14717 14720 8683 2437 2438 2439 2440 2441 2442 2443 2495 2538 8833 2573 8835 8836 8837 8838 8839 2587 8902 2861 2894 9157 9158 2901 9274 3019 3021 3022 3033 3056 3174 9454 9455 9456 9530 3272 3275 9542 9543 9544 9545 9546 9547 3297 3320 3322 3324 3331 3380 3381 9643 3405 3406 3426 3431 3469 3726 3727 9992 9993 9994 9995 10032 10036 10037 3791 3796 3824 3838 16239 16240 16241 16242 3889 3895 3905 3917 10207 10208 3950 3953 3958 16405 16406 4039 4040 10316 10317 10318 10319 10320 10348 10349 4123 10414 10415 4155 4156 4157 4158 4159 4160 4161 4162 4163 4164 4165 4166 4168 4169 10436 10437 4177 4178 4181 4188 4193 4197 4206 10468 10470 16603 16604 10508 10514 10515 4261 4275 4276 10583 4335 4336 4337 4349 10756 16887 16932 16933 16935 4845 5065 5135 5139 11412 5324 5547 5630 5631 5637 5645 5800 5997
note	4609 4665 4682 4708
note$	3714 3715 10848 10941 4697 4700 10969 10998 4740 4743 4749
noted$	3714 3715 17056 4710 4711 17151
noteed$	10969 4740
noteing$	4740
notes$	3714 3715 10941 4697 4700 10969 4740
nothing$	62 6324 65 12655 7116 7238 7239 7245 985 986 987 988 13455 1183 13639 8262 14763 2507 14889 2552 2553 14922 2958 3015 3032 15564 9477 9478 3299 3300 3401 3418 9682 16028 9990 16124 10023 10094 3834 3880 3881 3882 3883 3884 3885 3890 3891 3892 3925 3926 3927 3933 3934 3935 3936 3943 3944 10227 3972 3973 3974 3975 3976 3977 3978 3979 10286 16405 16406 16586 4220 16657 16658 16659 4296 4297 4298 16862 11907 5781 12064 12257
nothings$	14763
notice	11101 17369
notice$	14030 14031 14281 3714 3715 16548 16621 16642 16643 16644 16645 16646 16647 16648 17208 4844 17255 17259 17311 11253 17362 17370 17618
noticed$	12427 12456 13662 3714 3715
notices$	3714 3715 17255 17259 17311 11253 17362 17370
noticing$	3714 3715
notifi	17089
notified$	10947
notify	4724
notify$	4604 4626 4627
notifying$	4626 4627
notifys$	4626 4627
noting	4708
noting$	3714 3715 10848 10969 4743 4749
notinged$	10969
notings$	10969
notoriety$	13255 13465 14437 2431 2432 2433 2434 2435 2436 5486
notorious$	2306 2307 2308 2309 2310 2311 2312 2313 2705 5604 6156
nous$	2764 2766 9117 2857 11924
november$	12921
now$	14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 14217 14218 15304 15365
nowhere$	8781 4343 11471 11765 5956
nucleus$	11723
nude$	6876 6887 6888 7293 13400
nudes$	6877 6878 6879 637 13013 653 654 655 656 13400 11550
nuisan	11143 11266
nuisance$	14659 14680 15071 16871 10862 17248 17249 17250 11153 17373 11685 11708 11729 5556 11866 12186
nuisances$	11685 11866 12186 6134
number	10967 4974
number$	6572 6573 6574 634 9350 15458 15793 4750 4820 11089
numbers$	6572 6573 6574 16836 16902 16904 16913 16914 10849 17235
numerous$	6495 633 10694 10695 10720
nurse	17470
nurse$	17452 5100 17469
nurture$	6050
nut$	14768 11911
nutcase$	11740 6139
nutcases$	11740 6139
nuts$	14768 11812 11911
nutter$	11685
nutters$	11685
obese	5995
obese$	12256 6172
obesit	5995
obesity$	12256
obey$	16139 16145 16159 12033
obeyed$	13122
object	4991 17411
object$	17397 11618
objected$	13296
objective$	17343 4979 17397
objectives$	17343
oblige$	13962 13967
oblivious$	111 112
obnoxious$	6151
observ	17165 5891
observation$	11006 12152 5892
observations$	11006
observe$	11040 4780 12164
observed$	12183 6197
observeed$	11040 4780
observeing$	11040
observes$	11040
obsessed$	675 676 677 678 679 680 681 2547 2548 5860
obsessive$	6217
obstreperous$	6142
obstructed$	12109
obstructive$	15037 15038 15039 15040 15041 11823 6151 6183
obtain	17280 17287 4946 5874 5915 5930
obtain$	13154 13155 4603 10910 4740 11312
obtained$	4603 10910 17066 4740 12159 12188
obtaining$	4603 10910 4740
obtains$	4603 10910 4740
obvious$	13275 13276 3871 4006 10720 16827 16828
obviously$	4011 10276 4037 4045 10306 4046 4047
occasion$	16387 16388 16389 16409
occasions$	14114
occupa	5169
occupation$	11430
ocd	6217
ocg	10899
ocg$	17006
ocgs$	17006
october$	12921
odd$	1812 1815 1818 1819 5705 6142
oddballs$	6138
odour$	11975
of	11071 5874 5959
of$	6369 6373 6375 6376 6403 6430 6642 6653 6654 6956 13218 7582 7645 8447 8452 14561 2196 8469 8539 8541 8542 2299 8591 14710 8649 8654 8682 8705 8709 8728 8744 8745 8764 8765 8784 8811 8832 14960 14999 8945 8953 8969 9058 9089 9165 9171 9172 9174 9175 9176 9196 9225 9239 9240 9241 9243 15353 9279 9457 9549 9550 9595 15717 9616 9617 9622 9661 9741 9743 9749 9781 15940 15943 3600 3602 9877 9881 16118 16247 16318 16319 4038 4045 10310 16445 10341 10342 10343 16513 10496 10585 10588 10605 16846 10770 10774 16886 10841 16973 10879 16992 10893 10897 17012 17021 17059 10954 10964 10992 17112 17113 4747 11013 11024 11037 17146 4789 11067 11081 17194 11091 11092 17209 11116 11123 11127 11141 11145 11221 11226 11238 4984 11251 11270 17390 17392 11319 11327 11385 11397 11445 11454 11455 11458 11459 5259 11639 11723 11990 12039 12056 12152 12167 5908 12171 12173 12195 12228 6012 6037 12356 12365
off	11311 5136
off$	6353 12490 12697 6600 6620 12965 12968 12972 6989 13202 13352 7246 7247 7248 7249 7309 7310 7311 13690 13691 13698 7781 7806 7930 14096 8029 14278 8287 8288 14464 14679 8576 8588 8589 14774 2465 8740 8770 2679 15434 15591 9566 9567 9568 9569 9570 15678 15679 15680 16076 16077 10078 16625 16626 10650 10651 10669 10670 10671 10672 10673 10674 10740 10741 17133 11074 17256 11150 4902 11356 17484 11378 11397 11547 11703 11819 12094
offen	16981 17026 17198 17199 17211 17212 17219 17220 17226 17238 17239 17240 17246 17426
offen$	17177
offenc	11078 4832 4853 11235 11521 11524
offence$	17159 17184 17185 11093 17202 11114 17342 17617 17626 17628 17629 17631 5918 12196 6259
offences$	17159 17184 17185 11093 11114 11227 17342 5032 17626 17628 17629 17631 12189 12196 6259
offend	16971 17018 17032 11057 4807 11070 17178 17183 17207 11143 17336 11235 11240 17374 11273 17380 11499 12140 12154 12171 12178 12193 12198 12206 12218 12219 6098 6212
offend$	12788 12817 12819 12820 12821 16167 16168 16179 10073 16390 16394 17156 17170 17186 17213 17214 11282 5906
offendded$	16394
offendding$	16394
offended$	16394 6258
offender$	13864 14486 14487 14488 14579 2216 14628 2303 14731 14732 14733 14734 14735 14756 14757 2481 2482 2483 2484 11048 11051 17176 17177 11088 11090 17206 11292 17554 11673 11739 11754 5882 12167 12174 5919 12359 6127
offenders$	13864 14486 14487 14488 14492 14579 2216 14628 2303 14731 14732 14733 14734 14735 14756 14757 2481 2482 2483 2484 17004 17176 17177 17206 11673 11739 11754 12144 12174 6127
offending$	12434 12898 12906 12909 12913 12915 13286 13898 13900 14307 14450 14684 8921 8922 8923 16394 10862 17034 11068 17177 4814 17215 17217 17248 17249 17250 11153 17296 17342 17345 17347 4981 11246 17357 5048 17464 17621 5413 11725 12196 5947 6097 6258
offends$	16390 16394 17156 17214 11282 6258
offens	11078 4832 4853 11235 11521 11524
offense$	17159 17184 17185 11093 11114 17342 17628 17629 17631 12196 6259
offenses$	17159 17184 17185 11093 11114 17342 5032 17628 17629 17631 12189 12196 6259
offensive$	17627 6151
offer$	636 7000 7001 13317 1028 1029 1030 1031 1033 1034 1035 1036 1037 13490 7852 7853 7854 13970 13971 13972 13973 14037 14359 14360 9996 9998 9999 16107 10002 3742 10004 3744 3745 16202 16208 16327 16328 16329 16347 16387 16388 16389 16428 16429 16430 16667 4355 4356 5298 5328 11623 11624 12041
offere	6019
offered$	12599 6526 6527 636 1028 1029 1030 1031 1033 1034 1035 1036 1037 13970 13971 13972 9996 9998 9999 16208 16617 16618 16619 16620 5298 5328
offering$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16208 16327 16328 16329 5298 5328 12041
offerred$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16208 5298 5328
offerring$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16208 5298 5328
offers$	636 13317 1028 1029 1030 1031 1033 1034 1035 1036 1037 13490 13491 13970 13971 13972 14037 14359 14360 16107 10002 3742 10004 3744 3745 3746 3747 3748 3749 16202 16208 16428 16429 16430 4355 4356 5298 5328 11623 11624 12028
office	4590 10852 10853 4594 10858 16970 10878 10887 10888 10889 4629 4630 4631 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 10977 4717 10985 10986 17103 11003 4762 4769 11033 4784 11117 4864 11125 4873 11140 11182 4959 4963 11225 11501 11525
office$	10366 10371 10372 4120 16881 10801 16948 16949 17084 17093 17534 5855
officer$	10408 10409 10851 16960 16965 4606 16977 16979 16994 16995 16996 10890 10891 10892 17009 4642 10909 17039 4673 10935 10938 4680 10944 10946 17060 17064 17065 17067 17077 10973 17081 17083 17092 4726 4727 17110 11023 4766 11030 17140 4779 4785 4786 17224 11134 4909 17289 4927 11220 11224 17332 5042 5044 11306 5051 17632 5855 5871
officers$	13000 14506 8400 15851 15852 15937 15938 10851 16960 16965 10865 4606 16975 16977 16979 16985 16986 4619 16994 16995 16996 10890 10891 10892 4634 17009 4642 10909 17039 4673 10935 10938 4680 10944 10946 17060 17063 17064 17065 17067 17077 10973 17081 17083 17084 17086 17092 4726 4727 17101 11000 17110 17119 11023 4766 11030 17140 17143 4779 4785 4786 17202 11105 17224 11134 11164 4909 17289 4927 11220 11224 17332 17356 17382 5042 5044 5051 17423 17608 11637 5871 5888 12223
offices$	17084
offrol	6042
offroll$	12303
offrolled$	12303
offs$	14774 11704
often$	6467 601 16809 16810 16811 16812 5230
oik$	11740 6139
oiks$	11740 6139
oily$	3609 5710
ok$	8259
okay$	8259 9373 9374 9375 9376 9377 9378 9379 9775 3515 3516 3517
old$	13032 14061 8736 2748 2749 2750 2752 9043 9044 9045 2801 2829 3064 3065 3110 9447 9554 9556 3364 3365 3555 9835 9838 9840 10067 17518 5620 5638 5666
older$	6557 6561 12680 6578 12692 6586 12700 6607 12735 12805 6707 6708 12859 12903 12923 12926 6848 6875 6881 6882 6886 12997 13000 13031 13033 13034 13046 13048 6944 6946 6951 13060 13355 13398 13408 7355 7369 7391 7397 7405 7406 7407 7408 7504 7513 13666 13690 13692 7743 7746 13897 8034 8035 14175 8337 8338 8339 8340 8344 8345 8346 8347 8348 8349 8350 8352 8353 8368 8369 8370 14480 2116 14486 14487 14488 14489 8387 2128 2131 8804 15086 15127 9028 9031 15143 15144 15145 15146 15147 15148 15149 9043 9044 9045 15156 2801 15172 15173 15174 15175 15176 15177 15218 15219 15284 9228 15430 9358 15597 15599 3595 17580 11540 5305 11568 11571 11885 5705 12008 12010
olders$	12903 12923 12926 13082 13083 13084 6978 13398 7369 7405 7406 7407 7408 14492 14656
oldest$	14058 1697
olds$	15207 15837 15838 15839 15840
olive$	3609 5702 5710
omission$	5795
omissions$	5795
on	11071 12134 5874 6088
on$	6448 12572 12573 12599 12665 12666 12667 12670 6564 12673 12674 6626 12786 12787 6740 6785 7045 7099 7148 7163 7165 7167 7170 13294 13402 13528 13529 13530 13531 7461 7560 7562 7715 13837 7762 7917 7918 8451 14660 14661 14685 8710 8769 8783 14999 15054 8948 9037 15153 15154 15213 9574 15778 9776 15940 15943 3584 9875 9891 9977 16118 3937 3938 3939 3940 3941 3942 10250 10289 10292 10294 4041 10325 10326 10327 16601 10572 10573 10574 10602 16762 16763 16813 16886 16906 16907 16951 10971 4739 17112 17113 4747 17116 11015 11016 17135 11029 4790 17181 11083 17263 11171 11181 17354 17372 11267 11270 17409 5072 11335 5088 5090 11354 17482 5118 11482 5245 5255 17625 11691 11721 11865 12044 12056 12079 12122 12152 5938 6022 6102 6103
once$	12581 8187 10300 16423 4499 10803 10804 4800
one	10877
one$	289 290 291 6580 6782 928 7256 7605 13752 14060 8307 8308 8411 8718 8776 8936 2850 15297 15457 15565 15566 9528 15756 15772 3434 3572 15989 3631 15999 16000 16001 16002 16003 16004 16123 16207 10150 10155 10156 3897 10165 10166 10177 10178 10184 10185 16387 16388 16389 10321 10322 4070 10383 10384 10407 4147 10412 4152 10438 10439 4179 4180 10442 10443 4189 4214 10477 4227 10499 16608 10523 4263 10818 17014 17025 17237 17335 11333 11386 5126 11387 11388 17495 5679
ones	10922
ones$	12664 13467 13468 13469 13470 13471 13472 13850 14575 2427 2428 2429 2430 15082 15199 15308 15309 15310 15311 15312 15355 15356 15357 3029 15989 10929 17335 11260
onesie$	12009
onesies$	12009
ongoing$	11157
online	4777
online$	607 6868 608 6869 609 6870 610 6871 611 6872 12980 12981 12982 13313 13430 11007 11038 5306
only$	239 6553 7002 7005 13170 13171 13172 7066 7067 13175 13176 7070 842 848 859 860 861 862 863 864 865 867 971 7564 1304 1305 1306 1307 1308 1309 1310 1311 1312 1341 1342 1595 1681 1685 2679 2725 15832 9726 9727 15835 3761 3763 3805 3983 10370 4257 4258 10571 4468 4469 4470 4471 4472 4485 10748 5776
onto$	10971 11015 4790
onus$	523 524
open$	12418 12435 78 79 80 1319 15096 16132 16139 10034 16145 10040 10045 16159 10054 10116 10122 10160 16639 10916 4777 5096 12033
opened	10863
opened$	78 79 80 13145 1319
opening$	78 79 80
opens$	78 79 80 1319
operandi$	12167
operat	4612 4631 4638 4864 11125 17271 17411 11316 5141 12214 12218
operate$	568 569 570 571 572 573 574 14353 2810 2811 2812 2813 2814 2815 16091 16140 16146 16151 16160 16222 16228 16266 17313 5022 17391 17423
operated$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5022 11375
operates$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5022
operating$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5022 17391
operation$	12941 12942 17011 17401 11298 17408 5041 5042 17414 17481 5963 12285
operational$	10873 5961
operations$	17011 17414 17481 12285
operative$	11806 12067
operator$	9624 16994 16995 16996 10890 10891 10892 11030 11915 5855
operators$	9624 16994 16995 16996 10890 10891 10892 11030 11915
opport	11106 11295 12134 12192 12214 12219
opportunit$	12635 12636 12637 12638 12639 12640 6589 329 330 14358 4437 4438 4439 4440 16827 16828 11623
opportunited$	12635 12636 12637 12638 12639 12640 6589 329 330 14358 4437 4438 4439 4440 16827 16828 11623
opportunities$	6422 6423 6424 164 12633 12634 12635 12636 12637 12638 12639 12640 6589 329 330 13317 4437 4438 4439 4440 16827 16828 4899 11623 12098
opportuniting$	12635 12636 12637 12638 12639 12640 6589 329 330 14358 4437 4438 4439 4440 16827 16828 11623
opportunits$	12635 12636 12637 12638 12639 12640 6589 329 330 14358 4437 4438 4439 4440 16827 16828 11623
opportunitted$	12635 12636 12637 12638 12639 12640 6589 329 330 14358 4437 4438 4439 4440 16827 16828 11623
opportunitting$	12635 12636 12637 12638 12639 12640 6589 329 330 14358 4437 4438 4439 4440 16827 16828 11623
opportunity$	6422 6423 6424 164 12635 12636 12637 12638 12639 12640 6589 329 330 13317 7852 7853 7854 14358 4437 4438 4439 4440 16827 16828 4899 4929 17402 11623 12098
opposed$	12048 12051
oppositional$	5556 5969 6151
opt$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5277 5328
opted$	145 146 147 6673 12781 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 14131 16815 10780 16888 5277 5328
optici	5103
opticians$	11364
opting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5277 5328
option	12165 12214 12219
opts$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5277 5328
optted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5277 5328
optting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5277 5328
or$	13585 16006 10551 5966
oral$	642
order$	17251 17259 17308 11205 17314 17315 17319 17320 17322 11253 17537 17609 17618 17619 17620 17624 17625 17626 17627 12229 12330 12354 12359 12360
ordered$	11045 11425 11438 11516
orders$	17013 17030 17259 17308 11205 17314 17315 17319 17320 17322 11253 17537 17626 12229 12354
ordinary$	5705
organi	17020 10948
organised$	12066
organiser$	17055
oriental$	3595 9861
ot$	11544
other$	6262 12371 12372 12888 7181 7182 7350 7351 7352 13606 13753 14150 8051 8396 8397 14517 8479 8481 2222 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14625 14627 8582 14695 14759 14882 14884 8793 8794 14914 15044 15081 15569 15571 15575 15602 15843 3572 10665 16924 16953 11529 11637 5679 5797 5908
others	11186
others$	6262 12371 12372 6674 7015 7016 7021 7022 7032 7072 7085 7089 7181 7182 7381 13579 7642 13809 7971 8039 8041 8047 8049 1843 8143 8153 8154 8425 2165 2166 2167 2195 8478 8480 2221 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14624 14687 2359 8792 14913 15081 15127 15199 15308 15309 15310 15311 15312 15355 15356 15357 15569 15574 15688 15689 15690 15691 15841 15844 15999 16000 16001 16216 16217 16218 16219 16220 10132 10133 10134 4001 10267 10268 4010 10272 16953 17108 17375 11529 11541
otherwise$	770 771 13140 13143 13144 13325
ought$	26 27 28 29 30 34 765 1090 7631 1679 1729 1832 1850 1857 1858 1859 1860 1861 1862 1863 1864 1865 1874 1877 1878 1879 1880 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1924 1949 1970 1981 2787 2788 2789 2790 3001 9807 4085 4088 4089 4090 4091 4092 10517 4342 4570 4576
ounce$	1399 1402 8755
our$	13359 7700 8251 16495 16502 16847 16848 16854 12028 12055 12091 12102 5908
out	11082 17275 11452
out$	6352 12491 12697 6600 12732 6629 370 381 12791 12801 12819 12820 12826 12849 12854 12857 12882 6927 6989 13149 13157 13186 13187 13194 848 13300 7212 7339 7392 7452 7485 7553 13695 13702 1339 13792 13793 7903 7904 14041 14042 14043 14091 14129 14130 14272 14273 14282 14465 8359 8405 14633 2296 2298 14719 2423 8727 2467 8774 2635 2647 8917 2658 2679 2684 2695 15509 15512 9412 15704 15876 15956 15961 16007 16009 16010 16076 16077 16334 16356 16394 16404 16625 16626 10568 4324 4350 16961 16989 4640 4647 4652 11035 11113 11167 11172 11283 11311 5105 11380 5136 11416 17531 17536 11451 17559 11543 11819 12044 12323
outbursts$	14730 15031 15032 11820
outcome$	12194
outcomes$	12194
outfit$	16042 16043 16044 12011 12014
outfits$	16042 16043 16044 16045 16046 16084 12011 12014
outgrown$	3264 3265 3266
outlaws$	14725
outlook$	14903 2764 2766 15277 2910 2911 2912 2913 2914 2915 2916 9213 9214 9215 9216 9217 15340 15341 15915 15916 11769
outrageous$	14961 14962 14963 14964 14965 14966 14967 14968 14969 5556
outright$	3750 12028
outs$	14633 17235 12323
outside$	14685 2646 17135
outstanding$	10916 5908
over$	6583 12710 12711 12713 12715 13313 7208 13618 13622 13623 13624 13625 7717 8004 14138 2358 9068 9069 9070 15391 15392 15393 15397 15398 9482 15619 15819 9732 9744 3586 9875 16041 16067 16070 16892 16921 17112 11119 5295 5583 5864 5865
overcr	6253
overcrowded$	17596
overdo	5979
overdose$	17522 12240
overdosed$	12240
overdressed$	6172
overdue$	17449
overhe	10974
overla	4658
overlaid$	10919
overlook$	12650 4584 5841
overlooked$	4584 5829 5841 12109
overlooking$	4584 5841
overlookked$	4584 5841
overlookking$	4584 5841
overlooks$	4584 5841
overly$	5353 5614
overnight$	14008 14009 14010 14011 14012 14013 14014 14015 14016 14017
overreact$	6188
overreacted$	6188
overreacting$	6188
overreacts$	6188
overreactted$	6188
overreactting$	6188
overrun$	2188 2189
oversexualised$	6115
oversight$	4474 4475 4476 4477 4580 4581 12089
oversized$	5753
overt	5046
overt$	11307 5926
overweight$	12259 6172
owes$	14885 14886 14887
owing$	6279 398 6667 1143 5197 17573
own	12336
own$	6271 12 6274 6275 12383 12384 12385 12386 19 6281 6282 42 6305 6306 6307 6334 6428 6429 6630 6631 6632 6633 6634 6635 6636 6637 6638 6639 379 6655 6663 6675 6676 6677 6711 453 454 455 492 493 6959 7057 7058 7059 7060 7100 878 13247 13248 7142 7143 7146 7149 7150 13285 934 7226 7244 993 13381 7283 7284 7285 7286 7302 7303 7304 7305 7306 7307 7346 7377 7399 7400 7401 7402 7403 7404 13568 7554 13719 7614 7615 13723 7800 7803 7809 1549 1719 1939 8564 8972 8983 8994 15123 15124 15125 15126 9020 15139 15140 15168 9166 9207 9312 9313 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15472 15480 15481 15482 15483 15484 15485 15486 9380 9384 9496 9591 9652 3392 9657 9658 9659 9660 9697 15806 9700 9702 9703 15870 9768 15883 9823 15931 10400 10401 10402 10403 10404 10405 10489 10636 10845 17450 17567 17602
owned$	16271 16272 16273 16274 16438
owner$	12728 13068 13069 13070
owners$	12728 13068 13069 13070
ownership$	13604 8203 8204 8205 8206 8207 8208 8209 8210 8211 8212 8213 8214 8228 8229 8230 8231 8232 14340 14341 14342 14343 14344 14345 14346 14347 14348 14349 14350 8244 16548 16877 16878 16879 16880 12110
owns$	993
oxide$	17451
oxygen$	14761
pacemaker$	5075
pack$	13878 13879 13880 2186 2187 2278 14821 14822 14823 14825 2708 11655 5395
packag	12134
package$	13399 13612 13959 14928 12290
packages$	12830 12943 12944 12945 13399 13612 13959 14928 11542 11798
packed$	2388
packs$	2278 14820
padded$	5753
paedia	11359 11360 5103 11367
paediatric$	11364
paediatrician$	17466 17467 17469 17474
paedophiles$	14910
paid$	13106 1105 1106 13633 1351 7613 1662 1663 2182 3440 9757 10369 10373 4274 4463 11149 5331
pain$	13580 2283 8544 2284 8545 2285 8546 2286 8547 8892 2632 15586 11740
painkillers$	17461
paint$	1543
painted$	1543
painting$	1543
paints$	1543
paintted$	1543
paintting$	1543
pair$	2278 15984 11672
pairing$	11672
pairs$	2278
pakistani$	3595 9863
pale$	14744 3609 15993 5702 5705 5710 6172
palest$	3616 5730
palm$	4413 5833
palmed$	4413 5833
palming$	4413 5833
palmmed$	4413 5833
palmming$	4413 5833
palms$	4413 5833
paltry$	16723
panel	12219
panel$	16202 10366 10371 10372 4120 16881 10801 16948 16949 17399 5855
panic	11338
panic$	17445 5969 5973
paper$	15834 9728 11593
papers	11435
papers$	17534 17542
paperwork$	16824 16836
paracetamol$	12242
parade	11308
parade$	358 17368 5024 17415 17418 5346
paraded$	358 5346
parades$	358 5346
parading$	358 5346
paralytic$	7464 1204 7466
paranoid$	6151
parasite$	11740
parasites$	11740
parasitic$	6142
parcel$	13399 13612 13959
parcels$	12830 13399 13612 13959 11542
parent	11420 11421 17529 11423 5165 5177 5179 17558 17574 5251
parent$	12871 14933 8907 8908 8973 2713 2714 9087 9181 15289 15290 2931 2940 9202 9203 9204 9205 9248 9249 9250 9390 15632 15634 15641 3476 5155 17525 17527 5163 5164 11427 17539 17540 5175 5176 17551 11450 11457 5208 5209 17588 11860 5640 12328 12333
parental$	8559 8900 5603 6061
parented$	5640
parenting$	2831 2832 2833 15529 15543 11512 5640
parents$	12873 13492 7696 14220 2344 2345 8643 8644 8907 8908 15070 8973 2831 2832 2833 9181 15289 15290 9248 9249 9250 9390 15499 15500 15501 15502 3258 3260 15632 15634 15641 3473 3474 3475 3476 15846 15851 10144 10145 10147 10148 10618 10632 16797 16847 16848 17525 17527 5163 5164 11427 17539 17540 5175 5176 5181 17551 17555 11450 11457 5208 5209 17588 11727 11860 5640 12101 12102 12323 12328 12333
parentted$	5640
parentting$	5640
park	11243 12338
park$	12919 12920 12946 12947 12948 12949 13180 13181 13182 17350 17368 5024 17415 17418
parka$	12005
parkas$	12005
part$	402 6965 6966 13074 904 13286 7223 1011 1012 1013 1014 7365 8025 8026 8027 8028 14305 14306 14307 14310 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 2365 14954 16383 16384 16385 16386 10842 4638 17210 11131 11301 5137
partake$	530 531 532 533 534 538 539 540
partaked$	538 539 540
partakes$	538 539 540
partaking$	530 531 532 533 534 538 539 540
partially$	6002
participant$	882 11572 11609 11897
participants$	882 11572 11609 11897
participate$	530 531 532 533 534 882 16090 16139 16145 16159 12033
participated$	530 531 532 533 534 882
participates$	530 531 532 533 534 882
participating$	530 531 532 533 534 882
participation$	530 531 532 533 534
parties$	12946 12947 12948 12949 13077 13099 13397 13923 13924 13925 13926 13927 11609 5349 11897
partly$	1006 4482 4483 5315 5844
partne	4612 5033 17528 17530
partner$	12537 13001 13002 13025 662 13061 13062 695 696 697 698 699 13596 13597 10873 4868 17524 5164 17535 17543 17550 11449 11566 11567 11572 11609 11876 11897
partners$	12537 13001 13002 13025 662 13061 13062 695 696 697 698 699 13596 13597 9148 9149 9150 4719 11566 11567 11572 11609 11876 11897
partnership$	4868 11294
party$	12946 12947 12948 12949 13077 13099 13397 13698 13923 13924 13925 13926 13927 14005 8660 3338 3339 3340 3341 3342 16008 11609 5349 11897
partying$	6731 6732 6733
pass	4671 4695 4696 4707
pass$	2858 4451 16863 4610 4681 4682 10961 4701 4705 4713 4715 4879 4964 17402 17487 5624
passd$	4715
passed	10978 6056
passed$	6969 13403 14102 4392 4393 4451 4610 17041 10961 4709 4715 17100 12096 12148
passengers$	14686 17375 11636
passers$	8398
passes	12292
passes$	2859 4451 4610 4705 5624
passing$	16603 16604 4451 4610 4681 10961 4705 4713 4715 4879 12097 12163
passive$	16786
passport$	17599
passs$	4681 10961 4705 4713 4715 4879 4964 17402
passwo	10915
passwords$	17022
past$	2376 2468 2469 3246 3247 3248 3249 3264 3265 3266 3301 3362 15769 3445 5470 5490 5658 5782
pastoral$	6034 6035
pasty$	6172
patchy$	14956 14957 14958 14959 2592 16842 16843 16844 16845 4518 4782 5361 5546
path$	12436 12437 12438 12439 12810 6808 1045 1046 13922
pathetic$	16723 6183
pathetically$	6183
pathological$	5425 6152
patien	6237
patience$	8603 10763
patrol	4631 10977 4762 4784 4864 11125 12226
patrol$	4606 16975 10892 17063 17084 17086 4727 11023 4766 4779 4785 4786 4909 4927 5042 5044 17413 5051
patrols$	4606 16975 10892 17063 17084 17086 4727 11023 4766 4779 4785 4786 4909 4927 5042 5044 17413 5051 12223
patronising$	3040 3041 3042 3043 3044 3045 6184
patter$	14066
pattern$	1321 1322 1323 1324 1325 1326 1327 4235 10856 11110 12167
pawn$	11609
pawns$	11609
pay$	98 99 100 101 12663 13154 13155 1105 1106 1351 1662 1663 2182 3440 4274 4463 5331
payback$	12359
paying$	1105 1106 1351 1662 1663 2182 3440 4463 5331
pays$	98 99 100 101 1105 1106 1351 1662 1663 2182 3440 4274 4463 5331
pc$	17081
pcso	4590 10852 10853 4594 10858 16970 4631 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 4717 10985 17103 11033 4784 11117 4873 11140 11182 4959 4963 11225
pcso$	10851 16960 16965 4606 10892 17009 10909 10938 4680 10944 10946 17060 17064 17065 17067 10973 17083 17092 4766 17140 4786 17224 11134 17289 4927 11220 11224 17332 5051
pcsos$	10851 16960 16965 4606 10892 17009 10909 10938 4680 10944 10946 17060 17064 17065 17067 10973 17083 17092 4766 17140 4786 17224 11134 17289 4927 11220 11224 17332 5051
pe$	17444
peak$	11293
peaks$	11293
peer$	6404 12664 8020 14491 8462 8463 2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 15940 15943 11634 11670 5415 11811
peers	11410
peers$	6262 12510 12664 12918 14455 14486 14487 14488 8383 14513 14514 14515 14516 14592 14593 2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 15570 15576 15940 15943 17517 11529 11670 11674 11681 11811
peg	5984
pegfed$	12245
pen$	17487 12275
penalties$	17362
penalty$	11255 5147
pencilled$	5739
pens$	12275
people	10922 17302 17380
people$	13 20 12483 195 12664 12681 12693 12777 6674 415 12892 6786 6788 6790 12954 7015 7016 7021 7022 7032 7072 7082 7085 7089 7207 13457 13458 13459 7381 13579 7474 13596 13597 7514 1328 1329 1331 7642 13785 13809 7720 13832 13897 7971 7982 7983 1843 8143 8251 14365 8306 14468 14486 14487 14488 14489 8389 14504 14506 8400 14513 14514 14515 14516 8425 2165 2166 2167 2173 14555 14557 2195 14573 14574 14578 14592 14593 14673 14689 14693 2359 8643 8644 14789 14840 14867 14868 14869 14870 14904 14909 14972 14973 14977 15001 15002 15003 15004 15005 15006 15019 2661 8924 8926 15036 9112 9223 15407 15417 15465 15668 15857 15898 16216 16217 16218 16219 16220 10132 10133 10134 16246 10149 10158 10164 16282 10176 16350 4001 10267 10268 4010 10272 10283 16444 16446 16627 16628 10561 10562 10563 10564 10565 10566 16688 10619 10620 10636 10637 16764 16765 16774 16775 16776 16777 16778 16779 16780 16781 16782 16783 16818 16835 16847 16848 16869 16870 16874 16876 10826 16934 17108 4806 17182 11098 17229 17231 11136 17303 4971 11286 17489 17490 11636 11637 11681 11761 11811 12093 12102
pep	6032
pep$	12293
peps$	12293
perceive$	8263 8264 8265 8266 8267 8268 8269 8270 8271 8272 8273 8274
perceived$	2246
perfectly$	6491 6499 2724 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 3098 3101 3126 3135 9408 9409 9410 9411
perfor	17411
perform$	7295
performance$	12089
performers$	10149 10158
perfunctory$	6183
peril$	12368 12369
period$	11342 12267
periods$	12267
perisher$	11746
perishers$	11746
permanently$	4026 10287 4027 10288 4028 4029 4030 4031 4032 4033 5783 6038
permit$	51 52 53 54 55 56 295 296
permited$	51 52 53 54 55 56 295 296
permiting$	51 52 53 54 55 56 295 296
permits$	51 52 53 54 55 56 295 296
permitted$	51 52 53 54 55 56 295 296
permitting$	51 52 53 54 55 56 295 296
perpet	11070 17374
perpetrator$	12954 13031 13864 14258 14580 14581 14582 14583 2226 2227 2228 2229 8491 2231 2232 2233 2234 2235 2236 8498 14606 14607 17177 11676 11677 11678 11682 5422 5423 12175 6215
perpetrators$	12954 13031 13864 14258 14580 14581 14582 14583 2226 2227 2228 2229 8491 2231 2232 2233 2234 2235 2236 8498 14606 14607 17177 5005 11676 11677 11678 11682 5422 5423 12175 6215
perpetually$	4026 10287 4027 10288 4028 4029 4030 4031 4032 4033 4068 4069 5792 6181
perpetuat$	44
perpetuated$	44
perpetuates$	44
perpetuating$	44
perpetuats$	44
perpetuatted$	44
perpetuatting$	44
persist$	12571 226 12608
persisted$	12571 226 12608
persistent$	602 603 8533 3750 5285 5412 5425 5913 6045
persistently$	601 4068 4069 5792 6045
persisting$	12571 226 12608
persists$	12571 226 12608
persistted$	12571 226 12608
persistting$	12571 226 12608
person	10854 17061 10965 10989 17102 17147 17148 17150 17191 4851 17254 17257 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 5137 11525 12198
person$	14 21 416 12970 7207 1328 1329 1331 8424 2174 14592 14593 14694 14839 14867 14868 14869 14870 14909 14972 14973 14974 14978 15001 15002 15003 15004 15005 15006 15018 2662 8925 8927 2765 9222 15468 10408 10409 10886 17014 4806 17632 11681 11811
personal$	6652 11379
personalities$	8590
personality$	5969
persons$	14974 15898 4806
persua	4585 4614
persuade$	16258 16281 10175
persuaded$	12419 16144 16150 16155 16158 16164 16226 16232 16270 16313 16314 16315 16316 16317
persuading$	13948 13949 13950 13951 13952 13953 13954 13955 14088
persuasion$	13948 13949 13950 13951 13952 13953 13954 13955 14088
perv$	11740
pervs$	11740
pest$	11685
pestered$	2188 2189
pests$	11685
petite$	5682 6172
petty$	5425 5463
petulant$	6153
phase	12192 12214 12219
phobia$	12231
phone	10915 4724 4733 17102 11007 4775 11198
phone$	607 6868 608 6869 609 6870 610 6871 611 6872 12980 12981 12982 13005 13006 13007 13008 13009 13010 13011 13012 13017 13671 13676 7599 16401 16431 16432 16433 16434 16799 4588 4602 17022 17037 4675 10950 4706 4720 17096 17114 4751 17120 11128 17305 11214 17323 5895
phoned$	6761 6762 6763 6764 6765 6766 6767 6768 1041 1042 1130 14275 17089
phones$	6729 469 607 6868 608 6869 609 6870 610 6871 611 6872 12980 12981 12982 13005 13006 13007 13008 13009 13010 13011 13012 13017 7599 16131 16358 16401 16431 16432 16433 16434 4602 17022 17037 4675 10950 17096 17114 4751 17120 17305 11214 17323
photo$	12983 6877 6878 6879 12994 6910 6911 651 652 13400 15567 16974 10868 4608 4653 10934 4716 4718 17154
photog	4617 10915 4670 10931 10956 4706 10967 10968 17089 17152 17247 5052
photograph$	12662 6877 6878 6879 6910 6911 651 652 15567 15582 16974 10868 4608 10905 4653 17022 10934 4699 4700 10966 4716 4718 4725 17130 11027 17137 17141 17153 17154 17331 5034 11313
photographed$	12419 12494 6575 15104 15567 15582 11027 17139 4772 5902
photographing$	11027 4856
photographs$	6877 6878 6879 6910 6911 651 652 15567 15582 16974 10868 4608 16998 16999 10905 17022 10934 4699 4700 10966 4716 4718 4725 11027 17137 17153 17154 5034
photography$	12187
photos	10915 10956 4706 10967 10968
photos$	12983 6877 6878 6879 12994 13013 6910 6911 651 652 13106 13400 15567 16974 10868 4608 16999 17022 10934 4716 4718 4725 17153 17154
physical$	700 701 702 703 6001
physically$	5673
physio	6235
physique$	15949 15950 15951 9899 11943 6171
physiques$	15949 15950 15951 11943 6171
pick	10974
pick$	12663 1228 1229 1255 1256 1257 9773 16641 5344
picked$	6576 6990 6991 6992 6993 6994 1228 1229 1255 1256 1257 13782 13783 10859 11281 5344
picking$	1255 1256 1257 8373 8374 8375 16941 16942 16943 16944 5344 12063
pickings$	12440 11810
pickked$	1255 1256 1257
pickking$	1255 1256 1257
picks$	1228 1229 1255 1256 1257 5344
picnic$	14812 14813
pics$	13400
pictur	10956 12134 12138
picture$	12983 6877 6878 6879 12994 6910 6911 651 652 13400 9314 9315 9316 15567 16974 10868 4608 10911 4716 4718 17153 17154 17241
pictures$	356 357 12983 6877 6878 6879 12994 13013 6910 6911 651 652 13400 15567 15582 16974 10868 4608 16998 16999 4699 4700 4716 4718 4725 17153 17154
piece$	8638 4650
pieceed$	4650
pieceing$	4650
pieces$	8638 4650
pierced$	6172
piercing$	3614 15982 11988 5729
piercings$	3614 15982 11988 5729
pig$	5520 5812
pikey$	6139
pikeys$	6139
pile$	12543 14871
pill	5086 11347
pill$	17454
pillar$	10654 4405
pills$	13404 11349 17463 11542 12242
pimp$	13498 13499 5297
pimped$	5297
pimping$	5297
pimples$	11999
pimply$	6172
pimpped$	5297
pimpping$	5297
pimps$	13498 13499 5297
pin$	8828
pinch$	1408
pink$	5726
pins$	5075
pint$	11348
pints$	11348
pip	11379
pip$	17486
pisshead$	6139
pissheads$	6139
pit$	13907 13908
pitiful$	8798 16723
pits$	13907 13908
pity$	7677 7678 13798 13799 10696 16804
place	11414 6042
place$	0 1 2 6264 11 12380 6296 12404 12405 12406 12407 12408 12409 12410 43 68 12788 13005 13006 13007 13008 13009 13010 13011 13012 13066 13317 1797 1927 1928 1929 1930 14468 14933 15468 4753 4792 17166 4929 11394 17504 17521 11479 11539 12303
placed$	0 1 2 6264 12376 12377 11 12380 6296 12404 12405 12406 12407 12408 12409 12410 43 68 404 405 406 407 1797 1927 1928 1929 1930 4524 4525 4601 4621 4753 4792 4827 4829 5212 11539 6070
placem	17595
placement$	13492 8616 15063 15064 15065 2698 2699 2700 17570 11539 11623 11861 5601 11863 12328 6070 12333
placements$	13492 15063 15064 15065 2698 2699 2700 17591 11539 11623 11861 5601 12334
places$	0 1 2 6264 11 12380 6296 12404 12405 12406 12407 12408 12409 43 68 13066 13317 1797 14468 4524 4525 4753 11021 4792 17166 17591 11539
placing$	0 1 2 11 6296 12404 12405 12406 12407 12408 12409 43 68 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 4524 4525 4753 4792 11539
plague$	2137 14827 8892 5375 11740
plagued$	2137 2188 2189 5375
plagues$	2137 5375
plaguing$	2137 5375
plain$	4006 5046 5351 5692 5705 5891
plainly$	3841 3842 3843 3844 10270 10271 4011 4045 10306 4046 4047
plaited$	11989
plaits$	11986
plan	17571 12165 12192 12214 12219
plan$	12567 14025 16202 4355 4356 17022 17572 17620 11623 12294 12295 12296 12297 12330
planned$	16413 17273 5929
planni	17015
planning$	12568 4474 4475 4476 4477 12089
plans$	12567 16202 4355 4356 17022 11623 12294 12295
plastered$	3619
plastic$	5388
plate$	11011 5075
plates$	11011
play$	784 857 881 890 990 1277 1278 1547 1768 8162 2028 2158 8990 15600 3337 11337 6020
played$	784 857 881 890 990 1277 1278 1547 1768 2028 2158
player$	12175
players$	10636 16962 11174 12175
playground$	14723 14724 14816
playing$	784 857 881 890 990 1277 1278 13792 13793 1547 1768 2028 2158 3463
plays$	784 857 881 890 990 1277 1278 1547 1768 2028 2158 3337
plea$	17269 12101 12355
plead$	8163
pleaded$	6094
pleads$	6094
pleas$	16847 16848 17269 12101 12102
pleasant$	8466 2206
please$	12973 12974 16237 16258
pleased$	320 707 708 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 5328
pleases$	12973 12974
pleasing$	10229
pleasure$	13661
plenty$	161 162 163 6475 6494 2947 3126
plot	4746
plot$	5928
plots$	5928
plotted$	17056 17151 5928
plotti	17015
plotting$	5928
plucked$	5739
plug$	2559 2560 5537
plugged$	2559 2560 5537
plugging$	2559 2560 14929 14930 14931 14932 5537 11799
plugs$	2559 2560 5537
plump$	9845 9882 6172
plunge$	1521 1522 1523 1524 1525 1526 1527
plunged$	1521 1522 1523 1524 1525 1526 1527
plunges$	1521 1522 1523 1524 1525 1526 1527
plunging$	1521 1522 1523 1524 1525 1526 1527
pnc	5896
pnc$	12157
pnd	5896
pnd$	12157
pneumonia$	6224
pocket$	13340 13341 7505 7507 7509 17323
pocketed$	7505 7507 7509
pocketing$	7505 7507 7509
pockets$	13340 13341 7505 7507 7509 17323
pocketted$	7505 7507 7509
pocketting$	7505 7507 7509
podgy$	6172
point	4991
point$	6389 3040 3041 3042 3043 3044 3045 9982 3740 10096 16215 10221 16411 4821 17397 12153
pointless$	3040 3041 3042 3043 3044 3045 5780
points$	12153
poise$	2910 2911 2912 2913 2914 2915 2916
poison	5980
poison$	2451 11740
poisonous$	5411 5500
poke$	1288 1289 1442 1443 1444 1445 1446 1447
poked$	1288 1289 1442 1443 1444 1445 1446 1447
pokes$	1288 1289 1442 1443 1444 1445 1446 1447
poking$	1288 1289 1442 1443 1444 1445 1446 1447
polic	12226
police	4590 10852 10853 4594 10858 16970 4612 10878 10887 10888 10889 4629 4630 4631 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 10977 4717 10985 17103 11000 11003 17123 4762 4769 11033 4784 4807 11117 4864 11125 4873 11140 11169 4921 11182 4959 4963 11225 5033 5043 5046 17417 11498 11500 11501 5888 5952 6088 6205
police$	12870 7698 7699 14220 14506 14704 14739 8643 8644 15073 15074 15097 15098 15099 15100 15143 15144 15145 15146 15147 15148 15149 15937 15938 16202 10366 16477 10371 10372 10374 4120 16881 10801 4544 16948 16949 10851 16960 16965 10865 4606 16975 10873 16985 16986 4619 16994 16995 16996 10890 10891 10892 17001 4634 17009 4642 10909 4673 10935 10938 4680 10944 10946 17060 4694 17063 17064 17065 17067 17072 10972 10973 17081 17083 17084 17086 17087 17092 10986 4726 17101 17110 17119 11023 4766 11030 17140 17143 4785 4786 11048 4789 11051 11068 11088 17196 11090 17202 17203 17208 11105 17224 17230 4868 11134 11157 11164 17276 4909 17289 4927 11220 11224 17332 11234 17342 17355 11249 17382 11276 11294 11299 5042 11304 5044 11306 11307 5051 17423 17605 11500 17607 17608 11507 11508 11637 11847 5796 5845 5854 5871 5878 5890 5897 5906 5923 5929 5961 12223 6085 6097
policed$	5050 5923
polici	4590 10852 10853 4594 10858 16970 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 4717 10985 17103 11117 4873 11140 11182 4959 4963 11225 5043
policies$	16507 16508 16509 16510 16511 16512 16824 16952
policing$	10851 16960 16965 16985 17009 10909 10938 10944 10946 17060 17064 17065 17067 10970 10973 17083 17092 17224 17230 11134 17242 17289 11220 11224 17332 17378 11276 17396 11304 11306 12152 5923 12187
policy$	16507 16508 16509 16510 16511 16512 16824 16952
polish$	3595 9863 11998
ponytail$	15978 15979 15980 11987 11988
ponytails$	15978 15979 15980 11987 11988
poor$	6397 12516 12517 12518 12519 170 171 172 173 174 175 176 6655 992 7491 8137 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2201 2202 2203 8560 14678 14956 14957 14958 14959 2592 14961 14962 14963 14964 14965 14966 14967 14968 14969 14970 14971 2688 2689 2690 2691 15061 3609 15993 4351 4352 4353 4354 16842 16843 16844 16845 4518 4782 5273 5361 5364 5409 5546 5556 5592 5595 5659 5710 5828 5849
poorly$	3593 5512 5706 5805
porch$	17575
porn$	11557
pornography$	11557
portly$	6172
pose$	7295 2256 2257 2258 2259 5007 17376
posed$	2256 2257 2258 2259
poses$	2256 2257 2258 2259 5007 17376
posing$	2256 2257 2258 2259 10987
positi	11106 5004
position$	12370 6664 4621
positions$	12370 7418 7419 7420
positive$	6397 6438 17292 5933 12288
posses	11520 6106
possessed$	9751
possession$	17252 17627 11523 6104 12367
possibility$	10113
possible$	4908 5908
post	17050
post$	615 616 617 618 627 981 982 1032 16761 16773 5289 12153 6217
posted$	615 616 617 618 627 13145 7076 816 817 14275 5289
poster$	4716
posters$	4716
posting$	12847 615 616 617 618 627 1032 13792 13793 5289
posts	4878
posts$	6285 25 6303 356 357 615 616 617 618 627 13164 13165 13166 13167 907 7183 923 1258 1259 10934 5289 12153
potato$	14779
potatoes$	14780
potential$	5908
pothead$	11685
potheads$	11685
potty$	5524
pour$	1454
poured$	1454
pouring$	1454
pourred$	1454
pourring$	1454
pours$	1454
powder$	8671
power	12219
power$	13600 7524 7525 9322 9323 9324 17259 11253 5497
powerful$	5682
powerfully$	5684
powers	12214
powers$	17259 11253 5006
practi	17470
practically$	842 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2987 3443 3444 5628 5657
practice$	4474 4475 4476 4477 12089
practised$	3569
pre	5028
precin	11308
precinct$	14816 17368 5024 17415 17418
precious$	1583 4280 10555
precocious$	11554 6161
predator$	14580 14581 14582 14583 2216 2303 15754 11676 11677 11678
predators$	12716 14580 14581 14582 14583 2216 2303 14910 11676 11677 11678
predatory$	5508 11774 6151
predic	5893
predicament$	1116 1119 1120 14305 14306
predicted$	4802 6031 6053 6248
prediction$	12316
predictions$	12315 12316
predictive$	5891
preemptive$	11289
prefer$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 2106 2111 3420 5277 5328 5936
prefered$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5277 5328
prefering$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5277 5328
preferred$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 14131 2106 2111 16815 4493 4494 4495 4496 10780 16888 5277 5328
preferring$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5277 5328
prefers$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 2106 2111 3420 5277 5328
pregab	11351
pregabalin$	17458
pregna	11338 6010
pregnancies$	12271
pregnancy$	17445 12271
pregnant$	12454 12269
premature$	12247 12251
prematurely$	12251 6183
premium$	8058
prepared$	462 463 464 494 495 707 708 1028 1029 1030 1031 1033 1034 1035 1036 1037 1798 1799 1800 1801 9988 9991 16099 16100 16101 16102 4614 11111 17273 5328
prescr	6234
presence$	17413
present$	2250 2256 2257 2258 2259 2623 9414 9415 9416 9730 11035 5007 17376 5624
presentation$	14537
presented$	2256 2257 2258 2259 5624
presenting$	2256 2257 2258 2259 5624
presents$	282 283 284 285 286 287 288 12688 12689 6592 6593 6594 6595 6596 6598 6599 13017 13020 7811 13970 13971 13972 8366 14496 2251 2256 2257 2258 2259 2624 5007 17376 5624
presentted$	2256 2257 2258 2259 5624
presentting$	2256 2257 2258 2259 5624
preser	5915
press$	1459 1460 1461 1462 1463 4947 5936
pressed$	1459 1460 1461 1462 1463
presses$	1459 1460 1461 1462 1463
pressing$	1459 1460 1461 1462 1463 4947
pressure$	14127 14128 4988 4995 17364
pretext$	4900
prettiest$	3616 5730
pretty$	6172
preven	4974 11250
prevent$	13631 13632 4928 17360 5023
prevented$	12865 6759 499 13136 13137 7679 13787 13788 13789 13790 13791 16466
prevention$	17309 11236 17357 4990 11512
preventping$	4928
preventring$	4928
prevents$	4928 5023
preventting$	4928
prey$	12417 2146 11810
preyed$	2148
preys$	2147
price$	13473 13474 13720 13918 14019 8058
prickly$	6142
prima$	8666
primar	17509
prime$	13275 13276 5461 5908
princess$	11659 11740
princesses$	11659 11740
princi	10948
principal$	10855 17035 17055 5461 5914
priori	4661 5039 17411 12214
prioritise$	167
prioritised$	167
prioritises$	167
prioritising$	167
priority$	11051 4835 17397 5905 5908 5913 5961
prison	17530 11424 17547 11441 11515
prison$	12915 1045 1046 16305 17523 17531 17548 17549 17616 17622 6096
prisoner$	2481 2482 2483 2484 11754
prisoners$	2481 2482 2483 2484 11754
pro$	3361 9625
proact	4859 5046 5952
proactive$	4590 10852 10853 4594 10858 16970 4620 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 10970 4712 10976 4717 10985 17103 11117 11120 17230 4873 11140 11182 4959 4963 11225 11307
probat	11357 11361 11507 11508 6087
probation$	17464 17614 17615 12348
proble	12279
problem$	1045 1046 1116 13485 1119 1120 14302 14303 14368 15013 8914 15027 10493 16687 16871 10798 17035 11685 5441 5550 5554 5556 11818 5882 12282
problematic$	12906 14961 14962 14963 14964 14965 14966 14967 14968 14969 15037 15038 15039 15040 15041 5550 5556 11823
problems$	13249 13256 13257 13259 13260 1045 1046 1116 13485 1119 1120 7805 14305 14306 8579 15027 15277 5158 11685 11818 12282 6058
procedure$	16507 16508 16509 16510 16511 16512 16824 16952
procedures$	16507 16508 16509 16510 16511 16512 16824 16952
proceed$	4861 4967
proceedings$	17269 17286 12330
proces	5061 17429
process$	16507 16508 16509 16510 16511 16512 16824 17399 11437
processes$	16507 16508 16509 16510 16511 16512
processing$	11322 6030 12291
produc	11149 12134
produce$	626
produced$	626
produces$	626
producing$	626
productive$	17256
professional$	3361 16119 10408 10409 10413 5796
professionalism$	16877 16878 16879 16880 12110
professionals$	7474 14220 14365 8608 14947 15042 3361 16119 10144 10145 10147 10148 11727
profil	4878 12134 12138
profile$	13185 4646 10911 10990 17137 11674 12143 5883
profiled$	17138
profiles$	356 357 907 4646 10990 17137 12143 5883
profiling$	5883
profit$	10785
profits$	10785
programme$	185 187 188 17399 12296 12359 12360
programmes$	185 187 188
progress$	4896 11623
progressed$	4896
progressing$	4896
progresss$	4896
project$	17468
prolific$	602 603 2325 2326 17176 5285 5412 5425 5467 5913
prolong$	44
prolonged$	44
prolongged$	44
prolongging$	44
prolonging$	44
prolongs$	44
promiscuity$	6113
promiscuous$	5271 11554 11774 6113 6161
promiscuously$	6113
promise$	16507 16508 16509 16510 16511 16512 16952 12100
promises$	16507 16508 16509 16510 16511 16512 16952 12100
prompting$	13948 13949 13950 13951 13952 13953 13954 13955 14088
prone$	2362
proof$	15664 4810
proper$	2192 8466 2206 2424 3058 3059 3060 9680 9860 10510 10511 10512 10513 5398 5485
properly$	13183
property$	12946 12947 12948 12949 6843 6844 6845 6846
propos	4953
proposition$	7000 7001 1093 1094 1095 1096 5330
propositioned$	1093 1094 1095 1096 1130 5330
propositioning$	1093 1094 1095 1096 5330
propositionned$	1093 1094 1095 1096 5330
propositionning$	1093 1094 1095 1096 5330
propositions$	1093 1094 1095 1096 5330
propra	11351
propranolol$	17458
pros$	3361 9625
prosec	10932 10984 4894 17267 17268 11162 17271 4912 11175 17284 5147 6205
prosecute$	11155 17327 4999 5932 5937
prosecuted$	17225 17243 17281 17282
prosecuteing$	4999 5937
prosecutes$	4999 5932
prosecuting$	5932
prosecution$	17039 17091 17242 17266 17269 11173 4960 17407 5931 12359
prosecutions$	17242 17269 11173 17294 4960
prosecutors$	17039
prospect$	10111 10242 3982
prostitute$	11557 5297 11560 11561 11562
prostituted$	5297
prostitutes$	11557 5297 11560 11561 11562
prostituting$	5297
prostitution$	12898 12913 13898 13900 11557
protagonist$	12175
protagonists$	12175
protect$	6323 12752 7437 7438 7439 14089 14097 1890 14259 8217 14352 14361 15326 15327 15432 9328 9329 9330 9333 9334 9336 9337 9340 9344 9389 15503 15529 15927 4545 4553 4554 4555 4978
protected$	1890 15529 15534 15535 15536 15813 4553 4554 4555 11232
protecting$	1890 8218 15106 9328 9329 9330 9333 9334 9336 9337 9340 9389 15529 15534 15535 15536 15543 15549 15550 15551 15552 15553 9785 4553 4554 4555 4978 11919
protection$	15106 15424 15487 15488 15489 15490 15526 15527 15528 15529 15534 15535 15536 15543 15549 15550 15551 15552 15553 15607 15608 15609 15617 15632 15634 16676 11148 11152 11204 11212 11213 11464 11919 6251
protects$	1890 15529 4553 4554 4555 4978
protectted$	1890 15529 4553 4554 4555
protectting$	1890 15529 4553 4554 4555
protest$	11618
protocol$	16507 16508 16509 16510 16511 16512 16952
protocols$	16507 16508 16509 16510 16511 16512 16952
proud$	10751
prov	4870
prove	16970 4809 4826
prove$	11073
proved$	11073
proves	4826
provid	4671 5874
provide$	4603 10883 4879 11575
provided$	12599 6526 6527 11575
provideed$	4603
provideing$	4603 4879
providence$	11579
provider$	10366 10371 10372 4120 16881 10801 16948 16949 5855
providers$	10366 10371 10372 4120 16881 10801 16948 16949
provides$	4603 4879 11575
providing$	11575
provin	4826
proving$	2240
provision$	12293 12297
provocative$	11554 6114 6161
provocatively$	3593 5696 5706 12008 12010 6114 6161
provoke$	12392 6286 340 13197 13334 7519 7520 5376 12053
provoked$	12392 6286 340 13197 7519 7520 13782 13783 5376 12053
provokes$	12392 6286 340 13197 7519 7520 5376 12053
provoking$	12392 6286 12460 12461 12462 12463 12464 340 13197 7519 7520 5376 12053
prowl$	2361 2452 2453 2454 2455 2456 2457 16396
prowled$	2361 2452 2453 2454 2455 2456 2457
prowling$	2361 2452 2453 2454 2455 2456 2457
prowlled$	2361 2452 2453 2454 2455 2456 2457
prowlling$	2361 2452 2453 2454 2455 2456 2457
prowls$	2361 2452 2453 2454 2455 2456 2457
pru	6032
pru$	12293
ps$	17081
pscale	17509
psoria	5989
psoriasis$	12250 6175
psychi	6237
psychiatric$	6021
psycho	11339 6220 6237
psycho$	11685
psychologically$	5677
psychologist$	6238
psychologists$	6238
psychopath$	11685
psychopathic$	6151
psychopaths$	11685
psychos$	11685
psychotherapy$	17446
psychotic$	11812
ptsd	6217
pub$	17063
public	11239
public$	14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14627 8552 14686 14690 4951 4952 4971 17346 17375 11520 11636 6083
pubs$	17063
puffer$	12009 5753 5761
puffers$	16045 16046 16059 16060 16061 16063 12009
pugnacious$	6142
pull$	13973 1643 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 16936 16937 16938 16939 16940 12129
pulled$	12419 1786 1787 1788 1789 1790 1791 1792 1793 2095 2531 2532 2533 2534 9905 16068 9962 4579 12013
pulling$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 10917
pullled$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pullling$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pulls$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pumped$	12244
punch	17556 17564
punch$	13820 15683 17557
punche	5190
punched$	17557 11451
punches$	17557
punctual$	16132
punish$	16860 4505 4506 4507 4508
punished$	13241 8487 8488 8489 8490 4505 4506 4507 4508 17329
punishes$	4505 4506 4507 4508
punishing$	4505 4506 4507 4508 16941 16942 16943 16944
punitive$	16602
pupil	17237 11525
pupil$	14592 14593 2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 17632 5379 11669 11681 5421 11811 6032
pupils	10854 17061 10965 10989 17102 17147 17148 17150 17191 4851 17254 17257 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 11383 12198
pupils$	192 384 12777 6674 414 452 7015 7016 7021 7022 7032 7072 7085 7089 925 946 7207 7381 1328 1329 1331 7642 13809 7971 7982 7983 1843 8143 14503 14513 14514 14515 14516 8425 2165 2166 2167 2172 2195 14565 14566 14567 14568 14592 14593 14603 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14624 14673 2359 2360 2427 2428 2429 2430 14838 14867 14868 14869 14870 14973 14976 15001 15002 15003 15004 15005 15006 15017 2660 3548 3650 3699 3700 16216 16217 16218 16219 16220 10132 10133 10134 10149 10158 4001 10267 10268 4010 10272 10283 16446 10636 16818 17489 17490 11541 11636 11669 11681 11684 11811 5559 5560 12101
purcha	11025 11026
pure$	5351 5499
purely$	2679
purple$	5726
purpos	4991 12134
purpose$	16703 16706 17343 4979 17397
pursu	4661 4801
pursue	4901 4946
pursue$	325 1481 1482
pursued$	325 13662 1481 1482 14104
pursues$	325 1481 1482
pursui	4901 4946
pursuing$	325 1481 1482
push	5047
push$	565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 14697 4947 5281 12053 5963
pushed$	12424 565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 5050 5281 12053
pushes$	565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 5281 12053
pushing$	12932 565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 4947 5281 12053
pushover$	15635 11909 11910
pushovers$	15635 15750 11909 11910
put	17556 5255
put$	0 1 2 6264 12374 12375 11 12380 12390 6284 6296 12404 12405 12406 12407 12408 12409 12410 43 68 167 12599 6544 12788 12817 6722 468 470 471 472 12861 13131 13132 13133 13291 13292 13293 7233 7234 13360 1092 1235 1293 1775 1797 8132 1927 1928 1929 1930 2144 3456 16165 16394 4228 4422 4524 4525 4553 4554 4555 4601 4710 4711 4753 4827 4829 4954 4957 5074 5210 5232 11575
puted$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4228 4553 4554 4555 11575
puting$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4228 4553 4554 4555 11575
puts$	0 1 2 6264 11 12380 6296 12404 12405 12406 12407 12408 12409 12410 43 68 167 468 470 471 472 13291 13292 13293 1092 1235 1293 1775 1797 1927 1928 1929 1930 2144 16394 4228 4524 4525 4553 4554 4555 4753 11021 5210 5232 11575
putted$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4228 4553 4554 4555 11575
putting$	0 1 2 6265 12373 11 43 68 167 468 470 471 472 1092 1235 1293 13689 1775 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 2144 16394 4228 4524 4525 4553 4554 4555 11575
puzzling$	1812 1815 1818 1819
pyjama$	9949 9965 9966 12009
pyjamas$	16050 16051 16052 16055 16063 12009
quarrel$	11605
quarrels$	11605
queen$	11688 5428
queens$	11688
questi	17152 5052
question$	1812 1815 1818 1819 10244 10275 10277 4858 17331 5034 11313
questionable$	6397 12516 12517 12518 12519 13574 8137 5273
questioned$	5239
questioning$	4858
questions$	4858 5034
quetiapine$	6233
queue$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
queued$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
queues$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
queuing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
quick$	320 1028 1029 1030 1031 1033 1034 1035 1036 1037 7417 7855 13963 13964 13965 13966 1599 1600 1601 1602 1603 1604 16786 16857 10751 4492 5328 5370 5495 5530
quicker$	15185 15328
quickly$	13102 13103 14124 14125 15186 15260 15328 3314 16809 16810 16811 16812 16945 16946 16947
quiet$	12654 13638 13641 10687 16795
quiff$	11988
quiffs$	11988
quite$	6469 6491 2724 2906 3098 3101 3126 3135 5614 5625 5643
quiz$	4858
quizing$	4858
quizs$	4858
rabble$	2186 2187 11655 5406 6122
race$	9834 9837 9853 9857 9862 15991 9896
racists$	12078
radar	17245
radar$	16788 17104 17107 4742
radio	4724
radiotherapy$	6221
raff$	11653
rag$	13835 13836 14880 11650
ragged$	16017 16018
rags$	11650
raid	10859 11190
raid$	4600 17297 5236 12190
raided	10859
raided$	17321 17596 5236
raids$	5236 12190
rails$	14683 14833
raise$	9328 9329 9330 9333 9334 9336 9337 9340 10430 5640
raised$	10429 5640 12013
raiser$	11735
raisers$	11735
raises$	5640
raising$	9328 9329 9330 9333 9334 9336 9337 9340 5640
ramp$	4996
ramped$	17363
ramping$	4996
ramps$	4996
ran$	565 566 567 568 569 570 571 572 573 574 586 587 605 606 6975 717 935 936 937 1124 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 1521 1522 1523 1524 1525 1526 1527 2300 14781 2680 2681 2682 2711 2762 2763 3402 3477 5192 5281 5453 5456 5476 12170
random	4859
random$	11120
rang$	1041 1042 1130 10389 16910
ranger	4784
rans$	14781
rape	11456
rape$	13451 7345 13800 13801 14427 14428 14429 14430 14431 14432 14433 14434 17563 11590 11644
raped	12326
raped$	13571
rarely$	3092 9353 3093 9354 3094 5135
raring$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
rascal$	6122
rascals$	6122
rash	11320
rash$	114 115 1875 1925 1926 17427 5356 5358
rat$	11651 11740 11743
ratbag$	11659
ratbags$	11659
rate	4974
rate$	8762 8763 11264 12190 12195
rated$	2240 2254 2611 2615
rates$	11264 12190 12195
rather$	1223 1224 8055 1795 8057 16873 16875 10816 16932 16933 16935 5614
rating$	16969
ratings$	16913 16914 16969
rational$	6652
rats	5229
rats$	11490 11651 11740 11743
rattle$	15666
rattled$	15665
rattles$	9560 9561
ratty$	6142
re	11235
re$	10061 10072 11510 5412
reach$	12436 12437 12438 12439 14933 16237 16258 16281 10175 16289 16327 16328 16329 12041 12043
reached$	14331 14332 14333 14334 16144 16150 16155 16158 16164 16226 16232 16270 16287 16313 16314 16315 16316 16317
reaches$	12042
reaching$	16327 16328 16329 10229 12041
react$	16166 16860 12125
reacted$	12125 12126
reacting$	12125
reaction$	15049 15050
reacts$	12125
reactted$	12125
reactting$	12125
read	10863 5141 12319
read$	14933 15157 15158 4142 4143 4144 16639 16677 17041 4728 17097 10996 11036 17519
reader	5120
reader$	17118 11381
readers$	17118
readily$	714 715 716 13085 13102 13103 1244 1245 1246 1247 1248 1249 14124 14125 16809 16810 16811 16812 16945 16946 16947 5338
readin	5119 17520 11414
reading$	4728 11380 17521 12063 6052
reads$	4728
ready$	13275 13276 1028 1029 1030 1031 1033 1034 1035 1036 1037 7855 13963 13964 13965 13966 1599 1600 1601 1602 1603 1604 1798 1799 1800 1801 14873 2967 2968 16857 10751 4599 4614 4908 17600 5328
real$	8604 10510 10511 10512 10513 5955
realise$	197 8110 8111 8263 8264 8265 8266 8267 8268 8269 8270 8271 8272 8273 8274 8320 8321 8322 8323 8324 8325 8326 8327
realised$	8110 8111 14245 14246 8140 8141 14275
really$	14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 9155 3841 3842 3843 3844 5643
reap$	938 939 7641
reaped$	938 939
reaping$	938 939
reaps$	938 939
rearrested$	12345
reason$	9288 9522 3262 16327 16328 16329 16789 4900 12041
reasoned$	16144 16150 16155 16164 16226 16232 16270 16313 16314 16315 16316 16317
reasoning$	16327 16328 16329 10232 12041
reasons$	14842 4900
reassurance$	15543
reassured$	15643
reassuring$	15641 15643
rebuff$	13352 7246 7247 7248 7249 5363 5768
rebuffed$	16109 16114 16115 16116 16117 5363 5768
rebufffed$	5363 5768
rebufffing$	5363 5768
rebuffing$	5363 5768
rebuffs$	5363 5768
recall$	17190
recalled$	5248
receiv	12134 6019
receive$	6581
receives$	5118
recent	4612
recent$	10873
reckless$	114 115 6397 12516 12517 12518 12519 6655 12906 947 1062 1352 1875 1925 1926 5271 5356 5358 6151
recklessly$	6107
recklessness$	12763 12764 12765 12766 12767 12768 13164 13165 13166 13167 13253 7185 7186 7206 13314 13506 13507 13508 13509 13510 13511 13719 8101 8194 1934 8196 2209 2210 15033 15034 11821
reclaim$	5030
reclaimed$	5030
reclaiming$	5030
reclaims$	5030
recognise$	12752 14352 8263 8264 8265 8266 8267 8268 8269 8270 8271 8272 8273 8274 8320 8321 8322 8323 8324 8325 8326 8327 15157 15158 15927
recognition$	17118 12155
recollection$	7467 1207 7469 1209
recomm	4953
recommit$	17186 17213
record	10915 4665 4682 4701 4708 4720 17089 4804
record$	12455 8024 10497 16639 10613 16863 10779 17010 4647 17040 10941 17058 10952 4697 4700 10969 10998 4740 4743 4749 11040 11059 17195 11089 17197 17613 12282 12358
recorded$	4638 17056 10969 4710 4711 4740 4754 11040 17151 4827 4829 17334 11244 11245 5946
recording$	4474 4475 4476 4477 10848 4699 10966 10969 4740 4743 4749 11040 12089 12187
recordinged$	10969
recordings$	4699 10966 10969
records$	16998 17010 17022 17040 10941 17058 10952 4697 4700 10969 4740 4743 4749 11040 17155 11059 17167 17195 17197 12156 12282
recover$	5994
recovered$	17307 5994
recovering$	5994
recovers$	5994
recovery$	17549
recrui	17020
recruit$	549 550 5279 5280 11609
recruited$	12419 549 550 6812 552 553 554 5279 5280
recruiter$	13864 14580 11676 11679 11680
recruiters$	13864 14580 11676 11679 11680
recruiting$	549 550 5279 5280
recruitment$	12434
recruits$	549 550 5279 5280 11609
recruitted$	549 550 5279 5280
recruitting$	549 550 5279 5280
red$	7728 7729 7932 8771 8772 8773 17275 5703 5726 12009 5929
redeal$	17186 17213
redeeming$	11731
redemption$	11731 12043
redheaded$	9882 6172
reduc	4974
reduce	5137
reduce$	17341 17360 12224
reduced$	17371 12208
reduct	11236
reduction$	17343 17357
referenced$	10919
referr	17470
referral$	10002 3742 10004 3744 3745 16681 12101 6098
referrals$	10002 3742 10004 3744 3745 16681 16847 16848 12101 12102
referred$	6019
reflected$	8430
refuge	11477
refuge$	13490 17584
refus	5055 6247
refusal$	6645 385 386 387 388 389 390 2579 2580 2581 2582 2583 3722 3723 10011 4299
refusals$	3722 3723 10011 4299
refuse	6088
refuse$	13156 1188 13631 13632 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 15503 3721 16103 16108 16390 16394 5767 12031 12051 5847
refused$	12876 1188 1847 14225 14275 1950 1956 1957 1958 1959 1960 1962 2011 2063 3721 16103 16108 16109 16114 16115 16116 16117 16390 16394 5767 12031 12051 12096 5847
refuser$	11706 6132
refusers$	11706 6132
refuses$	1188 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 3721 16103 16108 16390 16394 5767 12031 12051 5847
refusing$	1188 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 9783 3721 16103 16390 16394 16603 16604 5767 12051 5847
regain	5000
regard	12134
regard$	6364 6365 6366 6367 6368 6370 6371 8580 8581 2321 8583 2357 2485 2488 9314 9315 9316 15645 16642 16643 16644 16645 16646 16647 16648 16649 10545 10546 10547 10548 10549
regardded$	2357 2485 2488
regardding$	2357 2485 2488
regarded$	2242 2357 2485 2488 2617 9261 9262 9263 9264 9265 9266 9267 9268 9540 15912 15913 15914
regarding$	2357 2485 2488 9235 11119
regardless$	12585 12589 13277 15471
regards$	2357 2485 2488
regist	4617 10915 4706 10967 17247
register$	17022 4700 11005 17155 17158 17606 12180 12297
registered$	5186 6004 12308
registers$	16301 17022
registration$	4588
registrations$	5891 12161
regret$	1082 14420 14421
regreted$	1082
regreting$	1082
regrets$	1082
regrettable$	10696 16804
regrettably$	6185
regretted$	1082
regretting$	1082
regula	4859
regular$	602 603 2192 11120 5285 5398
regularly$	601 17460
regulation$	15056 15057
rehab	17547 11441
rehab$	17548 12273
rehabilitation$	6098
reject$	2141 2142 16103 16394 5337 5377 5768
rejected$	2141 2142 16103 16109 16114 16115 16116 16117 16394 5337 5377 5768
rejecting$	2141 2142 16103 16394 16603 16604 5337 5377 5768
rejects$	2141 2142 16103 16394 5337 5377 5768
rejectted$	2141 2142 16103 16394 5337 5377 5768
rejectting$	2141 2142 16103 16394 5337 5377 5768
relapse$	16167 12036
related$	17517 11648
relati	17528 17580 12134
relations$	11551
relationship$	12470 6588 6729 469 663 664 665 13038 13039 6961 6962 6963 6964 13106 15105 15335 15336 3046 3047 3048 3049 3050 3051 3052 15475 15476 15477 15567 5183 11532 11551 11876 11916
relationships$	12470 6588 6729 469 663 664 665 6961 6962 6963 6964 13106 15320 15321 15322 15323 15324 15333 15335 15336 3046 3047 3048 3049 3050 3051 3052 15475 15476 15477 15567 11532 11551 11876 11916
relay	4696
relay$	4713 4964
relaying$	4713
relays$	4713 4964
releas	4671
released$	6087 6088
relentlessly$	6181
relevant$	4723
reliab	4612
reliable$	13575 16132 10873
reliant$	11902
relied$	9401 3141 3142 3143 3144 3145 9407 16313 16314 16315 16316 16317 4946
relies$	5235
relish$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5336 5367
relished$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5336 5367
relishes$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5336 5367
relishing$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5336 5367
reluctance$	6645 385 386 387 388 389 390 2579 2580 2581 2582 2583
reluctant$	1953 1956 1957 1958 1959 1960 1962 2579 2580 2581 2582 2583 4492
relying$	5235
remain	11435 6083
remain$	12788 870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 3269 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3587 3599 16165 17534 17542 5288 5301 5417 5419 5424 5471 5479 5498 5511 5551 5553 5562 5563 5623 12344
remained$	8849
remains$	6409 382 383 870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8849 8854 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 3269 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3587 3599 11290 5288 5301 5417 5419 5424 5471 5479 5498 5511 5551 5553 5562 5563 5623
remand	11175 6087
remand$	12348
remanded$	17281 17282 11505 12348
remark$	3714 3715 3716 3717
remarkably$	5625 5643
remarked$	3714 3715 3716 3717
remarking$	3714 3715 3716 3717
remarkked$	3714 3715 3716 3717
remarkking$	3714 3715 3716 3717
remarks$	12708 13626 13627 3714 3715 3716 3717
remind	4877
remind$	4736
reminded$	12569 12570 206 207 208 215 216 221 222 223 224 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 4781 11045
reminder$	16801 16802
reminders$	12566 16801 16802
remiss$	6184
remit	4991
remorse$	14420 14421 14860 14861 14862 14863 14864 16136 11625
remorseless$	6142 6151
remote$	16857
remov	4661 5047
remova	17573
remove$	7444 7445 7446 7447 7448 7449 5171
removed$	404 405 406 407 16625 16626 17285 5050 5171 5172
removes$	5171
removing$	5171
render$	47 48 50
rendered$	47 48 50
rendering$	47 48 50
renderred$	47 48 50
renderring$	47 48 50
renders$	47 48 50
rent$	8062 15808 6253
reoffe	11240
reoffend$	16166 17170 17186 17213 12036
reoffended$	6258
reoffender$	6128
reoffenders$	6128
reoffending$	17342 17345 17347 5947 6258
reoffends$	6258
repair$	16860
repara	5251
reparation$	11512
repeat$	602 603 1233 16166 5285 5412 5913
repeated$	6495 1233 10694 10695 10720 16847 16848 5796 12102 6026
repeatedly$	601 10345 4387 5770
repeating$	1233 7495
repeats$	1233
repeatted$	1233
repeatting$	1233
replied$	13145 13432 14275 16478 16481 16482 16484 16485 16486 16487 16521 16522 16910 12060
replies$	4355 4356 12060
reply$	13180 13181 13182 14402 14404 16139 16145 16159 16639 16667 4355 4356 16799 16860 16863 12033
replying$	12594 12847 13180 13181 13182
report	4611 10874 10882 4665 4682 4696 4701 4707 4708 4720 17089 4821 11082 11414 12134 12137
report$	12752 14089 14180 14203 14352 16598 16681 16796 4486 16989 17040 4681 4684 10969 4713 4714 4715 17090 4743 4749 17195 17197 17236 4964 17521 5246 12101 12314
reportd$	4715
reported$	12879 13114 13122 7602 7603 14275 10969 4715 17100 4815 4842 17334 11244 11245 5246 12148 12183
reporting$	16138 4681 10969 4713 4715 4743 4749 5246
reportinged$	10969
reportings$	10969
reports$	16598 16681 16796 17040 4681 10969 4713 4715 17090 4743 4749 17195 17197 17236 4964 4973 5246 12101
reprim	6087
reprimand$	12348
reprimanded$	12348
reprimands$	12348
reprisal$	11587
reprisals$	11587
reprobate$	6122
reprobates$	6122
reputation$	12455 8024 2431 2432 2433 2434 2435 2436 2703 2704 10683 16836 10785 16902 5486
reques	10895 4933 4946 4953
request$	16681 16801 16802 12101
requested$	12159
requests$	13534 16801 16802 16847 16848 12101 12102
requir	10895 12134
require$	1580 1581 7848 1588 1589 1590 7981 15229 3158 3159 3160 9422 3162 3163 3164 3165 3175 3176 3177 15546 9440 9441
required$	1580 1581 14021 3175 3176 3177 15546 9440 9441 4979 17360 11425
requirement$	17609
requires$	1580 1581 3175 3176 3177 15546 9440 9441
requiring$	1580 1581 3175 3176 3177 15546 9440 9441
rerob$	17186 17213
rescuing$	15543 15618
reside	11239 5200 5202
residential$	11461 11463 5600
residents$	14506 8400 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14624 14686 14690 8643 8644 10636 4971 17346 17375 11636 11637
resilience$	6164
resilient$	3201 3202 3203 3204 3555 11938 6164
resist$	12752 13156 13352 7246 7247 7248 7249 7866 13974 13975 13976 13977 14097 14240 14274 15503 3739
resistance$	2579 2580 2581 2582 2583
resistant$	2579 2580 2581 2582 2583 12048 12051 6151
resisted$	13296 14275 3739
resisting$	15888 3739
resists$	3739
resistted$	3739
resistting$	3739
resit	6056
resolution$	12359
resort$	545 546
resorted$	545 546 4443
resorting$	545 546
resorts$	545 546 4444
resortted$	545 546
resortting$	545 546
resources$	17356
respect$	7337 14352 14382 8284 8550 14860 14861 14862 14863 14864 16136 16139 16145 16159 16642 16643 16644 16645 16646 16647 16648 16649 11696 12033
respected$	13122
respit	5200
respite$	11461
respon	16981 10878 17020 11070 17210 12214
respond$	14352 16139 16145 16159 16193 16194 16667 16860 16863 12033
responded$	16478 16481 16482 16484 16485 16486 16487 16521 16522 16677 12060
response$	13626 13627 4234 4242 4243 4244 4355 4356 4474 4475 4476 4477 4590 10852 10853 4594 10858 16970 16978 16985 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 10970 4712 10976 4717 10985 17103 11117 4873 11140 11182 4959 4963 11225 17383 12089
responses$	4234 4242 4243 4244 4355 4356 4474 4475 4476 4477 12089
responsib$	16687 16775 16829
responsibbed$	16687 16775 16829
responsibbing$	16687 16775 16829
responsibed$	16687 16775 16829
responsibilit$	9164
responsibilities$	15270 16443 16687 16829
responsibility$	408 409 410 411 13286 13330 13331 13332 13604 14101 14260 1937 1938 8203 8204 8205 8206 8207 8208 8209 8210 8211 8212 8213 8214 8228 8229 8230 8231 8232 14340 14341 14342 14343 14344 14345 14346 14347 14348 14349 14350 8244 14387 15925 16443 16548 16642 16643 16644 16645 16646 16647 16648 16687 16829 4481 12322
responsibing$	16687 16775 16829
responsible$	12398 81 82 83 84 85 7267 13375 13376 13377 13378 1937 1938 3555 15925 16374 16375 16376 16379 16380 16381 16382 16383 16384 16385 16386 4473 16856 17034 17177 4817 11104 4852 11132 11133 4881 17265 4972 5260
responsibly$	13183
responsibs$	16687 16775 16829
rest$	6669 6670 6671 6672 8042 8050 8792 14913 15081 15199 15308 15309 15310 15311 15312 15355 15356 15357 15569 15841 15844 15999 16000 16001 16849 12103
resteal$	17186 17213
rested$	6669 6670 6671 6672
restor	5000
restra	5169
restraining$	11430
rests$	6669 6670 6671 6672 16849 12103
result$	371 6668 1141 11151 4901 11185 12314
resulted$	12380 13292 13293
resulting$	11185
results$	16836 10785 16902 16913 16914 17381 17521 12314
resume$	12538
resumed$	12538
resupply$	17186
retail	4631 10977 11239
retail$	11308
retailers$	4606 16975 10892 17063 17084 17086 4785 17346
retain$	5899
retained$	12159 5899
retaining$	5899
retains$	5899
retak	5000 6056
retaliation$	11587
retard$	6139
retards$	6139
return	12134
return$	12484 12500 6426 12626 12694 341 12788 12817 12819 12820 12821 541 542 543 544 6842 582 586 587 6852 6898 6906 646 647 648 6913 13024 13520 13918 13973 14352 16139 16145 16159 16165 16167 16639 4703 5316 12033
returned$	12626 341 541 542 543 544 582 586 587 5316
returning$	12594 341 12847 541 542 543 544 6839 582 586 587 6849 13141 5316
returnned$	341 541 542 543 544 582 586 587 5316
returnning$	341 541 542 543 544 582 586 587 5316
returns$	12626 341 541 542 543 544 582 586 587 4703 5316
reveal	4821 11082
reveal$	17166
revealing$	16017 16018 9932 5753
reveals$	17166
revel$	1097 1098 2143
reveled$	1097 1098 2143
reveling$	1097 1098 2143
revelled$	1097 1098 2143
revelling$	1097 1098 2143
revels$	1097 1098 2143
revenge$	11587
review	4757
review$	4651 11858
reviewed$	4651 11139 11210
reviewes$	4651
reviewing$	4651
reviews$	4651 11858
revolting$	5500
revolving$	2470 2471 2472 2473
rewards$	13714
rheumatic$	5988
rib$	17477 17478
ribs$	17477
ribss$	17477
rid$	10710 10711 4965 4982 11285
ridden$	851
ridding$	4982
riddled$	2388
ride$	13098 851 14026
rided$	851
rides$	13098 851
riding$	851
rife$	2388
riff$	5392
right$	6397 6399 6438 13242 13243 7196 7197 7198 13739 7724 1802 1803 1804 1805 1806 1807 1808 1809 8260 14387 2192 14671 2424 8700 9142 3058 3059 3060 9775 3515 3516 3517 5398 5485
rightly$	4486
rigid$	16786 16857 10751
rigoro	5010
rigorous$	11271
ring	16957 4714 4724 11062
ring$	12941 12942 1189 13671 13676 14180 14544 14545 14546 14547 14548 16053 10398 16639 4627 10975 4720 5404 12009
ringin	17008
ringing$	16138 4627 10975
ringle	10948 17183 4913 17335 17410 12198
ringleader$	17055 17169 17204 17274 6125
ringleaders$	17169 17204 17274 11174 6125
rings$	9023 9024 9898 16053 10390 4627 10975 12009
ringworm$	6224
riot$	11715 11716 11717 11737
ripped$	16017 16018 9959 5746 5753
rise$	1613 4926 11293
rises$	1613 11293
risible$	16723
risk$	12368 12369 12379 6276 16 17 18 6350 12458 12459 12465 12471 12472 12473 12474 12476 12477 12478 12480 6512 6513 6514 6515 6516 6517 6518 6519 6520 6521 6522 6523 6524 13226 906 13465 13565 13593 7526 1266 1267 1268 1269 13936 14036 8024 14162 14305 14306 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 14392 14393 14394 14395 14396 14443 14450 14463 8501 2241 8503 8504 8505 8506 8507 8508 8509 8510 8511 8512 14620 14621 8515 8516 8517 8518 8519 8520 8865 8866 2606 2607 8869 2609 2610 14979 14980 14981 14982 14983 14984 14985 14986 14987 14988 14989 14990 14991 14992 14993 14994 14995 14996 14997 14998 15092 15155 15320 15321 15322 15323 15324 15475 15476 15477 15487 15488 15489 15490 15521 15522 15523 15650 15758 15764 15765 15766 15767 9674 15868 10678 11210 4977 11268 11297 5269 11597 5878 5907 6251
riskier$	6397 5271
risks$	12368 12369 12458 12459 12471 12472 12473 12474 12476 12477 12478 12480 6451 6452 6512 6513 6514 6515 6516 6517 6518 6519 6520 6521 6522 6523 6524 13465 13565 13693 13936 14036 8024 14305 14306 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 14393 14394 14395 14396 14443 15092 15143 15144 15145 15146 15147 15148 15149 15475 15476 15477 15487 15488 15489 15490 15758 9674 15868 11531
risky$	12368 12369 6397 170 171 172 173 174 175 176 6512 6513 6514 6515 6516 6517 6518 6519 6520 6521 6522 6523 6524 6655 12906 8024 8361 14493 5271 5373 5550
risperidone$	6233
ritali	6013
ritalin$	12274
rival$	13607
rivalry$	11648
rivals$	11637
roaccutane$	6233
road$	12811 6808 1045 1046 14752 14908 9609 15743 9673 5613
roadman$	14553 11649 6121
roadmen$	14553 11649 6121
roads$	15714
roam$	12852 14162 2361 2452 2453 2454 2455 2456 2457 2458
roamed$	2361 2452 2453 2454 2455 2456 2457 2458
roaming$	2361 2452 2453 2454 2455 2456 2457 2458
roammed$	2361 2452 2453 2454 2455 2456 2457 2458
roamming$	2361 2452 2453 2454 2455 2456 2457 2458
roams$	2361 2452 2453 2454 2455 2456 2457 2458
rob$	14162 14366 14367 14524 14525 14748 17156 17186 17189 17213 17214 11282 11589
robbed$	12419 12427 12867 13221 13571 7597 7598 13730 13731 13732 13744 13745 5264
robber	16963 16971 16981 10878 17026 17183 11078 17198 4832 17207 17211 17212 17219 17220 4853 17226 17234 17238 17239 17240 11240 11498 11500 11520 11521 11524 12171 6106
robber$	14647 14648 14649 14731 14732 14733 14734 14735 17177 11685 11686
robberies$	17159 17184 17185 11093 11114 17347 5032 17628 17629 17631 12189 12196 12367
robbers$	14647 14648 14649 14731 14732 14733 14734 14735 11685 11686
robbery$	12446 12866 12898 13382 7574 7575 13683 1423 13898 13900 14025 4590 10852 10853 4594 10858 16970 16978 16985 4620 10887 10888 10889 4629 4630 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 10963 17073 17074 17075 10970 4712 10976 4717 10985 17103 4769 11051 17159 17160 11093 17202 11117 4873 11140 11157 11182 4959 4963 11225 5048 17605 17607 17617 17627 17628 17629 17631 11587 5908 5918 12367
robbing$	13999 17034 17215 17296 11589
robs$	17156 17189 17214 11282
robust	5004 5010 5015 5952
robust$	11271 5014 11938 6166
robuster$	5014
robustly$	12184
rod$	1354
rode$	851
rogue$	14791 11740
rogues$	14791 11740
role$	13286 16829 11131
roles	17018
roll	6042
roll$	2118 3309 9571 9572 3643 16715 12303
rolled$	3309 9571 9572 3643 9905 16076 16077 11280 11281 12303
rolling$	2118 3309 9571 9572 3643
rollled$	3309 9571 9572 3643
rollling$	3309 9571 9572 3643
rolls$	3309 9571 9572 3643
roma$	3595 9863
romanian$	3595 9863 11998
romantic$	700 701 702 703
roof$	17578
room	11125
room$	13923 13924 13925 13926 13927 4606 16975 16994 16995 16996 10890 10891 10892 17062 17084 17092 17093 11030 17140 11478 11479 17590 5228 12150 12311
rooms$	17093 12150
roost$	13746
root$	1117
rope$	13860 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
roped$	12419 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
ropes$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 15089
roping$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
rose$	1613 12195
rot$	2451 16672 16905
rotten$	2374 2375 5408 11812 6142
rough	12338
rough$	7618 7775 14562 14563 8468 8681 2505 2506 8914 8915 5374 5408 5492 5705 11969
roughest$	8458
round$	12710 12711 12713 12715 13618 13622 7807 7818 15091 8991 15130 3358 4894 12025 12224
rouser$	11667
rousers$	11667
route	17147
route$	6808 17031
routes$	17031
routin	4859
routine$	11120
row$	13382 13819 13822 10126 16234 10128 16362 16363 16364 11605
rowdiness$	2209 2210 15033 15034 11821
rowdy$	5556 6151
rows$	16362 16363 16364 5158 11605
rubber$	5821
rude$	14970 14971 15071 16394 10584 6151
rudeness$	2209 2210 15033 15034 11821
ruffian$	11740 6122
ruffians$	11740 6122
rug$	16826
rui	6087
rui$	12348
ruin$	13333 13663
ruining$	13667
rule$	14510 16507 16508 16509 16510 16511 16512 4593
rules$	14522 14690 8592 8593 8594 8595 15202 15610 15611 15612 15632 15634 15817 16507 16508 16509 16510 16511 16512 16824 16952 4593 11638 11755
ruling$	4593
rum$	17455
run	4938
run$	12484 12500 12558 12788 12817 12819 12820 12821 6723 6724 6725 6774 565 566 567 568 569 570 571 572 573 574 586 587 6857 6862 605 606 6975 717 736 737 13156 935 936 937 7291 7292 7361 1124 13500 13501 13502 13503 13504 13505 13520 1189 1292 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 1521 1522 1523 1524 1525 1526 1527 13962 13967 14164 14180 8125 14274 14275 14286 2118 2132 2133 2300 14697 8607 2680 2681 2682 2711 2762 2763 2905 3402 3477 9762 9763 9764 16167 3816 3817 16394 10800 4655 4787 5037 5192 5281 5452 5455 5476 12066
runaround$	14715
runaway$	14647 14648 14649 11685 11686
runaways$	14647 14648 14649 11685 11686 6131
runed$	4787
rung$	6761 6762 6763 6764 6765 6766 6767 6768 14275 16677 10947 17089
runing$	4787
runner	12181
runner$	12931 14650 2288 14756 14757 11609 11685 11687
runners$	12931 14650 2288 14756 14757 17201 11609 11685 11687
runnin	17020 11070
running$	12460 12461 12462 12463 12464 6805 12932 565 566 567 568 569 570 571 572 573 574 586 587 6856 6858 6862 605 606 7291 7292 1124 7584 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 13899 1802 1803 1804 1805 1806 1807 1808 1809 2118 2132 2133 2300 2762 2763 2905 15729 15730 15731 15732 15733 16394 4655 17177 17210 5192 5281 5451 5454 5476 12146
runs	17020
runs$	565 566 567 568 569 570 571 572 573 574 586 587 6862 605 606 6975 717 736 737 935 936 937 1124 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 2118 2132 2133 2300 2680 2681 2682 2711 2762 2763 2905 3402 3477 16394 4655 10930 17047 4787 5192 5281 5476 12146
rush$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5328
rushed$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5107 5328
rushes$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5328
rushing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5328
s$	10898 11068 17178 11304 5077 5078 5081 11355 11357 5099 11364 11395 11405 11408 5153 11415 11417 11418 5159 5160 5166 11428 11431 5178 11443 5189 11463 17583 11486 11488 17597 17604 17610 11519
s17$	6252
s20$	6252
s31$	6252
s47$	6252
sabotage$	11601 5362
sabotaged$	11601 5362
sabotages$	11601 5362
sabotaging$	11601 5362
sad$	8798
sadistic$	5496
safe$	12432 12433 6438 13490 7546 14091 14304 14308 8202 14310 14322 14323 14331 14332 14333 14334 15450 9361 15493 15509 15512 15514
safeguard$	6323 12752 8221 14361
safeguarding$	15526 15527 15528 15529 15543 5796
safer$	6397 6438 7350 7351 7352 14100
safety$	12378 6272 12471 12472 12473 12474 12475 12476 12477 12478 12479 12481 12535 12536 6460 6461 12836 12837 13357 13490 13915 1548 14165 14305 14306 14310 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8315 8316 8317 8318 8319 15487 15488 15489 15490 15603 17110
said$	131 6736 6770 7010 7011 7020 7190 13450 7602 7603 8084 8119 16208 10194 10195 10196 10311 10312 10315 10479 10480 4325 4326 4815 4871
sail$	1499
sailed$	1499
sailing$	1499
sailled$	1499
sailling$	1499
sailors$	15706
sails$	1499
saints$	15751
sale	17238
sallow$	6172
same$	12586 12588 12590 12592 13278 7325 7326 7327 7328 7329 7330 7331 7332 7333 7334 7336 7494 13602 8492 2475 8739 9419 9420 9421 3572 9906 16020 16033 9939 9946 10189 10190 10191 10192 5679 5740
sanction$	4950 5933
sanctioned$	404 405 406 407 8487 8488 8489 8490
sanctions$	4950
sand$	16823
sandy$	5703
sank$	1531 1532 1533 1534 1535 1536 1537
sat$	3687 3688 3689 4311 4312 4313 4314 4315 4316 4317 4318
satisfy$	16258
savage$	14647 14648 14649 11685 11686
savages$	14646 14647 14648 14649 14668 14669 14670 14920 11659 11685 11686
save$	7437 7438 7439
saved$	14331 14332 14333 14334 16313 16314 16315 16316 16317
saving$	15543 15618 16836 11731 12043
savings$	10785
savvier$	2715 2716 2717
savvy$	2715 2716 2717 9497 9498 9499 3555 3559 11870 6160
saw	5101 5183
saw$	1041 1042 1148 2000 2001 2357 9577 9578 3318 4218 4219 11362 5360
say	17050 4821 11082
say$	12531 6548 12752 6647 6720 7051 1193 13631 13632 7532 7567 13679 1644 7985 14097 8008 8009 8010 14186 14203 14236 8164 14274 14352 2183 9397 15927 16105 16139 16145 16159 10311 10312 10315 4652 12033
saying$	2183 9782 16138 16236
says$	2183 16106 16208 10311 10312 10315 4325 4326
scabies$	6224
scalde	5190
scalded$	11451
scale	17509
scallies$	6122
scally$	6122
scallywag$	6126
scallywags$	6126
scam$	14025
scan$	4651 17481
scandal$	6183
scandalous$	6183
scaned$	4651
scanes$	4651
scaning$	4651
scanned$	11139
scanning$	17145
scans$	4651 17481
scant$	103 110 7841 7923 2319 2320 2322 10535 10542
scantily$	3593 5695 5706
scar$	3614 11988
scarcely$	7629 7647 7648 7649 8160 1900 1901 1902 3019 3021 3022 3056 3092 9353 3093 9354 3094 3178 9439 3179 3180 9530 5630 5631 5645
scare$	15561 15562 15563 15666
scarecrows$	16078
scared$	15521 15522 15523 3196 3197 15665 15669
scares$	9293 15401 9560 9561 15789
scarf$	16058 12009
scaring$	12460 12461 12462 12463 12464
scarlet$	5988
scars$	3614 11988
scarves$	16058 12009
scatter$	17359
scattering$	5029
scenario$	12370
scenarios$	12370
scene$	14134 14135 15143 15144 15145 15146 15147 15148 15149 17160
scheme$	12180
schemer$	11685
schemers$	11685
scheming$	6151
schizo	6220
schizophrenic$	17546
school	4963 5134 17520 12307
school$	12919 12920 12921 13168 13169 7697 14220 14360 14565 14566 14567 14568 14594 14595 14596 14597 14598 14599 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14627 14654 8551 14686 8616 8691 14816 14817 14819 15042 3356 3357 16126 16127 16128 16202 10366 10371 10372 10374 4120 16881 10801 4544 16948 16949 11224 17485 5121 5122 17497 17498 17499 17500 17501 11395 17503 17504 17511 17513 17514 17521 17600 11494 11548 5445 5796 5845 5854 5855 12293 12303 12304 12305 6053
schoolboy$	5421
schooled$	5138
schooling$	13395 17512 12305
schoolmates$	11684
schools$	14594 14595 14596 14597 8643 8644 11224 17508 17591 12303
sclerosis$	17548
scolio	6223
scor	12168
score$	1542 15089 15714 16969 12185
scored$	1542 17138
scores$	1542 16969 12185
scoring$	1542
scorn$	16926 16927 16928 16929 16930 5363
scorned$	5363
scorning$	5363
scornned$	5363
scornning$	5363
scorns$	5363
scoundrel$	11740
scoundrels$	11740
scour$	4651
scoured$	4651
scoures$	4651
scourge$	8892
scouring$	4651
scours$	4651
scramble$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
scrambled$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
scrambles$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
scrambling$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
scrap$	13215 1406 13818
scraped$	11989
scrapes$	7418 7419 7420
scrapheap$	16307
scrapings$	2503
scrapper$	11740
scrappers$	11740
scratch$	16705
scrawny$	6172
scream$	11618
screamed$	12876 14225 14275
screening$	17452
screens$	16401 16431 16432 16433 16434
screenshot$	10966
screenshots$	10966
screw$	5487
screwed$	2633 9046 9047 5517
screws$	5487
scribe	5120
scribe$	11381
scrolled$	11139
scrote$	6126
scrotes$	6126
scrounger$	11685
scroungers$	11685
scrubber$	6139
scrubbers$	6139
scruffily$	3593 5706 12008 12010
scruffy$	3595 9861 16017 16018 5705 5726 5746 5753 6172
scruples$	14860 14861 14862 14863 14864
scrutiny$	17104
scum$	6122
scumbag$	6122
scumbags$	6122
search	10859 10863 16997 17057 17152 4894 17268 17284 5052
search$	4600 4651 10933 4812 4869 4888 17261 11155 4910 17297 17298 11192 17300 4935 11197 4937 17306 4955 17331 5034 5035 17407 11313
searched$	4651 17233 11139 4935 17321
searches$	4651 17227 4888 17298 11192 17300 4935 4937 17306 4955 17396
searching$	4651 17298 4935 4937 4955
searchped$	4910
searchs$	4651 4910 5034
seasoned$	3363 6165
seating$	10915
second$	7386 7390 7845 2502 3572 10544 10765 5128
secrecy$	7147 8194 16695
secret$	13638
secretive$	6151
secretly$	1218 1219
secrets$	13641
sectio	17547 11441 6237
section$	11194
section17$	6252
section20$	6252
section31$	6252
section47$	6252
sectioned$	17548
secur	5915
secure	4901 17280 5202
secure$	13154 13155 11463 17616 11515 5899 6098
secured$	17046 12159
secureed$	5899
secureing$	5899
secures$	5899
securi	4631 10977 10986 4762 11033 4784 11117 4864 11125 4901 4963
security$	14506 4606 16975 10892 17063 17084 17086 17093 4727 11023 4766 17140 4785 4786 17224 4909 4927 11224 5051 11637
seduce$	319 1093 1094 1095 1096 5275 5330
seduced$	12419 319 1093 1094 1095 1096 2073 5275 5330
seduces$	319 1093 1094 1095 1096 5275 5330
seducing$	319 1093 1094 1095 1096 5275 5330
see	16970 5101
see$	197 12662 12752 12788 7291 1041 1042 1148 13973 1812 1815 1818 1819 2000 2001 8263 8264 8265 8266 8267 8268 8269 8270 8271 8272 8273 8274 8320 8321 8322 8323 8324 8325 8326 8327 2357 2485 2488 2510 2511 15399 9314 9315 9316 9327 15645 9577 9578 3318 15761 15762 15763 16090 16667 16863 16997 4640 4647 4652 17042 10998 17125 11362 11481 5360
seed$	11669
seeds$	11669
seeing	5101
seeing$	12594 12847 7291 9235 11362 5196 11481 5310 5360
seek	10895 4901 4933 4946 5930
seek$	327 619 620 621 622 623 624 625 2075 8336 2076 2077 2078 2079 2080 2081 2097 2098 2100 16394 10330 4603 17016 10910 5569 5570
seeked$	10330 4603 10910
seeker$	14637 11629 11829 12344
seekers$	14637 11629 11829
seekin	10895 4933 4946
seeking$	327 619 620 621 622 623 624 625 2075 8336 2076 2077 2078 2079 2080 2081 2097 2098 2100 8898 8916 16394 10330 4603 10910 11629 11829 5569 12344
seekked$	10330
seekking$	10330
seeks$	327 619 620 621 622 623 624 625 2075 8336 2076 2077 2078 2079 2080 2081 2097 2098 2100 10330 4603 17016 10910 5569 5570
seem$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 9414 9415 9416 3269 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 9730 3514 3530 3587 3599 4253 4254 5288 5301 5417 5419 5424 5471 5479 5498 5511 5551 5553 5562 5563 5623 5624 5626
seemed$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 3269 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3587 3599 4253 4254 5288 5301 5417 5419 5424 5471 5479 5498 5511 5551 5553 5562 5563 5623 5624
seeming$	4253 4254
seemmed$	4253 4254
seemming$	4253 4254
seems$	382 383 870 871 7688 7689 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 3269 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3587 3599 4253 4254 5288 5301 5417 5419 5424 5471 5479 5498 5511 5551 5553 5562 5563 5623 5624 5626
seen	17033 17165 5183 5253
seen$	564 14245 14246 8140 8141 2243 2618 2727 2944 9261 9262 9263 9264 9265 9266 9267 9268 9540 9577 9578 3318 3325 3360 3497 3498 3499 15912 15913 15914 16144 16150 16155 16164 16226 16232 16270 4218 4219 16711 17028 17054 10996 5101 5108 5196 5360 12170 12177 12183
sees	5101 5183
sees$	1148 2000 2001 2357 2485 2488 11362
seize	4752
seize$	4689 11013 5899
seized	11012 4752
seized$	4689 17119 11013 17307 12159
seizeed$	5899
seizeing$	5899
seizes	4752
seizes$	4689 11013 5899
seizin	4752
seizing$	4689 11013
seizur	6223
seizure$	4752 4889 17292 12156
seizures$	4889 12156
seldom$	3092 9353 3093 9354 3094
select	5039 6217
selected$	4796
self	5979 6234
self$	6261 6263 6304 6308 6309 49 6311 6312 6313 6314 6315 6316 6317 57 6319 6320 6321 61 12430 12431 6325 6326 6328 6329 69 70 71 72 6335 6336 6337 6347 6348 6349 102 141 6621 12757 6731 6732 6733 12894 6801 6865 13177 13206 13208 7120 7121 7122 7123 7124 7125 7126 7127 7129 7130 13252 7154 7155 7156 7157 13265 13266 13267 13268 13269 13270 13271 13272 13273 13274 7172 7173 7174 7175 13283 13288 13310 13311 13444 13445 13446 13447 13448 7347 13551 13552 13553 13554 13555 13556 13567 13638 13663 13667 1316 1317 1318 7580 7801 7802 7804 13912 7812 7813 7814 7815 7817 7819 7820 1560 7875 14091 8197 8201 1941 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8215 8216 14324 14325 14326 14327 14328 14329 14331 14332 14333 14334 8275 8276 8277 14665 14830 8746 2486 2487 8749 2489 2490 2491 14916 8950 8952 15109 15110 15111 15112 15113 15114 15115 15402 15403 15404 15405 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15448 9343 15451 15452 9346 15459 15492 15493 15496 15509 15510 15511 15513 15519 15520 9604 9605 9606 15805 3490 3491 3492 9769 3509 3510 15884 15892 10746 11456 11528 5278 11558 11559 5321 5340 11607 5436 11900 11901 5641 5672 5816
selfharm$	12240
selfharmed$	12240
selfharming$	12240
selfharms$	12240
selfie$	12983 6877 6878 6879 12994 6910 6911 651 652 13400
selfies$	12983 6877 6878 6879 12994 12995 6910 6911 651 652 13400
selfish$	6151 6183
selfishness$	2209 2210 15033 15034 11821
sell$	12484 12500 12788 12817 12819 12820 12821 6723 6724 6725 565 566 567 636 736 737 948 7291 7292 13500 13501 13502 13503 13504 13505 13520 7505 7507 7509 13617 13696 13962 13967 1614 1615 1616 7878 14162 14366 14367 14402 14404 14410 14412 14524 14525 17189 5281 5298 11575
selled$	7505 7507 7509
sellin	17008 17020 11070 17183
selling$	12909 565 566 567 636 7292 7505 7507 7509 13899 13929 1614 1615 1616 13999 15729 15730 15731 15732 15733 16368 16369 16374 16375 16376 16377 16378 16379 16380 16381 16382 16383 16384 16385 16386 17034 17177 17215 5266 5281 5298 12163 12366
sellled$	7505 7507 7509
sellling$	7505 7507 7509
sells	17020
sells$	565 566 567 636 736 737 948 7505 7507 7509 1614 1615 1616 10930 17047 17189 5266 5281 5298
selves$	6261 6263 6304 6308 6309 49 6311 6312 6313 6314 6315 6316 6317 57 6319 6320 6321 61 12430 12431 6325 6326 6328 6329 69 70 71 72 6335 6336 6337 6347 6348 6349 6621 12757 6731 6732 6733 12894 6865 13177 13206 13208 7120 7121 7122 7123 7124 7125 7126 7127 7129 7130 13252 7154 7155 7156 7157 13265 13266 13267 13268 13269 13270 13271 13272 13273 13274 7172 7173 7174 7175 13283 13288 13310 13311 13444 13445 13446 13447 13448 7347 13551 13552 13553 13554 13555 13556 13567 13638 1316 1317 1318 7580 7801 7802 7804 13912 7812 7813 7814 7815 7817 7819 7820 1560 7875 14091 8197 8201 1941 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8215 8216 14324 14325 14326 14327 14328 14329 14331 14332 14333 14334 14665 14830 8746 2486 2487 8749 2489 2490 2491 14916 15109 15110 15111 15112 15113 15114 15115 15402 15403 15404 15405 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15448 9343 15451 15452 9346 15459 15492 15493 15496 15509 15510 15511 15513 15519 15520 9604 9605 9606 15805 9769 3509 3510 15884 15892 10746 11528 11558 11559 11607 11900 11901
semh	6032
semh$	12293
semi$	5173
sen$	17492 6036 12298
send	4611 4695 4696 4707 4714
send$	12484 12788 615 616 617 618 627 1032 7505 7507 7509 13699 1470 13962 13967 14402 14404 14410 14412 4610 4681 10961 4705 10975 4715 4879 11183 4964 5011 5289 5313 11575 6036 12298
sendd$	4715
sendded$	7505 7507 7509 1470
sendding$	7505 7507 7509 1470
sended$	7505 7507 7509 1470 10961 4715
sendes$	4705
sending$	615 616 617 618 627 1032 7505 7507 7509 1470 16327 16328 16329 4681 10961 4705 10975 4715 4879 5011 5289 5313 12041
sends$	615 616 617 618 627 13534 7505 7507 7509 1470 4681 10961 4705 10975 4715 4879 11183 4964 5011 5289 5313
sensation$	5368
sense$	13598 13599 13767 13768 13769 13770 13771 13772 13773 13774 13775 13776 13777 13778 13779 14046 14047 14048 14049 14050 14051 14052 14053 7947 7948 7949 14385 8280 2330 8757 2764 2766 9246 15354 3040 3041 3042 3043 3044 3045 9342 3082 3083 9345 15721 15773 15927 16038 16335 16593 16594 16595 11600 11621 11924
sensible$	12395 6397 6438 7077 3058 3059 3060 15514 3555
sensibly$	13183
sensit	4612
sensitive$	10873 11844 5875
sensor	5061
sensory$	11322
sent	4611 10978 11046
sent$	12643 12644 12645 12647 615 616 617 618 627 13131 13132 13133 13145 7505 7507 7509 1470 14275 4610 17041 11424 5215 11505 5289 5313 11575 12096 6082
senten	17528
sentence$	4922 12352 6095 12357 12359
sentenced$	9261 9262 9263 9264 9265 9266 9267 9268 11505 6095
sentences$	4922
sentencing$	6095
separa	17528 17530 11424 11426 17544
separate$	4589 17359
separated$	17531
separates$	4589
separating$	5029 17531
separation$	17533
sepsis$	6222
september$	12921
sergea	4590 10852 10853 4594 10858 16970 10887 10888 10889 4629 4630 4631 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 4717 10985 17103 4769 11117 4873 11140 11182 4959 4963 11225
sergeant$	10851 16960 16965 4606 16994 16995 16996 10890 10891 10892 17009 10909 4673 10935 10938 4680 10944 10946 17060 17064 17065 17067 17077 10973 17081 17083 17092 4766 11030 17224 11134 17289 11220 11224 17332 5871 12223
serial$	602 603 4588 5285 5412 5425 5913
series$	4081 12179
serious$	6358 700 701 702 703 8604 10510 10511 10512 10513 5412 5796
seriously$	14422 14423 14424 14425 14426 16540 16541 16557 16558 16559 16560 16561 16562 16563 16564 16565 16566 16567 16635 16636 16637 16638 4387
seriousness$	14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 14393 14394 14395 14396
sertra	6013
sertraline$	12274
servant$	11609
servants$	11609
serve$	3129 3130 4948 4994
served	17287
served$	4948 5128 5254
serves$	874 875 3129 3130 4948 4994
servic	17470
service$	14550 8537 14844 16202 10366 10371 10372 10380 4120 10408 10409 16831 16881 10793 10801 4544 16948 16949 4692 17342 17452 17468 5796 12089 5845 5854
services$	7474 14360 14361 14365 8608 14844 14947 15075 15499 15500 15501 15502 15537 15538 15539 15540 15541 15584 15585 3258 3260 3746 3747 3748 3749 10366 16477 10371 10372 10377 10378 4120 16881 10801 16948 16949 17452 17464 11624 12028
serving$	4948 11416 12077 6060
session$	185 187 188 8962 16202 16387 16388 16389 16428 16429 16430 17446 11623
sessions$	185 187 188 6492 12600 12633 12634 15042 8962 16202 16428 16429 16430 17446 11623
set$	74 75 76 12542 547 568 569 570 571 572 573 574 13467 13468 13469 13470 13471 13472 7522 1299 1300 1301 1302 13884 13885 1797 14601 2278 3038 3039 9842 3799 3800 3980 4753 5265 11946 11947 12312
sets$	74 75 76 568 569 570 571 572 573 574 1797 2278
setter$	11771
setters$	11771
setting$	74 75 76 5265
settle$	16139 16145 16159 12033
seven	10854 10869 17061 10965 10989 17102 11028 4770 4771 17147 17148 17150 17191 4837 4851 11124 17237 17254 17257 17262 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 17410 5049 12198
seven$	14602 14672 16767 11098 17229 17231
seventeen$	9269 3009 9271 9272 3012
severa	17128
several$	6495 633 9788 3631 10694 10695 10720 16847 16848 12102 5908 6026
severe	5974
severely$	6045 6063
sewer$	14918
sex$	12470 6588 12807 6795 6889 12998 6896 637 6903 13013 653 654 655 656 13035 13036 13106 7047 13401 13516 13517 13518 13519 13898 13900 8521 14915 8971 15102 15103 15320 15321 15322 15323 15324 15333 15475 15476 15477 15567 9765 11447 5238 11532 11553 11565 5497 11876
sext$	6112
sexted$	6112
sexting$	11549
sexts$	6112
sexual$	12906 6876 6887 6892 6894 6895 638 639 640 641 643 6907 6908 6909 653 654 655 656 13037 700 701 702 703 7293 15102 9028 9031 9228 15568 5084 5238 5290 5302
sexualised$	12906 6876 6887 14961 14962 14963 14964 14965 14966 14967 14968 14969 11555 11556 5556 6161
sexuality$	13153
sexually$	2224 2225 9466 5293 5513 5616 5617 5656 5674 12326 6232
sgt$	17081
shabbily$	3593 5698 5706
shabby$	16017 16018 5746 5753 6172
shadow	5052
shadow$	17095 17130 4767 17232 11313
shadowed$	4767
shadowing$	4767
shadows$	9898 4767
shady$	5492 6142
shaggy$	5703
shall$	3771 3772 3773 3774 3775 3776 4916
shallow$	6151
sham	17384
shambles$	6183
shambolic$	16723 6183
shame$	7187 14860 14861 14862 14863 14864 16707 10696 16804 5818
shameful$	16602 6183
shamefully$	6183
shameless$	6142
shar	4671 4695
share	4707 5874
share$	12788 615 616 617 618 627 7224 993 1011 1012 1013 1014 1032 1971 3685 16139 16145 16159 16667 16860 16863 10867 4607 4610 10961 4705 4715 4855 4964 5217 5289 5740 12033
shared$	615 616 617 618 627 993 14275 3685 10479 10480 16677 10867 4607 4610 4715 5289 5740
shareed$	10961 4715
sharees$	4705
shareing$	10961 4705 4715
shares	5874
shares$	615 616 617 618 627 993 3685 10867 4607 4610 10961 4705 4715 4964 5217 5289 5740
sharin	12134 5874
sharing$	615 616 617 618 627 993 1032 3685 16721 10867 4607 4610 5217 5289 5740
sharks$	13877
sharp$	9497 9498 9499 3559
sharper$	2715 2716 2717
sharpest$	14805
shaved$	5722 5724 5726 11989 5739
shaven$	5693 5694 5723 5726 5739
she$	6413 6420 6934 7015 7016 7021 7022 7071 7085 7088 7380 7540 7642 13809 1843 2164 8425 2165 14533 2166 2167 2194 8600 2359 15088 16216 16217 16218 16219 16220 10132 10133 10134 10136 10267 10268 4009 10272 10366 16477 6038
shed	12338
shed$	4461 17575 17587
shedding$	4461
sheep$	14591 11685
sheer$	5351
sheet$	12150
sheets$	12150
shelter$	13005 13006 13007 13008 13009 13010 13011 13012 17575
shield$	7437 7438 7439 5334
shieldded$	5334
shieldding$	5334
shielded$	5334
shielding$	15529 15534 15535 15536 15543 5334
shields$	5334
shift$	6723 6724 6725 7292 10204 10205 5890
shifting$	7292 14549
shiftless$	6153
shifty$	5492 5705 11969 6142
shilling$	14808 14812 14813
ship$	15770
shirk$	4461
shirked$	4461
shirking$	4461
shirkked$	4461
shirkking$	4461
shirks$	4461
shirt$	9902 3642 9910 9911 16026 12009
shirtless$	6172
shirts$	9902 3642 9910 9911 16026 9969 12009
shock$	13334 15666
shocked$	15665 15669
shocking$	4351 4352 4353 4354 10696 16804 16842 16843 16844 16845 5556 5828
shockingly$	5512 6185
shocks$	9560 9561 15687 15789
shoddy$	6183
shoes$	9910 9911 16042 16043 16044 16045 16046 16053 17598 12009 12014
shoot$	1541
shooti	17198 17211 17219 17220
shooting$	1541
shootings$	17184
shoots$	1541
shop	4631 10977 10986 11308
shop$	12919 12920 14782 4606 16975 10892 17063 17084 17086 17093 5024 17415 17418
shopke	4631 10977 11239 11525
shopkeeper$	12687 13000 17632
shopkeepers$	12687 13000 14506 14686 8643 8644 4606 16975 10892 17063 17084 17086 4785 4971 17346 17375 11636 11637
shopli	4832 17207 17211 17212 17220 4853 17234 17336 11240 11498 11520 11521 6260
shoplift$	11589
shoplifter$	14647 14648 14649 14756 14757 11685 11686
shoplifters$	14647 14648 14649 14756 14757 11685 11686
shoplifting$	12460 12461 12462 12463 12464 12898 12909 12913 13898 13900 13999 14674 11093 11114 17249 4969 11231 17347 5032 5048 17605 17627 17628 11589
shoppe	11239
shoppers$	14686 17346 17375 11636
shopping$	11308
shops$	14686 8643 8644 4606 16975 10892 17063 17084 17086 17093 4785 4971 5024 17415 17418
short$	2444 2445 8813 8814 9845 16017 16018 9932 9959 16591 16592 5495 5565 5682 5703 5725 5726 5753 5815 12099 6172
shortcoming$	5795
shortcomings$	16448 16449 16450 5795 12058 6182
shortest$	3616 5730
shorts$	16011 3644 9910 9911 16039 16040 16042 16043 16044 16059 16060 16061 16066 12009 12014
shot$	12454 1541 14855 10710 10711 10905 5400
shots$	14855 10905 17024 17030
shotted$	5282
shotter$	6132
shotters$	6132
shotting$	565 566 567 5281 5282
should	4897 11410
should$	26 27 28 29 30 31 763 764 1089 7630 13742 1729 1831 1849 1857 1858 1859 1860 1861 1862 1863 1864 1865 1873 1877 1878 1879 1880 1898 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1967 1980 2787 2788 2789 2790 2840 3000 3034 3091 3171 3222 3279 3280 15893 9805 4087 4089 4090 4091 4092 10355 16472 10516 4342 10608 4573 11020 4766 4838 4890 4916 17324 5018 17517 5798 5868
shoulder$	15055 3611 17477 17478 5846
shouldered$	11949 5846
shouldering$	5846
shoulderred$	5846
shoulderring$	5846
shoulders$	15055 15120 17477 5846
shout$	2680 2681 2682 5329 12045
shouted$	6761 6762 6763 6764 6765 6766 6767 6768 14102 14275 5190 5329 12045
shouting$	13792 13793 5158 5329 12045
shouts$	2680 2681 2682 5329 12045
shoutted$	5329 12045
shoutting$	5329 12045
show	4597 16970 4809 11071 4826 4870 12134
show$	359 1876 8182 8183 8184 8185 1942 1943 8233 8234 8235 8236 8237 8238 8239 8240 8241 8242 14352 8250 8313 8314 14472 8667 2492 16139 16145 16159 16203 16204 16205 3956 16422 4652 10994 10998 11021 17166 12033
showed$	359 1876 1942 8313 8314 2492 4274 11021
showin	4809 4826
showing$	359 13792 13793 1942 4274 16973 17449
shown	10978 11046
shown$	197 6526 6527 13175 13176 7070 1876 8182 8183 8184 8185 1943 8313 8314 10029 16271 16272 16273 16274 16438 4274 4754
shows	4809 11071 4826
shows$	359 1876 1942 8313 8314 2492 16203 16204 16205 3955 4274 4652 11021 17166 11092
shred$	1407 8756
shrewd$	9497 9498 9499 3559
shrinking$	9529 15637 15638 15639 15640
shrug$	2027 3223 3312 4480
shruged$	2027 4480
shrugged$	2027 3312 4480
shrugging$	2027 4480
shruging$	2027 4480
shrugs$	2027 3312 4480
shunt$	5075
shut$	13894 4527 12096
shuts$	4527
shutting$	4527
shy$	2444 2445 11833
siblin	17574
sibling$	17588 11860 5603
siblings$	6262 12918 15070 15299 17551 17588 11529 11860
sick$	8687 17437 17485
sickle$	6223
side$	14818 15952
sidekick$	6124
sidekicks$	6124
sidelined$	5829
sides$	13358 14818
sight	11295
sight$	17278 17402 12199 6001 6002
sighted$	12076 12183 12263 6197
sighti	4609 5891
sighting$	10847 4763 12152
sightings$	17071 4763 5887 12152
sign$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7835 7836 4437 4438 4439 4440 16827 16828 5247 12098 12101
signal$	12676 17290
signals$	12676 12677 13838 11613
signed	11146
signed$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7835 7836 17253 5116 5117 5247
significant$	2604 2605
signing$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7835 7836 5247
signs$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 14040 4437 4438 4439 4440 16827 16828 16847 16848 17019 5247 11613 12098 12101 12102
silence$	7147 13316 13506 13507 13508 13509 13510 13511 13719 8194 16695
silent$	13640 13641
silliness$	12763 12764 12765 12766 12767 12768 13253 7185 7186 8101 8194 1934 8196
silly$	6358 114 115 6397 170 171 172 173 174 175 176 6655 947 1352 1834 1925 1926 3040 3041 3042 3043 3044 3045 11615 5355 5358 6151
silo$	5858 5859
siloed$	6187
silos$	12118
similar$	3595 9863 5682 5740
simple$	5351 6085
simpler$	4908
simply$	13175 13176 7070 842 14251 14252 14253 14254 2679 3314 3841 3842 3843 3844 10354 4257 4258 4445 4446 4489 5770 5835
since$	17453 17456 17479 17573 11905 12362
single$	3923 3924 10280 10321 10322 4148 10410 10478 4612
sink$	1531 1532 1533 1534 1535 1536 1537
sinker$	14064
sinking$	1531 1532 1533 1534 1535 1536 1537
sinks$	1531 1532 1533 1534 1535 1536 1537 16303
sister	11420 17529 11423 5179 17574 17580
sister$	12918 8046 8054 5154 5155 17527 11427 11457 17588 11860
sisters$	12918 8046 8054 15070 9148 9149 9150 11860
sit	17033
sit$	6701 3687 3688 3689 3691 3703 3704 3705 3706 3707 16139 16145 16159 4311 16861 12033
site$	12152
sits$	3687 3688 3689 3691 3703 3704 3705 3706 3707 4311 4312 4313 17020
sitting$	13275 13276 13792 13793 4311 4312 4313
situation$	12370 6664 13259 13260 13347 1045 1046 1119 1120 7522 14305 14306 14310 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 14468 15525 15939 10678 16841 10798 5226 12339
situations$	12370 7418 7419 7420 14468 15939
six	10854 10869 17061 10965 10989 17102 11028 4770 4771 17147 17148 17150 17191 4837 4851 11124 17237 17254 17257 17262 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 17410 5049 12198
six$	1384 14576 14672 3585 9847 9848 3631 15999 16000 16001 16002 16003 16004 10149 10158 10164 16767 11098 17229 17231
sixteen$	15172 15173 15174 15175 15176 15177 2843 2844 2845 9269 3009 9271 9272 3012 11885
size$	2875 2876 3480 3481 3482
skank$	6139
skanks$	6139
skanky$	6142
skate$	1498
skated$	1498
skaters$	10149 10158
skates$	1498
skating$	1498
skeletal$	5682
ski$	5758
skilled$	3569
skills$	2764 2766 9342 3082 3083 9345 15910 11926
skimpy$	9932 5753
skin$	14761 15658 9870 9886 17428 11971 5712 5718 5987
skinned$	11930 11963
skinniest$	3616 5730
skinny$	9845 9882 9959 5682 5753 6172
skins$	13017 15658
skirt$	16011 3644 9910 9911 16039 16040 16042 16043 16044 12009 12014 12021
skirts$	16011 3644 9910 9911 16039 16040 16042 16043 16044 16059 16060 16061 16066 9969 16084 12009 12014 12021
skive$	6111
skived$	6111
skives$	6111
skiving$	6111
skunk$	11353
slack$	1062
slag$	11685
slags$	11685
slap$	14137 15683 17557
slapdash$	6143 6183
slappe	5190
slapped$	17557 11451
slapper$	6139
slappers$	6139
slaps$	17557
slave$	11796 5536 6145
slaves$	11796 6145
sleazy$	6142
sleep	11340 11352
sleep$	6426 12788 12852 629 7291 1041 1042 1047 15627 15761 15762 15763 17447 17459 17460 17578 5212 5221 5222 5291 5977
sleeped$	5214
sleepes$	5214
sleeping$	629 7291 5207 5212 5214 5221 5291 6015
sleeps$	629 1047 5212 5214 5219 5221 5222 5291
sleepwalk$	1531 1532 1533 1534 1535 1536 1537
sleepwalked$	1531 1532 1533 1534 1535 1536 1537
sleepwalking$	1531 1532 1533 1534 1535 1536 1537
sleepwalkked$	1531 1532 1533 1534 1535 1536 1537
sleepwalkking$	1531 1532 1533 1534 1535 1536 1537
sleepwalks$	1531 1532 1533 1534 1535 1536 1537
sleeves$	3644
slender$	5682 6172
slep$	6077
slept$	629 1041 1042 1047 11326 5207 5223 5291 6077
slicked$	3610 11989
slid$	1531 1532 1533 1534 1535 1536 1537
slide$	1531 1532 1533 1534 1535 1536 1537 3309 9571 9572 12111 12150
sliders$	16042 16043 16044 16059 16060 16061 16063 12009 12014
slides$	1531 1532 1533 1534 1535 1536 1537 3309 9571 9572 12150
sliding$	1531 1532 1533 1534 1535 1536 1537
slight$	3580 5682 6172
slightest$	7924 14879 10214 10536
slightly$	3583 5684
slim$	9845 5682 6172
slimly$	5684
slip$	1531 1532 1533 1534 1535 1536 1537 10681
sliped$	1531 1532 1533 1534 1535 1536 1537
sliping$	1531 1532 1533 1534 1535 1536 1537
slipped$	1531 1532 1533 1534 1535 1536 1537
slippers$	16055 16063 16071 12009
slippery$	5492 6142
slipping$	1531 1532 1533 1534 1535 1536 1537
slips$	1531 1532 1533 1534 1535 1536 1537 17040
slipshod$	6183
slit$	5739
sloppy$	4351 4352 4353 4354 11969 5828 6183
sloth$	12113
slovenly$	6153
slow$	1848 2579 2580 2581 2582 2583 4351 4352 4353 4354 16786 16842 16843 16844 16845 16857 10751 4492 5522 5828 6030
slowly$	16857
slut$	11685
sluts$	11685
sluttish$	6142
slutty$	6142
sly$	6151
slyness$	2209 2210 15033 15034 11821
smacke	5190
smacked$	11451
smackhead$	6139
smackheads$	6139
small$	2314 2366 9133 9299 9845 3590 5629 5682
smaller$	8396 8397 8406 8407 8408 8409
smart$	13647 13650 9497 9498 9499 15779 9863 11868 11874 5753
smarter$	6397
smartly$	3593 5706 12008 12010
smarts$	11869 11924
smash	17556
smashe	11281
smashed$	17388
smell$	3386 3387 3388 3389
smelly$	16017 16018 6172
smitten$	675 676 677 678 679 680 681
smok	5092
smoke$	12484 12788 12817 12819 12820 12821 519 7297 1041 1042 13427 13428 13429 7505 7507 7509 13696 13962 13967 14162 14402 14404 14524 14525 3338 3339 3340 3341 3342 16394
smoked$	13145 1041 1042 7505 7507 7509 16394
smoker$	14643
smokers$	14643
smokes$	1041 1042 7505 7507 7509 3338 3339 3340 3341 3342 16394
smoking$	6273 12381 12382 6622 907 7297 1041 1042 7505 7507 7509 13792 13793 16394
smooth$	13725 5654
smug$	6142
snakes$	11685
snapch	4878
snapchat$	6572 6573 6574 607 6868 608 6869 609 6870 610 6871 611 6872 12980 12981 12982
sneak$	339 11685
sneaked$	339
sneaking$	339
sneakked$	339
sneakking$	339
sneaks$	339 11685
sneaky$	6153
snide$	6142
sniffer$	4956 11218
snood$	16058 12009 6178
snoods$	16058 12009 6178
snotty$	6142
snub$	5363
snubbed$	16109 5363
snubbing$	5363
snubed$	5363
snubing$	5363
snubs$	5363
snuck$	339
so	4877
so$	12587 12591 12877 6995 7541 13674 1594 8017 8018 8453 8663 8685 3281 3282 3283 3284 3285 3286 15775 10357 4279 4865 5353 5625 5643
sobrie	5241
sobriety$	11502
social$	12901 12907 607 608 609 610 611 8384 14675 8796 8897 15010 15072 15578 15579 15580 15581 10013 10366 16477 4114 10376 4117 4531 4533 11007 4775 4777 17185 4878 17250 11198 11357 11460 5205
society$	8367 2107 2108 2109 2110 8372 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14624
sociopath$	11685
sociopathic$	6151
sociopaths$	11685
socks$	9969
sod$	10556 11659
sods$	11659
sofa	11471 12338 6253
sofa$	17578 5211 17589
soft$	13275 13276 15748
software$	10995
sold$	565 566 567 636 736 737 948 7505 7507 7509 1614 1615 1616 16365 5266 5281 5298 11575
soldier$	12728 11660 11740
soldiers$	12728 14725 11660 11740
solely$	4482 4483 5844
solicit$	1093 1094 1095 1096 5322 5330
solicited$	1093 1094 1095 1096 5322 5330
soliciting$	1093 1094 1095 1096 5322 5330
solicits$	1093 1094 1095 1096 5322 5330
solicitted$	1093 1094 1095 1096 5322 5330
solicitting$	1093 1094 1095 1096 5322 5330
solid$	5682
solidly$	5684
solve	5935
solve$	17360
solves	5935
solvin	5935
somali$	3595 9863 11998
some$	128 904 7223 1399 1409 2197 3631
somebody$	12846 12868 13673 13678 13832 14094 14231 10079 10255 10366 16477 4923
someone$	12846 12868 6926 13673 13678 13832 14094 14231 9177 3028 10079 10255 10366 16477 4923
something$	12877 13118 13674 16397 4698 17080
somewhere$	13005 13006 13007 13008 13009 13010 13011 13012 1369 1370 1371
son	17317
son$	15255 11343
sons$	15255
soon$	14124 14125 3314 16809 16810 16811 16812 16945 16946 16947
sooner$	1223 1224 8055 1795 8057 15185 15328 16460 16469
sophisticated$	2801 2965 3500 6165
sorely$	4387
sorry$	13798 16271 16272 16273 16274
sort$	13301 14500 2380 2382 2383 2384 14874 15526 15527 15528 9563 16013 4589 11635 11753
sorts$	13301 4589 11635 11753
sought	4791 17287
sought$	327 619 620 621 622 623 624 625 1131 14275 2075 8336 2076 2077 2078 2079 2080 2081 2097 2098 2100 10330 11052 5570
soul$	13984 13985 15150 15151 15152
soulless$	6142
souls$	13983 13985 14909 11881
sound$	9730 5624
sounds$	5624
sour$	6144
source	12134
source$	1117 10873 4613 17044 11038 4866 17244 4880 4980 4987 5874 12136 5876
sources$	4613 17044 12136
south$	3607
sow$	13306 13307 13748 13749
sowed$	13306 13307 13749
sowing$	13306 13307
sown$	13306 13307
sows$	13306 13307
space$	14761 15468 11206 11479
speak	10860 5183
speak$	12530 12752 12977 612 613 614 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 9305 9352 9730 16090 16139 16145 16159 16261 16327 16328 16329 16667 4562 16967 12033 12041
speaking$	612 613 614 9303 16138 12063
speaks$	612 613 614 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 16261 4325 4326
special$	8787 17492 6032 6251
specialist$	17469
speech$	5061 17492
speed$	12291
spell	12319
spelli	11414
spelling$	17521 6052
spend$	12788 6682 6683 6748 13109 13110 13111 13112 13113 822 823 7505 7507 7509 13962 13967 2124 2125 2126 2127
spendded$	2124 2125 2126 2127
spendding$	2124 2125 2126 2127
spended$	2124 2125 2126 2127
spending$	12594 12847 13109 13110 13111 13112 13113 2124 2125 2126 2127 16955
spends$	2124 2125 2126 2127 17033
spent$	822 823 7505 7507 7509 2124 2125 2126 2127 5254
spice	11344
spice$	13404 17451 11353 17463
spider$	7764
spike$	11293
spikes$	11293
spiky$	5703 5726
spin$	13098
spina$	5989
spineless$	6142 6183
spirit	11352
spirits$	17455 17459
spit$	14748
spite$	6459 199 200 202 6493 235 236 237 266 12950 12951 12952 12953 13334 4434
spiteful$	16602 5473 5496 6151
spitefulness$	2209 2210 15033 15034 11821
spiv$	11740
spivs$	11740
spleen	11332
spleen$	17439
splendidly$	9408 9409 9410 9411
split	17528 17530
split$	17359 11424
spliting$	5029
splitting$	5029
spoil$	1448 1449 1450 1451
spoiled$	1448 1449 1450 1451 6151
spoiling$	1448 1449 1450 1451
spoilled$	1448 1449 1450 1451
spoilling$	1448 1449 1450 1451
spoils$	1448 1449 1450 1451
spoilt$	1448 1449 1450 1451 2192 5398 6151
spoke$	612 613 614 4561
spoken$	12569 12570 206 207 208 6761 6762 6763 6764 6765 6766 6767 6768 12878 13114 14275 8487 8488 8489 8490 9261 9262 9263 9264 9265 9266 9267 9268 15912 15913 15914 16135 16144 16150 16155 16164 16226 16232 16270 16677 4585 17165
sponger$	11740
spongers$	11740
sporadic$	14956 14957 14958 14959 2592 5546
sport$	3613 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 17444 5727 5748
sported$	3613 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 5727 5748
sporting$	3613 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 5727 5748
sports$	3613 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 5727 5748
sportted$	3613 5727
sportting$	3613 5727
sporty$	5705
spot$	15157 15158 3386 3387 3388 3389 15927 17412 17416 12164 12229
spots$	15878 17412 17416 11999 12229
spotted$	14275 17054 6197
spotty$	3609 9882 15993 5710 6172
sprained$	5109
spray$	5720
spree$	12167
spring$	12921 12922
spurn$	5363 5768
spurned$	16109 5363 5768
spurning$	5363 5768
spurnned$	5363 5768
spurnning$	5363 5768
spurns$	5363 5768
squad	4590 10852 10853 4594 10858 16970 10878 10881 10887 10888 10889 4629 4630 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 4712 10976 4717 10985 17103 11003 4769 11117 4873 11140 11182 4959 4963 11225
squad$	15856 10851 16960 16965 16985 16986 4619 16988 16994 16995 16996 10890 10891 17001 4634 17009 10909 10938 10944 10946 17060 17064 17065 17067 17077 10973 17081 17083 17092 17110 11030 17203 17224 11134 17289 11220 11224 17332 5871
squander$	5362 5851
squandered$	5362 5851
squandering$	5362 5851
squanderred$	5362 5851
squanderring$	5362 5851
squanders$	5362 5851
square$	17368 5024 17418
squarely$	4482 4483 5844
squint$	6175
squints$	6175
stab	17564
stabb	17556
stabbed$	12427 12454 12867 13221 13730 13731 13732 13744 13745 5264
stabbi	16963 17198 17211 17219 17220 17226 17238 17239 17240 11500 11521
stabbing$	7574 7575 13683 1423 14137 17159 17160 17202 17607 17628 17629 11587
stabbings$	17159 17184 17628 17629
stack$	14544 14545 14546 14547 14548
staff	4631 10977 10986 4784 4963
staff$	12728 12846 12868 13000 13068 13069 13070 13359 7474 7701 7720 14220 8251 14360 14361 14365 14506 8400 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14624 14627 14651 14686 14692 2344 2345 8608 8643 8644 15042 15083 15097 15098 15099 15100 15584 15585 3258 3260 15851 15852 9799 15937 15938 10144 10145 10147 10148 10186 10187 10188 4004 10366 16477 10371 10372 4120 16881 10801 16948 16949 10892 17084 4726 4727 11023 11224 17375 17632 11624 11636 11637 11727
staffroom$	17093
staffrooms$	17093
stage$	10098 16215
stain$	2449
stained$	16017 16018 5746 5753
stairw	12338
stake$	11297
stamme	17428 11338
stammer$	17445
stamp	4974
stamp$	12082
stamped$	12082
stamping$	12082
stampped$	12082
stampping$	12082
stamps$	12082
stance$	11275 12212
stand	17033
stand$	2746 15433 9328 9329 9330 9333 9334 9336 9337 9340 3436 3586 16006 3687 3688 3689 4314 4315 4316 4317 4318 5804
standard$	16705 12089
standards$	16507 16508 16509 16510 16511 16512 16952 12089
standing$	9328 9329 9330 9333 9334 9336 9337 9340 4314 4315 4316 4317 4318 5804 6091
stands$	3436 3586 16006 3687 3688 3689 4314 4315 4316 4317 4318 6091
stares$	12708
stars$	16079
start$	12538 14748
starte	6019
started$	12538 564 13487 13488 13782 13783 16365
starter$	11770
starters$	11770
starti	6019
starts	6019
starts$	12538
starv	5980
starve	5190
starved$	11451
stash	16981 11064 4825
stash$	13399 17037 11055 17193
stashed$	16991
state	10874
state$	6664 16841
stated	10874
statem	6032
statement$	12758 8433 8434 8435 16984 16990 5124 12297
statemented$	12293
statements$	8433 8434 8435 16984 16990
statio	10977
station$	12919 12920 4606 16975 17084 17093 17368 5024 17418 17607 17614 17615
stations$	4606 16975 17084
statistics$	16913 16914 11264
stature$	15949 15950 15951 11943
status$	14437 14441 14442 14463 14469 14472 14915 17542 11593 5368 11858 12297 12344
stay$	6384 12500 6426 12662 12663 6649 12785 6684 6685 6702 12817 12819 12820 12822 6747 12893 13042 13109 13110 13111 13112 13113 13114 7033 7211 951 7213 7214 7215 7258 7259 7260 7261 7262 7291 13520 7533 7595 14090 14097 14110 14111 14203 14402 14404 14410 14412 9386 9405 16139 16145 16159 17578 5212 12033
stayed$	12583 12584 12643 12644 12645 12647 12845 13114 13122 13131 13132 13133 13178 13179 7079 7080 13188 13189 13443 14007 8083 14230 14275 14287 5212 5214 5223
stayes$	5214
staying$	12594 12847 13042 13109 13110 13111 13112 13113 13114 7291 7588 9386 5212 5214 6075
stays$	13114 5212 5214 6075
steal	17336
steal$	12788 13696 14162 14366 14367 14524 14525 14748 2680 2681 2682 16165 16390 17156 17186 17189 17213 17214 11282 11589 12045
steali	17020 11070 6260
stealing$	12458 12459 12460 12461 12462 12463 12464 13689 13899 14674 14730 14736 14737 2477 15071 16368 16369 16374 16375 16376 16377 16378 16379 16380 16381 16382 16383 16384 16385 16386 17034 17177 17215 17296 11589 12366
steals	17020 6260
steals$	2680 2681 2682 16390 17156 17189 17214 11282 12045
steel$	15656 15657
steely$	11912
step	11420 5177 11439 5188 17558 17580
step$	4996 5045 5891 5952
stepbrother$	11450 11457
stepdad$	5155 17527 11421 5164 17551 11449 11450 11457
stepfather$	5155 17527 11421 5164 17551 17555 11449 11450 11457
steping$	4996
stepmam$	11450
stepmother$	17527 5164 17551 17555 11449 11450 11457
stepmum$	17527 5164 17551 11449 11450 11457
stepnan$	11450
stepparent$	17551 11450 11457
stepparents$	17551 11450 11457
stepped$	16546 4578 17363 5952
steps$	4996
stepsiblings$	17551
stepsister$	11457
stepstepdad$	17551
stepstepfather$	17551
stepuncle$	11450
stern$	9548
sterner$	9548
steroi	11344 11351
steroids$	17451 11349 17458
steward$	6577 12687 12728 13000
stewards$	6577 12687 12728 13000 8643 8644 17063
sti	6232
stick$	1167 1288 1289 14352 16139 16145 16159 4142 4143 4144 12033
sticks$	1168 1288 1289 16301
sticky$	8686
still$	12571 6476 6477 12593 12615 7325 7326 7327 7328 7329 7330 7331 7332 7333 7334 7336 14197 14198 4153 4154 4644 4699 5770
stills$	10866 17007 10905 4693 4699 4716 4725
stinks$	11857
stir$	1442 1443 1444 1445 1446 1447
stirred$	1442 1443 1444 1445 1446 1447
stirrer$	11740
stirrers$	11740
stirring$	1442 1443 1444 1445 1446 1447
stirs$	1442 1443 1444 1445 1446 1447
stitches$	12284
stock	16981 17183
stock$	4623 17037 17171 17192 17193 11752
stockily$	5684
stocky$	9845 5682 6172
stole	6260
stolen	16981 17183 17246 6260
stolen$	16365 17171 17193 4939 17627 17630 6212
stoma$	6230
stomach$	5983
stone$	13820 15656 17442 5755
stoned$	1111 1112 1113 1114 1115 7464 1204 7466 16394
stoner$	11685
stoners$	11685
stood$	3436 3687 3688 3689 4314 4315 4316 4317 4318 5804 6091
stop	17152 4894 4936 5052
stop$	12529 12696 6717 12829 12893 7004 7053 13161 13631 13632 7897 7898 7899 7900 7901 7908 7909 7910 7964 7965 1705 7967 1707 1708 14089 14110 14111 14180 1821 1823 1826 14237 14274 14955 2970 2971 16139 16145 16159 16193 16194 10099 3839 16258 16327 16328 16329 10834 10835 10836 10837 16997 4672 10993 4812 17227 17261 11155 4910 4924 4928 4930 4931 4932 11197 11229 17360 5023 5034 17405 17407 11313 12033 12041 5939
stoped$	2970 2971
stoping$	2970 2971
stoppe	17165
stopped$	12865 6759 499 12883 7002 7073 7090 7096 13221 13709 13710 14189 2970 2971 16313 16314 16315 16316 16317 16515 16516 16517 16518 16519 16520 17233 4910 17284 5262 12096 12183 5997
stopping$	2970 2971 4928 4930
stopring$	4928
stops$	2970 2971 17227 4888 4910 4924 4928 4930 11229 17353 5023 5034
stopting$	4928
store	4631 10977 10986 11064 4825
store$	12663 6723 6724 6725 7292 1544 8058 4606 16975 10892 17063 17084 17086 17093 4762
stored$	1544 16991
stores	4825
stores$	1544 4606 16975 10892 10930 17047 17063 17084 17086 17093 11085
storie	4878
stories$	13449 7440 13550 8433 8434 8435 14543 2176 2177 2178 2179 2180 2181 2679
storin	16981 11070 17183 4825
storing$	7292 1544 17177 17215
story$	13449 14066 8433 8434 8435 14543 2176 2177 2178 2179 2180 2181
stout$	5682 6172
straight$	13125 13126 7196 7197 7198 1802 1803 1804 1805 1806 1807 1808 1809 10223 10224 10225 10226 5703 5726
strain$	4988
strang	17556 5190
strange$	12724 12725 6885 1812 1815 1818 1819 5659 6142
stranger$	12671 12682 12683 12986 13398 13415 13416 13417 13418 13419 13420 13421 13422 13423 13424 13425 13426 7369 7405 7406 7407 7408 14297 8391 8631 8632 8633 8634 17582 11536
strangers$	12393 6556 12671 6568 6571 12679 12682 12683 12691 12695 12699 6603 12858 6873 12984 13301 13398 13415 13416 13417 13418 13419 13420 13421 13422 13423 13424 13425 13426 7369 7405 7406 7407 7408 7409 7410 7411 7412 7511 13690 13692 14295 8358 14466 14467 14474 8390 8631 8632 8633 8634 15097 15098 15099 15100 11536 11620
strangled$	17557 11451
strapping$	6172
strappy$	5753
strate	12192 12214 12219
strategies$	12633 12634
strategy$	12225
stray$	1531 1532 1533 1534 1535 1536 1537
strayed$	13145 1531 1532 1533 1534 1535 1536 1537
straying$	1531 1532 1533 1534 1535 1536 1537
strays$	1531 1532 1533 1534 1535 1536 1537
streak$	11757
streaks$	11757
street	4612 17284 11243 11308
street$	12733 12910 12919 12920 7426 13591 13592 7492 7517 14752 14816 14817 14908 2780 9059 15714 9608 9611 9612 9613 9614 9615 15723 9629 15742 9672 9767 3542 16357 10873 10899 17270 17350 17368 5024 17415 17418 11538 5390 5508 5548 5589 5594 5606 5607 5608 5609 5663 5665 5679 6212
streets$	6623 12733 12910 13591 13592 7517 8622 14908 15143 15144 15145 15146 15147 15148 15149 15714 15723 9630 3379 9674 16357 17270 17350 17368 5024 17415 17418 11538
streetsmart$	6159
streetwise$	3201 3202 3203 3204 3555 3559 6159
streng	4901
strength$	2875 2876 3480 3481 3482
stress$	5969
strict	5010
strict$	11271
stride$	15671 15672
strike$	9414 9415 9416 3472 17156 11282 17396 5891
strikes$	17156 11282 17396
striking$	5705
strikingly$	5625
string$	304 4082
stringing$	304
strings$	304 17024
strip$	7295
stroke	11320 11441
stroke$	17427 17441 17522 17548
stroll$	3687 3688 3689
strolls$	3687 3688 3689
strong	5004 5010 5952
strong$	2937 2938 2939 3064 3065 9548 3543 3555 11271 5014 11938 5682 5955
stronger$	2329 9548 5014
strongly$	5684
stroppy$	6142 6151
struct	12138
structure$	17005 17395
struggle$	182 2579 2580 2581 2582 2583
struggled$	182 2579 2580 2581 2582 2583
struggles$	182 2579 2580 2581 2582 2583 6058
struggling$	182 2579 2580 2581 2582 2583
strung$	304
stubble$	6173
stubborn$	10751 6151 6183
stubbornly$	6183
stubbornness$	2209 2210 15033 15034 11821
stuck$	13123 13175 13176 7070 13178 13179 7079 7080 13188 13189 1169 1288 1289 14275 16271 16272 16273 16274 4142 4143 4144 5519
stud$	16053
studen	11383 11525
student$	2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 17632 11669 5421 11811
students$	14565 14566 14567 14568 2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 17489 17490 11669 11811
studs$	16053
stuff$	12830 12999 15655
stunt$	12470 11532
stunts$	12470 11532
stupid$	6358 114 115 6397 6640 947 1352 1834 5273 5355 6151
stupidity$	12763 12764 12765 12766 12767 12768 13164 13165 13166 13167 13253 7185 7186 7206 13314 13506 13507 13508 13509 13510 13511 13719 8101 8194 1934 8196
sturdy$	5682
stutte	17428
style$	16013 11648
subculture$	11809
subcultures$	11809
subjec	5916
subject$	15940 15943 17014 4806 4883 5882 6195
subjects$	15940 15943 4797 4806 11201 6195
submi	12134
submission$	17236
submissions$	17236
submit	4611 5874
submitted$	4710 4711 12148
substance$	36 41 6361 8534 11361 6018
substandard$	4351 4352 4353 4354 16842 16843 16844 16845 5828
subway$	17575
succeeded$	16287
succes	11149 4926
success$	17381
successful$	17256 11187
succumb$	1758 1759 1760
succumbbed$	1758 1759 1760
succumbbing$	1758 1759 1760
succumbed$	1758 1759 1760
succumbing$	1758 1759 1760
succumbs$	1758 1759 1760
such$	12447 2783 2784 5797
sucked$	12419
sucks$	11857
suffer	5193 5194
suffer$	5994
suffered$	1043 1044 13633 11454 11455 5994
suffering$	5994
suffers$	11454 11455 5992 5994
sufficient$	3081 3084 9752 11902
sugar$	5309
sugges	10874 4953 12134
suggest$	9996 9998 9999
suggested$	9996 9998 9999
suicid	5979
suicidal$	12240
suicide$	17434 17522 12240
sulky$	6142
sullen$	11969 6151
sullenness$	2209 2210 15033 15034 11821
summer$	12921 12922
summon	17284
sun$	13886 13887
sundry$	13415 13416 13417 13418 13419 13420 13421 13422 13423 13424 13425 13426
superficial$	14956 14957 14958 14959 5386 5546
superv	5251 5253
supervised$	5603
supervising$	15106 15526 15527 15528 15529 15543 15549 15550 15551 15552 15553
supervision$	15106 15424 15526 15527 15528 15529 15543 15549 15550 15551 15552 15553 15607 15608 15609 15632 15634 15885 4474 4475 4476 4477 11512 17620 12089 12359 12360
suppl	17020
suppli	4611 10923 4707 12147
supplied$	565 566 567 10978 5281
supplier$	13498 13499 14656
suppliers$	13498 13499 14656 17204
supplies$	565 566 567 17030 10930 17047 17189 5266 5281 5906
supply	16971 4611 16981 17018 4707 11070 17178 17183 17198 17199 17211 17219 17220 17238 11520 12218 12219
supply$	565 566 567 4603 10924 17037 4705 17171 17186 17189 4879 17627 5281 5906 6212
supplyed$	4603
supplyes$	4705
supplying$	565 566 567 4603 4705 17177 17215 4879 17296 17627 5266 5281 12366
supplys$	4603 4705 4879
suppor	4884 4901 4946 5173 5253 5952 5959
support$	98 99 100 101 185 193 194 6492 12600 12633 12634 12752 13490 7702 14360 14361 14933 14947 14951 15499 15500 15501 15502 15526 15527 15528 15529 15543 16107 3746 3747 3748 3749 4242 4243 4244 16676 4474 4475 4476 4477 4884 11145 4896 4903 4979 17494 5127 17495 11598 11623 11624 12028 12297
supported$	193 194 4896 4903 11434
supporting$	193 194 4896 4903
supports$	98 99 100 101 193 194 4896 4903 4979
supportted$	193 194
supportting$	193 194
supposed$	12833 12834
suppre	4974
suppress$	6208
suppressing$	6208
suppression$	6208
sure	4877
sure$	3798 3799 3800 10168 10169 10170 10171 3911 3912
surely$	4037 4045 10306 4046 4047 10354 12052
surface$	5386
surgery$	17472 17481
surliness$	2209 2210 15033 15034 11821
surly$	6151
surprised$	13733 13734 13735 13736 8155 14263 14264 14265 14266 14267 15669 11604
surprises$	9560 9561
surprising$	1812 1815 1818 1819
surprisingly$	5625
survei	17417 6205
surveillance$	17145 17407 6194
surveilled$	17138
surviv	5194
survival$	9803 5304
survive$	15466 15467 9364 3104 3105 9367 3112 5642
survived$	3112 11455 5642
survives$	3112 5642
surviving$	3112 5642
survivors$	2799 11882 11883
suspec	4791 4807 12140
suspect$	13574 15940 15943 16871 17176 17206 4843 5492 11866 5882 12169 5921 6211
suspected$	11052 11068 4815 4830 11102 4843 4847 4871 5260 5910
suspects$	15940 15943 16871 17004 17172 17173 17176 17206 4843 11668 11866 12144 12169 5909 6211
suspen	11414
suspended$	404 405 406 407 8487 8488 8489 8490 5130 11683 12301 6096
suspendeds$	5130
suspension$	14598 5130 17521 11683 6243
suspensions$	14598 5130 11683 6243
suspic	4791
suspicion$	16926 16927 16928 16929 16930 11052
suspicious$	10962
swagger$	3338 3339 3340 3341 3342
swaggers$	3338 3339 3340 3341 3342
swallo	5981
swallow$	1613 1698
swallowed$	1613 1698 5982
swallowing$	1613 1698
swallows$	1613 1698 5982
swam$	1509
swap$	627 645 6906 646 647 648 649 650 948 1032 5289
swaped$	627 645 6906 646 647 648 649 650 948 5289
swaping$	627 645 6906 646 647 648 649 650 948 5289
swapped$	627 645 6906 646 647 648 649 650 948 5289
swapping$	627 645 6906 646 647 648 649 650 948 1032 5289
swaps$	627 645 6906 646 647 648 649 650 948 5289
swarm$	2458 14828 11740
swarmed$	2458
swarming$	2458
swarmmed$	2458
swarmming$	2458
swarms$	2458
swarthy$	6172
swat$	1669
swated$	1669
swating$	1669
swats$	1669
swatted$	1669
swatting$	1669
sway$	10204 10205
swayed$	11630
swear$	13203 14748 3338 3339 3340 3341 3342 16394 12045
sweared$	13203 12045
swearing$	13203 16394 17498 12045
swearred$	13203 12045
swearring$	13203 12045
swears$	13203 16394 12045
sweatshirt$	16042 16043 16044 12009 12014
sweatshirts$	16042 16043 16044 12009 12014
sweep$	4458 12201
sweeping$	4458
sweeps$	4458 12201
sweet$	6318 9299
swept$	4458
swift	5004 5952
swim$	1509
swimming$	1509 5742 5743
swims$	1509
swimwear$	6176
swine$	11659
swipe$	10951 4691
switched$	2776 9671
sworn$	12188
sympathise$	13797
sympathy$	13220 13224 13240 13347 7677 7678 13798 13799
symptoms$	12237
syndrome$	12231
syphil	6232
system	10955 12134
system$	13258 13347 14692 15097 15098 15099 15100 9633 17010 17062 17078 17079 17155 17195 17196 17197 5796
systemic$	5796
systems$	17195 17197 5796
t$	9919 16042 16043 16044 11412 12014
ta	5126 11388
ta$	11387 17495
table$	15696 17505
tables$	16903
tablets$	11349 17463 12242 12276
tabs$	11005
tackl	4661 4974
tackle	17417 12224
tackle$	17360 4998 4999
tackleing$	4999
tackles$	4999
tackling$	4998
tactic	12214 12219
tactical$	10970 5904
tag$	17609 17623 17624 17626 12364
tagged$	17623 12361 6101
tagging$	17623
tags$	17626
tail$	17095 4767 17232
tailed	17417
tailed$	4767
tailing$	4767
tails$	4767
tak	5047
take	5000
take$	97 12484 12500 134 6407 12558 12662 6581 12788 6699 449 450 12860 12897 604 626 704 6967 7297 1236 7505 7507 7509 1265 7594 1357 1580 1581 7848 1588 1589 1590 13962 13967 7865 1613 1628 1631 1632 1662 1663 14077 14078 7981 7994 14110 14111 8182 8183 8184 8185 1942 1943 1971 8233 8234 8235 8236 8237 8238 8239 8240 8241 8242 1982 1983 14352 14366 14367 8263 8264 8265 8266 8267 8268 8269 8270 8271 8272 8273 8274 8290 8291 8292 8293 8294 14402 14404 14410 14412 2054 2058 8847 2743 9111 2851 2902 2993 2994 2995 2996 3090 9399 3303 3304 9576 15761 15762 15763 16090 16139 16145 16159 16203 16204 16205 10425 4172 10441 10450 10454 10455 10456 10457 10458 10459 10460 10522 10524 10525 10526 10527 10528 4274 16667 16860 16863 4740 11047 4906 4911 11312 5068 5088 5090 5270 5313 12033
takeaway$	12919 12920
taked$	1236 7505 7507 7509 1265
takeed$	4740
takeing$	4740
taken$	12422 97 134 6990 6991 6992 6993 6994 13106 13114 7465 1236 7505 7507 7509 1265 1613 1628 1631 1632 1662 1663 14102 8174 8182 8183 8184 8185 1942 1943 2993 2994 2995 2996 15605 15800 3433 16260 16271 16272 16273 16274 16365 10424 10441 10451 10452 10453 10454 10455 10456 10457 10458 10459 10460 10522 10524 10525 10526 10527 10529 10530 10531 4274 16677 5107 5172 5270
taker$	14632 11530
takers$	14632 11530
takes	5000
takes$	97 134 518 604 626 7205 1236 7505 7507 7509 1265 13688 1580 1581 1613 1628 1631 1632 1662 1663 14256 1942 1982 1983 2054 2058 2902 2993 2994 2995 2996 3298 3303 3304 16203 16204 16205 16489 16490 16491 10441 10450 10522 10524 10525 10526 10527 10528 4274 4740 4906 5088 5090 5270 5313
taking	5000 5981
taking$	6299 97 12559 604 626 7297 1236 7505 7507 7509 1265 7586 1613 1628 1662 1663 1942 1982 1983 2054 2058 2902 15469 15470 3303 3304 9796 16368 16369 10454 10455 10456 10457 10458 10459 10460 4274 4906 5068 5090 11530 5270 5313
takings$	17037
tale$	14066
talent$	13395 1225 1226
talents$	13395
talk	10860 17033 17050
talk$	185 12752 12976 612 613 614 13180 13181 13182 7092 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 9304 9730 3508 16090 16139 16145 10049 16159 16261 16281 10175 16327 16328 16329 16967 16982 12033 12041 5856
talked$	12421 12425 612 613 614 13131 13132 13133 13148 7092 13662 5856
talking$	612 613 614 13180 13181 13182 7092 3020 9302 16138 16327 16328 16329 10231 16982 12041 6020
talkked$	612 613 614 7092
talkking$	612 613 614 7092
talks$	185 612 613 614 7092 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 16261 17117 5856
tall$	9845 15953 3589 5682 11948 6172
tallest$	3616 5730
tallies$	4595
tally$	14544 14545 14546 14547 14548 4595 4697
tallys$	4697
tan$	11980 11981
tangled$	1529 1530
tango$	12886
tanned$	3609 5710 6172
tantrum$	15031 15032 11820
tantrums$	15031 15032 11820
target	16997 4661 4801 4859 17271 11247 5039 5040 11302 17411 5046 17417 12192 12224
target$	12416 12417 12444 2145 17137 17261 17331 4999 17409 11303 5882 5944 5954 12222 6053
targeted$	12419 2145 11120 17354 17409 11303 11307 5954
targeting$	2145 16941 16942 16943 16944 4999 17409 11303 5954
targets$	12415 12417 12444 2145 16836 10785 16902 16913 16914 17137 4999 17409 11303 5954 12222
targetted$	2145
targetting$	2145
tart$	11685
tarted$	3719 3720 5766
tarts$	11685
tarty$	6142
task	10881 4991
task$	16443
tasked$	4709 4773 11045 5031 5962
taskforce$	16988
taskin	12165 5962
tasking$	4590 10852 10853 4594 10858 16970 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 10970 4712 10976 4717 10985 17103 11051 11117 4873 11140 11182 4959 4963 11225 11292 17399 12223
taste$	1225 1226 1353
tastes$	15277 15341 15915 15916 11916
tattoo$	3614 15982 9899 16053 11988 5729
tattooed$	6172
tattoos$	3614 15982 9899 16053 11988 5729
taught$	193 194 197 12603 12604 12605 6526 6527 13241 16144 16150 16155 16164 16226 16232 16270 16313 16314 16315 16316 16317 17285 5138
taunt$	5376
taunted$	5376
taunting$	5376
taunts$	5376
tauntted$	5376
tauntting$	5376
taxi$	13396
taxis$	13396
tea$	17598
teach$	193 194 14651 14933 3538 3539 3540 16237 16327 16328 16329 12041
teache	11525
teached$	193 194
teacher$	12687 12728 12872 13000 14220 8690 15851 16119 10408 10409 17632
teachers$	12687 12728 13000 7696 14220 14506 8400 14651 8643 8644 15042 15083 15851 15852 9801 16119 10144 10145 10147 10148 11637 11727 11755
teaches$	193 194
teachi	11406
teaching$	193 194 5126 11388 11403 17513
team	10881 10902 11003 17470
team$	14844 16202 10366 10371 10372 4120 16881 10801 4544 16948 16949 10851 16960 16965 16977 16979 16986 16988 16994 16995 16996 10890 10891 17009 10909 10938 10944 10946 17060 17064 17065 17067 17077 10973 17083 17092 17110 11023 11030 17203 17224 11134 17289 11220 11224 17332 5042 17468 17474 5845 5854
teams$	14844 5042
tear$	7258 7259 7260 7261 7262
tearaway$	6122
tearaways$	6122
tease$	1469 5345 11740
teased$	1469 5345
teases$	1469 5345 11740
teasing$	1469 5345
tech$	12017 5757
techni	12219
teen$	2360 14838 14867 14868 14869 14870 14973 14976 15001 15002 15003 15004 15005 15006 15017 11811
teenage$	3572 5299 5412 5415 5425 5678 5679 5908
teenager$	14592 14593 2360 14838 14867 14868 14869 14870 14973 14976 15001 15002 15003 15004 15005 15006 15017 15940 15943 11657 11669 11681 11811
teenagers$	14456 14503 14554 14556 14592 14593 2360 14838 14867 14868 14869 14870 14973 14976 15001 15002 15003 15004 15005 15006 15017 15940 15943 11657 11669 11681 11728 11811
teens$	14554 2360 14838 14867 14868 14869 14870 14973 14976 15001 15002 15003 15004 15005 15006 15017 11811
teeth$	15994 15995 15996 17439 11976
teflon$	15656
teleph	4775
telephone$	4751 17120 5895
telephones$	4751 17120
tell	4597 4682 17050 4714 4821 11082 4877
tell$	12752 12788 7566 7571 7987 14187 14203 14352 2183 14697 15157 15158 9295 9296 9297 9298 3386 3387 3388 3389 15927 16139 16145 16159 16203 16204 16205 10107 16261 10311 10312 10315 10334 16863 4589 4604 4626 4627 10975 10994 4736 10998 4964 12033
telling$	2183 15543 15794 16138 4626 4627 10975 17431
tells$	2183 16203 16204 16205 16261 10311 10312 10315 4589 4626 4627 10975 4964
temper	17528
temper$	15031 15032 11756 11820
tempered$	11789 11790 11791 11792 11826 11827
tempers$	15031 15032 11756 11820
temporarily$	6038
temporary$	6076
tempt$	12392 6286 316 317 318 1093 1094 1095 1096 5275 5318 5330
temptation$	12851 13973 14126 14128
tempted$	12392 6286 316 317 318 1093 1094 1095 1096 2073 5275 5318 5330 11630
tempting$	12392 6286 316 317 318 1093 1094 1095 1096 5275 5318 5330
temptress$	11740 6139
temptresses$	11740 6139
tempts$	12392 6286 316 317 318 1093 1094 1095 1096 5275 5318 5330
temptted$	12392 6286 316 317 318 1093 1094 1095 1096 5275 5318 5330
temptting$	12392 6286 316 317 318 1093 1094 1095 1096 5275 5318 5330
ten$	14602 2843 2844 2845 9269 3009 9271 9272 3012
tenancies$	4949 5036
tenancy$	4949 5036 17577 17592 17593
tenants$	10636
tendencies$	11675
tension$	5158 12138
tent$	17575 17587
term$	700 701 702 703 17428 17496 11407
termination$	17448
terms$	7000 7001
terrible$	6358 6397 12516 12517 12518 12519 8137 8465 2544 2545 2546 15061 4351 4352 4353 4354 16842 16843 16844 16845 4518 5273 5556 5592 5828
terribly$	5512 5805
territ	11206
territory$	17313
terror$	2448 11659
terrorise$	2135 2136 2137 5375
terrorised$	2135 2136 2137 2188 2189 5375
terrorises$	2135 2136 2137 5375
terrorising$	2135 2136 2137 5375
terrors$	2448 11659
test	5870
test$	13334 2342 16394 4764 4765 17452 17488 12288
tested$	2342 6027
testing$	2342 16394
tests$	2342 17488 12288
testted$	2342
testting$	2342
text	4724
text$	612 613 614 16799
texted$	6761 6762 6763 6764 6765 6766 6767 6768 612 613 614 1041 1042
textin	17008
texting$	612 613 614
texts$	612 613 614
textted$	612 613 614
textting$	612 613 614
thalas	5989
thalassaemia$	12250
than$	6474 13706 7621 7622 13888 7858 14209 8115 8790 8791 8976 8977 8978 9022 2772 9077 15187 15188 15189 15190 15191 15192 15193 15194 15195 15224 9118 3078 3099 3102 3126 3135 9462 9463 9464 9465 15577 15693 3333 15791 9745 15865 15866 15867 15872 15873 15874 16915 16916 16917 16918 16919 16920 16923
thank$	13227 13228 13229 13230 13231 13232 13261 13262 13263 13264 13279 13280 13281 13282 7203 7204 13362 13363 13364 13454 2974
thanks$	400 1140 10506 4529
that	12134
that$	6580 673 7188 7604 14262 8186 8251 14533 8641 15086 9573 3572 16680 10685 10686 16803 10775 10798 16912 17036 10997 11092 11107 11108 11126 17431 11639 5394 5679 12091
the$	6327 6580 6601 12916 6821 6822 7151 7240 13359 7254 7354 7391 7416 7425 7458 7471 7619 7703 7714 7741 7742 7874 7911 7959 8192 8251 14359 8286 14407 8330 14506 8419 2164 2193 2197 2207 8470 8584 8585 8637 8698 8726 8812 8821 2709 15086 8982 2798 9092 9167 2920 9201 9607 9619 9737 9738 3572 3621 9913 9926 3666 16336 10295 10339 16477 16495 16501 16502 10428 10491 10668 10675 16791 10689 16797 10712 10714 16824 16825 10720 10722 16847 16848 16854 10749 4521 4544 10896 4794 11086 11157 11163 11259 17377 11287 11313 11517 11637 5394 12091 12102 5878 5881 5908 5911 6017
thef$	17177
theft	16963 16981 17026 11078 17198 4832 17207 17211 17212 17219 17220 4853 17226 17234 17238 17239 17240 11143 11498 11500 11520 11521 11524 6106
theft$	12898 12913 13898 13900 14025 14674 15071 17159 17185 11093 17202 11114 17249 17250 4969 11231 5048 17605 17607 17617 17627 17628 17629 17631 5918 12367
thefts	11240
thefts$	17159 17184 17185 11093 11114 17249 17250 4969 11231 17347 5032 17628 17629 12189 12367
their	10989 11008 4748 4807 4848 11216 12154 5917
their$	24 6359 6372 6374 116 117 120 124 125 6388 6390 132 6394 6450 6580 6619 369 376 377 378 380 6644 384 6656 6657 6658 6659 6660 6661 414 417 12790 452 6728 12855 6783 6784 12916 6811 6897 13026 6947 6958 7046 7112 7140 7141 885 886 7153 7179 13289 922 924 925 7201 945 946 7207 13315 7209 965 983 7274 7280 7282 1023 13430 7342 7378 1206 1208 1264 7550 7551 1328 1329 1331 7606 7612 7616 7720 7761 7799 7876 7877 7939 7959 1837 1840 14219 8151 14261 1933 8195 1935 8199 8251 14388 14392 8286 2172 8492 14651 14688 8615 8738 2660 15092 2733 15129 9062 9064 9218 9234 9307 9308 9309 9311 9365 9564 9590 3396 3397 3398 9699 3439 9701 3453 3547 3548 9841 9850 9851 9852 9878 3625 3638 3641 3649 3650 3670 3671 9947 3699 3700 10241 10251 10324 16474 16495 16502 10600 10611 10689 10709 10713 10715 16824 16825 10720 10722 10723 16836 16847 16848 10787 10788 16902 4544 10806 10814 10815 10896 4794 11068 11157 11287 11329 11331 5098 5159 5160 11422 11467 11485 5303 5319 5559 5560 5750 5751 5797 12092 12102 5845 5881 6006 6007 6015 6016 6043
theirs$	13284
theirself$	6261 6263 6304 6308 6309 49 6311 6312 6313 6314 6315 6316 6317 57 6319 6320 6321 61 12430 12431 6325 6326 6328 6329 69 70 71 72 6335 6336 6337 6347 6348 6349 6621 12757 6731 6732 6733 12894 6865 13177 13206 13208 7120 7121 7122 7123 7124 7125 7126 7127 7129 7130 13252 7154 7155 7156 7157 13265 13266 13267 13268 13269 13270 13271 13272 13273 13274 7172 7173 7174 7175 13283 13288 13310 13311 13444 13445 13446 13447 13448 7347 13551 13552 13553 13554 13555 13556 13567 13638 1316 1317 1318 7580 7801 7802 7804 13912 7812 7813 7814 7815 7817 7819 7820 1560 7875 14091 8197 8201 1941 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8215 8216 14324 14325 14326 14327 14328 14329 14331 14332 14333 14334 14665 14830 8746 2486 2487 8749 2489 2490 2491 14916 15109 15110 15111 15112 15113 15114 15115 15402 15403 15404 15405 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15448 9343 15451 15452 9346 15459 15492 15493 15496 15509 15510 15511 15513 15519 15520 9604 9605 9606 15805 9769 3509 3510 15884 15892 10746 11528 11558 11559 11607 11900 11901
theirselves$	6261 6263 6304 6308 6309 49 6311 6312 6313 6314 6315 6316 6317 57 6319 6320 6321 61 12430 12431 6325 6326 6328 6329 69 70 71 72 6335 6336 6337 6347 6348 6349 6621 12757 6731 6732 6733 12894 6865 13177 13206 13208 7120 7121 7122 7123 7124 7125 7126 7127 7129 7130 13252 7154 7155 7156 7157 13265 13266 13267 13268 13269 13270 13271 13272 13273 13274 7172 7173 7174 7175 13283 13288 13310 13311 13444 13445 13446 13447 13448 7347 13551 13552 13553 13554 13555 13556 13567 13638 1316 1317 1318 7580 7801 7802 7804 13912 7812 7813 7814 7815 7817 7819 7820 1560 7875 14091 8197 8201 1941 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8215 8216 14324 14325 14326 14327 14328 14329 14331 14332 14333 14334 14665 14830 8746 2486 2487 8749 2489 2490 2491 14916 15109 15110 15111 15112 15113 15114 15115 15402 15403 15404 15405 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15448 9343 15451 15452 9346 15459 15492 15493 15496 15509 15510 15511 15513 15519 15520 9604 9605 9606 15805 9769 3509 3510 15884 15892 10746 11528 11558 11559 11607 11900 11901
them	10854 10869 10877 17061 10965 10989 17102 17128 17131 17134 4770 4771 17147 17148 17150 17191 4851 17237 4875 17254 17257 17262 11168 4913 11186 11195 17302 11196 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 17410 17420 12193 12198 12206 12300
them$	12371 12372 12403 12482 6558 6565 12776 12880 12892 6786 6788 6790 12956 12959 13005 13006 13007 13008 13009 13010 13011 13012 13101 13106 7128 7135 13265 13266 13267 13268 13269 13270 13271 13272 13273 13274 7189 929 930 931 932 7216 13653 13784 13794 7732 7733 7749 7750 7752 7753 7982 7983 14405 8306 14436 8400 8478 14890 8818 8932 8933 8934 9093 9161 15400 15414 15426 15542 15667 15677 15690 15691 9654 9655 15786 15797 9735 15879 15880 15881 15890 15984 3632 3633 10080 10149 10158 10164 10176 16291 16296 16311 16336 10283 16501 10433 10434 10561 10562 10563 10564 10565 10566 16680 10618 10639 16776 16777 16778 16779 16780 16781 16791 16797 16817 16847 16848 16869 16870 10766 10825 17014 17024 4774 11136 4893 11174 4923 17303 17304 11314 11798 12055 12092 12093 12095 12102
themself$	6261 6263 6304 6308 6309 49 6311 6312 6313 6314 6315 6316 6317 57 6319 6320 6321 61 12430 12431 6325 6326 6328 6329 69 70 71 72 6335 6336 6337 6347 6348 6349 6621 12757 6731 6732 6733 12894 6865 13177 13206 13208 7120 7121 7122 7123 7124 7125 7126 7127 7129 7130 13252 7154 7155 7156 7157 13265 13266 13267 13268 13269 13270 13271 13272 13273 13274 7172 7173 7174 7175 13283 13288 13310 13311 13444 13445 13446 13447 13448 7347 13551 13552 13553 13554 13555 13556 13567 13638 1316 1317 1318 7580 7801 7802 7804 13912 7812 7813 7814 7815 7817 7819 7820 1560 7875 14091 8197 8201 1941 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8215 8216 14324 14325 14326 14327 14328 14329 14331 14332 14333 14334 14665 14830 8746 2486 2487 8749 2489 2490 2491 14916 15109 15110 15111 15112 15113 15114 15115 15402 15403 15404 15405 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15448 9343 15451 15452 9346 15459 15492 15493 15496 15509 15510 15511 15513 15519 15520 9604 9605 9606 15805 9769 3509 3510 15884 15892 10746 11330 11528 11558 11559 11607 11900 11901 12241
themselves$	6261 6263 12371 12372 6304 6308 6309 49 6311 6312 6313 6314 6315 6316 6317 57 6319 6320 6321 61 12430 12431 6325 6326 6328 6329 69 70 71 72 6335 6336 6337 6347 6348 6349 6621 12757 6731 6732 6733 12894 6865 6905 13177 13206 13208 7120 7121 7122 7123 7124 7125 7126 7127 7129 7130 13252 7154 7155 7156 7157 13265 13266 13267 13268 13269 13270 13271 13272 13273 13274 7172 7173 7174 7175 13283 13288 13310 13311 13444 13445 13446 13447 13448 7347 13551 13552 13553 13554 13555 13556 13567 13638 1316 1317 1318 7580 7695 7801 7802 7804 13912 7812 7813 7814 7815 7817 7819 7820 1560 7875 14091 8197 8201 1941 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8215 8216 14324 14325 14326 14327 14328 14329 14331 14332 14333 14334 14662 14665 8618 14830 8746 2486 2487 8749 2489 2490 2491 14891 14916 2679 15109 15110 15111 15112 15113 15114 15115 15402 15403 15404 15405 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15448 9343 15451 15452 9346 15459 15473 15492 15493 15496 15509 15510 15511 15513 15519 15520 9604 9605 9606 15805 9769 3509 3510 15884 15892 16131 16712 10746 11330 11528 11558 11559 11607 11900 11901 12241
then$	970 7343 1776 1777
therap	17429 11359 11360
therapist$	17466 17467 17469
therapy$	11339 17472 12237 12280 12281 12320
there$	12494 12533 12649 13106 7036 13149 1412 1413 7912 14806 9053 9620 3808 3809 10079 10255 11035
therefore$	3281 3282 3283 3284 3285 3286
these$	6539 6562 6597 6605 6612 355 12778 6940 6943 6949 7065 7081 13784 13794 1755 14403 14406 14411 8449 2207 2709 15400 9489 15630 15667 15686 3549 3553 3572 10081 16233 3878 16298 16336 10520 10561 10562 10563 10564 10565 10566 10622 10624 10631 10641 10642 16776 16777 16778 16779 16780 16781 16791 16847 16848 16869 16870 10766 11259 5049 5416 5425 12055 5797 12092 12093 12095 12102 5908 12206
they	10854 16972 17061 10965 10989 17102 17111 4770 4771 17147 17148 17150 17191 4837 4851 17254 17257 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 5025 17398 5049 12198
they$	6413 7015 7016 7021 7022 7071 7085 7088 13291 1087 13466 7380 7540 7642 13809 1843 2164 8425 2165 14533 2166 2167 2194 8600 2359 15088 16216 16217 16218 16219 16220 10132 10133 10134 10136 10267 10268 4009 10272 10366 16477 11098 4860 4914 4923 11269 11286 11317
thick$	2391 9551 3581 5669 5686 5725 5734 5735 6151
thickset$	5682 6171
thief$	14647 14648 14649 14731 14732 14733 14734 14735 14756 14757 14791 11685 11686 11740
thieves$	14646 14647 14648 14649 14731 14732 14733 14734 14735 14756 14757 14791 11685 11686 11740
thieving$	13899 13999 14674 14736 14737 2477 6142
thigh$	17438
thighs$	17438
thin$	7759 9845 5682 5701 5705 6172
thing$	7680 9052 9237 15670 15906 15907 15908 16213 16214 16578 16579 16580 16581 16582 16584 16585
things$	12652 12831 12999 7322 7440 13550 13832 7966 8116 15277 15454 15524 9573 15695 9627 15877 10677 10685 10686 10775 10798 5226 11761 11923
think$	12720 12721 12722 12723 1080 1279 1280 1281 1282 1283 1284 1285 13844 13845 13846 13847 7964 7965 1705 7967 1707 1708 7991 14110 14111 14352 1998 1999 2155 2156 2157 2331 2339 2485 2488 2517 2810 2811 2812 2813 2814 2815 9314 9315 9316 9352 15646 15802 15803 9730 10406 16514 16515 16516 16517 10498 16606 4843
thinking$	7387 12063
thinks$	1279 1280 1281 1282 1283 1284 1285 1998 1999 2155 2156 2157 2331 2339 2485 2488 2517 2810 2811 2812 2813 2814 2815 10406 16514 4843
thinnest$	3616 5730
third$	2501 3572
thirteen$	2843 2844 2845 9269 3009 9271 9272 3012
thirties$	13030 13065
thirty$	13028 13030 693 13063 13064 9076 15214 15215 15216 15217 15220 15221 15222 15932
this$	6580 12916 6938 6945 7188 13379 13384 7281 7604 1344 7681 7682 8251 8449 8470 2679 9201 15667 9573 15729 15730 15731 15732 15733 3395 3399 3572 16336 16414 10433 10434 10561 10562 10563 10564 10565 10566 16680 16776 16777 16778 16779 16780 16781 16791 10685 10686 16847 16848 10742 10775 10798 10896 4860 11259 5394 5555 5679 12055 12091 12092 12093 12102 5911
thorn$	2450 11740
thorough$	2965 3500
thoroughly$	5790
those	10922 17262 12193
those$	7727 14489 8449 2207 2709 3549 17108 11070 17279 11201 17335 11260 17374 17377 17410 5425 12055 5908
though$	227 6489 6528 6529 6530 6531 6532 6533 6534 6535 280 281 12950 12951 12952 12953 977 8088 8089 9825 9826 9827
thought$	6364 6365 6366 6367 6368 6371 13114 13493 13495 13497 1279 1280 1281 1282 1283 1284 1285 14241 14242 14275 1998 1999 2155 2156 2157 8431 8432 2248 2339 2517 2621 9541 16457 16473 16478 16481 16482 16484 16485 16486 16487 10406 16514 16515 16516 16517 16518 16519 16520 10498 16606 16642 16643 16644 16645 16646 16647 16648 16649 16650 16651 10545 10546 10547 10548 10549 16689 16799 16910 4815 4842 4847 4871
thoughtless$	1925 1926 16591 16592 16602 5358 6143
thoughts$	5066
thousand$	7975
thrall$	7382
threadbare$	5753
threat	5190
threat$	8501 2241 8503 8504 8505 8506 8507 8508 8509 8510 8511 8512 14620 14621 8515 8516 8517 8518 8519 8520 10862 11268 5008 5907 5924
threatened$	11451
threatening$	5556 6149
threats$	15586
three	10854 17061 10965 10989 17102 17128 17147 17148 17150 17191 4851 17254 17257 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 12198 12292
three$	8306 14672 9788 3631 15999 16000 16001 16002 16003 16004 10149 10164 16767 10720 5881 5908 6026 6085
thresholds$	16824
threw	17556
threw$	58 77 360 949 1027 1286 1287 1452 1454 1493 1494 1495 1551 1552 1553 1554 1991 2175
thrill$	6351 91 6356 12862 12863 12864 13486 13523 7599 13973 14437 14463 5368
thrills$	14443
thrive$	887 1294
thrived$	887 1294
thrives$	887 1294
thriving$	887 1294
throats$	16398
throug	11301 11437 5874 5952 5959
through$	395 1138 14073 14074 8636 14937 9356 9357 9875 16259 16288 16290 16304 16337 16342 10725 4702 4728 4799 17181 11135 11401 5276 5852 6012
throughing$	4728
throughout$	14004
throughs$	4728
throw$	58 77 360 949 1027 1286 1287 1452 1454 1493 1494 1495 1551 1552 1553 1554 1991 2175
throwed$	58 360 1027 1286 1287
throwing$	58 77 360 949 1027 1286 1287 1452 1493 1494 1495 1551 1552 1553 1554 1991
thrown	17556
thrown$	58 77 360 949 1027 1286 1287 1452 1493 1494 1495 1551 1552 1553 1554 1991 16111 5190 5191
throws$	58 77 360 949 1027 1286 1287 1493 1494 1495 1551 1552 1553 1554 1991 2175
thug$	14646 2481 2482 2483 2484 14920 11659 5508 6122
thuggery$	2209 2210 15033 15034 11821 6122
thuggish$	6122 6149
thugs$	14646 14668 14669 14670 2481 2482 2483 2484 14920 16871 11659 12078 6122
thump$	14137
thus$	3281 3282 3283 3284 3285 3286
tic$	5969
tick$	5807
ticking$	5432 12069
tidy$	5705
tied$	4816 11112 11989
ties$	2184 9969 9970 11648
tight$	9663 9771 16017 16018 9932 9959 10752 5725 5753
tightly$	3612
tights$	12009
tiktok	4878
tiktok$	607 6868 608 6869 609 6870 610 6871 611 6872 12980 12981 12982
till	10986
till$	17093
tills$	17093
time	5119 11398
time$	6472 12789 12855 13190 13191 7623 7624 7625 7637 7638 13805 13806 13807 13808 8001 8002 1977 1978 1979 14358 8385 8386 8388 8472 8531 8532 8575 8626 8627 8628 14761 14859 15197 15337 15886 15887 16132 16172 16173 10097 16215 16351 10253 10254 10256 10257 16387 16388 16389 16402 16410 16629 16630 16631 16632 16633 16634 10856 17142 4929 17356 11294 11295 11381 5431 12049 12112
timed$	17273
timekeeping$	11622
timeline$	10911
timeout$	11380
times$	12575 12577 12578 12582 14080 14081 14082 14083 14084 14085 14086 14112 14113 16403 10856
timeta	10915 11414
timetable$	17022 17505 11407 17521
timetables$	17022
timewaster$	11685
timewasters$	11685
timid$	10751
timing$	10856
tinnitus$	6222
tiny$	3580 9932 5753
tip	6205
tip$	4724 4934
tipped$	4934
tipping$	4934
tips$	4934
to	4664 5105 12134
to$	6369 6373 12663 12707 12729 12730 12731 12748 6681 6690 6712 6745 6802 6803 6804 6806 6847 6855 6859 6928 6929 6930 6931 6932 6935 6970 6974 6999 7131 13294 7287 13489 7442 7510 13618 13622 13623 13624 13625 7556 7715 7718 7719 7807 7816 13982 7892 8019 8021 14202 8113 14243 8152 14262 8245 8343 8351 8354 8356 8362 8445 8502 14726 8623 8635 8641 8723 8724 8725 8782 8800 8801 8810 8823 8826 8840 8845 8863 14999 8938 8966 15080 8979 8995 8996 8998 9189 9292 9335 9475 9479 9596 9664 9675 9734 15923 9983 16094 16095 16096 16098 16118 16156 10059 10060 10086 10130 16319 16338 10346 10347 16500 16513 16523 16524 16525 10431 10432 16556 16605 16613 10560 16691 4339 10609 10666 10690 10743 16858 10753 10754 16896 10790 10824 10829 10830 10831 10832 10833 10871 10875 10879 4622 4657 10949 4702 10975 10988 11015 11020 4766 11034 4790 11054 11063 11076 11077 11145 11154 11160 11161 11170 11176 4916 4917 17324 11237 11252 11258 17379 5018 11315 11328 17456 11354 11368 11369 17493 11401 11412 11458 11504 5245 11509 17633 11610 11616 11617 11639 12028 12030 12035 12054 12056 12092 12108 12123 12124 12223 5966 6012 12356
today$	14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 15365
toddler$	11343
toe$	16021 16047 16048 9942 17477 17478 5389
toerag$	11659 6126 6139
toerags$	11659 6126 6139
toes$	17477
together$	17054 11763
toilet	5119
toilet$	11380
toing$	10975
tokenistic$	5386 6183
told	4736
told$	197 12569 12570 206 207 208 215 216 217 218 219 220 221 222 223 224 225 12603 12604 12605 12833 12834 6739 6761 6762 6763 6764 6765 6766 6767 6768 13119 13128 7602 7603 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 14115 14116 14117 14195 14196 8124 14275 14865 15816 10026 10027 16144 16150 16155 16158 16164 16226 16232 16270 16271 16272 16273 16274 10194 10195 10196 16313 16314 16315 16316 16317 10311 10312 10315 10332 10479 10480 16677 10947 4773 4781 11045 11425 11438
tolerance$	12211
tolerate$	5341
tolerated$	17349 5341
tolerates$	5341
tolerating$	5341
tomorrow$	14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 14852 5493
tone$	15977 11973
tones$	15977 11973
tonsil	11332
tonsils$	17439
too$	73 6500 321 6995 6996 7542 7543 7716 7856 7857 7859 7960 8017 8018 14473 8704 2524 8986 8987 15260 3186 3187 3188 3205 3236 3237 3238 3448 3449 3450 3457 16017 16018 10503 10504 10505 10679 4419 10702 10703 10704 10705 10750 4490 4491 10791 10838 10840 5353 5614 5643
took	5981
took$	97 134 12643 12644 12645 12647 449 450 604 626 705 13107 13436 1236 7505 7507 7509 1265 1580 1581 1613 1628 1631 1632 1662 1663 14077 14078 14257 1942 1982 1983 2054 2058 2993 2994 2995 2996 3303 3304 16489 16490 16491 10423 4173 10441 10450 10454 10455 10456 10457 10458 10459 10460 10522 10524 10525 10526 10527 10528 4274 5068 5090 5270 5313 11575
tool$	5006 11609
toolki	12219
tools$	12633 12634 5006 11609
tooth$	11976
toothless$	6184
top	17020 10917
top$	13018 8750 16023 16039 16040 16042 16043 16044 17024 17029 17274 17279 5012 12009 12014 12020 5908 5913 5914
topless$	6876 6887 7293 6172
tops$	16011 3644 9910 9911 16023 16039 16040 16042 16043 16044 16065 16066 16073 12009 12014 12020
torment$	2135 2136 2137 5375
tormented$	2135 2136 2137 5375
tormenting$	2135 2136 2137 5375
torments$	2135 2136 2137 5375
tormentted$	2135 2136 2137 5375
tormentting$	2135 2136 2137 5375
torn$	16017 16018 5746 5753
tos$	10975
toss$	16616
total$	2319 2320 2322 3750 4511 5796
totally$	5787 5790
touch$	12663 1404 15684 15685 9579 15879 15880 15881 16258 16692
touched$	12419 6575 13040 13106 13403 14102 15567 15582
touches$	9560 9561 15687 9679 15789
touching$	13077
tough	5004 5010 5015
tough$	14471 2565 2566 2567 2568 2569 2570 2937 2938 2939 3064 3065 9548 9552 9553 3293 3294 3295 3543 3555 11271 5647 5650 5664 11938 5705 5951 6165
toughe	5010 5952
tougher$	3201 3202 3203 3204 9548 11271 5951
touret	6217
toward	4884 4901 4946 5959
towards$	6806 8343 8351 8354 8356 8362 14657 14726 8863 8935 16691 17181 11145 12318
tower$	3483
towered$	3483
towers$	3483
town	11243
town$	14686 14691 14816 14817 11239 11243 17350 17368 17390 5024 11308 17579
toxic$	2201 2202 2203 2516 5409 5410 5411 5502 6151
toy$	989
toyed$	989
toying$	989
toys$	989
trace	16997 4746 17125 5886
trace$	17137
traced	17223
traced$	17151 17221
traces$	17137
track	4665 4746 17271
track$	4236 4665 11005 17127 17137 17141 11040 4780 17232 11169 17331 12164
tracke	4746 17116 11036
tracked$	17056 17138 17143 11040 4780 17151 5031 5891
tracker$	4734
tracki	4746
trackie$	12009
trackies$	16042 16043 16044 3694 16063 12009 12014 5764
tracking$	4734 11040
tracks	4746
tracks$	17137 11040
tracksuit$	16042 16043 16044 16053 12009 12011 12014 6178
tracksuits$	9910 9911 16042 16043 16044 16045 16046 16050 16051 16052 16053 16055 16063 12009 12011 12014 6178
trade$	636 645 6906 646 647 648 649 650 784 948 15165 5298
traded$	636 645 6906 646 647 648 649 650 784 948 5298
trader	4631 10977
traders$	14686 16975 10892 17063 17084 17086 4785
trades$	636 645 6906 646 647 648 649 650 784 948 5298
trading$	636 645 6906 646 647 648 649 650 784 948 5298
traffic$	565 566 567 5281 12156
trafficced$	565 566 567 5281
trafficcing$	565 566 567 5281
trafficed$	565 566 567 5281
trafficing$	565 566 567 5281
trafficking$	12770 12932 565 566 567 14427 14428 14429 14430 14431 14432 14433 14434 5281
traffics$	565 566 567 5281
tragic$	8798
trail	5052
trail$	17095 17130 4767 17232 11313
trailed$	4767
trailing$	4767
trails$	4767
trainer$	12009
trainers$	282 283 284 285 286 287 288 12688 12689 6592 6593 6594 6595 6596 6598 6599 12862 12863 12864 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13427 13428 13429 7599 13959 14469 8366 9910 9911 16042 16043 16044 16045 16046 16050 16051 16052 16053 12009 12014
training$	14850 11512
tramad	11351
tramadol$	17458
tramps$	16078
transactional$	5304
transfer$	12303
transfusion$	6221
transfusions$	6221
transplant$	17481
trap$	13397 5437
trapping$	5282
trapstar$	6177
trashy$	6142
trauma$	17562 12236 5976
travel	17033
travel$	12819 12820 12821 13042 7459 2452 2453 2454 2455 2456 2457 9388 10951 4691 17099 5313 11575
traveled$	2452 2453 2454 2455 2456 2457 5313 11575
traveling$	2452 2453 2454 2455 2456 2457 5313 11575
travelled$	2452 2453 2454 2455 2456 2457 5313 11575
traveller$	3595 9863
travelling$	12847 13042 2452 2453 2454 2455 2456 2457 9388 5313 11575
travels$	2452 2453 2454 2455 2456 2457 5313 11575
trawl	4757 6205
trawl$	4651 12152
trawled$	4651 11139
trawles$	4651
trawling$	4651
trawls$	4651
treat$	2355 2356 9301 9314 9315 9316 9319 15427 15428 15645 4503 4504 4558 4805
treate	4921
treated$	2355 2356 9261 9262 9263 9264 9265 9266 9267 9268 9319 15427 15428 9537 9540 15912 15913 15914 4503 4504 4558 4638 11099 5108 11375 11376 6028
treating$	2355 2356 9235 9301 9319 15427 15428 4503 4504 4558
treatm	12279
treatment$	4234 17472
treats$	2355 2356 9319 15427 15428 4503 4504 4558
treatted$	2355 2356 9319 15427 15428 4503 4504 4558
treatting$	2355 2356 9319 15427 15428 4503 4504 4558
tree$	14848
trendy$	5753
trial$	8892 17522 12352
tribunal$	6241
tribunals$	6241
trick$	7958
tricked$	12419 15604
tricks$	15164 2797 16174
tricky$	2565 2566 2567 2568 2569 2570 15037 15038 15039 15040 15041 5492 11823
tried$	1500 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 2342 9996 9998 9999 16208 16271 16272 16273 16274 16466 10363 16910 12061
tries$	1500 2342 16261 16283 16284 16285 16286
trio$	2278 11672
trip$	13077
trips$	13077
trollop$	6139
trollops$	6139
troopers$	15706
troubl	11143
trouble$	12393 12446 12458 12459 6501 6502 6503 6504 6505 6506 6507 6508 248 249 250 12866 12903 7101 7102 13210 13211 13212 13213 13220 13255 13256 13257 906 13301 13318 13319 13320 13321 13322 13382 1045 1046 13485 1119 1120 13563 13580 13593 7488 13626 13627 13665 13667 7574 7575 1426 1427 1428 13816 13899 7805 13919 13929 8024 14154 14155 14156 14157 14158 14159 14160 14161 14439 14443 14450 14511 14589 14590 14674 8578 14736 14737 14738 2378 8651 8676 2477 14875 14893 2529 2530 14899 14900 14901 14902 14915 15071 15155 15684 15685 9579 16129 16131 10126 16234 10128 16359 16360 16361 16362 16363 16364 16395 16437 10417 16530 16531 16532 16629 16630 16631 16632 16633 16634 17249 17250 11153 5158 5237 11578 11628 5401 5402 5403 11759 11760 11812
troubled$	8802 8915 16473 16478 16481 16482 16484 16485 16486 16487 10406 16514 16515 16516 16517 16518 16519 16520 10418 16549 5550 5679
troublemaker$	14646 14756 14757 6125
troublemakers$	14646 14756 14757 15071 6125
troublemaking$	6125
troubles$	1116 13485 14305 14306
troublesome$	8468 6151
trousers$	3644 9910 9911 3694 5764
truancy$	6111
truant	6247
truant$	12788 12852 14647 14648 14649 14756 14757 16390 11685 11686
truanted$	6111
truanting$	13689 6111
truants$	14647 14648 14649 14756 14757 11685 11686 6131
truculent$	6153
true$	4348
trunks$	12004
trust$	13962 13967 8188 8189 8190 8191 1931 1932 14933 10014 10015 3755 16139 16145 16159 16209 16210 16211 16212 16237 16327 16328 16329 10366 10371 10372 4120 16881 10801 4544 16948 16949 5359 5771 12033 12041 5845 5854
trusted$	13131 13132 13133 13145 13577 14275 1931 1932 14906 3036 9361 3122 9401 3141 3142 3143 3144 3145 9407 16313 16314 16315 16316 16317 16614 16615 5359 5881
trustful$	14067 11614
trusting$	14067 1931 1932 8373 8374 8375 16138 10229 11614 5359
trusts$	1931 1932 3755 5359 5771
trustted$	1931 1932 5359
trustting$	1931 1932 5359
truth$	8117 16133 16134 16439 16441 16796
truthful$	8114 14222 16132
try$	7297 1500 8167 2342 9996 9998 9999 16139 16145 16159 16203 16204 16205 16208 16261 16327 16328 16329 16346 16639 12033 12041 12061
trying$	7297 16327 16328 16329 17016 12041 12063
tryings$	17016
tubby$	6172
tube	5984
tube$	12246
tubefed$	12245
tuberculosis$	6224
tuitio	11406
tuition$	17513
tumble$	8767
tumour	11320
tumour$	17427
tune$	13449
tuned$	2777
tunnel$	17575
turf	11206
turf$	17313
turkish$	3595 9863 11998
turn	11295
turn$	545 546 1122 1123 1664 1665 8247 8249 1992 2463 2464 3403 3404 3683 3692 3703 3704 3705 3706 3707 3724 3725 9997 10035 10041 10046 10055 16165 16166 10117 10123 16261 10161 10335 10385 4135 16640 4394 4400 4401 4402 16861 10846 17152 11188 4996 17402 5489
turned$	6761 6762 6763 6764 6765 6766 6767 6768 545 546 1122 1123 1664 1665 14275 1992 2463 2464 9849 9854 3684 3693 3703 3704 3705 3706 3707 3724 3725 9997 10003 16114 16115 16116 16117 16271 16272 16273 16274 4062 10333 10387 4394 4400 4401 4402 4442 16911 17363 5489 12096
turning$	545 546 1122 1123 1664 1665 1992 3703 3704 3705 3706 3707 3724 3725 16603 16604 4394 4400 4401 4402 10846 4996
turnned$	545 546 1122 1123 3703 3704 3705 3706 3707
turnning$	545 546 1122 1123 3703 3704 3705 3706 3707
turns$	545 546 1122 1123 1664 1665 1992 2463 2464 3403 3404 3703 3704 3705 3706 3707 3724 3725 9997 10127 16261 16283 16284 16285 16286 10386 4394 4400 4401 4402 4996 17402 5489
tutor$	12687 8493
tutors$	12687
twelve$	2843 2844 2845 9269 3009 9271 9272 3012
twenties$	13030 13065
twenty$	13028 13029 13030 693 694 13063 13064 15172 15173 15174 15175 15176 15177 9076 2839 9104 15212 15214 15215 15216 15217 15218 15219 15220 15221 15222 15932 15933 11885
twice$	6920 13033 13494 13956 13957 7968 9025 9026 9027 15284 9245 17456 6038
twins	12272
twins$	16078
twisted$	8687
twisting$	13958
twists$	11986
two	10854 17061 10965 10989 17102 17128 17147 17148 17150 17191 4851 17254 17257 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 12198
two$	6779 13312 14672 15159 9788 3631 15999 16000 16001 16002 16003 16004 10509 10720 4923 5571 5881 5908 6026 6085
twoc	11520 6106
twoc$	17627 12367
type$	2380 2382 2383 2384 9563 11753
types$	14909 11753
ugly$	5619 6172
ultimately$	127
umpteen$	7973 8005
un$	15755 11736
unable$	181 954 1001 1846 1956 1957 1958 1959 1960 1962 2010 2065 8605 8606 2579 2580 2581 2582 2583 5076 5151 5220 12051
unacceptable$	14961 14962 14963 14964 14965 14966 14967 14968 14969 11242 5556 6183
unacceptably$	6183
unacco	6083
unaccompanied$	12344
unadoptable$	6151
unambitious$	6151
unanswered$	12111
unattended$	13570
unauthorised$	6045
unbearable$	14508 14527
unbiddable$	6154
unbreakable$	11912
uncaring$	10584 6151 6183
uncivilised$	6142
uncle	11420 17529 17558 17580 11476
uncle$	5155 17527 11450
unclear$	1812 1815 1818 1819
unco$	5545 5806
uncomfortable$	17385
uncons	6225
uncontrollable$	5550 12051 6151
uncooperative$	6147 6183
uncorr	4612
uncorroborated$	10873
uncouth$	6153
uncover$	4624
uncovered$	4624
uncoveres$	4624
uncovering$	4624
uncovers$	4624
under	11301 5101 6088
under$	630 2212 9589 9875 4044 4067 10719 10861 4730 11083 11362 5106
underachiever$	11685
underachievers$	11685
underage$	5292 5299
underc	5891
undercover$	12152
underdressed$	6172
underhand$	6142
undermine$	5362 12053
undermined$	5362 12053
undermines$	5362 12053
undermining$	5362 12053
underpass$	13180 13181 13182
unders	4645 4736
understand$	190 191 197 251 252 253 254 255 256 257 258 259 260 261 262 263 326 1812 1815 1818 1819 14352 8263 8264 8265 8266 8267 8268 8269 8270 8271 8272 8273 8274 8320 8321 8322 8323 8324 8325 8326 8327 2773 2774 3226 3227 3228 3229 3413 15925 16209 16210 16211 16212 4781 5062
understanding$	9226 15334 9246 15354 9342 3082 3083 9345 9761 12084
understands$	1812 1815 1818 1819 2773 2774 3226 3227 3228 3229 3413 4781 5062
understood$	251 252 253 254 255 256 257 258 259 260 261 262 263 326 1812 1815 1818 1819 2773 2774 3226 3227 3228 3229 16413 4815 4842 4847 4871
undert	4745
undertaken$	12599 16617 16618 16619 16620
underw	6027
underweight$	12259 6172
underwent$	12288
undesirable$	14486 14487 14488 14493 5373 5550
undesirables$	14486 14487 14488 6123
undisciplined$	6151
undocumented$	6250
undoing$	13333 13390 13391 14301 14302 14303
undone$	16076 16077
undoubtedly$	10276 4037 12052 6181
undress$	7295
unempl	17528
unengaged$	6147
unfair$	16591 16592 16602 16702
unfazed$	6165
unfit$	4338
unflappable$	11912
unforgivable$	6183
unforgivably$	6183
unfounded$	5381
ungovernable$	6151
ungrateful$	6151
unguarded$	1062
unhappiness$	13392 13393
unhealthy$	6397 2201 2202 2203 5273 5409 5410 5411
unheeded$	12111
unhelpful$	10584 6183
unhinged$	6142
uniform$	9910 9911 16019 12007 12009
uniforms$	9910 9911 16019 12007 12009
uninterested$	5779 12051 6151 6183
uninvited$	1555
unironed$	5746
unit	10881 10902 11003 17470
unit$	14565 14566 14567 14568 8616 15967 10366 10371 10372 4120 16881 10801 16948 16949 10851 16960 16965 16977 16979 16986 16988 16994 16995 16996 10890 10891 17009 10909 10938 10944 10946 17060 17064 17065 17067 17077 10973 17083 17092 17110 11030 17203 17224 11134 17289 11220 11224 17332 17473 5121 5122 17501 17570 17622 12293 12311
units$	15967 16977 16979 12223
university$	3356 3357
unjust$	16602
unkempt$	3595 9863 6172
unkind$	16591 16592
unknow	17116
unknown$	12705 6884 7515 14493
unlawful$	12906
unless	17317
unless$	13140 13143 13144 4985
unlikeable$	6151
unlikely$	3825 3826 5659
unlovable$	5550
unmanageable$	14961 14962 14963 14964 14965 14966 14967 14968 14969 5550 11812 6151
unmotivated$	6151
unnecessary$	6358
unnerve$	9435
unnoticed$	13328
unopened$	12111
unpaid$	5257
unplaceable$	6151
unpleasant$	8802 17385 6151
unpredictable$	14961 14962 14963 14964 14965 14966 14967 14968 14969 5556 6149
unprepared$	5769
unprofessional$	6183
unprofessionally$	6183
unquestionably$	6181
unreachable$	12051 6147 6154
unread$	12111
unreasonable$	16591 16592
unreliable$	13574 5385 12051 6151 6183
unrepentant$	6151
unresponsive$	6147
unruliness$	2209 2210 15033 15034 11821
unruly$	5394 5550 5556 5679 6151 6154
uns$	11736 11762
unsafe$	12368 12369 12415 6397 6512 6513 6514 6515 6516 6517 6518 6519 6520 6521 6522 6523 6524 12906 8024 8361 17596 5271 5273
unsavoury$	12724 12725 14486 14487 14488 8802 5492 5550
unshockable$	6165
unsolved$	10916
unstable$	11848 11849 6151
unstuck$	13730 13731 13732 13744 13745 11603
unsubstantiated$	5381
unsuitable$	7489 14295 14480 14489 14493 5373
unsupervised$	5603
untamed$	6142
unteachable$	5550 6154
untidy$	3595 9863 11969 5726
until$	13628 13629 13630 13704 13705 16206 10100 17135 4985 12362
unto$	8555 8558
untouchable$	14707 14708 14709
untrue$	14538 16418
untrustworthy$	12051 6151 6183
untucked$	16009 16017 16018 16076 16077
unusual$	5705
unusually$	5625
unwanted$	12724 12725 7110 9028 9031
unwashed$	16017 16018 5726 5746 6172
unwell	17547 11441
unwell$	17548
unwilling$	1952 1956 1957 1958 1959 1960 1962 2012 2579 2580 2581 2582 2583 4492 5769 12048 12051
unwillingness$	6645 385 386 387 388 389 390 2579 2580 2581 2582 2583
unwise$	114 115 6397 12516 12517 12518 12519 170 171 172 173 174 175 176 947 1834 1925 1926 5273 5355 5358
up$	12429 12442 12443 12514 12651 12710 12711 12713 12715 12806 525 526 527 528 529 6918 13205 7144 13337 7428 7429 7430 7431 13547 13548 7496 7552 13687 7790 7791 1538 7822 7823 7824 7825 7826 7827 7828 7829 7831 7832 13942 13943 14027 1721 1722 1723 1724 1725 1726 1727 1728 8072 8200 14354 8399 14507 2295 8650 8679 8894 8895 15008 2679 9007 9036 9039 9063 9078 9079 15231 15252 9153 9170 9221 15331 9227 9247 9307 9308 9309 9311 15453 15555 15622 15642 9651 3393 3394 9656 15776 15777 15815 9817 15935 15962 15981 9904 16012 16025 9944 9945 9953 9954 16067 16085 9979 9980 16141 16142 16147 16148 16152 16153 16161 16162 16169 16170 16171 16223 16224 16229 16230 16267 16268 10290 16420 10323 16440 16442 16492 16493 16494 10396 16696 10598 10610 16722 10656 10659 10660 16792 16793 16814 10718 16967 17015 17024 11155 17282 17291 11257 17387 17388 17531 17533 17600 5243 11543 11778 11780 11819 11932 12002 12013 12027
upbringing$	11813
upbringings$	11813
update	4609 4714
update$	4626 10975
updateing$	4626 10975
updates$	4626 10975
upon$	7099 13294 16951 11181
upper$	4993
uppity$	6153
ups$	15182 15206 15237 15377 9275 15462 15498 15624 15642 15812 15847
upset$	15665 15666 15669 15684 15685 9579
upsets$	9560 9561
upsetting$	12460 12461 12462 12463 12464
upstream$	12147
urchin$	6122
urchins$	6122
urgency$	16877 16878 16879 16880 12110
us$	12846 12868 12956 12959 7474 13673 13678 14094 14220 14360 14361 14365 8608 15085 9321 15499 15500 15501 15502 15532 15537 15538 15539 15540 15541 15544 15584 15585 15618 15620 15632 15634 9733 15885 9799 10618 16797 4652 4726 17101
use	4609 4933 4946 4957 5235
use$	6298 6300 6301 6302 12467 12468 12469 12513 12663 12788 12817 785 786 787 7169 7297 1678 7940 7941 7942 7943 7944 7945 7946 1876 14352 3040 3041 3042 3043 3044 3045 16139 16145 16159 10220 4618 4676 4723 4918 17445 17447 12033
used	4946 5092
used$	12419 12454 13075 13106 13122 785 786 787 13175 13176 7070 13403 13571 1291 7597 7598 1678 7940 7941 7942 7943 7944 7945 7946 14102 14104 1876 2556 3072 3220 15604 3302 4441 4621 4811 4876 5083
useful	4946 5874
useful$	16954 4587 16987 4723 4979
useless$	5780 6142 6151 6183
user$	14630 14643 14644 14756 14757 2421
userna	10915
usernames$	17022
users$	14630 14643 14644 14756 14757 2421 17549
uses	4933 5092
uses$	785 786 787 4676 5083
using	4933 5092 5235
using$	12594 785 786 787 7297 1678 7940 7941 7942 7943 7944 7945 7946 2557 16368 16369 16374 16375 16376 16379 16380 16381 16382 16383 16384 16385 16386 4676 5083
usual$	10758 5407
usually$	3695
utter$	2319 2320 2322 3750 4512
utterly$	10345 4387 5787 5790
vaccin	6236
vain$	6151
valium	11351
valium$	17458
valuab	5874
value	4609 12134
value$	7337 1338 8058 4618 4723 5961
valued$	1338
values$	1338 15060 11856
valuing$	1338
van$	13396 14005 17575 17587 12153
vandal	17336
vandal$	14646 14647 14648 14649 14756 14757 11685 11686 6122
vandalise$	14748
vandalism$	4969 11231
vandals$	14646 14647 14648 14649 14756 14757 11685 11686 6122
vans$	13396 12153
vape$	12688 12689 6592 6593 6594 6595 6596 6598 6599 13017 13020 13427 13428 13429 14496 17461
vapes$	282 283 284 285 286 287 288 12688 12689 6592 6593 6594 6595 6596 6598 6599 12862 12863 12864 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13108 13427 13428 13429 13500 13501 13502 13503 13504 13505 7599 8366 14496 14512 17461
vaping$	16131
variable$	14956 14957 14958 14959
various$	633
vehicl	17136 11128
vehicle$	4806 11520 5895 5900
vehicles$	4806 17235
veins$	14845
ventured$	13145
verbally$	5567
verif	5870
vermin$	14826 16871 11740
versed$	9095 3570
version$	8433 8434 8435 14543 2176 2177 2178 2179 2180 2181
versions$	8433 8434 8435 2176 2177 2178 2179 2180 2181
vertigo$	6222
very$	6491 6499 8703 2908 3205 9924 10358 5614 5625 5643 5998
vest$	12009
vests$	16059 16060 16061 12009
veteran$	3361
veterans$	3361
via$	4702
vicious$	5496 6149
victim$	7757 7758 14269 8283 14419 14526 2215 8497 2237 14972 15521 15522 15523 15635 15837 15838 15839 15840 5193 11609 5594 11909 11910
victimisation$	12412 12413 12414 13249 13250
victimise$	4505 4506 4507 4508
victimised$	4505 4506 4507 4508
victimises$	4505 4506 4507 4508
victimising$	4505 4506 4507 4508 16941 16942 16943 16944
victims$	12777 879 7757 7758 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381 14419 14443 14513 14514 14515 14516 2214 8497 2237 14972 15421 15521 15522 15523 15635 15647 15648 15837 15838 15839 15840 10826 11609 11909 11910 11920
video$	12983 6877 6878 6879 12994 6910 6911 651 652 13400 15567 15582 17007 17126
videos$	12983 6877 6878 6879 12994 6910 6911 651 652 13400 15567 15582
vietnamese$	3595 9863
view$	9213 9214 9215 9216 9217 9226 15334 9246 15354 4884 12101
viewed$	2244 2619 10996
views$	9213 9214 9215 9216 9217 11594 12101
vile$	14961 14962 14963 14964 14965 14966 14967 14968 14969 5500
village$	14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14627 10634 5024
villain$	11740
villains$	11740
vindictive$	16602 5496 6149 6151
violen	11057 17207 17234 17426 17528 17547 17573
violence$	12446 12898 12913 12915 7101 7102 13465 13593 13603 7516 13898 13900 14511 14674 14684 14711 14730 14736 14737 14738 2477 14893 14915 2667 2668 15071 15586 9481 4590 10852 10853 4594 10858 16970 10902 4648 4649 4654 4677 17049 4683 17052 4685 4686 4690 10953 10957 10958 10960 17068 17073 17074 17075 10970 4712 10976 4717 10985 17103 11051 11117 4873 11140 11182 4959 4963 11225 5158 11578 11596 11597 11602 11648 5878 6062 12323
violent$	8024 8802 14961 14962 14963 14964 14965 14966 14967 14968 14969 15071 5412 5496 5556 5913 6149
violet$	15636
violets$	15636
vipers$	14559
virtually$	2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 5628
virus$	2451
visa$	17534 17599
visas$	17534
visibility$	17413
visible$	11271 11990 5955
visit	10859 11295 5235 12214 12219
visit$	7291 1041 1042 8962 16428 16429 16430 16799 4600 17261 17402 12060
visite	10859
visited$	1041 1042 10391 16677 16910
visiting$	12594 12847 7291 1041 1042
visitor$	17466
visits	5183
visits$	1041 1042 8962 16428 16429 16430 17117 12060
visitted$	1041 1042
visitting$	1041 1042
visual$	6001
visually$	6002
vital$	10720
vitiligo$	6175
vodka	11352
vodka$	17455 17459
voice$	11324 12101
voices	11324
voices$	17431 12101
volatile$	8802 14961 14962 14963 14964 14965 14966 14967 14968 14969 5410 5411 5556 6149
volatility$	2209 2210 15033 15034 11821
volition$	12745 13072 13073 13409 11574
volume	4974
volumes$	10586
voluntarily$	13072 13073 714 715 716 13085 13087 13088 13089 13090 13091 13092 13093 13094 13095 13096 11573 11574 11577
volunteer$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
volunteered$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
volunteering$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
volunteerred$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
volunteerring$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
volunteers$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5328
vomit$	17437
vomited$	6000
vomiting$	6000
vomits$	6000
vote$	516 517
voted$	516 517
votes$	516 517
voting$	516 517
voucher$	13017 13020
vouchers$	13017 13020
vulgar$	6153
vulnerabilities$	8098 1838 1839
vulnerability$	13249 8098 1838 1839 14370 14371 14372 14373 14374 14375 14376 14377 14378 14379 14380 14381
vulnerable$	12370 12415 8406 8407 8408 8409 9276 9277 9278 9299 15521 15522 15523 15558 15559 15560 9467 9468 9469 9470 15649 11906 11921 5679
wade$	1521 1522 1523 1524 1525 1526
waded$	1521 1522 1523 1524 1525 1526
wades$	1521 1522 1523 1524 1525 1526
wading$	1521 1522 1523 1524 1525 1526
wag$	5287
wagging$	5287
wags$	5287
wait$	7866 13974 13975 13976 13977
waited$	12096
waiter$	12728
waiters$	12728
waiting$	8548 14849 5104 5113 6019
wake$	16936 16937 16938 16939 16940 12129
walk	17033
walk$	6425 6591 6648 6718 13109 13110 13111 13112 13113 7056 935 936 937 1190 1195 1196 7459 13631 13632 7568 7573 1641 7986 14097 8031 14139 14140 14141 14142 8074 14203 9398 3338 3339 3340 3341 3342 3682 3691 3703 3704 3705 3706 3707 10249 4319 4320 16861
walked$	6735 7014 7023 7192 935 936 937 8086 8120 8171 14286 3682 3691 3703 3704 3705 3706 3707 10249 4319 4320 11429 12096
walking$	12594 12847 935 936 937 7459 13792 13793 9784 3682 3691 3703 3704 3705 3706 3707 10249 4319 4320
walkked$	935 936 937 3682 3691 3703 3704 3705 3706 3707 10249
walkking$	935 936 937 3682 3691 3703 3704 3705 3706 3707 10249
walks$	935 936 937 3338 3339 3340 3341 3342 3682 3691 3703 3704 3705 3706 3707 10249 4319 4320
wall$	10914
wallflower$	11910
wallflowers$	11910
wander$	7459 1531 1532 1533 1534 1535 1536 1537 2361
wandered$	1531 1532 1533 1534 1535 1536 1537 2361
wandering$	7459 13792 13793 1531 1532 1533 1534 1535 1536 1537 2361
wanderred$	1531 1532 1533 1534 1535 1536 1537 2361
wanderring$	1531 1532 1533 1534 1535 1536 1537 2361
wanders$	1531 1532 1533 1534 1535 1536 1537 2361
wannabe$	5388 6122
wannabes$	6122
want	10895 4804
want$	12973 12974 13104 13105 7235 7236 976 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13512 7480 1338 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 14020 1764 1765 1766 1767 8224 8225 8226 8227 2105 8444 15229 15333 15460 9427 9428 9429 3216 15598 9500 9501 9502 3729 10022 16209 16210 16211 16212 16243 16244 16245 16261 10298 4170 16621 4449 4450 16987 17016 5067 5328
wanted	4791
wanted$	6587 13104 13105 13244 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13475 13476 13512 1214 1215 1216 1217 13586 7480 7481 7482 7483 13662 1338 13782 13783 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 14020 14021 14104 1764 1765 1766 1767 2105 15598 3729 16413 4171 10518 10519 4259 4260 4449 4450 4633 11048 11052 17168 4822 5067 5240 5260 5328
wanting$	1028 1029 1030 1031 1033 1034 1035 1036 1037 13512 1338 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 14020 1764 1765 1766 1767 2105 15598 9525 5328 12080
wants$	12973 12974 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13512 13534 13661 1338 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 14020 1764 1765 1766 1767 2105 14795 14796 14797 14798 15333 15460 3216 15598 3729 10022 16243 16244 16245 16261 10298 4449 4450 17016 5067 5328
wantted$	13512 1338 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 14020 1764 1765 1766 1767 2105 15598
wantting$	13512 1338 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 14020 1764 1765 1766 1767 2105 15598
ward	17470
warden	10887 10888 10889 4629 4630 4631 10977 4762 4769 11033 4784 11117 4864 11125 4963
warden$	4606 16975 16994 16995 16996 10890 10891 10892 10935 17063 17084 17086 4727 11023 4766 11030 17140 4779 4785 4786 17224 4909 4927 11224 5051
wardens$	14506 15073 15074 4606 16975 16994 16995 16996 10890 10891 10892 10935 17063 17084 17086 4727 11023 4766 11030 17140 4779 4785 4786 17224 4909 4927 11224 5042 5051 11637
warn$	4736 4934
warned$	12569 12570 6464 204 205 206 207 208 209 210 211 6473 213 214 215 216 217 218 219 220 221 222 223 224 225 12603 12604 12605 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 14115 14116 14117 14195 14196 1829 8091
warnin	5001 5002
warning$	12566 12601 12602 13359 14028 14029 14037 7933 14397 14398 14399 14400 14401 4437 4438 4439 4440 16827 16828 16847 16848 17255 17311 11262 11263 11392 11638 12101 12102 5897 12348
warnings$	12566 12601 12602 12633 12634 13359 14028 14029 14037 14397 14398 14399 14400 14401 4437 4438 4439 4440 16827 16828 16847 16848 17255 17311 11638 12101 12102
warped$	8687
warran	11190 6205
warrant$	3158 3159 3160 16968 17190 4885 4919 17297 17407 5927 12191
warrants$	16968 4885 4919 5927 12191
warrior$	11740
warriors$	14725 11740
wary$	12397 6292 6293 6294 6295
was	4638 10939 5974
was$	6409 203 212 382 383 551 564 6923 870 871 1019 1415 7886 1830 2048 2049 2050 2051 2168 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8695 2458 2526 2537 2541 2551 2572 8849 8854 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2997 3269 3296 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 9712 9713 3514 3530 15940 15943 3587 3599 9930 3695 3734 10007 4015 10298 4083 4084 10485 10495 16652 10557 4322 4323 10595 10616 4388 4418 10697 10698 10735 4482 4483 16889 4528 16912 10921 10949 11031 17162 11073 4841 11290 5114 5288 5301 5315 5354 5417 5419 5424 5471 5479 5498 5511 5534 5538 5551 5553 5562 5563 5623 5651 11941 11989 5817 5844 12170 5986 5998 6003 6005 6008 6009 6025 6038 6040 6063 6065 6071 6084 6085 6090 6100
wash$	4448
washed$	4448
washes$	4448
washing$	4448
wasp$	7707
wasps$	7706
waste$	1437 1438 1439 1440 1441 1990 2393 5851
wasted$	7464 1204 7466 1437 1438 1439 1440 1441 1990 5851
waster$	14638 6122
wasters$	14638 6122 6138
wastes$	1437 1438 1439 1440 1441 1990 5851
wasting$	1437 1438 1439 1440 1441 1990 5851
wastrel$	6139
wastrels$	6139
watch	17245 5052 5891
watch$	16042 16043 16044 4647 17097 17104 11005 17127 17130 4767 17141 11040 17152 17261 11313 5196 12009 12014 12164
watched$	13662 14104 16683 16684 17104 17129 4767 11036 11040 17149 17151 17233 5196
watches$	16042 16043 16044 12009 12014
watching$	15543 9512 4767 11040 5196
watchlist$	12152
watchlists$	12152
watchs$	4767 11040
water$	13996 13998 3305 3306 3307 3308 11495
wave$	1467 1669 12167
waved$	1467 1669
waves$	1467 1669
waving$	13792 13793 1467 1669
wavy$	5726
way$	12436 12437 12438 12439 12470 13184 7243 7530 13718 8984 9582 9584 15808 15809 9927 3667 3668 3669 16062 9975 9976 10109 10114 3854 3855 3856 10118 10119 10120 3860 3861 3862 10124 10125 16772 4489 17045 17450 11532
ways$	12470 12835 13903 15087 9056 15202 15277 2910 2911 2912 2913 2914 2915 2916 15341 9797 9798 15915 15916 16174 16192 16312 16348 11532
wayward$	5550 11812 5679
we	4631
we$	289 290 291 2850 9320 3258 3260 10144 10145 10147 10148 10186 10187 10188 10238 10239 10240 4002 4005 4486 10892 5042
weak$	8560 14956 14957 14958 14959 2592 2688 2689 2690 2691 4351 4352 4353 4354 16842 16843 16844 16845 10751 4518 10857 5576 5577 5828
weakened$	4874
weaker$	8396 8397 8406 8407 8408 8409 8481 2222
weakest$	10857
wealth$	2951
weaned$	5095
weapon	16971 16981 17019 17183 17246 4939 17630 6212
weapon$	12832 13399 8363 8364 8365 17037 17171 17192 17193 11503 17617 17627 5940
weapons$	12830 12898 13399 13898 13900 8363 8364 8365 4623 17037 17171 17192 17193 11200 5940
wear	5255
wear$	13109 13110 13111 13112 13113 1275 3613 3645 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 5727 5748
wearing$	12847 1275 13792 13793 3613 3645 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 5255 5727 5748
wears$	1275 3613 3645 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 5727 5748
weary$	11871
web$	13871
weed	11527
weed$	282 283 284 285 286 287 288 12688 12689 6592 6593 6594 6595 6596 6598 6599 12830 12862 12863 12864 12943 12944 12945 13005 13006 13007 13008 13009 13010 13011 13012 13017 13020 13399 13404 13427 13428 13429 13500 13501 13502 13503 13504 13505 14496 8536 16131 17132 11353 17461 17463 17634 11542
week$	16387 16388 16389 16428 16429 16430 5112 11404 11407 12112 12321
weeken	5033
weekend$	16387 16388 16389 11294 17459
weeks$	16428 16429 16430 5112 12112 12251 12321
weigh$	3119 9381 9382 9383 3390
weighed$	6226 6227
weighs$	6226
weight	11338 11340
weight$	17445 17447 12260 12267
weird$	6142
weirdo$	11740 6139
weirdos$	11740 6139
welcome$	341 342 343 344 345 346 347 7577 7578 7579 16954 5322
welcomed$	341 342 343 344 345 346 347 5322
welcomes$	341 342 343 344 345 346 347 5322
welcoming$	341 342 343 344 345 346 347 5322
welfare$	12378 6272 12471 12472 12473 12474 12475 12476 12477 12478 12481 12535 12536 12836 12837 14165 14310 14311 14312 14313 14314 14315 14316 14317 14318 14319 14320 14321 8315 8316 8317 8318 8319 15487 15488 15489 15490
well$	12598 12606 12607 12632 6554 7596 14747 8692 8693 2476 14941 2706 2707 2724 2771 2834 3077 3098 3101 9373 9374 9375 9376 9377 9378 9379 3126 3135 9408 9409 9410 9411 9487 9488 9490 9698 3438 3588 3593 5684 5697 5706 12008
wellbe	11340
wellbeing$	12378 12471 12472 12473 12474 12475 12476 12477 12478 12481 12535 12536 12836 12837 14305 14306 8315 8316 8317 8318 8319 17447
wells$	14747
went$	12571 12583 12584 12593 12626 12643 12644 12645 12647 401 541 542 543 544 545 546 585 586 587 6862 605 606 710 711 712 719 728 13178 13179 7079 7080 13188 13189 1050 1058 13435 1151 7505 7507 7509 1374 1375 1521 1522 1523 1524 1525 1526 1527 1660 1661 1673 1675 14197 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2680 2681 2682 3682 3691 3703 3704 3705 3706 3707 10329 4464 4793 5107 5215 5230 5243 5283 5312 5313 11575 5489 6082
were	4638 17116
were$	6409 6416 203 212 6496 382 383 551 564 6923 799 870 871 1830 14247 2048 2049 2050 2051 2168 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2458 2526 2537 2541 2551 2572 2612 2631 2640 2641 2642 2643 2644 2645 15077 2855 2862 9123 2863 2864 2865 2866 2869 2870 2871 2872 2990 2991 2992 2997 3269 3296 3382 3383 3400 3407 3408 3409 3410 3411 3412 3419 3514 3530 3554 3587 3599 9876 3695 3733 10007 10172 10173 4015 10298 4083 4084 10495 16652 4322 4323 10616 4388 4418 10698 10735 4482 4483 4528 16912 10921 10949 11031 11058 11073 4841 11166 11442 5288 5300 5301 5315 5354 5417 5419 5424 5471 5479 5498 5511 5534 5538 5551 5553 5562 5563 5623 5651 11941 11989 5817 5844 12170 5986 6038 6065 6071 6084 6090
west$	3606
wetting$	12239
what$	12387 6283 6342 6343 6344 6345 6417 6418 6488 6536 12648 12658 12659 12916 13079 13124 7137 7138 897 905 13290 7184 7199 7200 13359 7273 13430 13614 13642 7600 1340 13940 1574 1575 13945 7914 14076 7980 14103 8022 14208 14219 1881 1882 15086 8981 15092 9034 9054 9055 15524 9476 15594 15602 3316 3317 9637 9638 15868 16501 16825 16847 16848 10908 11581 11584 12102
whatever$	7320 13612 7581 14255 15454 15471 15694 15790 3735 3736 3737 3738 16198 3886 3887 10943 10945
whatsa	4878
whatsapp$	607 6868 608 6869 609 6870 610 6871 611 6872
whatsoever$	16652
wheel$	16708
wheelc	11441
wheelchair$	17548 6230
when	12154
when$	6528 6529 6530 6531 6532 6533 6534 6535 6866 6867 7450 13558 13559 13560 13561 13562 14219 14262 14878 14999 15614 15926 16498 16500 16503 16504 16886 16932 16933 16935 17135 17142 11049 4800 17181 17400 11295 12261
whenever$	6866 14004 14008 14009 14010 14011 14012 14013 14014 14015 14016 14017 14878 3991 3994 17135 4800 17400 11295
where	12154
where$	12399 12400 12401 12402 6534 6535 13430 1369 1370 1371 7635 7636 7915 14219 15614 15926 11041 11049 4803 17400
wherea	4706 10967 10968 11002 11007 4783
whereabouts$	17109 17114 17115 11044
wherever$	13595
which	12134 12154
which$	7375 15615 15926 4598 10913 10926 10927 17076 17105 17147 17178
while$	16685
whingeing$	6142
whiny$	6142
whisky$	17455
whisper$	10847
whistles$	12708
white$	15569 3572 3595 9861 3609 9892 9893 9894 3634 5678 5679 5702 5710 12009 5753
who	16971 16993 10913 10926 17105 17147 4801 17178 12154
who$	12399 12400 12401 12402 6536 6921 6922 6957 913 13430 7675 7676 13834 1842 14219 14462 14490 8641 15077 2983 15940 15943 10901 17018 10920 4660 10922 4662 10928 17036 10940 17048 17076 4738 11004 11010 4774 11041 11049 4824 11097 11107 4872 4893 11941 5885
whoever$	13415 13416 13417 13418 13419 13420 13421 13422 13423 13424 13425 13426 10922 17108
whole$	1419 10644 10646 5394
wholly$	5787 5790
whom	17020 17105 17147
whom$	12399 12400 12401 12402 13430 14219 3421 17076 17106 11041 4893 12167
whose$	5189
why$	12658 12659 13290 7184 13338 13339 14144 14145 8073 1813 1814 8076 1816 1817 8079 8080 1820 1835 1836 14208 14219 1883 1884 1885 1886 4239 4240 4241
wicked$	5408
wide$	5483
wider	4807
wider$	14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 11068
wife$	17524 17543 17550
wild$	8722 5394 5408 11712 11713 11714 11737 5496 11812 5703 5726 6151
wilful$	6183
wilfully$	601 991 5325 5848 6183
will	4664 4897
will$	6543 6549 7493 1729 1794 1796 1956 1957 1958 1959 1960 1962 2013 2033 2064 3067 3091 3103 3106 3169 3213 3222 3250 3253 15792 15893 3769 3771 3772 3773 3774 3775 3776 3777 3781 3782 3783 3784 3785 3786 3787 3797 3801 3802 3803 3811 3812 3813 3814 16186 16187 16188 16189 16190 16191 10087 3830 3831 3832 10105 16221 16227 16239 16240 16241 16242 10151 16265 3898 3899 3900 3901 3902 16275 3913 10233 10234 10237 10298 16407 16408 4048 4049 4059 10880 4622 4657 10939 10949 11020 4766 4838 4890 4898 11165 4916 17324 11242 5018 5772 5775 5777 5791 5966
willed$	11837
willfully$	5325
willing$	314 315 320 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 13865 7855 13963 13964 13965 13966 1599 1600 1601 1798 1799 1800 1801 1887 1888 1889 9987 9989 9991 16099 16100 16101 16102 4614 5311 5328 5348
willingly$	13072 13073 706 714 715 716 13085 13096 11573 11574 5314
willingness$	12761 10212 16320 16321 16322 16323 16324 16325
willpower$	11600
wimp$	11740
wimps$	11740
win	5000
win$	8941 16281 10175
wind$	12445 7098 7230 13867 2138 2139 2418 10063
windded$	7098
windding$	7098
winded$	7098
winding$	12460 12461 12462 12463 12464 7098 2138 2139
winds$	12445 7098 2138 2139
windup$	8678
wine$	17455
wins	5000
winter$	12921 12922
wired$	2447 5488
wiry$	5682
wisdom$	2764 2766 9117 2857 15722 11332 11924
wise$	6438 2718 2719 9040 9041 9043 9044 9045 2801 9497 9498 9499 15780 3518 3555 3559 11867 11872 11873 5618 5620 5638
wised$	2778 9670
wiser$	6397 2715 2716 2717 2761 2801
wish$	10212 16320 16321 16322 16323 16324 16325 17016
wished$	5067
wishes$	5067 12101
wishs$	17016
wit$	16593 16594 16595
witches$	11732
with	17275 11523 5952
with$	12489 12599 12707 12792 12795 12800 12853 6778 6791 6796 12996 6890 6893 6924 6936 6937 6941 6948 6950 6952 6960 13078 6989 13106 7118 7119 13313 7208 7250 13396 7308 7312 7313 7314 7323 1230 7508 7521 13646 13654 13655 13698 13702 7725 7726 7770 7771 7808 14096 14221 8379 8382 8393 8394 14502 8445 14726 8639 14754 8649 2425 2426 8707 2492 8808 8809 14934 14938 14949 14950 14953 14960 14999 8935 15046 2685 15069 8963 8966 2728 9347 9348 9349 3290 9587 3350 3351 3352 3353 3354 9683 9719 15940 15943 3613 3626 3627 3628 3629 3685 3708 3709 16157 16199 16238 16339 4281 16691 16837 10819 10820 10821 10822 10823 16966 10861 10871 4702 10999 17117 11069 17181 17222 11135 17326 17372 5060 5072 5110 17479 5199 11473 11475 17585 5231 5259 11522 11633 5505 5593 5727 5738 12121 12223 12228 5970 5991 6037 12331 12350
withdrawn$	11210
withdrew$	4577
withheld$	1855 1856 12109
withhold$	1855 1856
withholding$	1855 1856
withholds$	1855 1856
within$	8496 14604 14605 2238 14697 8712 8928 9279 11318
without$	110 6780 7279 1125 1126 1127 1128 2289 15435 15436 15437 15438 15439 15440 15441 15442 15443 15444 15445 15446 15447 15471 15480 15481 15482 15483 15484 15485 15486 9392 9393 9394 9395 15515 15516 15517 15518 3181 9778 3807 3810 10129 3954 4012 4013 4014 4016 4017 4018 4282 4283 10569 4321 4431 4432 5023 5136 11471 11491 5785 5786 5802 5825
witness$	11646
witnesses$	11646
wits$	9688 3428 3429 3430
witted$	11782 11783
woeful$	16723 4518 6183
woefully$	6183
wolf$	7764 11590
wolves$	13878 14668 14669 14670 14824 14826 11740
woman	11525
woman$	14904 15178 2816 9082 15198 15236 15241 15243 2880 9144 15258 15259 2904 15274 15275 15276 15282 2917 2918 2945 2946 2964 15347 2985 9253 15363 15379 9390 15709 15713 15857 15861 15862 15863 15864 15911 17582 17632 11889
women$	14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14624 8789 14904 15172 15173 15174 15175 15176 15177 15178 15181 2816 9080 15203 15205 15218 15219 15223 15234 15241 15242 15243 2877 15258 15259 15278 2917 2918 2935 2945 2946 2964 2969 15346 9251 15361 9258 15368 15369 15370 15371 15372 15373 15374 15375 15376 3013 15465 15700 15701 15702 15703 15706 15711 15787 15801 15848 15853 3488 15857 15861 15862 15863 15864 3518 9786 9787 3531 3532 3533 3534 15911 3544 3545 3546 16022 16088 11885 11889
won$	12423
wonder$	12657 6551 6552 12660 12661 7231 7232 8037 8038
wondered$	7231 7232 8037 8038
wondering$	7231 7232 8037 8038
wonderred$	7231 7232 8037 8038
wonderring$	7231 7232 8037 8038
wonders$	7231 7232 8037 8038
wont$	3783 3784 3785 3786 3787 5772
wool$	11894
woolly$	6183
word$	7467 1207 7469 1209 14062 14543 16799 16830 10847
wore$	13109 13110 13111 13112 13113 1275 3613 3645 3655 3656 3657 3658 3659 3660 3661 3662 3663 3664 5727 5748
work	5141 12219
work$	185 187 188 6492 12600 6692 12902 555 556 557 558 559 560 561 562 563 6975 717 890 7291 13500 13501 13502 13503 13504 13505 14352 14361 14652 14745 8827 8842 8846 14955 15011 8939 8990 9295 9296 9297 9298 15601 15734 15735 15736 15737 15738 15739 15740 16090 16139 16145 10050 16159 10131 16258 16289 16295 16327 16328 16329 16340 16667 4666 4809 11518 11623 5572 12033 12041 12089
worked	11149 5040
worked$	555 556 557 558 559 560 561 562 563 6975 717 890 16287 16313 16314 16315 16316 16317 17256 17381 5253 12042
worker	17470
worker$	12687 12728 13003 14220 14360 15621 15851 16120 16202 10366 10371 10372 4120 10408 10409 16881 10792 10801 16948 16949 4726 17467 5100 17567 11466 17620 11624 5855 12360
workers$	12687 12728 13003 7474 14220 8251 14360 14365 14692 8608 15042 15097 15098 15099 15100 3258 3260 15851 15852 16120 16202 10144 10145 10147 10148 10186 10187 10188 10366 10371 10372 4120 16881 10801 16948 16949 4726 11624 11727
working$	555 556 557 558 559 560 561 562 563 6975 717 890 7291 8843 9283 16138 16327 16328 16329 17008 17440 12041 12119 6030 6057
workked$	6975 717
workking$	6975 717
works$	555 556 557 558 559 560 561 562 563 6975 717 890 15734 15735 15736 15737 15738 15739 15740 15741 9635 9636 16293 12042
workshop$	185 187 188
workshops$	185 187 188
workshy$	6151
world$	13947 14135 14154 14155 14156 14157 14158 14159 14160 14161 8778 8779 8780 15143 15144 15145 15146 15147 15148 15149 15163 15202 15332 9628 15745 9760 9766 15905 5610 5611
worldly$	2779 2801 3201 3202 3203 3204 3234 3489 3559 5612 6159
worn$	13114 13131 13132 13133 13145 17124 11019 11989
worr	5079 5152 5187
worried$	9284 9285 9286 15394 15395 15396 9290 9291 15628 15629 9523 10732 4551
worries$	14393 14394 14395 14396 9293 15401 9560 9561 12101
worry$	9284 9285 9286 15394 15395 15396 9290 9291 15617 15626 15629 9523 15654 15666 15684 15685 9579 12101
worrying$	14961 14962 14963 14964 14965 14966 14967 14968 14969 5554 5556
worse$	7176 13481 15463 15464 15592 9486 16784 16785 11903
worship$	682 683 684 685 686
worshiped$	682 683 684 685 686
worshiping$	682 683 684 685 686
worshipped$	682 683 684 685 686
worshipping$	682 683 684 685 686
worships$	682 683 684 685 686
worst	17335
worst$	12724 12725 13222 7139 7195 8458 2200 2208 2390 14881 14919 5478 5512 5556 5913
worth$	14384 14897 14898 4587
worthless$	6151
would	4599
would$	271 6543 6549 403 766 768 769 7031 13139 772 773 774 775 776 782 7044 7063 7064 13173 7075 933 1617 7916 1794 1796 8096 8147 2185 2279 15229 15251 3023 9289 3170 3222 3432 9695 9696 3770 3788 3789 3790 3801 3802 3803 16221 16227 10151 16275 3913 10298 16407 16408 4048 4049 10481 10482 10483 10880 4622 4890 5773 5777 5791
wound$	2138 2139
wrap	17630
wrap$	15645 11503
wraps$	13399 14928 11503 11542 11798
wreak$	5458
wreaked$	5459
wreaking$	5457
wreck$	13663 5362
wrecked$	5362
wrecking$	13667 5362
wreckked$	5362
wreckking$	5362
wrecks$	5362
wrist$	17438 17477 17478
wrists$	17438 17477
writ	12319
write$	16639 4408 4665 4708 17519 5442 5443
writing$	4411 4708
written$	4389 4410 5131
wrong$	6397 6398 170 171 172 173 174 175 176 6569 12724 12725 6703 6704 6705 12903 13594 7490 1432 7723 13833 7736 7772 7777 13897 8024 14296 14299 14369 14461 14481 14486 14487 14488 8735 15061 15249 15250 3040 3041 3042 3043 3044 3045 15754 9648 16591 16592 16602 16702 16882 16883 10789 5273 5374 5475 11749 5501 6137
wrote$	4409
xanax	11344 11351
xanax$	17451 17458
y$	15271
year	11411
year$	6925 6954 6955 14565 14566 14567 14568 14599 8495 14603 14816 14817 14819 15172 15173 15174 15175 15176 15177 15183 9100 15386 15855 3574 3577 3579 17509 17516 11411 17518 11885 12112 6049 12321
years$	14603 15169 15170 15171 15245 15246 15247 15248 15285 15286 15287 2947 15386 9716 12112 6049 12321
yes$	13962 13968 7864
yesterday$	15749
yet$	6478 4498 10781
yield	5874
yielde	11149
yielded$	17256
yjs	11507 11508 11514
yjs$	17614 17615 17621 6099
yob$	14646 6122
yobbish$	5556 6122
yobbo$	6122
yobbos$	6122
yobs$	14646 14668 14669 14670 6122
yoi	6098
yoi$	12359
yos	11514
yos$	17621 6099
yot	11507 11508 11514
yot$	17614 17615 17621 6099
you$	289 290 291 1380 1388 2850 3434 3845 3846
young	11525
young$	384 452 821 925 946 2163 8448 8450 8467 8471 8586 8587 2360 14841 14867 14868 14869 14870 2528 8797 14973 8870 8871 15001 15002 15003 15004 15005 15006 15020 2663 2664 2665 2666 8929 15328 2961 2962 2963 9300 9310 15748 9694 9750 15858 15859 15860 3525 3526 9804 3548 9810 9811 9812 9813 9814 9815 3572 15940 15943 3650 3699 3700 10139 10337 10521 10657 10658 10667 10676 10728 10767 10769 10827 10854 10869 17061 10965 10989 17102 17134 11028 4770 4771 17147 17148 17150 11075 17191 4837 4851 11124 17237 4875 17254 17257 17262 11186 11195 11196 17316 11216 11219 17328 4962 17335 4968 17374 11273 17386 11284 5025 17398 17410 17420 11383 17632 5299 5412 5415 5425 5463 11811 11859 5635 5678 5908 12193 12198 12206
younger$	8045 8053 8396 8397 8406 8407 8408 8409 8481 2222 14608 14609 14610 14611 14612 14613 14614 14615 14616 14617 14618 14619 14622 14623 14626 14627 14912 14913 15081 15841 15844 11541
youngers$	17201
youngster$	2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 11811
youngsters$	2360 14838 14867 14868 14869 14870 14973 15001 15002 15003 15004 15005 15006 15017 11541 11811
youth	5916 6092
youth$	2360 14838 14867 14868 14869 14870 14973 14976 15001 15002 15003 15004 15005 15006 15017 3572 15940 15943 15946 15947 16202 4118 4119 4532 10886 4806 17333 11357 11361 11507 11508 5252 11514 11657 5412 11675 5415 11811 11888 11940 5680 5908 6085 6092 6098
youths$	14554 14556 2360 14838 14867 14868 14869 14870 14973 14976 15001 15002 15003 15004 15005 15006 15017 15940 15943 4806 17333 17366 11657 11675 11811 11888 5680 6168
yp	10854 10869 10877 17025 17061 10965 10989 17102 17111 17128 17131 17134 11028 17136 4770 4771 17147 17148 17150 17191 4851 17254 17257 17262 11168 11186 17316 11216 11219 17328 4962 17335 4968 17374 17386 11284 17398 17410 17420 5094 11377 5134 5157 11419 5170 11440 17552 17586 5225 5227 11489 11497 17612 5258 5916 12182 12193 12198 12300
yp$	5380
yp1$	5379
yp2$	5379
yp3$	5379
yp4$	5379
yp5$	5379
yp6$	5379
yro	6098
yro$	12359
zero$	8753 3951 10535 5849 5950
zits$	11999
zone$	17259 11253
zones$	17259 11253
