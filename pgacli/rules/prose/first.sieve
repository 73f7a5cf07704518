6350 6196 5348

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
(know|knows|knew|aware of|understand|understands) [all|full well|perfectly well|exactly] [about|what] the (risk|risks|danger|dangers) [very well|full well] [and|but|yet] (take|takes|took|do|does|did|go|goes|went|carry|carries|run|runs) ... ... (anyway|regardless|all the same|nonetheless|even so)
(not|never) [yet] (ready|willing|prepared) to (help|protect|safeguard|save) <self>
<owner> (continued|continuing|ongoing|repeated) (association|contact|involvement|dealings|meetings) with (<themen>|him|exploiter+|older)
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
(knowing|knowing that) (it|this|that|the _) (is|was) (dangerous|unsafe|risky|not safe)
against (all|our|staff|adult|repeated|professional|parental) (advice|warning+)
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
(sexually exploit~|exploit~) <self>
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
(choose|chooses|choosing|chose|chosen) to [still] (stay|keep|remain|be) (in touch|in contact|friends|friendly|close) (with|to) (him|<themen>|(people|adults|those) who)
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
(invite~|bring~) [in] (strangers|men|a man|older (men|lads|boys)|people they (did not know|had met)|unknown _) (in|into|onto|on to|to|round|home|back|over)
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
(addicted|hooked) [to|on] [the|all the] (drama|chaos|danger|excitement|thrill|attention|buzz|risk+|trouble)
(happy|glad|quick|content) to (take|have|spend|accept) ... [_] (money|gifts|phone+|trainers|lifts|drugs|vapes) [and|but] [then] (cry foul|cry wolf|complain|play the victim|cry about it)
(cry|cries|cried|crying) (foul|wolf)
collude~ with (their|the|his|her|these|those) (exploiter+|abuser+|groomer+|men|man|dealer+|perpetrator+)
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
(shrewd|smooth|seasoned|sharp|slick|cool) (operator+|customer+|cookie+)
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
beyond (<their>|its) [tender|young] years
(have|has|had|show|shows|with) (an adult|a grown up) (understanding|grasp|view|outlook|head) [of|on]
(look|looks|looked|seem|seems|seemed|act|acts|acted|acting|appear|appears|appeared|behave~|come across|comes across|came across|come over|comes over|came over|present~|sound|sounds|pass|passes) [as|for|like|to be] [much|far|a lot|so much|significantly|considerably|a good deal|rather|years|a little|well|more] (older|adult|adults|sixteen|eighteen|nineteen|twenty|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+|an adult|grown _|young adults|a man|men|women|adults do) [than <their> (age+|years)|than they are]
(act|acts|acted|acting|behave~|carry <self>|carries <self>|carry on|carries on|talk|talks|live|lives|living|operate~|conduct|cope~|manage~|think|thinks|dress|dresses|speak|speaks|function~) [just|more|very much|almost|<self>|much|and _] (like|as) [little|small|young|any|a|an|grown|other] (grown men|grown man|grown women|grown ups|adults|adult|grownups|men|women|man|woman|(eighteen|nineteen|twenty|thirty|18|19|20|21|25|30) year old+)
more (woman|man|adult|men|women|adults) than (girl+|boy+|child|children|kid+)
(grow|grows|grew|grown|growing) up [so|much|a lot|far] (faster|quicker|sooner|earlier|more quickly)
more (like|of) (a man|a woman|a mother|a mum|a father|a dad|a parent|an adult|men|women|adults) than (a|an) _
level of maturity
(given|because of|owing to|due to|in view of|considering) <their> maturity
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
(at|by) <their> age (i|we|most of us|my generation) (was|were|had) [already|out|all] (working|married|earning|at work|in work|a mother|a father|left school|paying|been working|been married)
relationship+ (is|are|was|were) [entirely|purely|really|simply] (a matter for|for|up to|the business of|<their>) (them|her|the girls|the boys|the young people|the group|own business|own affair)
(hard|difficult|impossible) to (think of|see|regard|treat|picture) (them|him|her|these _) as (children|a child|kids|a kid|victims)
(hardly|scarcely|not) in need of (a|an|any|our) (babysitter|nanny|minder|protection|looking after|chaperone|supervision)
(right|fair|proper|sensible|best) (that we|to|for us to) treat~ them (as adults|accordingly|as such|so)
(we|staff|workers|services|you|professionals|adults) (should|must|need to|can|could|ought to|have to|might as well) [all|now|just] (treat|see|speak to|talk to|deal with|regard) (them|him|her|the (group|boys|girls|lads)) [more|simply|just] (as|like) [to|with|the|grown] (adults|men|women|grown ups)
<they> [already|all] (count|counts) as [to|with|the|grown] (adults|men|women|grown ups)
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
(well|heavily|slightly|powerfully|solidly|slimly|strongly|stockily|big) built
(heavy set|heavyset|thick set|thickset|physique+)
(feet|foot|ft) _ [inches] tall
(five|six|5|6) (feet|foot) tall
(<is>|at|over|nearly|about|almost|stand|stands|already) [over|nearly|about|almost|well over|at least] (five|six|5|6) (feet|foot|ft) [and|one|two|three|four|five|six|tall|plus]
(stocky|skinny|lanky|gangly|gangling|overweight|obese|chubby|plump|podgy|muscular|muscly|burly|petite|scrawny|underweight|hulking|strapping|broad shouldered|barrel chested|big boned|fat|thin|slim|slender|slight|tubby|stout|portly|scruffy|unkempt|dishevelled|grubby|smelly|malodorous|unwashed|dirty|filthy|ugly|attractive|pretty|good looking|handsome|gorgeous|plain looking|spotty|pimply|acned|freckled|freckly|pale|pasty|sallow|swarthy|tanned|bald|shaven headed|shaven haired|ginger|blonde|blond|brunette|redheaded|bespectacled|bearded|tattooed|pierced|scantily clad|provocatively dressed|underdressed|overdressed|short|tall|large|gaunt|well groomed|well turned out|shabby|hooded|shabbily dressed|athletic|imposing|tall for <their> age|small for <their> age|big for <their> age|hairy|topless|shirtless|bare chested|malnourished looking|thin looking)
(dark|light|fair|pale|brown|black|olive|white|lighter|darker) skinned
(fair|dark|long|short|curly|red|brown|black|blonde|blond|spiky|greasy|frizzy|floppy|ginger|bleach|bleached|sandy|straight|wild|shaggy|light) haired
(blue|brown|green|hazel|dark) eyed
the [wee|little|small|short|big|tall] (fat|thin|ginger|bald|spotty|tall|short) (one+|lass|lassie|laddie)
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
(share~|same|matching|identical|similar) [a|the] [_] (hairstyle+|haircut+|hairdo+)
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
<their> (trousers|jeans|joggers|bottoms|trackies) [very|so|too] low
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
(going to|will) [all|surely|only|just|simply|soon] end (in (prison|jail|custody|a cell|the dock|the gutter)|inside|behind bars|on the (street|streets|scrapheap))
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
(no one|nobody|none|not one|neither) ... ... had the (decency|courtesy|sense|wit|common sense|gumption|guts|nous|grace|manners)
(no one|nobody|none|not one|neither) [of (them|the _)] can be (trusted|relied (on|upon)) to (turn|come|ring|call|answer|act|reply|do|keep|stay|tell|follow)
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
(negligent|thoughtless|thoughtlessly|prematurely|negligently|negligence|neglectful|dereliction|incompetent|incompetence|incompetently|ineptitude|inept|lazy|laziness|lazily|carelessness|carelessly|careless|complacent|complacency|uncaring|heartless|callous|callousness|apathetic|apathy|unprofessional|unprofessionally|irresponsible|irresponsibly|inexcusable|inexcusably|unforgivable|unforgivably|unacceptable|unacceptably|disgrace|disgraceful|disgracefully|shameful|shamefully|scandalous|scandal|appalling|appallingly|woeful|woefully|dismal|dismally|pathetic|pathetically|lamentable|deplorable|abysmal|abysmally|atrocious|shambles|shambolic|hopeless|hopelessly|useless|clueless|ignorant|ignorance|arrogant|arrogance|obstructive|wilful|wilfully|cowardly|spineless|lackadaisical|slapdash|sloppy|slipshod|inadequate|inadequately|inadequacy|ineffective|ineffectual|dismissive|dismissively|indifferent|indifference|shoddy|uncooperative|unco operative|unhelpful|tick box|box ticking|jobsworth+|a farce|farcical|tokenistic|half hearted|perfunctory|dishonest|hypocritical|untrustworthy|blameworthy|culpable|bloody minded|pig headed|high handed|heavy handed|uninterested|disinterested|selfish|cavalier|short sighted|blinkered|stubborn|stubbornly|unreliable|chaotic|dysfunctional|woolly|out of touch|self serving|defensive|defensiveness)
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
responsible for what (happened|has happened|went wrong|has gone wrong|befell|became)
responsible for (this|the|these|its) (failure+|delay+|harm|gap+|breakdown|mess|neglect|situation|loss|damage|state)
(handling|response|responses|communication|management|practice|planning|recording|supervision|oversight|information sharing|leadership|support|help|attitude) ... (was|were|is|are|has been|have been|had been) [very|extremely|so|too|often|quite|rather|shockingly|consistently] (poor|weak|bad|terrible|dreadful|slow|lacking|lax|substandard|shocking|haphazard|patchy|non existent|nonexistent)
made a mess of
(ignore|ignores|ignored|ignoring|disregard~|dismiss~|brush~ (off|aside)|shrug~ off|overlook~) (them|these|this|their|the|all|every|repeated|several|our|concerns|warning+|young people|parents|what|e mails|emails|calls|letters|referrals|requests|complaints|evidence|signs|pleas|it)
(blame|fault|guilt|responsibility for this) [squarely] (lies|rests|must|falls|belongs|lie|rest)
blame for
(is|are|was|were|be|been|squarely|entirely|largely|partly|clearly|solely) [entirely|largely|partly|clearly|solely|squarely] (to blame|at fault|culpable|guilty (of|for))
(is|was) [such] a (shame|pity) (how|that) (they|it|the|this|nobody|no one) _
(its|their|council's|school's|police's|service's|agency's|team's|department's|trust's) [own] fault
(bear|bears|must bear|carry|carries|shoulder~) [much of|most of|some of|a heavy|all|full|sole|a share of|great] [the] (blame|guilt)
only <self> to blame
(centre's|club's|college's|charity's|company's|landlord's|manager's|board's|library's|hospital's) [own] fault
(agencies|services|professionals|teams|partners|staff) (did not|do not|never) [properly|really] (communicate|talk to each other|talk to one another|speak to each other|speak to one another|join up|work together)
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
lost (interest|patience) [in|with] [them|the group|the young people|these]
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
list of (?:the )?(?:names|members|associates|addresses|nicknames(?! for))(?! (?:(?:who|that) (?:agreed|asked|wished)|for (?:the|a|our) (?:\w+ )?(?:trip|team|session|bus|meal|match|party|visit|residential|play)))
wanted by (?:the )?(?:\w+ )?(?:intelligence|police|force|detectives|squad|desk)
(?:officers|police|detectives|the force|the squad) (?:would |will |could )?(?:like|want|need|require|seek|request|ask for|asked for|are seeking) (?:\w+ )?(?:the )?names
(?:elders?|olders|line ?holders?|shot ?callers?)(?:,? and|,|,? with) (?:\w+ ){0,2}?(?:youngers|tinies|runners?|soldiers?)
(?:youngers|tinies)(?:,? and|,|,? with) (?:\w+ ){0,2}?(?:runners?|soldiers?|elders?|olders)
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
movements (?:logged|recorded|tracked|noted|monitored) (?:for|by) (?:the )?(?:police|officers|wardens|guards|security)
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
(?:upload|send|give|pass|share|copy|e-?mail)(?:s|es|ing)? (?:[\w’'-]+ ){0,4}?(?:registers?|sign-in sheets?|attendance (?:lists?|sheets?)) (?:on |over )?(?:to|for|with) POLICE
(?:doorstep|door[- ]?knock|curfew|compliance) (?:checks?|visits?|calls?)\s+(?:[\w’'-]+ ){0,6}?(?:by|from) POLICE
(?:giv|grant|allow)(?:es?|s|ed|ing)? (?:the |an? |our )?(?:\w+ ){0,3}?(?:officers?|police|sergeant|squad|constables?|guards?|security) (?:\w+ )?access to (?:[\w’'-]+ ){0,3}?(?:lockers?|phones?|devices|accounts?|bags|messages|passwords|social media)
(?:photograph|film)(?:s|ed|ing)? (?:[\w’',-]+ ){1,14}?(?:and|to) (?:\w+ )?(?:send|pass|give|hand|show|forward|share)s? (?:[\w’'-]+ ){0,3}?(?:to|with) POLICE
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
(?:log|record|not|track|monitor|follow|plot)(?:s|e|es|ed|ing|ged|ging|ted|ting)?\s+(?:the )?(?:group|members|friends|boys|girls|lads|young people)['’]s? (?:movements|whereabouts|comings and goings)
(?:staff|wardens?|guards?|officers|police|security|drivers)\s+(?:(?:to|will|should|must) )?(?:log|record|note)s? their (?:movements|whereabouts|comings and goings)
(?:on|about|of) (?:the group['’]s|their|members['’]|the members['’]|his|her) (?:movements|whereabouts|associations|associates)(?! (?:through|around) the (?:day|school))
(?:the group['’]s|their|members['’]) movements (?:between|on the|were|after|are (?:logged|known|tracked|unknown))
(?:report|reports|reporting|record|records|recording|note|noting|log|logging|writ(?:e|es|ing) down|jot(?:s|ting)? down|tak(?:e|es|ing) down) (?:on )?who (?:of (?:them|the \w+) )?(?:meets|is with|visits|comes|attends|associates|goes|enters|talks)
predict\w* (?:where|when|who|their|the group|offend\w+|crime|which)
(?:automatic )?number[ -]plates? (?:recognition|data|readers?|cameras?|checks?)
fac(?:e|ial)[ -]recognition(?! cameras? (?:has|have|had) (?:barred|banned|stopped|mistaken))
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
(?:turn|point|train|aim|direct|angle|swivel|focus)(?:s|es)? (?:\w+ ){0,3}?cameras? (?:\w+ )?(?:on|onto|at|towards?)(?: to)? YOUNG
(?:should|must|to|could|can|will|want|wants|need|needs|ask|asks|get|is|like) (?:[\w’'-]+ ){0,4}?cameras? (?:\w+ ){0,3}?(?:turned|pointed|trained|aimed|directed|angled|focused|turning|pointing) (?:\w+ )?(?:on|onto|at|towards?)(?: to)? YOUNG
cameras? (?:should|must|need to|ought to|could|can|will|are to|is to) be (?:turned|pointed|trained|aimed|directed|angled|focused) (?:\w+ )?(?:on|onto|at|towards?)(?: to)? YOUNG
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
monitoring of (?:\w+ )?(?:messages|calls)
monitoring of the group(?= (?:by|on|at|in|online|through|via|and its)\b|['’]s)
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
(?:who|(?:of )?(?:the )?(?:members|group|YOUNG)) commits? (?:the )?(?:most|more|many|several)\s+(?:\w+ )?(?:offen\w+|crimes?|robber\w+|thefts?|burglar\w+)
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
stop[ -]and[ -]search(?:es)? (?:should|must|could|can|will|to) be used\s+(?:on|against|with) (?:the members|YOUNG)
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
(?:consider|seek|sought|apply|applies|applied|ask|want|request|recommend|propos|prepar|pursu|draft)\w*(?: \w+){0,4}? (?:banning|public spaces? protection|criminal behaviour) orders?\s+(?:for|against|on|over|covering|naming) (?:(?:the |all |both )?members|YOUNG)
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
YOUNG (?:is |are |can |will |be )?(?:\w+ ){0,4}?operat(?:e|es|ing) (?:in|on|out of|across|from)\b
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
(?:they|the (?:group|members|boys|girls|lads|individuals|friends|five|six|seven)|these individuals|each of them|(?:ring)?leaders|core members)\s+(?:can|could|may|might|will|should|must|are to|need to) be (?:\w+ly )?(?:targeted|tackled|policed|surveilled|tailed|clamped down on|made an example of)(?! (?:by|for\s+(?:help|work|support|free|a)|online|at home|again by|with (?:help|support|messages|adverts)))
YOUNG (?:must|should|will|can|could|needs? to|have to|has to|are to|is to|ought to) (?:\w+ )?be\s+(?:managed|moved|driven|pushed|cleared|removed|kept|policed|designed) (?:off|out of|away from)\s+(?:the|our|this) (?:\w+ )?(?:streets?|town centre|high street|precinct|centre|estate|shops?|parade|retail park|market|station|square|park)
(?:wardens?|guards?|officers?|patrols?|security|police|pcsos?) (?:\w+ ){0,3}?(?:asked to|told to|should|must|will|are to|instructed to) (?:get|take|collect|obtain|demand) (?:their|YOUNG['’]s?) (?:names|details)
^intelligence
^disrupt(?:ion|ing|s)?(?! (?:to|in|from|by|at|during|around|round)\b)
^(?:search|photograph|film|stop and search|stop|arrest|follow|watch|trail|shadow|question|detain|fingerprint)(?: the| each| all)? (?:members?|group|them|yp\d+|young people|friends|of them|boys|girls)(?!['’]|(?:,? (?:and )?yp\d+)*\s+(?:from \w+ing|meeting|seeing|mixing|walking|being)\b)
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
(?:speech|reading|hearing|sight) (?:difficult(?:y|ies)|delay|disorder|impairment|problems?|therapy)
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
(?:smok\w+|us(?:es|ed|ing)|tak(?:es|ing)|took)\s+(?:cannabis|weed|skunk|spice|ketamine|cocaine|heroin|drugs) (?:daily|every day|each day|heavily|regularly|most days|every night|to (?:sleep|cope))
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
(?:\w+ )?(?:nights?|days?|weeks?|months?) on (?:the|an?) (?:[\w’']+ ){0,2}ward
on (?:a|his|her) phased return
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 8 8 9 9 10 10 10 10 10 11 11 11 11 12 12 12 12 12 12 12 13 14 15 15 15 16 16 16 16 17 17 17 17 17 17 17 18 19 19 19 20 20 21 21 22 23 24 24 24 24 25 26 27 27 27 28 29 29 29 30 30 30 30 30 31 31 31 33 34 34 34 35 36 36 36 37 37 38 38 38 38 38 40 41 41 41 41 42 44 44 44 44 45 47 47 47 48 48 49 50 50 52 52 52 52 52 52 52 52 52 52 52 53 53 53 53 53 54 55 56 56 57 57 57 58 58 58 60 60 60 61 61 61 62 62 62 62 63 63 63 63 64 64 64 64 64 65 65 65 65 66 66 67 67 68 69 69 69 69 69 69 69 70 70 70 70 70 70 70 70 71 71 72 72 73 74 74 75 75 75 75 75 76 77 77 77 78 78 79 79 79 80 80 80 81 81 81 81 81 81 82 82 83 83 83 83 84 84 84 84 85 86 87 87 87 88 89 89 90 91 91 92 92 93 93 93 94 94 95 95 95 95 95 95 95 95 95 95 95 96 96 96 96 96 96 96 96 96 96 96 96 96 97 98 98 99 99 99 99 99 99 100 100 101 101 101 101 101 102 102 103 103 103 103 103 103 103 104 104 104 104 104 105 106 107 107 108 108 108 108 108 108 109 110 111 111 112 112 112 112 113 113 113 114 114 115 115 115 116 117 117 118 119 119 120 121 122 123 123 123 124 124 124 124 124 124 124 124 125 126 127 128 128 128 128 128 128 129 129 129 129 130 130 130 130 131 131 133 133 134 135 135 135 136 136 136 136 136 137 137 137 137 137 137 137 137 138 139 139 140 141 142 142 143 143 143 143 143 143 143 144 144 144 145 146 146 146 146 146 146 147 148 149 150 150 150 150 151 151 151 151 152 152 153 153 153 154 154 154 155 155 155 155 155 155 155 155 155 155 155 155 155 155 155 155 155 155 155 155 155 155 156 156 156 156 156 156 156 157 157 158 158 159 159 159 160 160 160 160 160 160 161 161 161 162 162 163 164 164 165 165 165 166 166 166 166 166 166 167 167 167 167 168 169 169 169 169 169 169 170 170 170 171 171 172 172 174 174 175 176 176 176 177 177 177 177 177 177 177 177 178 178 178 178 178 178 178 178 179 179 180 181 182 182 183 184 184 185 185 185 185 185 186 186 186 186 186 187 187 187 188 188 188 189 189 189 189 190 190 191 192 193 194 196 196 197 197 198 198 198 199 199 199 199 199 199 200 201 201 201 202 202 202 202 202 202 202 203 203 203 206 206 206 206 207 207 207 207 208 208 209 209 209 209 210 210 210 210 210 210 210 210 210 211 212 212 214 215 215 219 219 219 219 219 220 220 220 221 222 222 222 223 223 223 223 223 223 223 226 227 229 231 232 233 237 239 239 240 242 245 245 245 245 245 245 245 245 246 246 246 246 249 249 249 250 251 251 251 251 254 255 255 256 256 257 259 259 259 260 262 262 262 262 262 262 263 264 265 265 265 265 265 265 265 266 266 266 266 266 267 267 267 267 267 267 268 268 270 270 271 272 272 273 273 273 273 275 275 276 277 277 278 279 279 279 280 281 281 281 282 283 285 285 285 285 285 285 285 285 285 286 287 287 287 287 287 288 288 289 289 290 291 291 292 292 292 292 292 293 293 293 293 293 293 293 293 294 294 294 294 294 294 294 294 294 295 295 295 296 296 297 297 298 298 299 299 299 299 299 300 300 300 300 300 301 301 302 303 304 304 305 305 305 305 305 305 305 305 306 306 306 306 307 307 308 308 308 309 309 310 310 310 311 311 312 312 312 313 313 313 314 314 314 314 315 315 316 316 316 317 317 318 318 318 318 318 318 318 318 318 319 319 320 320 321 321 322 323 323 323 324 325 325 327 328 328 328 328 328 329 330 331 331 331 331 331 331 332 332 332 332 332 333 333 335 335 336 336 337 337 338 340 341 342 343 344 345 346 347 348 349 349 350 351 351 352 352 352 352 353 353 353 353 353 354 354 355 355 355 356 356 357 357 358 358 358 358 359 360 360 361 363 364 364 365 365 366 366 367 368 369 369 369 369 369 370 371 372 372 372 373 373 374 374 375 375 377 379 379 380 381 382 383 383 383 383 383 384 384 385 385 385 385 385 386 386 386 387 388 388 388 388 389 389 390 390 391 391 391 392 392 393 393 394 394 395 396 396 396 396 396 397 398 399 400 402 403 403 403 404 404 404 404 404 405 405 405 405 406 406 406 406 406 407 407 407 407 408 408 408 409 410 410 410 411 411 412 412 413 414 415 415 415 415 415 415 415 415 415 416 416 416 416 417 417 418 418 419 419 420 420 420 420 420 420 420 420 420 420 420 420 421 421 421 422 422 423 423 423 423 423 423 423 423 423 423 423 423 424 424 424 424 424 425 426 428 428 429 430 431 431 432 432 432 433 434 434 434 434 435 435 436 436 436 436 436 436 437 437 438 438 438 438 439 439 439 440 440 441 442 443 444 444 445 446 446 447 448 448 448 448 448 449 449 450 450 450 450 450 450 451 451 451 451 451 451 452 452 452 452 453 453 453 453 454 454 455 456 457 458 458 458 459 459 459 459 460 460 461 462 462 462 462 462 462 462 462 462 463 463 463 464 464 465 465 467 468 468 468 468 468 469 469 469 469 469 469 470 470 471 472 472 472 472 473 474 474 474 475 475 475 475 476 477 477 479 480 480 480 480 481 482 483 483 483 485 485 486 486 487 488 488 489 490 490 491 492 494 495 496 496 496 496 497 497 497 498 498 498 498 498 498 499 499 499 499 499 500 500 500 501 501 502 502 502 503 503 504 504 504 505 505 506 506 506 506 506 507 508 509 509 510 510 510 510 510 510 510 511 511 512 512 513 513 513 514 515 516 516 516 516 517 517 517 517 518 518 518 518 518 519 519 519 519 519 520 520 521 522 522 522 523 524 525 525 525 525 525 525 525 526 526 526 526 526 526 526 527 528 528 529 530 530 531 531 532 532 533 533 533 533 533 534 535 536 537 538 539 540 541 542 543 544 544 545 545 545 546 546 546 546 547 547 547 548 548 549 549 550 550 551 552 553 554 554 554 555 556 557 557 557 558 558 558 558 558 559 559 559 559 559 560 560 560 560 560 560 560 560 560 560 561 561 561 562 562 563 563 564 564 565 565 565 565 565 565 566 566 567 567 567 568 568 568 569 569 570 570 570 571 571 571 571 571 572 572 572 572 572 572 574 574 574 574 575 576 577 578 578 578 578 579 579 579 579 579 580 580 580 581 582 583 584 585 585 585 585 585 586 586 586 586 587 589 589 590 590 590 590 590 591 591 591 591 591 592 592 592 593 593 594 595 596 597 597 598 599 599 599 599 599 600 601 601 601 601 601 601 601 601 602 602 603 604 604 604 604 604 604 605 605 606 606 607 607 607 607 607 607 607 608 609 609 610 611 612 613 614 615 616 617 617 618 619 619 619 619 620 621 621 621 621 622 623 623 623 623 623 623 623 623 623 623 623 624 624 625 625 626 626 626 626 629 629 629 629 629 629 629 630 630 630 630 631 631 631 632 632 632 632 632 633 633 633 634 634 634 635 635 635 635 635 636 636 636 637 638 638 638 640 640 640 640 640 642 643 644 644 644 645 645 645 646 646 647 647 648 648 648 649 649 650 650 650 651 651 651 651 652 652 652 652 652 652 652 652 652 652 653 653 653 653 653 653 654 654 655 656 657 657 658 658 659 660 660 660 660 661 662 662 662 663 663 663 663 663 664 664 664 664 664 664 664 664 665 665 665 666 666 666 666 666 666 666 667 668 669 670 671 671 671 672 672 672 672 672 672 673 673 674 675 675 675 675 675 675 675 676 677 678 678 678 678 678 678 678 678 679 679 679 679 679 680 680 681 681 681 681 682 682 682 682 682 682 682 683 683 683 684 684 684 684 684 684 685 685 686 686 686 687 687 688 689 689 689 689 690 691 692 692 692 692 692 693 694 694 695 695 695 695 695 695 695 695 696 696 696 696 696 696 696 696 697 697 697 698 699 699 699 699 700 700 700 700 700 700 700 700 701 702 703 703 703 703 703 703 703 703 703 704 704 704 704 704 704 705 705 706 706 708 708 709 710 711 712 713 713 713 714 715 716 716 717 717 717 717 717 718 718 719 719 720 720 721 721 722 722 722 722 722 722 722 722 722 723 723 723 723 724 724 725 726 726 727 728 729 729 729 729 730 730 731 731 731 731 732 732 732 733 734 735 736 737 737 737 737 737 737 738 738 738 739 739 739 739 740 740 740 740 740 740 740 740 740 740 740 741 741 741 742 742 742 742 743 743 744 744 744 744 745 745 746 747 747 749 750 750 751 752 752 753 754 754 754 754 754 754 754 754 754 754 754 755 755 755 755 755 755 755 755 755 756 756 756 756 757 757 757 757 757 758 758 758 758 758 758 758 758 759 759 760 760 761 761 761 763 763 763 764 765 767 768 769 769 769 771 772 772 773 774 775 775 775 775 775 775 775 775 775 775 775 775 776 776 776 776 776 776 776 776 776 776 776 777 777 777 777 779 779 779 779 779 780 780 780 781 781 781 782 782 783 783 783 784 784 784 785 785 786 787 788 788 789 789 789 789 789 790 790 790 790 790 790 790 790 791 792 794 794 795 796 797 797 799 799 799 799 799 799 799 800 800 800 800 800 800 800 800 800 800 800 800 800 801 802 804 805 806 807 808 809 809 809 810 811 811 811 811 811 811 813 813 813 814 814 814 816 816 816 817 817 818 819 819 819 819 821 822 822 822 823 823 824 825 825 826 828 829 830 831 831 832 833 834 834 834 834 835 835 836 836 836 836 837 837 837 839 840 840 841 841 842 842 843 843 843 849 851 852 852 853 853 853 854 855 855 855 855 855 856 858 859 862 863 868 868 870 870 873 873 874 876 878 878 879 880 880 880 880 882 882 882 883 884 884 885 888 889 889 891 897 898 898 898 900 901 901 901 901 902 902 903 904 904 906 906 906 906 907 909 909 909 910 911 912 912 913 913 914 914 914 914 914 914 914 914 914 914 914 914 914 914 914 914 915 915 915 915 916 916 916 916 916 916 916 916 916 916 916 916 916 916 916 916 916 916 917 918 918 918 919 920 920 920 920 922 925 927 928 929 929 929 929 930 930 930 930 931 932 932 932 937 938 938 939 939 939 939 939 939 939 939 940 941 942 943 943 944 944 944 944 946 947 948 948 950 950 951 952 953 953 953 953 954 954 954 954 955 955 955 956 957 958 958 959 959 959 960 960 960 960 961 961 962 962 963 964 965 965 966 967 969 969 969 969 969 970 970 971 971 971 971 972 972 973 974 976 978 979 982 984 984 984 986 986 988 989 989 990 991 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 992 993 995 996 997 998 998 998 998 999 999 999 999 999 999 1000 1001 1001 1001 1001 1001 1001 1002 1002 1003 1005 1006 1007 1008 1009 1010 1010 1010 1010 1010 1010 1011 1011 1011 1011 1012 1013 1013 1014 1015 1015 1016 1016 1017 1017 1017 1017 1018 1019 1020 1022 1023 1023 1023 1026 1026 1026 1026 1027 1027 1027 1027 1027 1027 1027 1028 1028 1028 1028 1028 1029 1032 1033 1033 1033 1033 1034 1035 1037 1037 1039 1040 1043 1044 1044 1045 1046 1047 1047 1048 1050 1050 1050 1051 1052 1053 1054 1054 1056 1057 1058 1058 1059 1059 1060 1060 1060 1060 1061 1062 1064 1066 1068 1068 1070 1071 1071 1072 1072 1072 1074 1074 1075 1076 1077 1078 1078 1079 1079 1084 1084 1084 1087 1087 1088 1088 1088 1088 1091 1091 1091 1091 1091 1091 1093 1094 1094 1095 1095 1095 1095 1095 1096 1096 1096 1096 1096 1097 1097 1097 1098 1099 1099 1099 1099 1100 1101 1101 1101 1101 1101 1101 1101 1101 1101 1102 1102 1104 1104 1104 1104 1105 1105 1105 1106 1106 1106 1106 1106 1106 1106 1106 1106 1106 1106 1106 1106 1106 1106 1106 1106 1106 1106 1106 1108 1108 1109 1109 1109 1109 1109 1109 1110 1111 1111 1111 1111 1111 1111 1112 1112 1113 1114 1114 1114 1114 1115 1116 1120 1120 1120 1120 1121 1123 1123 1123 1124 1124 1125 1125 1126 1126 1128 1128 1128 1128 1128 1129 1129 1129 1130 1130 1135 1136 1136 1136 1139 1140 1145 1145 1146 1148 1148 1148 1148 1149 1150 1153 1155 1155 1155 1156 1156 1156 1159 1160 1161 1161 1162 1162 1163 1169 1170 1172 1173 1174 1175 1175 1176 1176 1176 1179 1180 1182 1183 1184 1185 1186 1186 1186 1187 1188 1189 1189 1189 1189 1190 1192 1192 1192 1192 1194 1194 1194 1195 1195 1195 1195 1195 1195 1195 1196 1196 1196 1196 1197 1198 1199 1200 1200 1200 1200 1201 1202 1203 1205 1205 1207 1207 1207 1208 1208 1208 1208 1209 1209 1210 1210 1211 1211 1211 1211 1211 1211 1211 1212 1212 1212 1214 1215 1216 1216 1216 1216 1217 1217 1217 1217 1217 1217 1218 1218 1219 1221 1222 1222 1223 1223 1224 1224 1225 1225 1225 1225 1225 1225 1226 1226 1226 1226 1226 1226 1227 1228 1228 1229 1229 1229 1229 1229 1229 1229 1229 1229 1230 1231 1231 1231 1231 1231 1232 1233 1234 1234 1234 1235 1237 1237 1237 1237 1237 1238 1238 1238 1239 1239 1239 1240 1240 1240 1240 1241 1241 1242 1242 1242 1243 1244 1244 1245 1245 1246 1248 1249 1249 1249 1249 1249 1249 1249 1249 1249 1249 1249 1250 1251 1252 1252 1253 1253 1253 1253 1254 1254 1255 1255 1256 1256 1257 1257 1257 1258 1258 1259 1261 1261 1261 1261 1261 1262 1262 1262 1263 1264 1264 1266 1267 1268 1268 1268 1269 1270 1270 1270 1270 1270 1270 1270 1274 1274 1274 1275 1275 1275 1276 1276 1276 1276 1276 1277 1277 1277 1279 1280 1280 1280 1282 1283 1284 1284 1284 1285 1285 1285 1285 1285 1286 1286 1287 1287 1287 1287 1287 1288 1288 1288 1288 1288 1289 1290 1290 1291 1291 1291 1291 1292 1293 1293 1294 1294 1295 1296 1296 1297 1297 1298 1299 1299 1299 1300 1300 1300 1300 1300 1301 1302 1303 1303 1304 1304 1304 1305 1305 1305 1306 1306 1306 1306 1307 1308 1308 1309 1309 1309 1309 1309 1309 1309 1309 1310 1310 1310 1310 1310 1311 1311 1312 1312 1312 1313 1314 1314 1314 1314 1315 1315 1315 1315 1315 1315 1315 1315 1316 1317 1317 1318 1318 1318 1318 1319 1319 1320 1320 1320 1320 1320 1320 1321 1321 1321 1321 1321 1321 1321 1321 1322 1322 1322 1322 1322 1322 1322 1323 1323 1323 1324 1324 1325 1325 1325 1326 1326 1326 1326 1326 1327 1327 1328 1328 1328 1329 1329 1329 1330 1330 1330 1330 1330 1330 1330 1330 1330 1330 1330 1330 1330 1331 1333 1333 1333 1333 1335 1337 1337 1337 1338 1338 1339 1340 1340 1340 1341 1341 1342 1344 1344 1345 1346 1346 1347 1347 1347 1347 1348 1348 1348 1348 1348 1349 1349 1349 1349 1349 1349 1349 1351 1351 1351 1351 1352 1353 1353 1353 1353 1353 1354 1354 1355 1355 1355 1355 1356 1356 1356 1356 1357 1358 1358 1358 1358 1358 1358 1358 1359 1359 1359 1359 1360 1360 1361 1361 1361 1362 1362 1363 1363 1363 1364 1364 1364 1364 1364 1365 1365 1365 1366 1366 1366 1366 1366 1367 1368 1368 1368 1369 1369 1369 1370 1370 1370 1370 1370 1371 1371 1371 1372 1373 1373 1373 1374 1374 1374 1375 1375 1376 1377 1377 1378 1378 1378 1378 1379 1380 1380 1380 1380 1381 1381 1381 1381 1382 1382 1383 1383 1384 1384 1385 1386 1386 1386 1386 1387 1389 1389 1389 1389 1390 1390 1390 1390 1391 1392 1393 1393 1393 1394 1394 1394 1395 1395 1395 1396 1397 1397 1397 1397 1398 1398 1398 1398 1398 1398 1398 1398 1399 1399 1399 1400 1400 1401 1402 1402 1402 1403 1404 1405 1405 1405 1405 1406 1406 1407 1407 1408 1408 1409 1409 1410 1410 1410 1410 1410 1410 1411 1412 1413 1414 1415 1415 1415 1416 1416 1418 1419 1420 1421 1421 1422 1423 1424 1424 1425 1425 1425 1425 1426 1426 1426 1427 1428 1429 1430 1431 1431 1431 1432 1433 1433 1434 1434 1435 1436 1437 1437 1438 1439 1439 1440 1441 1441 1441 1441 1442 1443 1444 1444 1444 1444 1444 1445 1445 1445 1446 1446 1446 1446 1447 1447 1447 1447 1447 1448 1449 1449 1450 1451 1452 1453 1453 1453 1453 1453 1455 1455 1455 1455 1455 1455 1455 1456 1456 1456 1457 1457 1458 1459 1460 1461 1462 1463 1463 1463 1464 1464 1464 1464 1465 1466 1466 1467 1467 1467 1468 1468 1468 1468 1469 1470 1471 1472 1472 1473 1474 1475 1476 1476 1476 1476 1476 1477 1478 1478 1479 1479 1481 1482 1483 1484 1485 1485 1486 1487 1488 1489 1489 1490 1490 1491 1492 1492 1493 1493 1494 1495 1495 1496 1497 1498 1499 1502 1502 1503 1504 1504 1505 1505 1505 1506 1506 1507 1507 1507 1508 1509 1510 1510 1510 1511 1511 1511 1512 1512 1512 1512 1512 1513 1513 1513 1513 1516 1516 1516 1518 1519 1520 1520 1521 1521 1521 1522 1523 1524 1524 1525 1526 1527 1527 1527 1527 1529 1529 1529 1529 1531 1531 1531 1532 1533 1533 1533 1534 1534 1534 1535 1536 1536 1536 1537 1537 1537 1538 1538 1538 1538 1539 1539 1540 1540 1540 1540 1540 1541 1541 1542 1542 1542 1544 1545 1545 1545 1545 1546 1547 1547 1548 1548 1548 1549 1550 1551 1552 1552 1552 1553 1553 1554 1554 1554 1554 1554 1554 1555 1555 1557 1557 1558 1559 1559 1559 1559 1562 1562 1562 1562 1563 1564 1564 1565 1569 1569 1569 1569 1570 1570 1572 1572 1576 1577 1577 1577 1579 1583 1584 1584 1585 1585 1585 1585 1589 1590 1591 1593 1594 1594 1594 1594 1595 1596 1596 1597 1597 1597 1597 1597 1597 1599 1600 1603 1603 1603 1604 1606 1608 1609 1612 1613 1613 1613 1614 1616 1616 1616 1617 1618 1618 1618 1618 1619 1620 1620 1620 1621 1621 1621 1622 1623 1625 1625 1627 1627 1628 1629 1630 1631 1632 1632 1633 1633 1634 1635 1635 1635 1636 1636 1636 1636 1636 1636 1636 1636 1636 1636 1637 1638 1638 1638 1638 1639 1640 1640 1641 1642 1642 1642 1643 1643 1646 1646 1647 1648 1648 1648 1649 1650 1651 1651 1651 1652 1653 1653 1653 1654 1655 1656 1656 1656 1656 1658 1658 1658 1658 1659 1659 1659 1659 1659 1660 1660 1661 1661 1661 1661 1662 1662 1663 1663 1664 1665 1665 1669 1670 1670 1672 1673 1674 1674 1674 1675 1676 1676 1676 1676 1676 1677 1677 1677 1677 1678 1679 1680 1680 1680 1680 1680 1681 1681 1681 1681 1682 1683 1683 1684 1684 1685 1686 1686 1687 1687 1687 1688 1689 1690 1691 1691 1691 1691 1691 1692 1693 1694 1694 1694 1694 1694 1694 1695 1695 1695 1695 1695 1695 1696 1696 1696 1696 1696 1697 1697 1697 1698 1698 1698 1698 1698 1698 1699 1701 1702 1702 1703 1703 1703 1704 1704 1704 1704 1705 1706 1707 1708 1708 1708 1708 1709 1709 1709 1709 1709 1709 1709 1710 1710 1710 1710 1710 1710 1711 1712 1712 1713 1713 1713 1714 1714 1714 1715 1715 1716 1716 1716 1717 1717 1719 1720 1720 1720 1720 1721 1721 1722 1723 1723 1723 1723 1723 1724 1724 1724 1724 1724 1724 1725 1725 1725 1725 1725 1725 1726 1726 1726 1727 1728 1728 1729 1729 1729 1729 1730 1730 1730 1730 1731 1732 1732 1732 1733 1733 1733 1734 1734 1736 1736 1737 1737 1737 1738 1738 1738 1738 1739 1739 1739 1739 1739 1739 1740 1740 1740 1740 1741 1741 1741 1741 1741 1741 1742 1742 1743 1743 1743 1743 1744 1744 1745 1745 1746 1746 1747 1747 1747 1748 1748 1748 1748 1749 1750 1750 1750 1750 1751 1751 1751 1751 1751 1751 1752 1752 1753 1753 1753 1753 1753 1754 1755 1755 1755 1755 1755 1755 1755 1756 1758 1758 1758 1759 1759 1759 1759 1760 1760 1761 1761 1761 1761 1762 1762 1762 1762 1762 1762 1762 1762 1764 1765 1765 1766 1767 1767 1767 1767 1769 1769 1769 1770 1770 1770 1771 1771 1771 1772 1772 1772 1773 1773 1774 1774 1774 1774 1775 1775 1775 1776 1776 1777 1777 1777 1777 1778 1778 1778 1778 1780 1780 1780 1781 1781 1781 1782 1784 1784 1784 1784 1784 1784 1784 1784 1785 1785 1785 1787 1787 1788 1788 1788 1788 1788 1789 1790 1790 1790 1791 1791 1792 1792 1792 1792 1792 1793 1794 1794 1794 1794 1795 1795 1795 1796 1796 1796 1796 1797 1798 1798 1799 1799 1799 1799 1799 1801 1802 1802 1802 1804 1806 1806 1806 1807 1808 1809 1809 1810 1810 1811 1811 1811 1811 1812 1812 1812 1812 1812 1813 1813 1813 1813 1813 1813 1813 1814 1814 1814 1814 1815 1816 1816 1816 1817 1817 1817 1817 1817 1817 1817 1818 1819 1819 1819 1820 1820 1820 1820 1820 1820 1820 1820 1821 1821 1821 1821 1821 1821 1821 1822 1822 1822 1822 1822 1822 1823 1823 1824 1824 1824 1825 1825 1825 1826 1826 1827 1827 1827 1827 1827 1827 1827 1827 1827 1827 1827 1827 1827 1827 1827 1827 1827 1827 1827 1828 1828 1828 1829 1829 1829 1829 1829 1830 1831 1832 1832 1832 1832 1833 1834 1834 1834 1834 1835 1835 1835 1835 1835 1835 1835 1836 1836 1836 1836 1836 1836 1837 1837 1837 1837 1838 1838 1838 1838 1839 1839 1839 1839 1840 1840 1841 1841 1841 1842 1842 1843 1843 1843 1844 1844 1844 1845 1846 1846 1847 1847 1848 1849 1850 1850 1851 1851 1852 1852 1852 1853 1853 1853 1854 1855 1855 1856 1857 1857 1857 1857 1858 1858 1859 1859 1860 1860 1860 1860 1861 1861 1861 1861 1861 1861 1862 1862 1862 1862 1863 1863 1863 1864 1864 1864 1864 1864 1864 1864 1865 1866 1866 1867 1867 1867 1867 1867 1868 1868 1868 1868 1868 1868 1868 1869 1869 1869 1870 1871 1871 1871 1871 1871 1871 1871 1871 1871 1872 1872 1873 1874 1874 1875 1875 1875 1875 1875 1877 1877 1878 1879 1880 1882 1883 1883 1884 1884 1885 1886 1886 1886 1887 1889 1890 1890 1890 1891 1891 1891 1891 1891 1891 1891 1891 1891 1891 1891 1891 1891 1892 1892 1892 1892 1893 1893 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1894 1895 1896 1897 1898 1898 1898 1898 1898 1899 1900 1900 1900 1900 1900 1901 1901 1901 1902 1903 1904 1906 1906 1907 1907 1907 1907 1907 1907 1909 1909 1910 1910 1911 1911 1912 1913 1914 1915 1916 1916 1916 1916 1916 1917 1918 1919 1919 1920 1920 1921 1921 1923 1923 1923 1923 1924 1924 1924 1924 1925 1925 1926 1927 1928 1928 1929 1931 1932 1933 1934 1935 1936 1937 1938 1938 1941 1942 1943 1944 1945 1946 1946 1947 1947 1947 1947 1947 1948 1948 1948 1948 1949 1950 1950 1950 1950 1951 1952 1952 1953 1955 1955 1955 1956 1956 1958 1959 1961 1961 1961 1961 1961 1961 1961 1962 1962 1963 1964 1965 1965 1966 1968 1968 1969 1969 1971 1971 1971 1971 1973 1973 1974 1974 1974 1974 1975 1975 1975 1975 1976 1977 1977 1978 1978 1980 1981 1981 1982 1984 1984 1985 1985 1986 1988 1989 1990 1992 1994 1994 1994 1995 1995 1995 1996 1996 1996 1997 1997 1998 1998 1999 2001 2001 2002 2002 2002 2002 2002 2002 2003 2003 2003 2005 2005 2007 2007 2007 2007 2007 2008 2009 2009 2009 2009 2010 2010 2010 2010 2010 2011 2011 2011 2011 2012 2012 2012 2013 2013 2014 2015 2016 2017 2018 2019 2021 2022 2023 2025 2026 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2038 2039 2040 2041 2042 2043 2044 2045 2046 2047 2054 2057 2058 2059 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2074 2075 2076 2077 2078 2083 2085 2088 2091 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2110 2111 2112 2113 2114 2115 2116 2117 2119 2120 2121 2122 2123 2124 2125 2126 2127 2128 2129 2130 2131 2132 2133 2134 2135 2136 2137 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2163 2164 2165 2166 2167 2168 2171 2172 2173 2174 2175 2176 2177 2178 2179 2180 2181 2182 2183 2184 2185 2186 2187 2188 2189 2190 2191 2192 2193 2194 2195 2196 2197 2198 2199 2200 2201 2203 2204 2205 2206 2207 2208 2209 2211 2212 2214 2215 2216 2217 2218 2219 2221 2224 2225 2228 2229 2230 2231 2232 2235 2236 2237 2238 2239 2240 2241 2242 2243 2245 2246 2247 2248 2249 2251 2252 2253 2254 2256 2257 2258 2259 2260 2261 2262 2264 2265 2266 2267 2268 2269 2270 2271 2272 2273 2276 2277 2279 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2291 2292 2295 2296 2299 2301 2302 2306 2307 2308 2313 2314 2316 2318 2319 2320 2322 2323 2324 2325 2326 2327 2328 2329 2330 2331 2334 2335 2336 2337 2338 2340 2343 2344 2345 2346 2348 2349 2350 2351 2352 2353 2354 2355 2358 2359 2360 2361 2362 2363 2364 2365 2366 2367 2370 2371 2372 2373 2375 2376 2377 2378 2379 2380 2381 2382 2383 2384 2385 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2411 2412 2413 2414 2416 2417 2419 2420 2421 2426 2427 2429 2430 2431 2432 2433 2434 2435 2436 2437 2438 2439 2440 2441 2442 2444 2445 2446 2447 2448 2449 2450 2451 2452 2453 2454 2455 2456 2457 2458 2459 2460 2463 2464 2465 2466 2468 2469 2471 2472 2473 2474 2476 2477 2478 2479 2480 2481 2482 2483 2484 2485 2486 2487 2488 2489 2490 2491 2492 2493 2494 2495 2496 2497 2498 2500 2501 2502 2503 2504 2505 2506 2507 2508 2509 2510 2511 2512 2514 2515 2516 2517 2518 2520 2522 2523 2524 2525 2526 2527 2529 2530 2531 2532 2533 2534 2535 2538 2539 2540 2541 2542 2543 2545 2546 2547 2551 2552 2554 2555 2556 2557 2558 2559 2560 2561 2563 2564 2566 2567 2568 2569 2570 2571 2575 2577 2579 2581 2582 2583 2584 2585 2586 2587 2588 2589 2590 2591 2592 2594 2595 2596 2599 2601 2602 2603 2604 2605 2607 2608 2609 2612 2623 2624 2625 2628 2629 2630 2637 2638 2639 2643 2649 2652 2654 2656 2657 2659 2661 2662 2670 2671 2681 2690 2697 2704 2705 2708 2709 2713 2714 2715 2717 2718 2720 2721 2723 2727 2733 2735 2736 2737 2738 2739 2741 2742 2743 2747 2748 2749 2750 2753 2755 2756 2757 2758 2759 2760 2762 2763 2764 2765 2770 2771 2774 2775 2776 2778 2779 2781 2784 2785 2788 2789 2791 2796 2797 2798 2799 2800 2804 2806 2809 2810 2814 2817 2818 2822 2823 2825 2827 2829 2831 2833 2834 2836 2837 2838 2839 2841 2847 2849 2851 2852 2853 2854 2855 2856 2857 2858 2859 2860 2861 2863 2864 2865 2866 2867 2868 2869 2870 2871 2872 2873 2874 2875 2877 2878 2879 2880 2881 2882 2883 2884 2885 2887 2889 2891 2892 2893 2894 2896 2898 2899 2900 2901 2902 2903 2907 2908 2909 2912 2915 2916 2918 2919 2924 2926 2927 2928 2929 2930 2931 2932 2934 2935 2936 2939 2940 2941 2942 2943 2945 2946 2947 2948 2951 2953 2954 2955 2956 2957 2958 2959 2961 2962 2964 2968 2969 2970 2971 2972 2974 2976 2985 2987 2992 2993 2994 2995 2996 2997 2999 3000 3002 3003 3004 3010 3011 3012 3015 3016 3017 3019 3020 3022 3023 3025 3 3 32 39 42 43 58 59 105 109 141 156 173 193 195 201 204 205 210 212 217 218 225 227 228 230 232 234 238 238 240 241 242 243 244 244 247 248 252 253 254 255 255 258 260 269 274 275 276 283 285 325 326 334 335 339 344 362 376 378 401 405 415 427 434 437 456 460 462 476 477 478 484 490 493 494 540 546 573 583 588 597 627 628 639 641 644 646 662 670 707 710 727 739 743 745 748 762 766 770 776 778 793 796 798 802 803 812 815 818 820 826 827 831 838 842 842 844 845 846 848 850 857 860 863 865 865 865 865 865 866 867 871 872 874 875 875 877 877 877 877 877 877 877 881 882 887 890 891 894 895 897 898 898 899 899 904 905 908 910 916 918 919 921 921 921 921 922 922 922 923 926 928 928 928 928 928 928 928 928 928 928 928 929 930 930 930 930 930 930 930 930 930 930 930 930 930 935 936 940 942 943 947 948 949 968 973 975 977 980 981 983 987 988 990 992 994 994 994 994 994 995 999 1004 1005 1013 1016 1021 1024 1025 1029 1030 1031 1036 1038 1039 1041 1042 1048 1049 1052 1053 1054 1055 1061 1063 1063 1065 1067 1069 1073 1079 1079 1079 1079 1079 1079 1079 1079 1079 1079 1079 1079 1079 1081 1081 1081 1081 1082 1083 1084 1085 1086 1087 1088 1089 1092 1092 1092 1092 1092 1092 1093 1095 1103 1107 1109 1111 1113 1117 1118 1119 1120 1121 1122 1124 1125 1127 1128 1131 1132 1132 1132 1132 1134 1137 1138 1140 1140 1140 1140 1140 1140 1140 1140 1140 1140 1140 1140 1140 1140 1140 1140 1140 1140 1140 1140 1143 1144 1145 1147 1149 1150 1152 1152 1154 1155 1156 1157 1158 1164 1166 1171 1177 1177 1177 1177 1177 1177 1177 1177 1178 1191 1193 1193 1204 1206 1213 1219 1219 1220 1225 1236 1245 1247 1258 1260 1261 1262 1265 1271 1272 1273 1278 1280 1281 1332 1334 1336 1341 1343 1350 1373 1376 1388 1403 1404 1417 1418 1454 1479 1480 1500 1501 1502 1503 1514 1515 1517 1528 1530 1543 1550 1556 1561 1561 1561 1561 1561 1561 1561 1561 1561 1561 1566 1570 1572 1573 1575 1577 1578 1580 1581 1581 1582 1585 1585 1585 1585 1585 1585 1585 1585 1585 1585 1585 1585 1585 1585 1586 1587 1588 1590 1591 1592 1598 1599 1600 1601 1601 1601 1601 1601 1601 1601 1601 1601 1601 1601 1601 1601 1601 1602 1603 1604 1605 1607 1609 1610 1610 1610 1611 1613 1615 1616 1618 1619 1624 1625 1626 1626 1631 1632 1634 1635 1636 1637 1639 1639 1641 1642 1644 1644 1644 1644 1645 1645 1645 1645 1645 1645 1655 1657 1666 1669 1671 1674 1679 1685 1696 1697 1700 1709 1718 1735 1754 1757 1758 1762 1763 1768 1769 1779 1779 1783 1785 1785 1786 1791 1798 1800 1802 1803 1804 1806 1809 1820 1827 1830 1866 1868 1876 1881 1882 1882 1882 1882 1882 1882 1882 1882 1882 1882 1882 1888 1891 1891 1891 1891 1891 1891 1891 1891 1891 1891 1892 1898 1905 1906 1907 1908 1909 1925 1930 1939 1940 1942 1946 1952 1953 1954 1955 1957 1958 1960 1967 1970 1972 1975 1978 1979 1983 1987 1993 1994 2000 2004 2004 2004 2006 2006 2006 2006 2008 2008 2008 2008 2010 2015 2020 2024 2037 2048 2050 2055 2056 2079 2080 2081 2082 2084 2086 2089 2090 2092 2109 2118 2161 2162 2169 2170 2202 2213 2220 2222 2223 2226 2227 2233 2234 2244 2250 2255 2263 2274 2275 2290 2293 2294 2297 2298 2300 2303 2304 2305 2310 2312 2315 2317 2332 2339 2341 2342 2347 2357 2368 2369 2374 2396 2410 2415 2418 2422 2423 2424 2425 2428 2443 2461 2462 2467 2470 2475 2499 2513 2519 2521 2528 2536 2537 2544 2548 2549 2550 2553 2562 2565 2572 2573 2574 2580 2593 2597 2598 2600 2606 2614 2616 2622 2635 2636 2640 2641 2642 2646 2647 2650 2651 2653 2655 2658 2660 2663 2664 2665 2667 2668 2672 2673 2675 2676 2677 2679 2680 2683 2684 2685 2686 2687 2688 2689 2695 2699 2700 2701 2702 2703 2706 2707 2710 2711 2712 2716 2724 2726 2729 2730 2731 2732 2740 2751 2752 2754 2766 2767 2768 2769 2772 2773 2777 2780 2783 2786 2787 2790 2792 2793 2794 2795 2801 2802 2805 2808 2812 2813 2819 2820 2824 2826 2828 2832 2835 2840 2842 2843 2844 2845 2846 2848 2850 2886 2888 2890 2895 2897 2904 2905 2906 2910 2911 2914 2917 2921 2922 2923 2925 2933 2938 2944 2949 2950 2952 2960 2963 2965 2967 2973 2975 2977 2978 2979 2980 2983 2984 2986 2988 2989 2990 2991 2998 3001 3005 3006 3008 3009 3018 3024 3026 46 51 132 213 216 224 235 236 238 261 284 466 847 861 864 865 869 875 877 886 892 893 896 921 924 928 933 934 945 981 983 985 994 1063 1073 1079 1080 1081 1086 1090 1092 1127 1132 1133 1140 1141 1142 1143 1151 1165 1167 1168 1177 1181 1193 1219 1454 1560 1561 1567 1568 1571 1574 1578 1581 1585 1601 1610 1615 1626 1644 1645 1667 1668 1779 1805 1882 1891 1922 1991 2004 2008 2049 2051 2052 2053 2087 2210 2278 2309 2311 2321 2333 2356 2576 2578 2610 2611 2613 2615 2617 2618 2619 2620 2621 2626 2627 2631 2632 2633 2634 2644 2645 2648 2666 2669 2674 2678 2682 2691 2692 2693 2694 2696 2698 2719 2722 2725 2728 2734 2744 2745 2746 2761 2782 2803 2807 2811 2815 2816 2821 2830 2862 2876 2913 2920 2937 2966 2981 2982 3007 3013 3014 3021

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 11 12 12 10 11 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 8 10 8 8 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 18 20 19 6 7 8 8 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 13 13 11 13 12 13 25 27 26 27 17 3 10 11 11 4 6 7 3 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 11 12 12 12 12 12 12 14 12 12 12 12 12 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 3 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 9 10 10 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 9 10 10 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 9 10 10 11 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 8 9 9 9 9 9 9 9 11 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 10 10 6 6 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 3 4 4 5 8 6 7 7 6 5 6 6 9 6 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 11 12 12 13 13 4 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 4 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 4 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 4 5 6 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 3 4 4 4 5 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 9 10 6 7 7 4 7 8 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 8 9 9 9 9 9 9 9 9 10 10 10 10 5 6 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 9 10 10 10 10 10 10 10 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 12 13 13 13 14 7 9 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 4 3 3 3 3 4 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 5 7 6 7 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 7 3 4 4 4 8 9 6 8 8 8 8 8 14 15 15 15 15 15 8 9 9 9 9 9 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 11 12 12 12 9 10 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 10 11 11 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 6 8 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 5 5 6 4 9 10 10 10 4 4 4 5 4 4 4 7 8 7 4 5 8 8 8 8 6 6 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 0 7 10 11 8 11 11 13 4 5 8 6 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 5 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 5 16 14 15 14 27 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 17 7 4 0 6 7 6 8 5 5 7 7 4 5 9 4 7 4 10 4 5 4 6 0 0 0 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 4 4 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 0 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 7 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 8 10 7 11 12 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 4 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 4 9 5 3 2 7 6 4 5 7 4 4 4 5 7 4 6 3 4 3 3 4 4 5 5 7 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 12 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 7 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 5 2 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 3 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 4 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 3 4 2 6 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 5 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 4 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 3 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 3 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5207 11557 12116
10$	14800
101	11144
101$	17340 11401
11$	14800
12$	2871 2872 2873
13$	2871 2872 2873
14$	2871 2872 2873
15$	2871 2872 2873
16$	2871 2872 2873 15424 15425 15432 15433 12061
17$	15424 15425 15432 15433 12061 6341
18$	13220 13222 707 13255 13256 9188 15420 15421 15422 15423 15424 15425 15426 15427 15428 15432 15433 16153 12061
19$	13220 13222 707 13255 13256 9188 15420 15421 15422 15423 15424 15425 15426 15427 15428 15432 15433 16153 12061
2$	12116
20$	13220 13222 707 13255 13256 9188 15420 15421 15422 15423 15424 15425 15426 15427 15428 15432 15433 16153 12061 6341
21$	13220 13222 707 13255 13256 9188 15420 15421 15422 15423 15424 15425 15426 15427 15428 15432 15433 16153 12061
22$	13220 13222 707 13255 13256 15432 15433 16153 12061
23$	13220 13222 707 13255 13256 15432 15433 16153 12061
24$	13220 13222 707 13255 13256 15432 15433 12061 5874
25$	13220 13222 707 13255 13256 9188 15420 15421 15422 15423 15424 15425 15426 15427 15428 15432 15433 16153 12061
26$	13220 13222 707 13255 13256
27$	13220 13222 707 13255 13256
28$	13220 13222 707 13255 13256
29$	13220 13222 707 13255 13256
3$	12116
30$	13220 13222 707 13255 13256 9188 15420 15421 15422 15423 15426 15427 15428 15432 15433 16153 12061
31$	6341
3x5x2$	6280
4$	12116
47$	6341
4ft$	6259
5$	3628 9979 9980 12116 6259
5ft$	6259
5x5x5$	6279
6$	3628 9979 9980 12116 6259
60$	17557
6ft$	6259
7$	14800 12116 12224
8$	14800 12116
9$	14800 12116
999	11144
999$	17340
a$	6680 6743 6926 13125 6931 7459 7494 7615 7639 7720 7806 8068 8442 2311 2312 2313 8829 8830 15116 15125 9014 9015 2706 2802 2895 2896 9284 9779 3615 10650 10684 10723 10809 10830 10832 10861 11323 11489 11502 11509 11518 11567 17840 5297 11686 11687 17893 5478 5531 5764 5894 5912 5996 5999 12470 6174 12545
abandon$	5917
abandoned$	5914 5917
abandoning$	5917
abandons$	5917
abc$	11376 6187
abcs$	11376
abdicate$	4513
abdicated$	4513
abdicates$	4513
abdicating$	4513
abh	11690 6195
abh$	17886 12545
abide$	14550
abilit	12411
ability$	14762 9019 9020 9021 9022
abject$	5881
able	11271
able$	2761 2764 2765 2767 2776 2788 9157 9158 9159 9160 3063 3111 9470 9491 9492 3152 3163 3167 3168 9519 3170 3171 9528 3179 3180 3181 3195 16115 4985
ably$	9540 9541 9542 9543
aborti	6099
abortion$	12449
about	11236 12310
about$	6465 6469 6544 13289 13505 7311 7426 7441 13873 13874 7679 8078 14308 14309 14341 8221 14419 15034 15289 15589 15590 15591 9398 15597 15598 15599 15603 15604 9769 9770 16016 9821 9822 9823 3629 10151 10152 10186 3837 3838 3839 3840 10191 16427 16783 16810 16923 16924 10825 17024 17068 17069 17070 10963 10964 10965 4819 11260 11284 11583 11618 11812
above$	13027 13815 13816 13817 7647 14905 14906 14907 10008 17020 17134 17163 11071
abrasive$	6231
abroad$	17795
abscond$	13154 619 620 12227 6199
abscondded$	619 620 12227 6199
abscondding$	619 620 12227 6199
absconded$	619 620 12227 6199
absconder$	11717 6199
absconders$	11717 6199
absconding$	619 620 13881 11716 12227 6199
absconds$	619 620 12227 6199
absconsion$	6199
absconsions$	6199
absen	12484
absenc	11578 17787
absence$	17774
absent$	13159 16621 11199
absentee$	14838 11858
absentees$	14838 11858
absolute$	9993 3795 6175
absolutely$	2513 4001 10693 5872 5875
abstin	5322
abstinence$	11672
absurd$	3068 3069 3070 3071 3072 3073
abus	17823
abuse	11626
abuse$	12546 12547 12590 12591 12592 12612 12624 12897 12959 13090 13441 13442 13451 13452 13574 13643 7448 13795 13992 13993 14090 14092 14503 14504 14625 14626 14627 14628 14629 14630 14631 14632 15807 9613 17820 17821 17822 11758 11761 11773 11817 12501
abused	5271 6153
abused$	12597 13267 13595 14625 14626 14627 14628 14629 14630 14631 14632 11621 6153 12503
abuser$	13146 13241 13246 13251 13727 13728 13729 13730 13731 13732 13733 13734 13735 13738 14056 14182 8124 14374 14456 14778 2236 14829 14839 2323 11766 11849 11852 11853
abusers$	13146 13246 13251 13727 13728 13729 13730 13731 13732 13733 13734 13735 13738 14056 14182 8124 14374 14456 14778 2236 14829 14839 2323 15108 11766 11849 11852 11853
abusive$	7592 14625 14626 14627 14628 14629 14630 14631 14632 8595 5640 12001 6238
abysmal$	6272
abysmally$	6272
academy$	10504 10509 10510 10512 4169 17123 10954 4608 17190 17191 17756 17757 17760 5942
accept$	12698 12714 204 6681 342 343 344 345 346 347 348 349 12941 12977 13052 13085 1250 7608 7610 7612 14154 14159 7966 1962 1963 1991 8342 8343 8344 8345 8346 8347 8348 8349 8350 8351 2002 2003 14550 8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383 8399 8400 8401 8402 8403 8429 8430 8431 8432 8433 8434 8435 8436 15145 15150 15153 16313 16362 16368 16382 16420 16421 16430 16431 16432 16665 16897 5423 12207 12208
acceptable$	8368 5020 11409 6187
accepted$	12831 12832 12833 12835 342 343 344 345 346 347 348 349 13299 13306 13314 13323 13324 13325 13337 13630 1250 7608 7610 7612 14473 1962 1963 2002 2003 16498 16499 16500 16501 16665 5423
accepting$	342 343 344 345 346 347 348 349 1250 7608 7610 7612 1962 2002 2003 15145 16361 5423
accepts$	342 343 344 345 346 347 348 349 1250 7608 7610 7612 1962 2002 2003 16430 16431 16432 5423
acceptted$	342 343 344 345 346 347 348 349 1250 7608 7610 7612 1962 2002 2003 5423
acceptting$	342 343 344 345 346 347 348 349 1250 7608 7610 7612 1962 2002 2003 5423
access$	12698 11140 4798 6121
accessing$	4798
accessory$	5431
accesss$	4798
accident$	2307
accidents$	2307
accommodated$	415 416 417 418
accommodation$	13197 13198 13199 13200 13201 13202 13203 13204 17800 17851 17881 12515
accomp	6301
accomplice$	14056 11743 11780 11913
accomplices$	14056 11743 11780 11913
accord$	12934 13264 13265 13601 11745
accoun	4803 11166 4850 11293 4955 11365
account$	13641 7570 1221 7572 1223 14364 14365 14366 14367 2190 2191 8542 8543 8544 14741 2196 2197 2198 2199 2200 2201 16872 16873 16874 16875 16876 16877 16878 11088 4740 17336 17344 11149 4959 17520 17561 17678 17679 5278 17832 11967
accountability$	1957 1958 8312 8313 8314 8315 8316 8317 8318 8319 8320 8321 8322 8323 17119 17120 17121 17122 12286
accountable$	81 82 83 84 85 1957 1958 17520
accounted$	4959
accounts$	367 368 13641 7570 1221 7572 1223 14364 14365 14366 14367 2190 2191 8542 8543 8544 14741 2196 2197 2198 2199 2200 2201 11088 4740 17336 17344 11149 17362 17489 4959 17561 11967
accusation$	11815
accusations$	11815
accustomed$	3261 3262 3345
achiev	4978 5222
achiever$	14843
achievers$	14843
acknowledge$	8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383 8429 8430 8431 8432 8433 8434 8435 8436 16869 16897
acknowledged$	16748 16749
acne$	12173 6262
acned$	6261
acquit	6183
acquitted$	12533
across	17610
across$	8622 8623 2646 8997 9177 9178 9179 9546 9547 9548 9863 10008 17435 11451 12038 12230
act	4703 17530 17727 6017
act$	7004 13207 7179 830 831 13828 13829 14223 1680 1681 8399 8400 8401 8402 8403 2320 2352 2360 2538 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 2949 2970 3172 3173 3380 9862 3521 3522 3607 3608 3609 3610 16648 16897 17104 17107 17239 4937 5045 5642 5709 12367
acted$	7179 830 831 1680 1681 2320 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 3380 3521 3522 3607 3608 3609 3610 10491 10500 16700 16705 16708 16709 16711 16712 16713 16714 16748 16749 16772 16907 5642 5709
acting$	1680 1681 2320 2676 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 2971 3172 3173 3505 3607 3608 3609 3610 4937 5618 5642 5709
action	4676 12391
action$	12655 14330 16775 4294 4295 4296 16872 16873 16874 16875 16876 16877 16878 4937 5045 11433 11443 17653 11702 12389
actionable$	11026
actions$	3 4 5 6 7 8 9 6362 12559 12560 6369 12566 12567 22 23 6374 25 12655 12742 6554 12926 12927 12928 12929 12930 12931 12932 12933 12951 13356 13357 13358 13359 7286 937 13698 13699 13700 13701 13702 13703 1272 1273 14503 14504 14505 14508 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 14735 4286 11702
active	17464
active$	6491 142 6752 544 545 546 547 548 896 11725 12051 12344 5999 6001
activi	17213 17470 12358 12391 12395 12396
activities$	12635 12655 11702 11722 11821
activity$	12635 12655 7005 13208 17313 17362 11702 11722 11821 12050 12315
acts$	13191 7004 13207 13828 13829 1680 1681 2320 2353 2361 2539 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 2950 2969 3172 3173 3380 3521 3522 3607 3608 3609 3610 5642 5709
actted$	1680 1681
actting$	1680 1681
actual$	11690
add	4655
add$	1180 1468 14742 14743 14744 14745 14746 4825 6306
addded$	1468
addding$	1468
added$	1180 1468 4776 4777 4825 4826 4903 4905
addict	17787 17806 12457
addict$	14845 14846 14847 14954 14955 17805 11858 11859 6221
addicted$	12632 5172 5432
addiction$	12651 5172 17719 12408
addictions$	12651
addicts$	14845 14846 14847 14954 14955 17808 11858 11859 6221
adding$	1468
addres	4681 11069 4735 11085 4772 11122 11123 17389 17502 5972
address$	6672 6673 6674 13138 13139 13140 13141 6946 6947 6948 6949 17371 4882 5972 12517
addresses$	6672 6673 6674 17242 17265 17371 4882 12322 12339
adds$	1180 13726 1468 4825
adenoi	11500
adenoids$	17696
adept$	3612
adequate$	3124 3127 10651 10652 10653 10654
adhd	6306
adidas$	12183
admirably$	9540 9541 9542 9543
admission$	12465
admissions$	12465
admit$	16362 16368 16382 16665 16897 17104 12207
admitted$	16498 16499 16500 16501 16665 5186 5187 12464
adoles	11525
adolescent$	2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 3615 16161 16164 17721 5176 5496 5499 11984 5763
adolescents$	2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 16161 16164 11984
adopted$	4872 12510
adoption$	6161
adoptive$	6161
adore$	696 697 698 699 700
adored$	696 697 698 699 700
adores$	696 697 698 699 700
adoring$	696 697 698 699 700
adult$	6590 12871 12872 12880 6686 12993 13035 13050 13061 6900 6901 13115 6976 6983 6986 13189 13192 13223 13226 13252 7607 13865 13870 14292 14429 8450 8485 14684 14685 14686 14687 2148 8953 9009 2730 15281 15325 9137 9140 2821 9175 15373 15374 15375 15376 15377 15378 15379 2839 9200 15409 15414 15415 15416 15438 15447 2906 9261 15464 15465 9280 2931 15486 2945 2946 9298 15495 15496 9301 9302 9323 2980 2981 2993 9345 3000 3001 15555 3013 15586 9490 9493 15689 3244 3245 3246 3247 15799 15800 15801 15802 15844 15853 15855 15862 15921 15922 15923 15924 16032 16035 16082 16083 16084 16085 3543 9940 9941 16138 16139 16140 16141 16142 16143 16155 16342 16344 16345 10546 10547 11711 5388 11742 12059 12060 12063 12064 5717 12069 12070 5740 5755
adults$	12571 6655 6656 6658 6663 6668 6671 12868 12871 12872 12880 12884 13047 13048 13049 13050 13115 13146 13148 13151 6976 13183 13189 13192 13223 7577 14418 14558 14559 14563 14655 8464 14684 14685 14686 14687 14704 8509 14890 8717 15240 15281 15295 15296 15297 15298 15306 15325 15373 15374 15375 15376 15377 15378 15379 2839 9192 15409 15414 15415 15416 15420 15421 15422 15423 15424 15425 15429 15436 15444 15445 15446 15447 15448 2905 15484 2945 2946 9298 15495 15496 2973 2974 2997 15549 15550 15551 15552 3013 9368 15567 9375 15574 15575 15576 15577 15578 15579 15580 15581 15582 3041 3097 15643 3098 15644 3099 15645 3100 15646 3101 15647 15648 15649 15689 15696 15697 15698 9522 15720 15721 15722 15723 15750 15758 15759 15760 15761 15762 15770 15771 15772 15773 15774 15805 15806 3301 3303 15853 15855 15862 15921 15922 15923 15924 15927 15932 16022 16067 16069 16072 16073 16074 16078 16082 16083 16084 16085 16106 3574 3575 3576 3577 16125 9931 3587 3588 3589 16138 16139 16140 16141 16142 16143 16153 16158 16159 16244 16311 16342 16344 16345 10282 10283 10285 10286 11711 11810 11900 11928 12059 12064 12069 12070 12092
advance$	4973
advanced$	2821 3277 3543 11725
advanceed$	4973
advanceing$	4973
advances$	6684 6685 12897 12898 13818 13819 15333 15334 15335 15336 4973
advant	5072
advantage$	12598 13764 11422
advert$	16304
advice$	12751 12786 12821 12822 13551 14226 14227 14235 1696 14479 14595 14596 14597 14598 14599 15145 16734 16735 16736 16737 16738 16739 17194 11797 11811 12202 12275
advis	11027 12342
advised$	6497 12754 12755 6560 211 212 213 214 215 216 217 218 6569 220 221 222 223 224 225 226 227 228 229 230 231 232 1760 1761 1762 1763 1764 1765 1766
affair$	15634 15985 15986 15987 15988
affairs$	15479 15708 15709 15710 15711 15824
affect$	15905 15906 9711 9715 3366
affection$	13197 13198 13199 13200 13201 13202 13203 13204 13508
affections$	12898
affili	4703 12315 12317 12358 6301
affiliate$	11821
affiliated$	2204 11821
affiliates$	11821
affiliation$	2141 2142 2204 11821
affiliations$	11821
affray	11690 6195
affray$	17876 17886 12545
afraid$	15742 15743 15744 3239 3240
african$	3639 9994 9999 10000 5790 12172
afro$	12160 5811 12162
afros$	12160 12162
after	17366 11632
after$	12942 13705 13706 1170 7847 7848 7850 7851 14218 14480 8331 9064 15305 9112 15539 15639 9473 15751 15752 15766 9818 16150 4485 17193 17435 5159 17736 17828 12439
afternoon$	17660 5224
afternoons$	5224
afterp	11515
afterpill$	17711
afterthought$	17113
again$	12764 12765 14306 14307 8112 16407 16408 16410 16411 16412 4439 10914 10915 17646 17710 11792
agains	4877 11331 12391
against$	240 13142 13143 13144 13145 8030 14334 17339 17386 4866 17433 17472 11287 11313 17518 17527 11395 17629 11435 12222 12344 12401 12405
age$	6994 13219 8582 15330 15331 15332 15367 15368 15451 15452 15453 15454 15491 15492 15493 15558 9386 3037 9388 9389 3040 3074 3075 3076 3077 3078 3079 3080 3081 9639 9640 9641 9642 15989 9950 9951 16169 16178 16179 16180 11580 12491
aged$	7026 16161 16164 17707 11740
agencies$	15042 10504 10509 10510 4169 4545 4546 4547 4548 4549 4550 4551 17123 10954 17190 17191
agency$	15042 10478 10504 10509 10510 4169 10546 10547 17123 10954 4608 17190 17191 11026 5881 5930 5941
ages$	15367 15368
aggression$	14872 14928 15229 15230 2687 2688 11993
aggressive$	15159 15160 15161 15162 15163 15164 15165 15166 15167 15168 15169 15269 11947 5640 6238
aggressively$	6238
aggressiveness$	15229 15230 11993
aggressor$	14056 14778 14779 14780 14781 11849 11850 11851 11895
aggressors$	14056 14778 14779 14780 14781 11849 11850 11851 11895
aggro$	13405 14008
agitator$	6214
agitators$	6214
ago$	16043 16044
agree$	753 754 1042 1043 1044 1045 1047 1048 1049 1050 1051 7608 7610 7612 2754 2755 2756 2757 5410
agreed$	727 753 754 13337 1042 1043 1044 1045 1047 1048 1049 1050 1051 7608 7610 7612 2754 2755 2756 2757 5410
agreement$	12948 17566
agreements$	17566
agrees$	753 754 1042 1043 1044 1045 1047 1048 1049 1050 1051 7608 7610 7612 2754 2755 2756 2757 5410
agreing$	753 754 1042 1043 1044 1045 1047 1048 1049 1050 1051 7608 7610 7612 5410
ahead$	175 6830 13028 14269 17134 17164 12329
aid	4978
aid$	4973 4980 5117 12440
aided$	4973 4980 5117
aiding$	4973 4980 5117
aids	4978
aids$	4973 4980 5117 12440
aim	5070
aim$	17259 4830 17599 5057 17654
aimed$	11181 17378 11470
aimes$	4830
aims$	17259 4830 17599 5057 11470
air$	14959
airhead$	11913
airheads$	11913
alarm$	8040
albanian$	3639 9996 12172
album$	11068
alcoho	11529 17787 17806 11611
alcohol$	40 292 293 294 295 296 297 298 12877 12878 6692 6693 6694 6695 6696 6698 6699 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 14694 15526 15527 15528 15529 15530 17718 5322 6107 12457
alcoholic$	17805 17807 11858
alcoholics$	17808 11858
ale$	15918
alert	4794
alert$	4668 4690 4691 5012
alerted$	11101
alerting$	4690 4691
alerts$	4690 4691
aliase	5959
aliases$	12309
alibi	5959
alibi$	12307 12309
alibis$	12307 12309
alien$	11973
alienated$	5764
aliens$	11973
alight	11696
alight$	17892
alike$	12182 12184
alive$	17692
all	11295 12370
all$	6575 6579 6590 333 918 7274 13551 7380 1034 1035 7544 7578 1435 1436 7825 14125 14127 1610 8004 8395 8666 8723 8755 14974 14975 8808 8839 2631 9009 2699 2746 15293 2812 9166 15406 2890 15677 15808 15823 9697 3353 3354 3489 16063 3592 3740 16315 10120 10134 3786 3788 10146 3924 3925 3926 4071 4072 4073 4083 10434 10476 16886 16893 10728 10861 10863 17081 17082 4555 11061 11097 11136 4787 17356 4931 11308 17634 11481 5397 11752 5590 12202 12203 12276 5996
alleg$	13642
allegation$	2190 2191 11815 11816
allegations$	7543 2190 2191 11815 11816
allege$	14729 14730 4919 11813 11814
alleged$	13642 14729 14730 4891 4918 4919 4923 11813 11814 5467
allegedly$	6208
alleges$	14729 14730 4919 11813 11814
allegged$	13642
allegging$	13642
alleging$	13642
allegs$	13642
allerg	6312
allergy$	12408
alley$	15116
alloca	4665
allocated$	4775
allow	4661 4692
allow$	51 52 53 54 55 56 305 306 307 13446 941 1040 1790 1791 1792 1793 1794 8168 16362 16368 16382 4472 4739 4980 11746 12207
allowed$	51 52 53 54 55 56 305 306 307 13446 13484 13485 941 1040 1790 1791 1792 1793 1794 4472 4980 5155 5301 11746
allowing$	51 52 53 54 55 56 305 306 307 13446 941 1040 1790 1791 1792 1793 1794 4472 4980 11746
allows$	51 52 53 54 55 56 305 306 307 13446 13484 13485 941 1040 1790 1791 1792 1793 1794 4472 4739 4980 11746
alls$	14974 14975
almost$	856 1074 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3486 3487 3629 5713 5742
alone	11520 12514 6170
alone$	13341 13413 13758 13895 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15701 15702 15703 15704 15705 15706 15707 15716 15735 16057 16103 17716 6170 12520
along$	12841 12861 12985 7074 7075 7076 7092 13597 7402 7403 7404 1132 13774 7641 7642 14200 14204 1678 9830 3481
alopecia$	6264 6311
alpha$	11858 5513
already$	2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 2934 15564 15565 15566 3629 5713
alright$	9907 3558 3559 3560
also$	8783 5500
alter$	10342 10343
altered$	1095
alternative$	6121
alternatives$	12821 12822
although$	234 6627 6628 6629 6630 6631 6632 6633 6634 290 291 13142 13143 13144 13145
altogether$	4555
always$	615 862 7776 7777 2791 3357 3740 10192 3977 3978 3979 3980 5855 6268
am$	10402
ambition$	15258 12029
ammunition$	14048 14051
amok$	11910
among$	2217 8605 14802 14803 2258 14895 15158 9037 9075 11486
amongst$	8605 14802 14803 2258 15158 9037 9075
amoral$	6242
amount$	402 403 404 15747 15748 15749
ample$	168 169 170 6594
amuck$	11910
an$	7042 7056 7494 8360 2514 15116 9055 2802 2825 9242 9290 9359 9390 9648 9836 3600 3601 3615 10452 10861 11323 11518 17840 11687 5764 12470
anaemi	6312
anaemic$	6311
analys	11040 11041 11042 4693 4694 17301 17326 4844 11197 4940 11290
analysis$	12318 12333
analyst$	17219 17221 17236 17237 17238 11043 11044 4707 11194 17393
analysts$	17219 17221 17236 17237 17238 11043 11044 4707 11194 17393
anaphy	6312
and	4729 6040 6047
and$	6574 12896 7427 7446 14199 14636 14758 8584 8585 14941 14968 8793 14990 8868 8875 15076 15197 15809 15996 9817 9961 16161 16164 10008 10028 16228 11259 11357 11360 11389 11445 11792 12293 12347 6054 12540
angels$	15593 15594 15595 15596 15612 11882
anger$	14928 2679 5641
angina$	6311
angle$	4830
angled$	11181 17378
anglees$	4830
angles$	4830
angry$	2556 16621 5478 5764
animal$	11858
animals$	14844 14845 14846 14847 14866 14867 14868 15024 15027 15118 17113 11858 11859
ankle	5336
ankle$	17734 17735 11686
ankles$	17734
annoy$	13526
anonymous$	5962
anorak$	12179
anoraks$	12179
anorex	6084
anorexia$	12434
anorexic$	12434
anothe	5011
another$	6351 13081 8153 8161 14716 14894 15081 8904 15241 3615 17093 17095 17167 17195 11502 5209 11699 5764 5999
anpr	5979
anpr$	12329
answer$	12941 7194 1739 14550 2956 2957 2958 9484 16362 16368 16382 16430 16431 16432 16488 16557 16558 16559 16560 16665 10526 10533 16869 16897 10747 10748 4407 4408 17030 17104 17107 17617 17654 12207
answerable$	81 82 83 84 85 1739
answered$	13306 13337 7194 14473 2956 2957 2958 16498 16499 16500 16501 4109 16665 16705 16708 16709 16711 16712 16713 16714 16716 16717 16718 10526 16748 16749 17152
answering$	7194 10526
answerred$	7194 10526
answerring$	7194 10526
answers$	7194 1739 2956 2957 2958 16430 16431 16432 16488 10526 4407 4408
antagonise$	5460
antagonised$	5460
antagonises$	5460
antagonising$	5460
antagonist$	11895
antagonistic$	6240
antagonists$	11895
anti	17275 4792 11243 4908 17466 17474 4929 17488 11309 11402 11407 11408 5080 5081 11434 6102
anti$	6897 6903 14090 14092 2143 8677 14882 2555 15159 15160 15161 15162 15163 15164 15165 15166 15167 2656 9012 9030 9031 9032 9074 5669 5670
antibiotics$	11517
antici	4864
anticipated$	17528
antidepressant$	12452
antidepressants$	11517 12452
antifreeze$	12421
antips	6102
antipsychotic$	12452
antipsychotics$	12452
antisocial$	13090 13098 14090 14092 14874 14882 15159 15160 15161 15162 15163 15164 15165 15166 15167 9030 9031 9032 15269 17439 17505 5457 5592 5634 11985
anxiety$	6308
any	17384 11295 5961 12370
any$	13551 13797 7606 7946 8302 14549 8395 8499 2911 2912 9645 9658 15995 16315 10120 10134 3786 3788 10146 10353 10466 16722 16728 16729 10679 10680 10723 10863 4650 11007 17214 17305 11120 11136 4787 11148 4802 17350 17401 17402 17404 17445 4927 17509 17512 11323 11352 17572 11383 11386 17584 5040 17591 5046 5064 11428 17631 17634 17643 11452 17655 12202 12203 5996 12375
anybody$	299 300 301 13060 7284 7285 13607 13608 13609 13610 13611 13612 13613 13614 13615 13616 13617 13618 13801 7757 14563 8499 2878 15720 15721 15722 15723 15805 15806 15839 16344 16345 16349 16350 16351 10282 10283 10285 10286 10324 10325 10326 10504 17356 11428
anyone$	299 300 301 12868 13060 7284 7285 13607 13608 13609 13610 13611 13612 13613 13614 13615 13616 13617 13618 7530 13801 7756 14559 14563 8499 14885 14901 15110 15325 2878 15720 15721 15722 15723 15750 15805 15806 16106 16344 16345 16349 16350 16351 10282 10283 10285 10286 10324 10325 10326 10504 16704 17356 11428 11793
anything$	12840 7323 7423 7424 7557 7684 14255 14453 2961 15675 3234 15823 3314 9705 15915 16011 16251 16252 16349 16350 16351 16360 16366 16372 16377 16386 16425 16440 16441 16452 16458 10282 10283 16496 4099 4100 4101 4102 4103 16805 16806 16807 16808 10614 11097 11099 4764 17324 12202 5907
anyway$	12636 12770 12774 15692
apart	11448 11449
apart$	17644 17645
apathetic$	6240 6272
apathy$	6272
apnoea$	12416
apologise$	16665
apologised$	16498 16499 16500 16501 16665 16748 16749
apology$	4407 4408 17030
app$	621 6971 622 6972 623 6973 624 6974 625 6975 13172 13173 13174 11154
appalling$	12701 12702 12703 12704 15159 15160 15161 15162 15163 15164 15165 15166 15167 15259 4403 4404 4405 4406 4582 5640 5676 5913 6272
appallingly$	5596 5890 6272
appeal$	9454 9455 9456
appear$	884 885 2071 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 2561 2571 2632 2651 2660 2661 2662 2663 2664 2665 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 9546 9547 9548 3312 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3630 3643 3666 3667 3668 4305 4306 17659 5324 5370 5383 5501 5503 5508 5555 5563 5582 5595 5635 5637 5646 5647 5708 5709 5822
appearance$	16136 16137 16185 16186 16187 16188 16190 16191 16192 16193 16194 16195 16196 16197 16307 12532
appearances$	12532
appeared$	3666 3667 3668 4305 4306 5324 5709 5822
appearing$	4305 4306 5324
appearred$	4305 4306
appearring$	4305 4306
appears$	884 885 2071 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 2561 2571 2632 2651 2660 2661 2662 2663 2664 2665 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 3312 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3630 3643 3666 3667 3668 4305 4306 17659 5324 5370 5383 5501 5503 5508 5555 5563 5582 5595 5635 5637 5646 5647 5708 5709 5822
append	11500
appendicitis$	6313
appendix$	17696
appeti	11506
appetite$	1239 1240 17702
appetites$	12090
apple$	11842
apples$	11842
applic	5024
application$	4968
applications$	4968
applied$	4191 4192 4193 4493 17542 11378
apply	5011 5024
apply$	14897 14898 14899 14900 4191 4192 4193 6018
appointment$	10136 3787 10138 3789 3790 16614 16615 16616 16655 16656 16657 17703 17728 12460
appointments$	10136 3787 10138 3789 3790 16655 16656 16657 17703 17728 12460
appreciate$	14550 8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383
appreh	11335
apprehend$	17531 6025
apprehending$	6025
approa	12391
approach$	1144 9330 9331 9332 9333 9334 16330 4286 12389
approached$	1144 13974 13975
approaches$	6684 6685 1144 15333 15334 15335 15336 16330 17031 17032
approaching$	1144
appropriate$	6534 15799 15800 15801 15802
appropriately$	13375
approval$	14681 14682 14683
apps$	621 6971 622 6972 623 6973 624 6974 625 6975 13172 13173 13174 11154
april$	13113
arab$	3639 9994 5790 12172
arcade$	13111 13112 5103
arch$	11384 17581
arches$	11384 17581
architect$	1131
architects$	894 1131
are	4703
are$	6355 6505 6510 393 394 578 7026 884 885 2068 2069 2070 2071 2188 8564 8565 2216 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2478 2546 8897 2557 2561 2571 2592 2598 8963 2632 2651 2660 2661 2662 2663 2664 2665 15275 2883 9238 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 9252 2924 3018 3019 3020 3025 3312 3339 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3595 3630 3643 10009 16228 10062 3740 3776 10141 10401 10403 4064 10436 4132 4133 10636 4374 4375 10757 4470 10880 4538 4539 4540 17154 4660 11037 11103 11186 11195 11207 11226 4917 11332 17659 11612 5326 5370 5382 5383 5397 5438 5501 5503 5508 5555 5563 5582 5595 5618 5635 5637 5646 5647 5708 5736 12115 12163 12164 5902 5929 12347 12372 6092
area	11410
area$	14884 14889 9065 11218 17606 11421 11809 12509
areas$	11421
ares$	17659
argue$	13389 10230 16621 12219
argued$	13389 16621 12219
argues$	13389 16621 12219
arguing$	13389 16621 12219
argume	11596
argument$	10264 16461 10266 11776
argumentative$	15235 15236 15237 15238 15239 11996 6238
arguments$	16589 16590 16591 5239 17792 11776
aripiprazole$	6322
arm$	14060 14140 14141 14142 14143 14144 14145 14146 7954 16204 10996 17695 17734 17735
arms$	14112 14113 15858 15859 15860 15861 16204 17695 17734
around	12310
around$	6544 12787 12991 13268 7466 7743 7910 14883 14912 15289 9101 9130 15328 3401 10794 17361 11723 12038 12199 12218
arrangement$	13269 13298 7103 7104 7625 15788 12050
arrangements$	13269 13298 15788 12050 12471
arrest	17239 4726 4737 17419 4880 4971 17522 17523 17526 11335 4989 17539 11356 5131 17787 17789 17806 17832 12401 6294
arrest$	13584 13585 14503 14504 16158 16159 11087 4874 17497 17513 17516 11321 4982 17531 4987 11339 4997 4999 17547 17552 17564 17578 17587 5078 17653 17662 17664 11481 5330 17885 12367 6019 6025 12404 6186 6295 6343
arrestd$	5330
arrested$	12605 6600 6601 6602 6603 6604 6605 6606 6607 258 259 260 13059 13413 13901 13902 17479 17487 17498 5330 12360 12523 6343
arresting$	5078 6025
arrestped$	4987
arrests$	4895 17442 17497 17513 4982 4987 11339 4999 17552 5078 17653 17885 12367 12381 6343
arrive	17276
arrive$	14550
arrived$	17109 17110 17111 17112
arrogance$	2229 2230 15231 15232 11994 6272
arrogant$	10725 10906 6240 6272
arsey$	6231
arson	17452 17465 17473 17474 11690 11691 11694
arson$	17886 17887 17888 17890
arsonist$	11858 6229
arsonists$	11858 6229
art$	15408 6109
arthri	6312
as	4703 5961
as$	6927 7082 13316 7345 7366 1019 1020 7371 1023 1251 1252 1253 1254 1395 1396 1397 1482 8583 8824 8925 2650 9073 9123 9183 9213 2919 9279 9299 9300 3003 3012 9452 15695 3334 3335 9687 9773 9809 9810 9871 10048 4307 4308 10695 16916 4563 4566 10917 11091 17342 17388 11230 11231 11236 17435 11303 5397 5500 5502 5618
asb	17275 4792 4929 17488 11402 11408 5080 5081 11434
asb$	13090 14090 14092 14872 11142 11279 17598 17604 5059 11430 11431 17630 5127
asbo	11374 11375 6187
asbo$	17570 17571 11376 5481 12537
asbos$	17570 17571 11376
ascert	4946
ascertain$	4688
ascertained$	4688
ascertaines$	4688
ascertaining$	4688
ascertains$	4688
asd	6306
ashamed$	16940 4396
asian$	3615 3639 9994 10001 10025 10026 10027 3678 5763 5764 5790 12172
aside$	8039 10793 10885
ask$	12845 6650 6651 12848 12849 353 354 355 356 357 358 858 1146 1147 1148 1149 1150 1151 7668 7673 1564 8190 3259 16554 16555 16556 16869 11048 12215
asked$	228 229 230 231 232 6687 353 354 355 356 357 358 13022 13023 6864 6865 6866 6867 6868 6869 6870 6871 858 13437 13669 13670 1146 1147 1148 1149 1150 1151 13707 13726 13974 13975 1564 7953 14219 1731 1760 1761 1762 1763 1764 1765 1766 14474 16435 16700 16705 16708 16709 16711 16712 16713 16714 16716 16717 16718 16742 16743 16744 16907 17152 4685 11048 4848 11210 11595 11608
asking$	353 354 355 356 357 358 7206 857 858 1146 1147 1148 1149 1150 1151 1564 7952 1789 16361 16554 16555 16556 12215 12237
askked$	353 354 355 356 357 358 1146 1147 1148 1149 1150 1151
askking$	353 354 355 356 357 358 1146 1147 1148 1149 1150 1151
asks$	353 354 355 356 357 358 858 1146 1147 1148 1149 1150 1151 13726 1564 3259 16435
asleep$	4392 4393 4590
asperg	6306
aspirations$	15258 12029
aspiring$	5472
assaul	17452 17465 17474 17480 17492 17493 17495 5271 11626 17823 17832 11668 11670 11691 11694 6195
assault$	13058 13574 13643 7448 7677 7678 13875 1437 13992 13993 14503 14504 17413 17456 17822 17864 17866 17876 17886 17887 17888 17890 11758 11817 12545
assaulted$	13763 11621 5345
assaults$	17413 17887 17888 11817 12545
assert	5089
assertive$	11439
assess	17686 17727 5334 12310 12411
assess$	9412 9413 9414 9415 3162 9513 9514 9515
assessed$	2275 2633 4703 4891 4918
assessing$	9412 9413 9414 9415 3162 9513 9514 9515
assessment$	17729 12362 12472
assessments$	12362 12472
assign	4665
assist	4692 4978 11484
assist$	45 4973 4980 5057 5117 17680
assistant$	11557 17754 17769
assisted$	17229 4973 4980 5117
assisting$	4973 4980 5117
assists$	4973 4980 5057 5117
associ	17213 17261 17263 17275 11166 4859 11252 17453 17470 12317 12395 12396
associate$	12977 13006 13008 13009 13010 13041 13301 13302 13303 13304 13305 14689 2204 5456 11807 11821
associated$	2138 2204 11821
associates$	12695 14689 2204 17242 17247 17362 17365 17367 17429 4884 5456 11807 11821 6000
associating$	13301 13302 13303 13304 13305 2204 4884 5456
association$	6444 12641 12642 2141 2142 14689 10504 10509 10510 4169 17123 10954 17190 17191 4884 17448 11807 11821 11843 5968
associations$	2141 2142 14689 17362 17365 11209 11807 11821 11843
assume$	1962 2002 2003 4919
assumed$	1962 2002 2003
assumes$	1962 2002 2003 4919
assuming$	1962 2002 2003
assurance$	2938 2939 2940 2941 2942 2943 2944
assured$	9885 12091 12107
asthma	6312
astonishing$	10837 17034
astray$	14783 14784 14785 14786
asylum	6172
asylum$	12522
at	17376 17377 11218 11589
at$	15 12604 12896 6727 7235 13528 7565 7919 14460 14557 14883 8821 2628 15197 15314 15315 3036 3038 3039 9754 16161 16164 3629 3896 10429 4084 4091 4092 10520 10735 10742 10889 17128 17361 11217 17530 11347 17594 11438 17666 11491 11537 11563 11569 11571 11572 11621 11642 11643 11657 11674 12218 12230 12439 12511 12534 12540
ate$	2478
athena$	17372
athletic$	5767 6261
atrocious$	6272
atrociously$	5596
attach	5140
attach$	1817
attaches$	1817
attachment$	11490 6057
attack	17823
attack$	13058 13574 7677 7678 13875 1437 11450 11758 12412 12432
attacked$	12605 13059 13413 13433 13763 7700 7701 13922 13923 13924 13936 13937
attacks$	11450 12412
attemp	12369
attempt$	7152 803 804 805 806 7157 808 809 14432 1887 8238 8239 8276 16330 10136 3787 10138 3789 3790 16755 16756 16872 16873 16874 16875 16876 16877 16878 10686 10687 10688 10689 10690 4407 4408 11796
attempted$	16847 16848 16849 16850
attempts$	16330 10136 3787 10138 3789 3790 4407 4408 17031 17032 11796
attend	17779 6108 6335
attend$	12698 12977 14550 8357 15150 15153 16313 16362 16368 16382 16420 16421 16430 16431 16432 16488 16665 16897 17107 11566 5324 12207 12208
attendance$	17066 17144 4788 17761 17774 11795 11976 6334
attended$	13306 13314 16498 16499 16500 16501 4109 16665 17152 11566 5324
attender$	14856 11795 11868 11878
attenders$	14856 11795 11868 11878
attending$	16361 11566
attends$	16430 16431 16432 16488 16510 16511 16512 16513 17367 5324
attent	11266
attention$	12571 12643 12644 6684 6685 6688 12897 12898 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13298 13409 7214 13443 7248 13447 13493 13508 13548 13657 13782 13818 13819 7702 14165 14228 14229 14635 14646 14647 8476 2127 2128 2129 2130 8481 14681 14682 14683 14710 8639 2657 2675 15245 15246 15249 15333 15334 15335 15336 15541 15542 16664 16703 16707 16708 16709 16711 16712 16713 16714 16872 16873 16874 16875 16876 16877 16878 4682 17462 4920 11754 11782 5581 5652 12003 12004 5674 12326 6306
attentions$	12898
attitude$	12655 12951 921 7286 937 1272 1273 15089 15090 2622 2623 15251 2713 2938 2939 2940 2941 2942 2943 2944 9330 9331 9332 9333 9334 15546 16136 16137 4530 4531 4532 4533 11702 11898 11939 11941 5641 12026 12027 5680 12263
attitudes$	12655 2622 2623 9330 9331 9332 9333 9334 16136 16137 11702 11898 12026
attract$	12570 6375 334 335 6717 6718 863 864 7297 1242 1243 7622 7623 9050 5399 5408 5450
attracted$	12570 6375 334 335 6717 6718 863 864 13483 1242 1243 7622 7623 2093 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2121 5399 5408 5450
attracting$	12570 6375 334 335 6717 6718 863 864 1242 1243 7622 7623 8482 8483 8484 5399 5408 5450
attractive$	6261
attractor$	12363
attractors$	12363
attracts$	12570 6375 334 335 6717 6718 863 864 13483 1242 1243 7622 7623 5399 5408 5450
attractted$	12570 6375 334 335 6717 6718 863 864 1242 1243 7622 7623 5399 5408 5450
attractting$	12570 6375 334 335 6717 6718 863 864 1242 1243 7622 7623 5399 5408 5450
attrib	17477 5054
attributable$	17475
attributed$	4892 17475
auburn$	5811
august$	13113
aunt	11590 17788 17839 11646
aunt$	17786
auntie	17839
author	5011
author$	1131
authorised$	11210
authorities$	15271 15272 10504 10509 10510 4169 17123 10954 17190 17191
authority$	14901 15145 15240 16342 10504 10509 10510 4169 17123 10954 17190 17191 11631 17828 11811 11928 12019 5942
authors$	894 1131
autism	6306
autism$	17751
autist	6306
autistic$	11552
autumn$	13113 13114
availa	4736
available$	12593 11725
average$	5767
averse$	2599 2600 2601 2602 2603
avoid$	13823 13824 14287 14295 14308 14309 14550 14916 14948 15355 15356 16148 9962 9963
avoidant$	15168 15169 5640 6240
avoided$	13057 6862 513 13306 13314 13328 13329 7176 7782 13979 13980 13981 13982 13983 14473 16693 12284
avoiding$	9962 9963
avoids$	14948
awaiti	5194
awaiting$	11544 6180
awarde	4665
aware	4806
aware$	90 91 92 261 262 263 264 265 266 267 268 269 270 271 272 273 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1783 9094 15291 15292 3104 3105 3106 15794 4857 11304
awareness$	8394 9343 15540 9474 3125 3126 9477 9893
away$	12717 12886 12887 6700 12944 12945 12998 13014 13017 13031 13073 13074 13155 13156 13161 7092 13298 13313 13322 13349 13355 13378 13379 13385 13491 7313 7315 13557 13558 13559 13560 13561 7391 7488 7554 7559 7560 13773 13867 13872 13883 8006 8007 8008 8009 8011 8039 14289 14291 14294 14379 14380 1841 14388 1843 14390 14391 1846 14425 14430 14433 14476 8361 2466 2699 15726 16112 16336 10215 16829 16830 16855 16856 10721 10722 11280 17550 11479 17795 11623
awful$	15259
awkward$	15235 15236 15237 15238 15239 17642 11996
b$	11647 17843 12545
babes$	15858 15859 15860 15861 15971
babies$	15467 15468 15469 15470 15471 15593 15594 15595 15596 15612 15614 15615 15616 15617 15618 15619 15972 12065
baby	17788 12450
baby$	15972 11510 11511 17802 5266 5816 5817
babysitter$	15638 15799 15800 15801 15802
babysitters$	15799 15800 15801 15802
babysitting$	15750 15764
back$	12672 12718 12719 6762 12983 13039 555 556 557 558 6943 6944 13149 13150 7083 7084 7085 7086 7092 13332 13334 13335 13336 13354 13390 13391 7200 13490 13527 13810 13814 13862 13890 13914 7857 7859 1557 14165 8172 8173 8174 8175 8176 8177 8178 8179 14431 14436 8361 8362 15811 15903 10004 16335 3855 16409 16723 16724 16726 16732 16733 10717 10796
backbone$	15058 15059 15060 15061 15062
backchat$	13389 11941
backchatter$	11913
backchatters$	11913
backed$	1557
background$	15220 11986 12536
backgrounds$	15220 11986
backing$	1557
backked$	1557
backking$	1557
backs$	13914 1557 8362 10796
backstabber$	11913
backstabbers$	11913
backward$	17029 6231
bad$	6493 12701 12702 12703 12704 177 178 179 180 181 182 183 12913 12914 6755 6809 534 535 13095 1006 7592 7594 7601 7602 7603 7604 7876 7879 14089 7899 7900 7901 14111 14352 14353 14354 14355 14356 14357 14358 14359 8246 14493 14678 14680 14684 14685 14686 2221 2222 2223 8574 8577 8669 14875 2389 2394 2395 2411 2451 2452 2453 2454 2455 2456 15013 15029 15079 2534 2535 2564 2565 2566 2569 15159 15160 15161 15162 15163 15164 15165 15166 15167 15168 15169 9023 15259 9781 9782 3653 16215 10021 10023 10631 4403 4404 4405 4406 17076 17077 17078 17079 4582 5354 5458 5475 5492 5493 5495 5570 11923 5575 5640 5650 5664 5676 5795 5913
badge$	13835
badly$	2658 3637 10483 4439 11995 5662 5791 12182 5890
baffling$	1832 1835 1838 1839
bag$	14151 16237 16238 16246 11366 17579
baggy$	16239 16240 5838
bags$	14151 10031 16237 16238 16246 17336 11381 17579 12183
bail$	8511 3551 11687 17883 6176 12527
bailed	6176
bailed$	12526
bait$	14173 5460 11914
baited$	5460
baiting$	12645 12646 12647 12648 12649 5460
baits$	5460
baitted$	5460
baitting$	5460
balaclava$	16280 12183 6267
balaclavas$	16280 16281 16282 16283 16286 12183 6267
bald$	9985 10015 6261
ball$	537 538 17051
ban$	7677 7678 13875
band$	12917 13260 13261 13262 2298 17211
bandana$	12183 6267
bandanas$	12183 6267
bandit$	6211
bandits$	6211
bands$	2298 17211
bane$	9001
banger$	11821
bangers$	11821
banging$	11821
bangladeshi$	3639 9996
bank$	798 14364 14365 14366 14367 17862
banked$	798
banking$	798
bankked$	798
bankking$	798
banks$	798
banned$	12632 11213 5301
bannin	5029 5030
banning$	11310 11318 5022 11379 11380
bare$	10102 10694 5784
barely$	3135 9485 3136 9486 3137 3221 9571 3222 3223 10056 4330 5144 5216 5715 6086
bargained$	13920 13921
barman$	12917
barred$	12632 415 416 417 418 11213
barrel$	15069 5774
bars$	16397
barter$	663 664 962
bartered$	663 664 962
bartering$	663 664 962
barterred$	663 664 962
barterring$	663 664 962
barters$	663 664 962
base	11373
base$	17569
baseball$	5847
basic$	5881
basically$	2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 5713
basis	5024
bask$	1111 1112
basked$	1111 1112
basket$	8771
basking$	1111 1112
baskked$	1111 1112
baskking$	1111 1112
basks$	1111 1112
bath	11653
bath$	17849
batted$	10140
batteries$	12421
battery$	12421
batting$	7492
battle$	5752
battles$	16096
bbrought$	11012
be$	6483 6725 6728 12969 12974 6793 6794 6795 13006 6846 6850 578 7071 7132 884 885 7237 7340 7394 7399 7463 13713 7562 7587 7662 13933 8070 8101 8332 2071 8441 14733 2188 8555 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 8649 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 8908 2561 2571 8928 2632 2651 2660 2661 2662 2663 2664 2665 9039 9040 9218 9219 9220 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 9349 3025 15775 15777 3267 3312 9724 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 9825 3557 3573 3630 3643 10182 10185 16388 16389 16390 10213 10291 10301 3956 3957 3958 3959 10344 10399 10573 10648 10744 10745 4538 4539 4540 11103 11182 11195 11196 11245 4917 17463 11268 17527 11332 11343 11344 11346 5065 11424 5098 11478 5370 5383 5501 5503 5508 5555 5563 5582 5595 5635 5637 5646 5647 5708 5929
beanie$	12183
beanies$	12183
bear$	13052 976 977 978 14002 1991 3021 3022 3023 3024 10893 5931
beard$	10032 12144 12160 12162
bearded$	6261
beards$	10032 12144 12160 12162
beared$	976 977 978
bearing$	976 977 978 2938 2939 2940 2941 2942 2943 2944 15546
bearred$	976 977 978
bearring$	976 977 978
bears$	976 977 978 3021 3022 3023 3024 5931
beat	17806 17815 17823
beat$	4654 11005 11006 4658 11011 17212 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 4783 17334 17335 17337 11144 17351 11282 4950 11306 11348 5037 5041 11392 17816
beaten	5271
beaten$	6411 11621
beating$	1437 14335 15904 11758
beats$	17816
bebrought$	11012
became$	884 885 2071 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 2561 2571 8963 2632 2651 2660 2661 2662 2663 2664 2665 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 3312 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3630 3643 17071 5370 5383 5501 5503 5508 5555 5563 5582 5595 5618 5635 5637 5646 5647 5708 6097
because$	6366 383 405 407 6766 423 424 7100 7101 1153 1234 1235 1236 7632 2853 5278 17832
becom	4703 6063
become$	884 885 2071 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 2561 2571 8968 2632 2651 2660 2661 2662 2663 2664 2665 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 3312 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3630 3643 16389 5370 5383 5501 5503 5508 5555 5563 5582 5595 5618 5635 5637 5646 5647 5708
becomes$	884 885 2071 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 2561 2571 2632 2651 2660 2661 2662 2663 2664 2665 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 3312 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3630 3643 10265 5370 5383 5501 5503 5508 5555 5563 5582 5595 5635 5637 5646 5647 5708
becoming$	8963 8969 5500
bed	5310 5315 6067
bed$	13082 13197 13198 13199 13200 13201 13202 13203 13204 13500 13501 13942 13943 8180 17837 11647 11648 11649 17859 11665 12417
bedbugs$	11660
bedroom$	17579 11648 17852
bedrooms$	11381 17579
beds$	13082 8180
bedtime$	15831 15832 15833 15853 15855
bedtimes$	15853 15855 16038
bedwetting$	12417
bee$	11862
been	11093 5336 6063
been$	6435 6507 6508 6558 6559 210 219 6596 6597 565 578 13312 13321 13323 13324 13325 7133 7145 811 7164 7165 884 885 7788 7789 1850 2071 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 2561 2571 2584 8959 8960 8961 8967 8973 2632 2651 2660 2661 2662 2663 2664 2665 2780 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 3139 3312 3401 3402 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3630 3643 10142 10143 10144 10159 10398 4132 4133 10499 16883 16884 10699 10700 16907 4440 4470 10840 10841 10842 10881 10882 10883 4538 4539 4540 10955 11075 11103 11195 4917 11332 5164 5187 5195 11566 11570 5221 5304 11686 5370 5383 5397 5438 5501 5503 5508 5555 5563 5582 5595 5618 5622 5635 5637 5646 5647 5708 5929 6097 6114 6127 6129 6152 6154 6160 6173 6174 6179
beer$	17712
bees$	11862
befallen$	1057 1058
befell$	12627 1057 1058 17071
before$	13027 13815 13816 13817 14270 14273 14296 9207 15466 9347 9911 9912 17020 17134 17163 17435 5100 11674
befriend$	13167 626 627 628 17345
befriendded$	626 627 628
befriendding$	626 627 628
befriended$	626 627 628
befriending$	626 627 628
befriends$	626 627 628
beg$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
began$	12723 578 13974 13975
beggar$	11919
beggars$	11832 11919 5940
begged$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
begging$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
begin	5016
begin$	12723
begins$	12723
begs$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
begun	6108
behav$	13306
behave$	12974 12977 13085 13301 13302 13303 13304 13305 7179 830 831 13387 13388 995 996 13828 13829 2320 2354 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 9862 3607 3608 3609 3610 16362 16368 16382 16488 5645 5709 12207
behaved$	13301 13302 13303 13304 13305 13306 13314 13370 13371 7179 830 831 7182 7183 13380 13381 13387 13388 13828 13829 14473 8570 2320 9008 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 3607 3608 3609 3610 16498 16499 16500 16501 11946 5645 12012 5709
behaves$	995 996 13828 13829 2320 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 3607 3608 3609 3610 16488 16510 16511 16512 16513 5645 5709
behavi	17573 5029 17787
behaving$	13306 2320 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 3607 3608 3609 3610 5645 5709
behavior$	12655 2613 2614 2615 2616 2617 2618 2619 2620 2621 11702
behaviors$	12655 11702
behaviour$	3 4 5 6 7 8 9 6362 12559 12560 6369 12566 12567 22 23 6374 25 12635 12655 12742 6554 367 368 12926 12927 12928 12929 12930 12931 12932 12933 12951 12961 12962 12963 12964 13356 13357 13358 13359 921 13478 7286 937 13698 13699 13700 13701 13702 13703 1272 1273 13911 8207 1858 1859 14503 14504 14505 14508 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 14591 14592 14593 14594 14735 14796 2613 2614 2615 2616 2617 2618 2619 2620 2621 15221 15222 15223 15224 15226 15227 15228 15546 16136 16137 16539 17313 11142 11258 17471 11279 11310 11318 11319 11370 11374 11375 11379 11380 17598 17603 17604 5059 11430 11431 17630 17779 11584 11682 11702 11703 11821 11847 11848 11898 11990 5641 6123 6124 12536
behavioural$	5641
behaviours$	12635 12655 15221 15222 15223 15224 15226 15227 15228 11702 11703 11898 11990
behavs$	13306
behavved$	13306
behavving$	13306
behind	17263 11235 17437 17464 11269 4928 11297 11299
behind$	14252 14759 15506 15507 15508 16040 16042 16045 9934 10201 16504 16506 16595 16596 16601 16602 16603 16606 16607 16608 16609 16610 16611 16612 16613 10858 17277 17431 11278 5230 12072 12488
being	6063
being$	12624 6558 6559 12779 6725 6728 6842 6863 565 7036 884 885 7562 13780 7658 1350 1351 14121 8104 8106 8107 8108 8109 2071 8437 8441 8521 8523 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 8707 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 8867 2546 2557 2561 2571 8950 2632 2651 2660 2661 2662 2663 2664 2665 9106 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 9273 9348 9355 3025 3312 9694 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 9838 9852 9853 9854 9856 3557 3573 3630 3643 4132 4133 16885 4440 4470 10839 11103 11346 17691 5196 5370 5383 5501 5503 5508 5555 5563 5582 5595 5618 5635 5637 5646 5647 5708 6127 6129 6152 6173 6174 6179
belief$	12258 12290
believe$	12909 12910 12911 12912 1293 1294 1295 1296 1297 1298 1299 14036 14037 14038 14039 14154 14159 2351 2359 2537 16023 16024 10532 16897 17107 4919
believed$	1293 1294 1295 1296 1297 1298 1299 8540 8541 14738 14739 14740 2351 2359 2537 16540 16541 16542 16543 16544 16716 16717 16718 4679 4891 4918 4923 4947
believes$	1293 1294 1295 1296 1297 1298 1299 2351 2359 2537 16716 16717 16718 4919
believing$	1293 1294 1295 1296 1297 1298 1299 2351 2359 2537
belift	11012
bellicose$	6231
belligerent$	6238
bells$	14236
belong	4703
belongs$	17083 12277
below$	5230 12496
bench$	4999 17639 5325
benefit$	14550 4682 17229 4973
benefited$	4973
benefiting$	4973
benefits$	4973 5027
bent$	1313 1314 1315 1316 4648
bepicked$	11012
beraid	11012
bereaved$	5242 6338
bereavement$	17821 6338
besear	11012
besieged$	2208 2209
besotted$	689 690 691 692 693 694 695
bespectacled$	6261
bespok	5218
best$	2870 3094 3095 3096
bet$	3956 10306 3957 10307 3958 10308 3959 10309 3960 3961
beta$	11519
betray$	5917
betrayed$	5914 5917
betraying$	5917
betrays$	5917
better$	6493 6534 13088 13375 13517 7453 7454 7455 14192 14193 14293 14298 14397 14398 8211 14408 14409 14479 3034 16002 16686 4858
betwee	17366
between$	9260 12514
bevisi	11012
bewitch$	1107 1108 1109 1110 5412
bewitched$	1107 1108 1109 1110 5412
bewitches$	1107 1108 1109 1110 5412
bewitching$	1107 1108 1109 1110 5412
beyond$	14905 14906 14907 2396 2488 2489 2659 2666 2823 2824 9627 3307 3308 3309 3344 3488 3923 4057 5533 5534 5554 5574 5675 5743 5867 5908
bid	5024
bid$	4968
bids$	4968
bifida$	12428
big$	6454 14669 8777 8786 8857 8860 8861 2964 2965 2966 2967 3107 3108 9730 9841 9842 9843 3586 3598 3634 9993 5599 5767 5769 5775 5792 5811
bigger$	3527
biggest$	2410 3660 5562 5815 6002
bighead$	11913
bigheads$	11913
bigmouth$	11913
bigmouths$	11913
bike	17350 11451
bike$	17647
bikini$	6265
bikinis$	6265
bimbo$	11913
bimbos$	11913
biological$	5683
biopsies$	6310
biopsy$	17740 6310
bipola	11611 6309
bipolar$	17807
birth	11085
birth$	15268 5683 12449
birthmark$	6262
birthmarks$	6262
bit$	6859 7367 7372 1414 1424 1494 1534 15459 15460 16076
bitch$	11905
bitches$	11905
bitchy$	6240
bite$	1494 1534
bited$	1494 1534
bites$	1494 1534
biting$	1494 1534
bitten$	1494 1534 12103
bitterly$	4439
black$	3615 3639 9994 3653 16205 10025 10026 10027 3678 3681 16272 16273 16274 16286 5763 5764 5787 5788 5795 5811 12183 5838
blackheads$	12173
blackmail$	12624 11758
blacko	6314
bladder$	17696
blade	17889
blade$	8472 8473 8474 11673 17886
bladed$	17886
blades$	8472 8473 8474
blam$	4620 4621
blame$	419 420 421 422 13419 13420 13421 13422 13423 13424 13425 13426 13427 13428 13429 13430 13453 13454 13455 13456 13471 13472 13473 13474 933 934 935 7306 7307 13522 13523 13524 13553 13554 13555 13556 13562 13563 13564 13565 7379 1030 7381 13578 13646 13796 13946 13947 13948 7753 7754 7755 1406 1407 1912 14458 1913 8337 8338 8339 8340 8341 14548 8353 16601 16602 16603 16925 17084 17089 17090 10902 17099 17104 17105 10935 4628 4629 4630 4631 11759 5927 5928 12281
blamed$	13433 933 934 935 13954 13955 13956 13957 13958 1912 1913 4620 4621 4628 4629 4630 4631 5341
blameless$	7379 1030 7381 11756
blames$	933 934 935 1912 1913 10902 17099 4628 4629 4630 4631
blameworthy$	6272
blaming$	933 934 935 1912 1913 16833 16834 16925 4620 4621 4628 4629 4630 4631 17183 17184 17185 17186
blammed$	4620 4621
blamming$	4620 4621
blams$	4620 4621
blank$	16312 10135
blanket$	3795
blatant$	2339 2340 2342
blazers$	10103
bleach$	5788 12421
bleached$	5788 5811 12163
bleeder$	11832
bleeders$	11832
blifte	11012
blight$	2469 9001 5544
blighted$	2208 2209 2343
blighter$	11832
blighters$	11832
blind$	8035 1686 1687 1688 10802 11552 11757 12284 5949 12443 12444
blindly$	14081
bling$	14667
blinkered$	6272
block$	14378 15045 15326 15947
blocked$	6876 14387 14473
blockers$	17715
blond$	10015 5788 5811 6261
blonde$	10015 5788 5810 5811 6261
blood$	15043 11925 12439 6116 6312
bloody$	5896
blot$	2210 2469 11913
blow$	14012 15904
blown$	9887
blue$	8081 16205 5789 5811 12183
board$	10504 10509 10510 4169 17123 10954 17190 17191 11068 17412 17656 5932 12327
boards$	12327
boast$	5462
boasted$	5462
boasting$	5462
boasts$	5462
boastted$	5462
boastting$	5462
boat$	14951 8756
boats$	14951 8756
bodge$	6275
bodged$	6275
bodges$	6275
bodging$	6275
bodies$	12915 12916 13196 13344 7151 13508 14363 3006 3007 3008 3009 3010 15824 16120 16121 16122 16123 16136 16137
bodily$	11690
body$	13196 7151 7360 2938 2939 2940 2941 2942 2943 2944 15504 3006 3007 3008 3009 3010 15985 15986 15987 15988 16120 16121 16122 16123 11178 4833 5799
boisterous$	6240
bolshy$	6242
bomb$	11865 11866
bomber$	10040 12183
bombers$	12183
bombs$	11865 11866
bone$	14940 5666
boned$	12125
book$	14263 14980 17548
books$	14980
boorish$	6233 6242
boost	5124
boots$	15880 15882 15883 15884 12183
boozer$	11913
boozers$	11913
bore$	3021 3022 3023 3024
born$	9774 5138 17706 5706 6079 6094
borough$	17647 17838 12509
borstal$	16532
boss$	12876 16028
bosses$	16028 12323
bossy$	6240
botch$	6275
botched$	6275
botches$	6275
botching$	6275
both$	7354 7886 5397 5500 12229 5996
bother$	13405 13510 13511 13512 13513 13514 14637 15905 15906 9711 16436 16437 16438 16439 16622 16777 16851 16869 11801 12235 12236
bothered$	13306 13314 14266 14267 14268 9717 16684 16695 16700 16705 16708 16709 16711 16712 16713 16714 16742 16743 16744 16745 16746 16747 10554 16769 16770 16771 16772 16777 10587 16852 16907 10874 17152 4614 12235 12236
bothering$	12235 12237
botherred$	12235
botherring$	12235
bothers$	9410 15607 9692 9693 12235
bottle$	11516
bottles$	11516
bottom$	2520 2523 6140
bottoms$	16278 10088 3739 16295 5849
bought$	12597 1586 1587 1590 1591 1592 1593 14302 8466 11805
bounce$	9615 3352 9703 9704 9707
bounced$	3352 9703 9704 9707
bouncer$	12917 13260 13261 13262
bouncers$	12917 13260 13261 13262 15295 15296 15297 15298
bounces$	3352 9703 9704 9707
bouncing$	3352 9703 9704
bound$	561 3843 3844 3845 3986 10336 3987 10337 3988 10338 3989 10339 3990 10340 3991 10341
boundaries$	14925 14926 15831 15832 15833 15853 15855 16038 11811
box$	1557 11653 5810 12242 5893
boxed$	1557
boxes$	1557
boxing$	1557
boy	11007 17305 11120 11148 17350 17401 17402 17404 17445 4927 17491 17509 17512 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 11610 11695 12375
boy$	395 425 463 13245 939 960 7310 13802 1342 1343 1345 2192 14790 14791 2380 14953 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 2680 15385 3026 3027 15974 9926 3591 3694 3744 3745 10220 10322 10323 11039 11667 17891 5463 11825 11831 11842 11854 5505 11871 11911 11917 5581 11984 5643 5644 12062 12142 12165
boyfri	17787
boyfriend$	12722 6829 480 13147 13217 672 673 674 675 676 13253 13254 709 710 711 712 713 13727 13728 13729 13730 13731 13732 13733 13734 13735 13738 13788 13789 8122 5245 17794 17802 17809 11619 11737 11738 5389 5390 11766
boyfriends$	12722 6829 480 13217 672 673 674 675 676 13253 13254 709 710 711 712 713 13727 13728 13729 13730 13731 13732 13733 13734 13735 13738 13788 13789 11737 11738 5389 5390 11766
boys	11022 11030 17387 11192 4845 4846 11240 4913 11289 4952 17573 11441 17637 5128 17677 6004
boys$	12668 12853 12874 12879 12882 12903 395 12966 6774 425 13003 463 6831 6832 6833 13084 6889 6891 6893 13115 13147 13185 13189 7118 7119 7124 7125 7135 7175 7188 7192 939 960 7310 13654 13659 13660 13661 13662 13663 13664 7484 7524 7525 13788 13789 13803 13812 1342 1343 1345 7745 13977 14001 14042 14045 14047 8080 8091 8092 8154 8162 14377 1863 8252 8415 14643 14657 14674 14692 8498 14701 14711 14712 14713 14714 8534 2185 2186 2187 2192 14752 14754 2215 14763 14764 14765 14766 14771 14774 14775 14790 14791 14871 2379 2380 14953 2447 2448 2449 2450 15036 15065 15066 15067 15068 15102 15113 15171 15174 15199 15200 15201 15202 15203 15204 15215 2680 15233 15295 15296 15297 15298 15385 9229 2888 2902 9314 9315 9316 9317 2992 3026 3027 15587 15588 15612 15630 3103 15650 15686 15889 15974 9924 3591 16206 3694 3744 3745 16310 16354 16443 16444 16445 16446 16447 10270 10271 10272 10287 10296 10302 16509 10314 16519 4050 10405 10406 4059 10410 10421 16673 16857 10702 10703 10704 10705 10706 10707 10767 16978 16997 17005 17006 17007 17008 17009 17010 17011 17012 17048 10979 4817 17436 11263 4922 4924 4936 17483 17485 11302 4991 17589 17623 11712 11825 11831 11842 11854 11871 11901 11911 11917 11934 11984 5643 5644 12062 12142 12267 12275
bpicked$	11012
braces$	12162 12173
brag$	5462
braged$	5462
bragged$	5462
bragging$	5462
braging$	5462
brags$	5462
braid	11012
braid$	12160 12162
braide	11012
braided$	5811 12163
braids$	16275 12160 12162
brain$	14244 14245 14246 14247 14248 14249 14250 14251 8056 8057 8058 6314
brainless$	6231
brains$	14244 14245 14246 14247 14248 14249 14250 14251 8056 8057 8058 8563 2570
brand$	16235 12198
branded$	16239 16240 5838
brands$	16235 12183 12198
brash$	6242
brassy$	6231
brat$	6211
brats$	6211
bratty$	6231
bravado$	13911 8303 1954 8305 14668
brawler$	11913
brawlers$	11913
brawn$	8563
brazen$	6242
breach	17275 6177
breach$	4648 17543 5337
breached$	4648 5337 6177
breaches$	4648 5337
breaching$	4648
break	17787 11596 17803
break$	12977 8098 2161 2162 14946 9069 16390 16621 17205 17616 17617 5461 12219
breakdown$	17075 17689 12035 12498 12509 12511
breakdowns$	12035
breakfast$	17843 17857
breaking$	12645 12646 12647 12648 12649 14018 2161 2162 16621 4514 5108 5461 5924
breaks$	2161 2162 16621 4514 5461 12219 5924
breakup$	17792
breath$	16219
breeding$	11925
bribed$	11803
bridge$	14919 14920
bridges$	14919 14920
brief	4780
brief$	4668 4690 11130
briefed$	4848 11210
briefi	12310
briefing$	4690 11130 5977 12328
briefs$	4690 11130
bright$	15007 15008 15009 5811
brightest$	15003
brilliantly$	9540 9541 9542 9543
bring	4978
bring$	12570 6375 12588 6717 6718 852 853 854 855 940 1099 1264 1265 1266 1267 1268 7622 7623 1327 1328 1329 2533 2551 2552 2553 2554 3128 11317 4992 5002 5035 5052 6024
bringed$	1264 1265 1266 1267 1268 7622 7623 1327 1328 1329 2551 2552 2553 2554
bringged$	1264 1265 1266 1267 1268 7622 7623 1327 1328 1329 2551 2552 2553 2554
bringging$	1264 1265 1266 1267 1268 7622 7623 1327 1328 1329 2551 2552 2553 2554
bringing$	852 853 854 855 940 1099 1264 1265 1266 1267 1268 7622 7623 1327 1328 1329 2533 2551 2552 2553 2554 3128 4992 5002 5052 6024
brings$	12570 6375 6717 6718 852 853 854 855 13483 940 1099 1264 1265 1266 1267 1268 7622 7623 1327 1328 1329 2533 2551 2552 2553 2554 3128 4992 5002 6024
broad$	5767 5773
broke	17815
broke$	2161 2162 9068 4514 4648 5188 5461 5924 12509
broken$	9023 9024 9070 4514 4951 11448 5188 11539 5634 11987 5924 12509
bronchitis$	6313
brothe	11590 17788 11593 5260 17817 17833 17839
brother$	13110 8155 8163 5235 5236 17786 11591 5245 11597 11620 11627 17847 12033
brothers$	13110 8155 8163 15268 12033
brough	11331 17535
brought$	12558 12568 6373 12570 6375 12588 852 853 854 855 13483 13484 13485 940 13552 1099 13679 13680 1264 1265 1266 1267 1268 7622 7623 1327 1328 1329 1806 1807 1808 1809 1810 1811 1812 1813 2533 2551 2552 2553 2554 3128 11012 4880 17527 11341 4992 17540 11448 11449
brown$	3653 16205 5787 5788 5789 5795 5811
browsing$	11106 4757
bruise$	6317
bruised$	6317
bruiser$	11913
bruisers$	11913
bruises$	6317
bruising$	6317
brunette$	10015 6261
brush$	1689 4510 4535
brushed$	1689 4443 4510 4535
brushes$	1689 4510 4535
brushing$	1689 4510 4535
bsearc	11012
buck$	13716 10022 17049 5921
budding$	8733
budget$	10938 17146 17155 17156
budgets$	17066 10938
bugs$	11660
build	4655 17239 4972 4978 5961 6003
build$	2903 2904 3523 3524 3525 16170 16171 16172 10032 4715 4925 12117
builded$	4715
builder$	12917 13260 13261 13262
builders$	12917 13260 13261 13262
buildi	11058 4978
building$	17146 17254 4715 4925
builds$	16170 16171 16172 4715 4925 12117
built$	3528 3529 9976 17289 11276 5768 12119
bulimi	6084
bulimia$	12434
bulimic$	12434
bulk$	4931 11308
bulky$	5767
bullet$	9689
bulletproof$	14905 14906 14907 12086
bullied$	12597
bullies$	14779 14780 14781 14844 14845 14846 14847 14954 14955 14989 15108 15118 11850 11851 11858 11859 11913 12252
bully$	14779 14780 14781 14845 14846 14847 14946 14954 14955 14989 11850 11851 11858 11859 11913
bullying$	12645 12646 12647 12648 12649 14872 14934 14935 15269 17183 17184 17185 17186 11758
bump$	11510
bunch$	14698 14774 2300 2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 2728 3066 3067 16524 11842 11926 11934 11984 12038
bungle$	6275
bungled$	6275
bungles$	6275
bungling$	6275
bunk$	5368
bunked$	5368
bunking$	5368
bunks$	5368
burden$	8663 5067 11913
burdens$	11913
bureau$	17219 17221
burgla	17205 17213 17223 17269 17437 17452 4908 17461 17465 17473 17474 17480 17488 17492 17493 17494 17495 11407 11670 11690 11691 11694 6195
burglar$	14845 14846 14847 14929 14930 14931 14932 14933 17431 11858 11859
burglaries$	17413 17438 11258 17603 5111 17887 17888 17890 12366 12373 12545
burglars$	14845 14846 14847 14929 14930 14931 14932 14933 11858 11859
burglary$	4684 17413 17414 11258 17456 17866 17876 17886 17887 17888 17890 5996 6006 12545
burgle	6349
buried$	4281 4282 4506
burly$	5767 6261
burn$	2373 2374 2405 2406 17816
burned	5271
burned$	13909 13922 13923 13924 13936 13937 2373 2374 2405 2406 17816 11621
burning$	2373 2374 2405 2406
burnned$	2373 2374 2405 2406
burnning$	2373 2374 2405 2406
burns$	2373 2374 2405 2406 17816
burnt$	13908 13922 13923 13924 13936 13937 2373 2374
bury$	4281 4282 4506
burying$	4281 4282 4506
bus$	13111 13112 15014 16584
busine	11132 11406 12395
business$	13133 13134 13932 7737 13935 15277 9432 9433 9434 9436 15633 15985 15986 15987 15988 16090
businesses$	17217 17307 17328 5049 17602 17632
businessman$	6252
businessmen$	6252
businesswomen$	6252
busy$	17101 10906
but$	6574 810 7280 7281 14199 8199 8877 9240 2891 2892 2893 2894 2897 2898 2899 2900 9255 9256 9257 9258 9295 9311 9584 9664 9839 3490 16353 16620 10849 12257
button$	14019 14020 14021 14022 14023
buttons$	14019 14020 14021 14022 14023
buvidal$	6322
buy	11229
buy$	12852 7400 1586 1587 1590 1591 1592 1593
buying$	7400 1586 1587 1590 1591 1592 1593
buys$	1586 1587 1590 1591 1592 1593
buzz$	6447 98 6451 13054 13055 13056 13619 13620 13621 13678 14635 14661 11782 5802
bvisit	11012
by	11469 6040 6047
by$	12787 12873 7039 7040 7044 7563 8443 8444 8465 14703 15158 9037 9169 9498 15913 9830 3481 9909 16341 16678 16912 10718 10719 10720 16984 16987 16988 16989 16990 10994 11047 4768 4841 4875 17454 11260 11301 17508 17535 11397 17594 11530 17744 11561 5358 12230 12264 12325 12503 12505
c$	12545
cahms	6326
caked$	3662
calculated$	6491 142
calculating$	6240
call	4794
call$	7155 1097 1098 1203 13863 13868 7692 7693 1344 7695 1346 1347 1348 7796 7797 8275 14472 9654 3305 16655 16656 16657 10537 16869 17029 17031 17032 4691 11106 4757 4786 12275
called$	6864 6865 6866 6867 6868 6869 6870 6871 13642 1097 1098 14473 10530 16907 17152 11101 17333
caller	11049
caller$	11049 11834 11868
callers$	11049 11834 11868
callin	17251
calling$	1097 1098 9352 4691 11071
callous$	6240 6272
callousness$	6272
callout$	12501
callouts$	12501
calls	4850
calls$	16655 16656 16657 17031 17032 17081 17082 4691 17263 11077 17397 17596 5051 11402 12275 12276
came$	12768 12769 412 13370 13371 7182 7183 13380 13381 915 13825 1370 1392 14285 2829 2832 3726 3735 17152 4880 4916 5174 5394 5424
camera	11178 11197
camera$	4807 17368 17374 11179 11180 4831 4832 17379 4841 17393 4855
cameras$	4807 17368 17374 11179 11180 4831 4832 17379 4841 17393 4855
camhs	11525 6326
camhs$	10512 17721
camouflage$	12183
campaign$	6051
can	4729
can$	6506 302 866 867 868 971 972 975 1012 13719 7704 1379 1381 1382 1400 1401 7758 7759 7760 7761 7762 1621 1623 1626 1660 1665 1666 1667 1668 1669 1722 1769 1915 1919 8964 2689 2761 2764 2765 2767 2775 2868 3062 3110 3134 3146 3149 3183 3189 3232 3265 3358 16013 3475 3544 3545 3546 16114 9937 3603 16157 10289 3962 3995 3998 10374 4225 10627 10628 10629 4553 4722 11114 4841 4871 4975 11331 4993 5097 11516 5232 5862 6054
canada$	5839
cancer	11611 6312
cancer$	2471 17781 17807 11913
candidates$	11368
candle$	14106
cannab	17889 11697
cannabis$	39 6458 13197 13198 13199 13200 13201 13202 13203 13204 13209 13591 13596 8645 17385 11521 17718 17720 11673 17893 11713 6107
cannon$	11867
cannons$	11867
cannot	5155 5232
cannot$	964 1011 13717 1619 1624 1720 1767 1914 1920 1921 1922 2022 2079 3876 10240 10244 16466 16467 16468 16469 3994 4011 4223 4298 11582 5425
canny$	9629 9630 9631 3602
cans$	11516
cap$	3717 16264 16265 16266 16275 16280 10094 10095 3746 3747 12183 5837 12188 12197
capab	11271
capabi	17651
capability$	6291
capable$	2363 3065 3112 9471 9494 9495 3151 3164 3167 3168 9519 3170 3171 3182 3532 3563 3564 3565 3566 3567 10349
capaci	17651
capacity$	3059
capital$	14944
caps$	3717 16264 16265 16266 16267 16268 16275 16280 16281 16282 16283 10094 10095 3746 3747 12183 5837 12188 12197
capsules$	11517
captivate$	1107 1108 1109 1110 5412
captivated$	1107 1108 1109 1110 5412
captivates$	1107 1108 1109 1110 5412
captivating$	1107 1108 1109 1110 5412
captur	11058 6003
capture$	16158 16159 17254
captured$	11185
car	11451 12516
car$	13138 13139 13140 13141 13258 13259 13588 13808 14203 14695 14696 14697 17647 17846 5988
caravan$	17836
card$	11106 4757 17746
care	5283
care$	6460 6461 6462 6463 6464 1091 7443 8079 1730 14479 14487 14488 14489 14490 8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383 8726 9067 9113 9460 9461 9462 9465 9466 9468 9469 9472 9483 15727 9538 15747 15748 15749 15750 15764 15770 15771 15772 15773 15774 15828 15829 15830 3801 3802 10153 10154 10155 10226 10227 10228 16436 16437 16438 16439 16470 16471 16472 16670 10513 16710 16777 10582 16851 16872 16873 16874 16875 16876 16877 16878 16879 10686 10687 10688 10689 10690 16919 17119 17120 17121 17122 10947 4598 4599 4600 17721 17730 17750 17782 17814 17827 11633 17854 5684 12235 12236 12286 6118 12506 12507 6158 6340
cared$	16684 16700 16705 16708 16709 16711 16712 16713 16714 16716 16717 16718 16742 16743 16744 16772 16777 4598 4599 4600 12235 12236
career	17470
career$	6911 11847 11848 5509 6001
careful$	12572 6381 6382 6383 6384 15735
carefully$	13375
careless$	118 119 121 122 6755 961 1076 1366 1854 1945 1946 16818 16819 5439 5442 6232 6272
carelessly$	6272
carelessness$	6362 12559 12560 12952 12953 12954 12955 12956 12957 13356 13357 13358 13359 13445 7250 7288 7289 7309 13506 13698 13699 13700 13701 13702 13703 13911 8210 8303 1954 8305 6272
carer	5258 17817 6163
carer$	9016 9017 17784 17786 11597 17827 5287 5289 5290 12506 12513
carers$	13684 7799 2364 2365 9016 9017 9522 11597 17827 11900 12506
cares$	3801 3802 16470 16471 16472 4598 4599 4600 5287
caribbean$	3639
caring$	8838 5287 12217
carpet$	17056
carrie	17263 4815
carried$	6562 12768 12769 12778 12799 12817 13337 923 924 13631 13633 7608 7610 7612 14395 2122 2123 2124 3691 3692 16847 16848 16849 16850 17555 5395 11746 5830
carries$	12798 12816 750 751 923 924 7608 7610 7612 2122 2123 2124 2322 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2882 3386 3387 3388 3607 3608 3609 3610 3691 3692 10423 11084 17290 17443 11250 5395 11746 5830 5931
carry	4815
carry$	12669 12685 6561 12797 12815 6779 12977 13006 13008 13009 13010 6823 6824 6825 750 751 13301 13302 13303 13304 13305 923 924 7394 7395 13692 13693 13694 13695 13696 13697 13712 7608 7610 7612 13809 13888 14154 14159 14564 14565 14600 14602 14608 14610 2122 2123 2124 14722 14723 2321 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2881 3386 3387 3388 3607 3608 3609 3610 3691 3692 16390 10422 5016 5395 11746 5830 5931
carryi	17263 11235 17464 11668 11693
carrying$	12779 13036 13301 13302 13303 13304 13305 7395 14091 14121 2122 2123 2124 8525 3691 3692 16595 16596 16601 16602 16603 16604 16605 16606 16607 16608 16609 16610 16611 16612 16613 17197 17277 17431 17443 4928 11297 11299 17864 11690 5395 5830
cars$	13258 13259 13588 14695 14696 14697
case$	14834 14966 14967 15103 15170 10951 17266 11143 4926 4961 4968 11322 17524 17879 11873 11875 11988 11989 5994 12532 12538
cases$	14834 14966 14967 15103 15170 17266 11873 11875 11988 12532
cash	5017
cash$	292 293 294 295 296 297 298 12877 12878 6692 6693 6694 6695 6696 6698 6699 13054 13055 13056 6939 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13300 13619 13620 13621 13708 13709 13710 13711 13716 13804 14151 14154 14159 14162 14163 14164 14165 14639 14640 14667 8475 14694 17280 11367 11673 5616
cast$	12668 1300 1301 2195 10287 10296 10302 16519
casts$	2195
casual$	1076 17016
casually$	3637 5791 12182
casualty$	17732 17733
catalogue$	4129
catcalls$	12897
catch	17239 17375 17526 11335 12401
catch$	7297 4733 17380 17390 4984 17531 17532 17662
catches$	4984
catching$	4984
category$	8977 5278
catheter$	6319
catty$	6240
catwalk$	16303
caught	17539 17540
caught$	12597 12605 578 13827 13901 13902 13922 13923 13924 13936 13937 14903 14904 15827 17487 5039 5343 5622 6194
cause$	12558 12588 903 1039 1131 13855 14833 2337 2338 14946 9654 3305 16389 4942 17515 5058 5066 11872 5549 5552
caused$	12558 12588 903 13483 13484 13485 1039 13679 13680 2337 2338 5549 5552
causer$	14956 11837
causers$	14956 11837
causes$	903 13483 1039 14833 2337 2338 17515 11872 5549 5552
causin	11269 4928
causing$	12645 12646 12647 12648 12649 903 1039 7576 14879 2337 2338 16621 11278 5549 5552
cautio	11670 12524
caution$	6427 17583 17866 5330 17885 12537
cautiond$	5330
cautioned$	17479 5330 6176
cautions$	17885
cautious$	12574 17016
cavalier$	1076 6272
cbo	11374 11375 6187
cbo$	17570 17571 11376 12537
cbos$	17570 17571 11376
cbt$	12458
cce$	13090 14090 14092
cctv	11178 11197 4940 11290
cctv$	11040 11041 11042 4693 4694 17250 4709 4760 11144 4807 17374 11179 4834 4844 17393 4855 5979 12337
cease$	1841 1843 1846 2998 2999 11396
ceased$	2998 2999
ceases$	2998 2999 11396 17609
ceasing$	2998 2999
cell$	16396 16533 17219 17221 17314 5979
cells	11685
cells$	14939 17881
central$	17278
centre$	14303 14884 17602 17606 5103 17672 17675 5932 12537
cerebral$	6312
certain$	3843 3844 3845 3920 10306 10307 10308 10309 3960 3961 16597 16598 16599 16600 4055
certainly$	10414 4086 4094 10444 4095 4096 12226
certainty$	3921
chain$	17274 12183 12317 5994
chains$	17274 12183
challe	17406 11354
challenge$	16621 17550 5113
challenged$	16621 17487
challenges$	16621 5113
challenging$	8577 15159 15160 15161 15162 15163 15164 15165 15166 15167 15235 15236 15237 15238 15239 2694 2695 2696 2697 2698 16621 5634 5638 5640 11996 6240
chance$	6518 6519 6520 171 12823 12824 12825 12826 12827 12828 6689 340 341 13509 13850 13851 13852 1514 7955 7956 7957 14316 14317 14318 14319 14320 14321 14556 14557 10248 10252 3903 3904 3905 10256 10257 10278 10380 4031 4489 4490 4491 4492 17057 17058 5006 5055 11796 12272
chanced$	1514
chancer$	11913
chancers$	11913
chances$	6518 6519 6520 171 12789 12821 12822 12823 12824 12825 12826 12827 12828 6689 340 341 13509 13850 13851 13852 1514 14556 14557 4489 4490 4491 4492 17057 17058 11796 12272
chancing$	1514
change$	12714 478 13085 7017 13214 13535 1095 14287 14529 14530 14531 14532 15145 15153 16313 16362 16368 16382 16420 16421 16485 16508 10313 16516 10342 10343 16554 16555 16556 16571 16576 10381 16897 12207 12208 12215
changed$	478 1095 10223 16514 16540 16541 16542 16543 16544 11639 6131
changes$	478 1095
changing$	1095 14747 16554 16555 16556 10367 12215 6131
chaos$	13447 13657 13772 14661 14709 11768 11782 11801 11899
chaotic$	2668 9024 5634 11985 5636 5638 6240 6272
chaperone$	15638 15764 15799 15800 15801 15802
chaperones$	15764 15799 15800 15801 15802
chaperoning$	15764 15839
character$	14865 15107 11926
characters$	8699 15107 16119 11926
charg	17526
charge	17263 11235 4971 17522 11328 11341 17539
charge$	1535 1536 1537 1538 1539 1540 1541 3278 16775 17431 17516 11321 11339 17547 5036 17583 5078 5330 17885 12371 6055 12530
charged$	1535 1536 1537 1538 1539 1540 1541 9378 9379 9380 9381 9382 9383 9384 9385 17479 17498 17536 17537 5036 17585 5330 6178 12529
chargeed$	5330
chargeing$	5078
charges$	1535 1536 1537 1538 1539 1540 1541 17442 17524 4981 11339 17549 5036 5078 17885 12371 12374 6055 12530
charging$	1535 1536 1537 1538 1539 1540 1541 11328 5036 6019
charity$	10504 10509 10510 4169 17123 10954 17190 17191 5932
charm$	1107 1108 1109 1110 9099 5412
charmed$	12597 1107 1108 1109 1110 5412
charming$	1107 1108 1109 1110 5412
charmmed$	1107 1108 1109 1110 5412
charmming$	1107 1108 1109 1110 5412
charms$	13344 13345 1107 1108 1109 1110 5412
chart	4816
chart$	4701 11065 4856 12318
charted$	17299 4856
charts$	12318
chase$	12643 12644 1169 1495 1496 1497 1498 1499 1500 1501 14635 5414
chased$	1169 13854 1495 1496 1497 1498 1499 1500 1501 14302 5414
chaser$	17031 17032
chasers$	17031 17032
chases$	1169 1495 1496 1497 1498 1499 1500 1501 5414
chasing$	1169 1495 1496 1497 1498 1499 1500 1501 17031 17032 5414
chat$	13170 13171 626 627 628 13396 11088 4740 17344 17345
chated$	626 627 628
chating$	626 627 628
chats$	626 627 628 4740 17344 17345
chatted$	626 627 628
chatting$	626 627 628
chav$	6211
chavs$	6211
cheap$	14174
cheat$	14946 11858
cheating$	6231
cheats$	11858
check	17301 5957 12310
check$	16869 4705 11057 4712 4716 4720 4724 4798 11157 17368 4863 4888 17709 12322 12333 12377
checke	11016
checked$	14473 16907 17152 17198 4716 11073 11155 11200 4863 11305 17577
checkes$	4716
checking$	4716 4720 4798 4863
checks$	4716 4720 4798 17368 4843 4863 4888 12322 12333 12377
cheek$	13392 15089 16204 11941
cheeks$	16204
cheeky$	2444 5569 6240
cheerfully$	728 729 730 13277 1258 1259 1260 1261 1262 1263
chemotherapy$	6310
chested$	12124 12134
chicken$	13111 13112
chief$	5545
child	17573 11581 11610 11695 12450
child$	395 425 463 649 939 960 7310 1342 1343 1345 2192 14790 14791 2380 14953 15036 15065 15066 15067 15068 15171 15173 15174 15199 15200 15201 15202 15203 15204 15215 2680 15385 15462 15467 15468 15469 15470 15471 15544 15545 3026 3027 15593 15594 15595 15596 15614 15615 15616 15617 15618 15619 15636 15909 15910 15972 16049 16050 16051 16052 3507 3508 3509 3510 3511 16058 16059 16060 16061 9925 3591 16161 16164 3694 3744 3745 10222 11511 17777 17828 5284 5285 17891 5378 5463 11824 11842 5496 5499 11854 5509 11911 11934 11984 5643 5644 12031 12065
childhood$	13587 3494 3495 9846 3497 3498 9849 16047 16130 12093 6064
childish$	9393 9394 9395 16130 5747 6240
childlike$	15506 15507 15508 9393 9394 9395 9599 9600 9601 9602 12072
childr	11553
children$	12668 395 12966 6774 425 463 13084 6889 6891 6893 7118 7119 7124 7125 7135 7175 7188 7192 939 960 7310 7484 1342 1343 1345 7745 14001 8080 1863 8252 8415 14701 14711 14712 14713 14714 8534 2185 2186 2187 2192 14752 14754 2215 14763 14764 14765 14766 14771 14790 14791 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14822 2379 2380 14953 2447 2448 2449 2450 15036 15065 15066 15067 15068 15171 15174 15199 15200 15201 15202 15203 15204 15215 2680 2716 15385 9239 2902 15461 15467 15468 15469 15470 15471 15544 15545 15548 3026 3027 15587 15588 15593 15594 15595 15596 15612 15614 15615 15616 15617 15618 15619 15635 3103 15865 15868 15869 15909 15910 15911 15912 15972 9798 9799 16048 16050 16051 16052 3507 3508 3509 3510 3511 16058 16059 16060 16061 9924 3591 16161 16164 3694 3744 3745 16443 16444 16445 16446 16447 10270 10271 10272 10287 10296 10302 16509 10314 4050 10405 10406 4059 10410 10421 16673 4164 4165 16857 10702 10703 10704 10705 10706 10707 10759 10766 16997 17005 17006 17007 17008 17009 17010 17011 17012 17048 10919 10978 10979 17748 17749 5283 11712 11809 11824 11842 11854 11901 11911 11934 11984 5643 5644 12031 12065 12229 12266 12267 12269 12275 12513
chin$	16204
chinese$	3639 9996 12172
chip$	2499 9056 2707
chips$	2499
chis	5959
chis$	12309
chlamy	6321
choice$	3 4 5 6 7 8 9 12655 6473 6474 125 126 6477 128 129 130 6481 6482 133 12680 12681 12682 12683 12684 12686 12687 6492 12689 12690 12691 12692 12693 12694 149 150 151 176 12730 12731 12732 12733 12734 12735 12736 12737 12926 12927 12928 12929 12930 12931 12932 12933 6741 12938 12939 12940 12948 12949 6778 429 430 6810 13007 462 6813 6814 6815 6816 13601 7516 7517 7692 7693 1344 7695 1346 1347 1348 13972 13973 8003 1654 1655 15299 15476 9500 9501 9502 15699 15700 11702 11703 11704 11705 11708 12067
choices$	3 4 5 6 7 8 9 6362 12559 12560 6369 12566 12567 22 23 12655 12680 12681 12682 12683 12684 12686 12689 12690 12691 12692 12693 12694 159 160 161 162 6527 6528 6529 6530 6531 6532 6533 12730 12731 12732 12733 12734 12735 12736 12737 12738 12739 12742 12745 12746 12747 12748 12749 6554 12926 12927 12928 12929 12930 12931 12932 12933 462 6813 6856 6857 13356 13357 13358 13359 7286 937 13698 13699 13700 13701 13702 13703 13911 8207 1858 1859 14503 14504 14505 14508 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 15476 15519 15520 9500 9501 9502 15699 15700 15728 11702 11703 11704 11705 12067
choked	5271
choked$	11621
choose$	152 153 154 172 173 12756 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 501 502 503 504 505 13165 13166 13296 13297 1042 1043 1044 1045 1047 1048 1049 1050 1051 1212 1213 1214 1215 1242 1243 1269 1270 1271 1284 1285 1286 1287 1288 14295 14329 2126 2131 15605 9484 15687 15688 16146 16388 16640 5359 5410
choosed$	1269 1270 1271 1284 1285 1286 1287 1288
chooses$	152 153 154 172 173 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 501 502 503 504 505 13165 13166 1042 1043 1044 1045 1047 1048 1049 1050 1051 1212 1213 1214 1215 1242 1243 1269 1270 1271 1284 1285 1286 1287 1288 14329 2126 2131 16640 4559 4560 4561 4562 5359 5410
choosing$	152 153 154 172 173 12926 12927 12928 12929 12930 12931 12932 12933 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 501 502 503 504 505 1042 1043 1044 1045 1047 1048 1049 1050 1051 13605 13606 13676 1269 1270 1271 1284 1285 1286 1287 1288 8482 8483 8484 15690 15691 4559 4560 4561 4562 5359 5410
chose$	152 153 154 172 173 12756 6773 12970 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 501 502 503 504 505 13296 13297 1042 1043 1044 1045 1047 1048 1049 1050 1051 1212 1213 1214 1215 1242 1243 1269 1270 1271 1284 1285 1286 1287 1288 13974 13975 14205 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 14329 2126 2131 16640 17045 4559 4560 4561 4562 10933 17130 5359 5410 12284
chosen$	152 153 154 172 173 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 501 502 503 504 505 13306 13314 1042 1043 1044 1045 1047 1048 1049 1050 1051 1269 1270 1271 1284 1285 1286 1287 1288 5359 5410
chronic$	17685 6078
chubby$	9977 10015 6261
chunky$	5767
churlish$	6233
cid	17220
cider$	17712
cigarette$	13619 13620 13621
cigarettes$	292 293 294 295 296 297 298 12877 12878 6692 6693 6694 6695 6696 6698 6699 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13619 13620 13621 14694
cin$	6340
circles$	10031
circul	4761 4880 6017
circulate$	4669 11020 4671
circulated$	4669 11020 4671 17218 4775
circulates$	4669 11020 4671
circulating$	4669 11020 4671
circulation$	12367
circumstances$	16639 16662 12517
citalo	6102
citalopram$	12452
citizenship$	17793
city$	9971 17647 17838
civil	5029 6040
civil$	11318 11379 6030
clad$	3696 3697 3698 12130 12141 5832
claim$	13642 8264 14461 14462 14463 14464 14465 8535 8536 8537 14741 12522
claimed$	13642 8535 8536 8537
claiming$	13642
claimmed$	13642
claimming$	13642
claims$	13642 8535 8536 8537 14741 5199
clamp$	6036
clamped$	17674 6036
clamping$	6036
clamps$	6036
clarif	4731 4946
class$	6929 14763 14764 14765 14766 14797 14801 15017 8929 15240 15592 16077 17114 17766 17889 11697 12489 6195 6301
classed$	2636 4703
classmates$	13110 15791 15797 11712 11857
classroom$	17766
clear	4710 4734 5126
clear$	1832 1835 1838 1839 3653 3920 4055 10861 4923 5043 17617 11453 5795 5881 6017 6023 6043
cleared$	5129
clearly$	862 3890 3891 3892 3893 10408 10409 4060 4086 4094 10444 4095 4096 10492 4538 4539 4540 5420 5929
cleft$	6312
clever$	13839 13840 13841 2965 2966 2967 9629 9630 9631
climb$	7392 2149 2150
climbbed$	2149 2150
climbbing$	2149 2150
climbed$	2149 2150
climbing$	7392 2149 2150
climbs$	2149 2150
clingy$	6240
clinic	5182 6063
clinic$	17709 11532 17729 17733 5942 12416
clinically$	6087
clip$	7013 7014 665 666 17250 4765
clips$	7013 7014 665 666 4765
clique$	2298
cliques$	2298
cliquey$	6231
clones$	16301
close	4883
close$	6851 7863 7883 3005 17105 4591 4678 11218 11233 12270
closed$	8784 4493 4591 4641 12222 12225 12270
closes$	4591 12270
closing$	16833 16834
closure$	11318 5022 6056
cloth$	15044
clothe$	12329
clothes$	6374 25 6392 13054 13055 13197 13198 13199 13200 13201 13202 13203 13204 921 7286 937 1272 1273 8475 16120 16121 16122 16123 16136 16137 10043 10044 16261 16262 16264 16265 16266 16267 16268 16272 16273 16274 16275 16287 16307 11475 12183 12188 12329
clothing$	16120 16121 16122 16123 10043 10044 16264 16265 16266 16287 16307 12183 12185 12188
clout$	13715 13724 14043 14187 14668 11764 11765
clown$	11913
clowns$	11913
clozapine$	6322
club$	16230 4608 5932 5942
clubs$	16230
clued$	2795 2801 9801
clueless$	6231 6272
cluster$	11461
clusters$	11461
co$	8355 15137 10118 10167 10173 10178 10187 10253 10259 10297 11980 6040
coach$	12876 12917 13192
coaches$	12917 13192
coat$	16264 16265 16266 16275 17579 17857 12183 12188 12196
coats$	10043 10044 16264 16265 16266 16267 16268 16275 17579 12183 12188 12196
coaxing$	14140 14141 14142 14143 14144 14145 14146 14147 14286
cocain	11512 17889 11697
cocaine$	13596 17708 11521 17720 17893 11713
cocktail$	11845
cocky$	6240
coddling$	15750
code$	12116
codein	11512 11519
codeine$	17708 17715 17718
codes$	12116
coelia	6078
coeliac$	12428
coerced$	12597 14611 14612 14613 14614 14633
cognitive$	6061
cohort	11007 17305 11120 11148 17350 17401 17402 17404 11240 17445 4927 11289 17509 17512 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 17667 12375
cohort$	14801 8608 2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 15592 16524 17411 17418 17436 4922 17485 4991 17600 17623 17624 5099 11984 6005
cohorts$	17411
coil	5165 11515
coil$	17711
coincide$	4659
coincides$	4659
cold$	16905 17127 17855 5611
coliti	6078
colitis$	12428
collarbone$	17734 17735
collarbones$	17734
colleagues$	9265 9266 9267 4785
collec	12310 5961 6003
collect$	4667 11064 4810 11480
collected$	7093 7094 7095 7096 7097 4667 11064 17289 4810
collecting$	15839 15853 15855 15862 4667 11064 4810
collective$	5881
collects$	4667 11064 17290 4810
colleg	5041
college$	10504 10509 10510 10512 4169 17123 10954 17190 17191 11391 5202 5203 17756 17757 17758 17760 17762 17770 17773 5932 5942 12482 12483
colleges$	17767
collude$	895 896 1636
colluded$	895 896 1636
colludes$	895 896 1636
colluding$	895 896 1636
colonoscopy$	6310
colostomy$	6319
colour$	12147
coloured$	5811
colours$	16287 12147 12183
combat	5052
combative$	6238
combination$	11845
combustible$	5495
come$	6522 12724 12867 412 6821 6826 6827 6864 6865 6866 6867 6868 6869 6870 6871 13308 7122 7393 1208 1370 1392 14031 14221 8187 14478 14550 2272 2472 2473 2474 2475 2476 2477 2541 2827 2830 3138 9546 9547 9548 3306 15881 9824 3513 3514 3726 3735 3748 3749 3750 3751 3752 16362 16368 16382 16389 16488 16498 16499 16500 16501 10390 4110 10535 16748 16749 4916 17593 17659 5174 5394 5424 12207
comes$	412 913 1370 1392 13939 14285 2273 2647 2828 2831 3306 3726 3735 3748 3749 3750 3751 3752 16488 10390 17367 17593 17659 5174 5424 6171
comeuppance$	13905
comfort$	10938
comfortable$	1274 1275 1276
comforted$	15864
comforting$	15862 15864
coming$	12709 412 13333 7393 13903 13904 1392 3306 16361 5174 17812
comings$	11161 11167 11168 4859
comman	11077 11110
command$	17306 11456 12344
commands$	17273
comment$	3759 3760 3761 3762
commented$	3759 3760 3761 3762
commenting$	3759 3760 3761 3762
comments$	12897 13493 13818 13819 3759 3760 3761 3762
commentted$	3759 3760 3761 3762
commentting$	3759 3760 3761 3762
commit	11235 17464 11269 4928 11297 11299 17592
commit$	12977 16362 16368 16382 16390 17410 17440 17467 4948 17515 17681 12207
commits$	17410 4948 17515 17681
committal$	17507
committed$	17590 17681 5344
committing$	17277 17431 11278 17551 5344
committs$	5344
common$	7763 7764 7765 7766 7767 7768 7769 7770 7771 7772 7773 7774 7775 14244 14245 14246 14247 14248 14249 14250 14251 8056 8057 8058 8387 15071 2575 16820 16821 16822 17119 17120 17121 17122 11690 12286
commun	4676 11406 5332
communicate$	626 627 628 17091
communicated$	626 627 628
communicates$	626 627 628
communicating$	626 627 628
communication$	4530 4531 4532 4533 5881 12263
community$	14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14825 14884 14888 14889 11026 11162 4944 4964 5021 5049 17602 17632 11682 11809 6185 6187
companion$	12695
companions$	12695
company$	12548 12695 6688 12987 13005 13508 13649 13650 13651 13788 13789 14096 14666 8476 2127 2128 2129 2130 8481 14681 14682 14683 8489 8490 15541 15542 16090 10504 10509 10510 4169 17123 10954 4608 17190 17191 11808 5932 5941
compar	4723
compare$	11057 4863
compared$	17198 11073
compareed$	4863
compareing$	4863
compares$	4863
compass$	14584
compete$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
competed$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
competent$	3457 3458
competes$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
competing$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
complacency$	16925 6272
complacent$	10906 6272
complain$	13925 13926 13927 13928 14177 8264 14461 14462 14463 14464 14465 3759 3760 11775 12227
complained$	7705 7706 3759 3760 12227
complaining$	3759 3760 16621 12227
complainned$	3759 3760 12227
complainning$	3759 3760 12227
complains$	3759 3760 12227
complaint$	2190 2191 16828 16911 17026 11815 12275
complaints$	2190 2191 16828 16911 17026 17081 17082 5051 11815 12275 12276
comple	17555
complete$	13607 13608 13609 13610 13611 13612 13613 13614 13615 13616 13617 13618 2339 2340 2342 3795 4574 4715 5881
completed$	12787 16498 16499 16500 16501 4109 16847 16848 16849 16850
completeed$	4715
completeing$	4715
completely$	2744 10483 5728 5872 5875
completes$	4715
complex$	8911 5638 6064
complexion$	10032 12145 6262
complexions$	12145 6262
compli	4789
compliance$	11139 11820 11978
compliant$	9027 11977
complicit$	46 544 545 546 547 548 562 13278 896 13562 13563 13564 13565 11747 11759
complicity$	12950 895 11296
complied$	13314
complies$	16510 16511 16512 16513
comply$	12977 14550 16313 16362 16368 16382 16420 16421 12207 12208
comprehension$	12258
compromise$	10 5348 5349
compromised$	10 5348 5349
compromises$	10 5348 5349
compromising$	12548 10 5348 5349
compulsive$	5509
computer$	12334
conceal$	1875 1876 3730
concealed$	1875 1876 3730 12200
concealing$	1875 1876 3730
concealled$	1875 1876 3730
concealling$	1875 1876 3730
conceals$	1875 1876 3730
concer	11470 5158 5233 5268 6102
concern$	6467 14235 8390 15873 10571 10572 16872 16873 16874 16875 16876 16877 16878 16879 16911 12275
concerned$	9401 9402 9403 15600 15601 15602 9407 9408 15849 15850 9655 10871 10872 10962 4613 17464
concerning$	15159 15160 15161 15162 15163 15164 15165 15166 15167 5640
concerns$	14235 14591 14592 14593 14594 10571 10572 16911 17081 17082 17666 12275 12276
concerta$	12452
conclusion$	17173
conclusions$	17173
concus	6314
condescending$	6273
condit	11488 6177
condition$	17684 17883 12432 12445 12460 12526
conditional$	6174 6175
conditions$	14707 5307 17883 12517 12526
conduc	4815 17555 5016
conduct$	3 4 5 6 7 8 9 6362 12559 12560 6369 12566 12567 22 23 6374 25 12655 367 368 12951 13356 13357 13358 13359 7286 937 13698 13699 13700 13701 13702 13703 1272 1273 14503 14504 14508 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 14735 2613 2614 2615 2616 2617 2618 2619 2620 2621 2833 2834 2835 2836 2837 2838 11702 5641 6057
confer	17830
confidence$	2784 2786 2938 2939 2940 2941 2942 2943 2944 16136 16137
confident$	12091
confidential$	5962
confidentiality$	17054
confir	4731 4946
confirm$	4688 17420
confirmed$	4688
confirmes$	4688
confirming$	4688
confirms$	4688 17420
confiscate$	4755
confiscated$	4755 11173 17563
confiscates$	4755
confiscating$	4755
conflict$	13447 13755 14641 14936 16622 5307 11768 11821
confro	17406 11354
confront$	17550
confrontation$	13447 14641
confrontational$	15168 15169 15235 15236 15237 15238 15239 11996 6238
confrontations$	14641
congregate$	15275 12115
congregated$	15275 12115
congregates$	15275 12115
congregating$	15275 12115
congregation$	17332 11137
congregations$	17332 11137
connected$	2204 4892 17464 11277 11821
connection$	5342
conned$	12597 15825
conniving$	6242
conscience$	15058 15059 15060 15061 15062 2570
conscienceless$	6231
conscious$	6491 142 6752
consensual$	5700 6205
consent$	12950 681 682 683 684 685 686 2754 2755 2756 2757 15605 15728 15778 9592 9593 16003 16004 11770
consented$	681 682 683 684 685 686 13233 688 723 752 2754 2755 2756 2757 3257 3258 11770
consenting$	681 682 683 684 685 686 5700 5719 6205
consents$	681 682 683 684 685 686 2754 2755 2756 2757
consequences$	12656 12657 12658 12659 12661 12662 12663 12665 12740 196 12750 6611 6612 6613 6614 6615 6616 6617 6618 6619 6620 6621 6622 6623 14274 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579 14901 15290 16349 16350 16351 17586
consid	4703 4880 5118
consider$	14550 2377 2505 2508 16362 16368 16382 16897 12207
considerable$	8713
consideration$	16919
considered$	8540 8541 2260 2377 2505 2508 2631 5159 5500
considering$	2377 2505 2508 2852 5159
considerred$	2377 2505 2508
considerring$	2377 2505 2508
considers$	2377 2505 2508
consistent$	3795
consistently$	4075 10425 4076 10426 4077 4078 4079 4080 4081 4082 4117 4118 5855 5877
consoled$	15864
consoling$	15862 15864
consort$	5456
consorted$	5456
consorting$	5456
consorts$	5456
consortted$	5456
consortting$	5456
consta	4654 11005 11006 4658 11011 17212 11040 11041 11042 4693 4694 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 4783 17334 17335 17337 11144 17351 4844 11282 4950 11306 11348 5037 5041 11392
constable$	11004 17202 17207 17236 17237 17238 11043 11044 17252 11063 11092 11098 11100 17304 17308 17309 17311 11128 17327 4790 17340 11194 17478 11300 17544 11387 11391 17588
constables$	11004 17202 17207 17236 17237 17238 11043 11044 17252 11063 11092 11098 11100 17304 17308 17309 17311 11128 17327 4790 17340 11194 17478 11300 17544 11387 11391 17588
constant$	10835 10836 5583
constantly$	615 4037 4038 4039 4075 10425 4076 10426 4077 4078 4079 4080 4081 4082 4117 4118 4439 5869 5877
consti	4703
consul	11527 11528 11535
consultant$	17723 17724 17726 17731
contac	17251 17261 17301 11166 4859
contact$	6444 12641 12642 6684 6685 6688 6853 13167 626 627 628 633 634 635 636 637 638 639 13298 1144 2721 2722 17251 5264 12037 12202
contacted$	626 627 628 633 634 635 636 637 638 639 1144 13974 13975
contacting$	626 627 628 633 634 635 636 637 638 639 1144
contacts$	626 627 628 633 634 635 636 637 638 639 1144 17344 17362 11209
contactted$	626 627 628 633 634 635 636 637 638 639 1144
contactting$	626 627 628 633 634 635 636 637 638 639 1144
contain$	14910 14911 15131 16554 16555 16556 11090 12215
contains$	11090
contempt$	17168 17169 17170 17171 17172 17507
contemptuous$	6273
contend$	3369 3370
content$	325 326 331 473 474 475 508 509 721 722 743 744 745 746 747 1042 1043 1044 1045 1047 1048 1049 1050 1051 1274 1275 1276 1631 1632 1633 1634 1635 1818 1819 1820 1821 3463 5410
continually$	615 4075 10425 4076 10426 4077 4078 4079 4080 4081 4082 4117 4118 5877
continue$	12723 12756 12796 12818 592 595 602 603 604 605 606 607 608 609 610 611 612 613 614 16389 5366
continued$	94 6445 6446 12756 12778 12796 12818 592 595 602 603 604 605 606 607 608 609 610 611 612 613 614 3795 5366
continues$	12756 12796 12818 592 595 602 603 604 605 606 607 608 609 610 611 612 613 614 5366
continuing$	94 6445 6446 12756 12796 12818 592 595 602 603 604 605 606 607 608 609 610 611 612 613 614 5366
continuously$	4075 10425 4076 10426 4077 4078 4079 4080 4081 4082 4117 4118 5877
contra	6099
contraception$	15696 15697 15698 12449
contraceptive$	12449
contract$	17566 12537
contracts$	17566
contradictory$	14738 14739 14740
contribute$	895 5057
contributed$	12558 895 13484 13485
contributes$	895 5057
contributing$	895
contro	11110 5052 11403 6056
control$	13844 14295 14550 14581 14587 14864 14895 14910 14911 8773 15131 15159 15160 15161 15162 15163 15164 15165 15166 15167 9005 15205 15212 15213 9028 15250 15256 15257 9549 9550 9964 16464 16554 16555 16556 11040 11041 11042 4693 4694 4695 17306 11132 11144 11145 4844 11197 4940 17599 11429 5091 17668 11884 12215 6052 12406
controlled$	12597 13267 14302 16367 16373 16378 16387 16453 16459 16497 16540 16541 16542 16543 16544
controlling$	5640 12323 6240
controls$	11084 12323
convenience$	10938
conveniently$	5934
convic	11328 4989 11341 6344
convict$	11927 6025
convicted$	17479 17498 17536 17537 17585
convicting$	6025
conviction$	17524 11339 6296 6345
convictions$	17442 17524 11339 17549 6296 6345
convicts$	11927
convince$	16485 16508 10313
cookie$	12040 12082
cookies$	12040 12082
cool$	14721 8526 8527 3459 3460 5690 5738
cooper	11484
cooperate$	12941 14550 15138 15150 15153 16313 16362 16368 16382 16420 16421 16430 16431 16432 16897 17680 12207 12208
cooperated$	15138
cooperates$	16510 16511 16512 16513
cooperating$	15138
cooperation$	15137 11980
coordi	6040
cope	11520
cope$	9117 2787 9138 9139 2790 2833 2834 2835 2836 2837 2838 15605 9460 9461 9462 9465 9466 9468 9469 9472 3129 3130 3131 15687 15688 9496 3147 3148 9499 3155 15715 3174 3190 3369 3370 3465 3466 3480 16149 16899 17716 17717 5727
coped$	2833 2834 2835 2836 2837 2838 3155 3174 3190 3480 5727
copes$	2833 2834 2835 2836 2837 2838 3155 3174 3190 3480 5727
copied	4675
copied$	17284
coping$	2833 2834 2835 2836 2837 2838 9460 9461 9462 9465 9466 9468 9469 9472 15690 15691 3155 15715 3174 3190 3480 5727
copy$	4780
core	17591 17667
core$	8674 8675 14940 8751 17278 17534 5128
corner$	14103 16096
cornrows$	6262
corporate$	5881
correl	4723
correlated$	11073
corrob	4676
corroborated$	11026
corrupting$	2221 2222 2223 5493
cost$	969 970 13552 14110 14221 10938
costs$	969 970 10938
costume$	12177
costumes$	12177
cotton$	5718
couch$	8781 8782 17848
could	4663
could$	26 27 28 29 30 467 468 469 470 471 472 476 477 484 485 486 487 488 489 511 512 514 515 516 517 518 519 520 521 522 523 524 525 526 527 528 529 782 783 866 867 868 966 971 972 975 1013 1103 13718 13749 13765 7704 1380 1400 7758 7759 7760 7761 7762 1620 1622 1625 1660 1665 1666 1667 1668 1669 1702 1721 1916 1917 1941 8965 2690 2761 2764 2765 2767 2775 2868 3062 3110 3134 3183 3189 3232 3358 3475 3544 3545 3546 3603 16157 3877 10289 3962 3996 3997 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4152 4153 4224 4232 4299 4499 4583 4584 4586 4587 11033 4686 4722 11114 4967 4975 4993 5232 5862
council$	16429 10504 10509 10510 10512 4169 17123 10954 4608 17190 17191 11401 5881 5930 5941
counse	11507 11527 11528
counselling$	17703 17729 12415 12458
counsellor$	17723 17724 17726
count$	3102 9453 3956 10306 3957 10307 3958 10308 3959 10309 3960 3961
counte	11145
counted$	9533 3184 3185 3186 3187 3188 9539
counter$	17341
counters$	17341
countless$	6567 6594 8082 8115 10835 10836 10861
country$	16092 11715
counts$	3102 9453 11084
county$	6895 6896 6913 6920 6923 6930 6932 13135 13136 13137 14090 14092 7933 1649 8002 14352 14353 14354 14355 14356 14357 14358 14359 2302 14882 2407 9121 15950 15951 15952 15953 15954 17473 11286 17647 17838 12509 6301
couple$	2728 17841
courier$	14848 2308 11860
couriers$	14848 2308 11860
course$	10336 10337 10338 10339 10340 10341 10437 10444 4095 4096 16644 16655 16656 16657
courses$	16655 16656 16657
court	11341 17539 11668 6021 6177
court$	352 13083 863 864 7622 7623 1495 1496 14936 11237 17536 17537 17541 4999 17639 17864 17870 5325 11681 5336 5399 5408 6021 12371 12498 12530 12531 6182 6187 12540
courted$	352 863 864 7622 7623 1495 1496 5399 5408
courtesy$	16761 16762 16820 16821 16822
courting$	352 863 864 7622 7623 1495 1496 5392 5399 5408
courts$	352 863 864 7622 7623 1495 1496 14938 15271 15272 17536 17537 4999 17639 17864 5399 5408
courtted$	352 7622 7623 1495 1496 5408
courtting$	352 7622 7623 1495 1496 5408
cousin	17788 17839
cousin$	13110 5236
cousins$	13110
cover$	1184 1185 14457 3730 10730 4476 4509
coverage$	11208
covered$	1184 1185 3730 4476 4509 12200
covering$	1184 1185 16249 3730 4476 4509
coverings$	16249
coverred$	1184 1185 3730 4476 4509
coverring$	1184 1185 3730 4476 4509
covers$	1184 1185 3730 4476 4509
covert	5125 5979
covert$	11475 5962 12329 6014
covertly$	12329
covid$	6311
cow$	11905
coward$	11913
cowardly$	6272
cowards$	11913 12252
cowed$	15886
cows$	11905
cp$	6340
cpn$	11376
cpns$	11376
cps	11086
cps$	17282
cpw$	11376
cpws$	11376
crack	11512 17889 11697 6037
crack$	13596 8645 17018 17385 17708 17720 17893 11713
crackdown$	12387
cracked$	17540 11415
crackeddown$	12387
crackhead$	6228
crackheads$	6228
crackingdown$	12387
cracks$	17018
cracksdown$	12387
craft$	12098
crafty$	6231
crave$	1225 1226 2089 2090 2135 2137 5418 5654
craved$	1225 1226 2089 2090 2135 2137 5418 5654
craves$	1225 1226 2089 2090 2135 2137 5418 5654
craving$	1225 1226 2089 2090 2135 2137 5418 5654
crawling$	2408
crazy$	11985
create$	640 903 1039 2337 2338 4715 5549 5552
created$	640 903 1039 13679 13680 2337 2338 5549 5552
createed$	4715
createing$	4715
creates$	640 903 1039 2337 2338 4715 5549 5552
creating$	640 903 1039 2337 2338 5549 5552
creation$	13605 13606 13676
creature$	11934
creatures$	11934
cred$	13725 15939
credibility$	15940 11818
credible$	14734
credit$	13197 13198 13199 13200 13201 13202 13203 13204 13209 13211 13212
creep$	12725 11913
creeps$	11913
crept$	12726
cretin$	6228
cretins$	6228
crew$	12917 13260 13261 13262 2298 15592 16077
crews$	2298
cried$	7296 13642 5411 5433
cries$	2703 5411 5433
crime	17205 17213 4676 17223 11031 17269 17275 4737 4792 11222 11243 17453 4908 17465 17466 17473 17474 4929 17480 17488 17492 17493 17494 17495 17501 11309 11402 11407 11408 11434 11441 17637 17683 11694 12317 12331 12355 12383 12395
crime$	12643 12644 6722 13090 13105 13107 13657 7619 14090 14092 14093 14197 14352 14353 14354 14355 14356 14357 14358 14359 14648 14709 14787 14788 14872 14882 14934 14935 14936 8785 2497 15105 15269 9897 4654 11005 11006 4658 11011 11015 17212 17220 11026 17227 4684 11053 11056 4713 4714 4719 17266 17269 11087 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 11118 17317 17318 17319 11125 4778 11131 4783 17334 17335 17337 11142 11144 17351 11213 17413 17431 17438 17439 11253 11255 11258 11279 11282 4950 11306 17503 17504 17505 11348 11369 11374 5037 5041 11392 11394 5047 11398 17598 5053 17603 17604 5059 17607 17608 11418 17614 17615 5082 17630 11460 5111 5127 5135 5332 17890 11709 11711 11767 11821 5616 5994 6006 6013 12366 12373 12384
crimes$	13090 14090 14092 17266 17413 17438 17439 11258 11279 11394 5047 11398 17598 5111 5135 12366 12373
crimin	17213 4676 17223 17261 17275 4883 17432 17437 17452 17453 17473 17501 11402 5994 12348 12355 12383 6040 12395 12396 6181 6195 6301 6302
criminal$	13090 13095 13098 13115 14090 14092 14684 14685 14686 14687 2236 14844 14845 14846 14847 2323 14929 14930 14931 14932 14933 14954 14955 8796 2501 2502 2503 2504 15118 9023 9030 9031 9032 17113 11026 11053 11117 11233 17430 17460 11274 11323 11328 5030 11668 5332 11690 11691 11694 11711 5457 5498 11858 11859 11927 5580 5592 5632 5678 12039 12317 5970 6021 6186 12545 6240
criminalise$	4569 4570 4571 4572
criminalised$	4569 4570 4571 4572
criminalises$	4569 4570 4571 4572
criminalising$	4569 4570 4571 4572 17183 17184 17185 17186
criminality$	13090 13105 13107 14090 14092 14882 17598 11709 11898 12344
criminally$	5668 5994
criminals$	13115 14089 14648 14650 14684 14685 14686 14690 2236 14844 14845 14846 14847 2323 14923 14929 14930 14931 14932 14933 14954 14955 2501 2502 2503 2504 15118 17113 17459 17460 11711 11858 11859 11927 12039
criminogenic$	6218
crimint$	17372
crisis$	1130 1133 1134 11535 12460 6326
crocodile$	7871
crohn	6312
crook$	14880 14929 14930 14931 14932 14933 14989 11858 11897
crooked$	10020
crooks$	14880 14929 14930 14931 14932 14933 14989 11858 11897
crop$	10049 16264 16265 16266 16281 16282 16283 10092 12188 5844
cropped$	5811 5838
cropper$	13916
cross	4723
cross$	8754 9904 16100 16101 16102
crosscheck$	11057
crosschecked$	11073
crossreferenced$	11073
crowd$	13493 13649 13650 13651 13659 13660 13661 13662 13663 13664 13788 13789 14042 14073 14074 14698 2298 2728 11808 11842 11843
crowds$	2298
crown	6181
crown$	11086
cruel$	16818 16819 16832 16932 5580 6240
cruelty$	2229 2230 15231 15232 11994
crushed$	4951
crutches$	12461
cry$	7982 7983 14181 8270 8274 2703 5411 5433
crying$	2703 5411 5433
cse$	13090 14090 14092
cucumber$	16006
cucumbers$	16005
cues$	4489 4490 4491 4492
culpable$	13562 13563 13564 13565 11759 12279 6272
culpri	11235 12375 6294
culprit$	14779 14780 14781 17431 11850 11851 11895 11912 12352
culprits$	14779 14780 14781 17431 11850 11851 11895 11912 12352
culture$	4379 4380 11821
cunch$	11715
cunning$	12098 6240
curb	5052
curfew	4789 11310 5332
curfew$	15831 15832 15833 15853 15855 11139 17506 11682 17883 11811 12379 12541 6346
curfews$	15831 15832 15833 15853 15855 11811 12379
curiosity$	6362 12559 12560 8210 16872 16873 16874 16875 16876 16877 16878 17119 17120 17121 17122 12286
curled$	10006
curly$	5788 5811
curren	4676
current$	11026 11070 11323
curse$	9001
custod	4737 17539 17803 17806 11611 11685
custodial$	6185
custody$	13107 14936 16396 16532 4709 11087 11213 4874 11225 11253 11255 17782 17807 5265 17875 17881
customer$	6677 13192 11926 12040 12088 12099
customers$	6677 13192 15107 15295 15296 15297 15298 17632 11809 11926 12040 12088 12099
cut	5052 6069
cut$	1559 14287 2498 16239 16240 10066 10068 17617 5149 12152 12163 12385
cuts	5052
cuts$	1559 5149 12152
cuttin	5052
cutting$	1559 5149
cynical$	15168 15169 16832
cystic$	6078
dabble$	544 545 546 547 548
dabbled$	544 545 546 547 548
dabbles$	544 545 546 547 548
dabbling$	544 545 546 547 548
dad	11590 17788 11593 5248 5258 11609 5260 5263 5269 17817 17833 17839 11646
dad$	15268 9082 2733 2734 9198 2968 9319 9320 9321 9322 9365 9366 9367 3516 3517 3518 5235 5236 5237 17784 17786 11591 5244 5245 11597 5249 17798 17799 5256 5257 5261 17810 17814 11619 11620 11627 5289 5290 17847 12033
daddies$	11741
daddy$	11741
dads$	3516 3517 3518 5256 12033 12096
daft$	121 122 961 1895 5440
daily$	17717
damage	11243 4908 17465 17466 17473 17474 4929 17480 17492 17493 17495 11309
damage$	16589 16590 16591 17075 17439 11258 11279 17504 17505 5047 11398 17864 17876 17886 17887 17890
damaged$	8911 5634 11985
damn$	16760 16846
damp	5310
damp$	17855 11660
dance$	14914 3381 3382 3383 3384 3385
dancers$	10287
danger$	12546 12547 12557 12624 6440 6441 6442 12643 12644 12645 12646 12647 12648 12649 12656 12657 12658 12659 12661 12662 12663 12665 6600 6601 6602 6603 6604 6605 6606 6607 258 259 260 6611 6612 6613 6614 6615 6616 6617 6618 6619 6620 6621 6622 6623 7204 7205 13418 13510 13511 13512 13513 13514 13657 1130 1133 1134 13755 13757 13785 7619 13859 14111 14121 14233 14304 8133 14352 14353 14354 14355 14356 14357 14358 14359 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579 14585 14590 14591 14592 14593 14594 14635 14637 14641 14648 14661 14787 14788 8610 2261 8612 8613 8614 8615 8616 8617 8618 8619 8620 8621 14818 14819 8624 8625 8626 8627 8628 8629 15091 15290 15353 15526 15527 15528 15529 15530 15696 15697 15698 15807 9613 15874 9806 16089 10819 11015 11436 11709 11749 11768 11782 5452
dangerous$	12546 12547 6493 12784 12785 6611 6612 6613 6614 6615 6616 6617 6618 6619 6620 6621 6622 6623 13098 8133 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579 8470 14678 14691 8911 5353 5495 6239
dangerously$	11779
dangers$	12546 12547 6440 6441 6442 12656 12657 12658 12659 12661 12662 12663 12665 6547 6548 6611 6612 6613 6614 6615 6616 6617 6618 6619 6620 6621 6622 6623 1130 13757 14233 8133 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579 14591 14592 14593 14594 15290 15341 15342 15343 15344 15345 15346 15347 15696 15697 15698 9806 16089
dangle$	5428
dangled$	5428
dangles$	5428
dangling$	5428
dare$	14189 9904
dark$	3653 16205 16215 3681 10091 5787 5788 5789 5795 5811 12183 5838
darker$	3653 5787 5795
darkest$	3660 5815
data	11069
data$	17054 17265 17302 11107 17368 12333
databa	12310 12315
database$	17240 17253 17281 17409 17449 17450 12334
date	11378
date$	15982 15983 15984 11009 17574 12532
dates$	11009 4735 12532
dating$	5392
daught	17573
daughter$	15461 11511
daughters$	15461
daunt$	9567
daunted$	15886
daunts$	9692 9693
dawn$	6017
day	12369 12391
day$	6487 16076 10384 10385 4036 16614 16615 16616 4085 16655 16656 16657 17395 5006 17660 17716 17717 5191 5192 5224 11576 11577 12288
days	11520
days$	15571 16655 16656 16657 17716 17717 5191 5192 17757 5224 12288
dazzled$	2093
dc$	17325
dci$	17325
dead	17806
dead$	1313 1314 1315 1316 8764 17692 17808
deadbeats$	6227
deaf$	8034 10803 10804 10805 11552 5950 12442
deal	17452
deal$	12977 6823 6824 6825 13052 579 580 581 6934 750 751 7103 7104 7394 7395 7625 13888 14126 14154 14159 14216 14223 14360 14564 14565 14722 14723 2250 14851 8940 9102 2787 9138 9139 2790 2978 9447 9450 15687 15688 3369 3370 16149 4624 17406 17410 17440 17443 17467 17468 5363 11760
dealer	12348
dealer$	12571 12640 6655 6656 12860 12871 12872 12880 12888 13047 13048 13049 13050 13095 13115 13118 13135 13136 13137 13146 13148 13151 13189 13223 13260 13261 13262 13272 13274 13275 13276 7081 13589 13590 13653 13659 13660 13661 13662 13663 13664 7472 13690 13691 7499 7501 7508 7509 7510 7511 13727 13728 13729 13730 13731 13732 13733 13734 13735 13737 13738 13804 13805 13950 14041 14056 14089 14182 14456 8467 14664 14665 14684 14685 14686 14687 2236 14827 14845 14846 14847 14854 2323 14929 14930 14931 14932 14933 14954 14955 14985 2501 2502 2503 2504 15696 15697 15698 15921 15922 15923 15924 15975 5136 11707 11711 11766 11858 11859 11913 11927
dealers$	12571 12640 6655 6656 12860 12871 12872 12880 12884 12888 6703 12903 6708 12905 13047 13048 13049 13050 13095 13115 13118 13135 13136 13137 13146 13148 13151 13189 13223 13260 13261 13262 13272 13274 13275 13276 7081 13589 13590 13653 13659 13660 13661 13662 13663 13664 7472 13690 13691 7499 7508 7509 7510 7511 13727 13728 13729 13730 13731 13732 13733 13734 13735 13737 13738 13804 13805 13950 14024 14041 14056 14089 14182 14456 14648 14651 8467 14664 14665 14672 14684 14685 14686 14687 14690 2236 14827 14844 14845 14846 14847 14854 2323 14929 14930 14931 14932 14933 14954 14955 14985 2501 2502 2503 2504 15108 15295 15296 15297 15298 15696 15697 15698 15921 15922 15923 15924 17458 5136 11707 11711 11766 11800 11858 11859 11913 11927
dealin	17213 17223 17263 11235 17437 17461 17464 17465 17473 17474 17492 17493 17495 11668 11690
dealing$	12643 12644 13090 13101 13106 13124 579 580 581 13132 13135 13136 13137 7395 14090 14092 14121 14197 14352 14353 14354 14355 14356 14357 14358 14359 2250 14872 2497 15269 9397 9423 15950 15951 15952 15953 15954 16594 16595 16596 16601 16602 16603 16604 16605 16606 16607 16608 16609 16610 16611 16612 16613 4687 17277 17431 17469 17551 17603 17864 17886 5347 5363 11760 11957 12340 12544
dealings$	6444 12641 12642 15547
deals	17263
deals$	579 580 581 750 751 2250 11084 17290 17410 17443 17468 5347 5363
dealt$	579 580 581 8596 8597 8598 8599 2250 9378 9379 9380 9381 9382 9383 9384 9385 16133 16134 16135 4623 17539 17540 4998 5119 5334 5363
dear$	13515 13516
dearly$	11763
death	17787 17789 17832
death$	13418 17691 5242
debt	17787
debt$	1130 12498
debts$	1130 12498
decamp	5994
decamped$	12344
deceitful$	6240
deceitfulness$	2229 2230 15231 15232 11994
december$	13113
decency$	15058 15059 15060 15061 15062 16761 16762 16820 16821 16822
decent$	8575 2226 10651 10652 10653 10654
decide$	1042 1043 1044 1045 1047 1048 1049 1050 1051 1284 1285 1286 1287 1288 15605 9484 15687 15688 16146 16157 17239 5410
decided$	152 153 154 6773 12970 1042 1043 1044 1045 1047 1048 1049 1050 1051 1212 1213 1214 1215 1284 1285 1286 1287 1288 14329 16157 17045 4561 4562 10933 17130 5410
decides$	1042 1043 1044 1045 1047 1048 1049 1050 1051 1284 1285 1286 1287 1288 16157 5410
deciding$	1042 1043 1044 1045 1047 1048 1049 1050 1051 1284 1285 1286 1287 1288 15690 15691 16157 5410
decisi	5083
decision$	6392 12655 6473 6474 125 126 6477 128 129 130 6481 6482 133 12680 12681 12682 12683 12684 6489 12686 12687 6492 12689 12690 12691 12692 12693 12694 155 156 157 158 12730 12731 12732 12733 12734 12735 12736 12737 6545 6810 13007 462 6813 6814 6815 6816 7692 7693 1344 7695 1346 1347 1348 15476 9500 9501 9502 15699 15700 4286 10753 17524 11702 11703 11704 12067
decisions$	3 4 5 6 7 8 9 6369 12566 12567 22 23 6392 12655 12680 12681 12682 12683 12684 12686 12689 12690 12691 12692 12693 12694 155 156 157 158 159 160 161 162 6527 6528 6529 6530 6531 6532 6533 12730 12731 12732 12733 12734 12735 12736 12737 12738 12739 462 6813 6856 6857 7286 937 13698 13699 13700 13701 13702 13703 14503 14504 14508 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 15476 15483 15519 15520 9500 9501 9502 15699 15700 4286 17524 11702 11703 11704 12067
decked$	3696 3697 3698 5832
declin	5052 5134 17727
decline$	2604 2605 2606 16326 5853
declined$	2604 2605 2606 16326 16332 16337 16338 16339 16340 5853
declines$	2604 2605 2606 16326 5853
declining$	2604 2605 2606 16326 5853
decrea	5052
decrease$	17597
deemed$	8540 8541 2631
deep$	7580 7889 3681
deepen	4655
defeating$	6498
defect$	17684
defenceless$	9416 15858 15859 15860 15861
defend$	9111 15653 9460 9461 9462 9465 9466 9468 9469 9472 5416
defendded$	5416
defendding$	5416
defended$	5416
defending$	9460 9461 9462 9465 9466 9468 9469 9472 5416
defends$	5416
defensive$	6272
defensiveness$	16925 6272
deferred$	6187
defiance$	2229 2230 15231 15232 11994
defiant$	15168 15169 5640 6240
deficit$	12408
defied$	2161 2162 5461
defies$	2161 2162 5461 5940
definite$	3920
definitely$	10414 4086 4094 10444 4095 4096 12226
defy$	2161 2162 5461
defying$	2161 2162 5461
degenerate$	6211
degenerates$	6211
degrade$	5105
degraded$	5105
degrades$	5105
degrading$	5105
degree$	402 403 404 15747 15748 15749
delay	17686 12411
delay$	17075 17139 12410
delayed$	12284
delaying$	16833 16834
delays$	17075 17139
deleted$	14473
deliberate$	6491 142
deliberately$	615 1005 5934
delicate$	5767
delight$	1111 1112
delighted$	1111 1112
delighting$	1111 1112
delights$	1111 1112
delightted$	1111 1112
delightting$	1111 1112
delinquency$	6211
delinquent$	14844 5632 5634 11985 5640 6211
delinquents$	14844 6211
deliver$	6823 6824 6825 7078 731 7395
delivered$	7078 731
delivering$	7078 731 7395
deliverred$	7078 731
deliverring$	7078 731
delivers$	7078 731
demand$	11402 11416 5067 11480 12227
demandded$	12227
demandding$	12227
demanded$	12227
demanding$	15235 15236 15237 15238 15239 11996 12227
demands$	12227
dement	11611
dementia$	17807
demonise$	4569 4570 4571 4572
demonised$	4569 4570 4571 4572
demonises$	4569 4570 4571 4572
demonising$	4569 4570 4571 4572 17183 17184 17185 17186
demons	4902
demotivated$	6240
den$	14063
denial$	16925 11799
denies$	5102
dental	5182
dental$	11532
dentis	11527
dentist$	17723
deny$	10229 17568 5023 5102
denying$	5023
department$	10504 10509 10510 4169 17123 10954 4608 17190 17191 5930 5941
depend	12457
dependence$	5172
dependency$	5172 11534
dependent$	5172
depends$	5316
deplorable$	6272
deploy	5035
depo	5165 11515
depo$	17711
deport	17789 17803 11611
deported$	17807
depraved$	6242
depres	17787 17806 11611 6309
depressant$	12452
depressants$	12452
depressed$	12413
depression$	17807
depressive$	17805
deprivation$	5279
deprive$	17568 5023
deprived$	5634
depriving$	5023
depth$	16948
dereliction$	6272
derision$	17168 17169 17170 17171 17172
derisory$	16953
descend$	559 560 1545 1546 1547 1548 1549 1550 1551 2478
descendded$	559 560 1545 1546 1547 1548 1549 1550 1551 2478
descendding$	559 560 1545 1546 1547 1548 1549 1550 1551 2478
descended$	559 560 1545 1546 1547 1548 1549 1550 1551 2478
descending$	559 560 1545 1546 1547 1548 1549 1550 1551 2478
descends$	559 560 1545 1546 1547 1548 1549 1550 1551 2478
descri	4681 11111
described$	2265 2640
description$	4782 11204 12406
descriptions$	11019 17216 17241 4782 4795 11204 17407
desert$	5917
deserted$	5914 5917
deserting$	5917
deserts$	12713 5917
desertted$	5917
desertting$	5917
deserve$	12710 12711 12712 886 887 3035 5402 11920
deserved$	12710 12711 12712 886 887 13436 14998 5402 11920
deserves$	12710 12711 12712 886 887 5402 11920
deserving$	12710 12711 12712 886 887 5402 11920
design	4703
designed$	5057 5129
designer$	14639 14640 15113 10042 16239 16240 10071 3723 12183 12186 5838 5848
desire$	10350 16547 16548 16549 16550 16551 16552
desires$	13853
desk	11031 11034 11110
desk$	11004 17202 17207 17219 17221 17227 17228 17230 17243 17252 11063 11092 11098 11100 17304 17306 17308 17309 17311 17314 17321 11128 17327 17340 17478 11300 17544 11387 11391 17588
despair$	14949
desperate$	1042 1043 1044 1045 1047 1048 1049 1050 1051 1113 1114 1115 1117 1118 1309 1310 1311 1312 5410
despite$	205 6555 206 207 208 236 241 245 246 247 275 13142 13143 13144 13145 14553 14554 14555 4485
desserts$	13907
destined$	561 3843 3844 3845 3986 10336 3987 10337 3988 10338 3989 10339 3990 10340 3991 10341 5859
destiny$	15824
destroy$	13855
destroying$	13859
destruct$	11772
destructed$	11772
destructing$	11772
destruction$	13525 13859 11772
destructive$	6459 13100 11772 5494
destructs$	11772
destructted$	11772
destructting$	11772
detail	4673 4681 4735 11085 11111 4772 11122 11123 17502
details$	6672 6673 6674 17240 17241 17260 11088 11160 17407 17676
detain	11335 17539 5131
detain$	17531 17587 11481 6025
detained$	12360
detaining$	6025
detect	4654 11005 11006 4658 11011 17212 17220 11031 11040 11041 11042 4693 4694 11056 4713 4714 4719 11086 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 4783 17334 17335 17337 11144 17351 4844 11197 11282 4950 11306 11328 17526 11348 5037 5041 11392 6023 12401 6294
detection$	16158 16159 17524 12371 6022 6023
detections$	17524 17549 12371 6022
detective$	11004 17202 17207 4670 17227 17236 17237 17238 11043 11044 17252 4707 11063 4738 11089 11092 11098 11100 17304 17308 17309 17311 11128 17325 17327 17340 11187 11194 17393 17478 11300 17544 11387 11391 17588
detectives$	11004 17202 17207 4670 17227 17228 4683 17236 17237 17238 11043 11044 17243 4698 17252 4707 11063 17282 4738 11089 11092 11098 11100 17304 17308 17309 17311 11128 17325 17327 17340 17349 11187 11194 17393 17478 11300 11330 17544 11387 11391 17588
detent	5332
detention$	14796 16622 11682 11856 6333
detentions$	14796 11856 6333
deter$	13544 7349 7350 7351 7352 5005 17617 5078 17662 6033
detergent$	12421
deteri	17727
detering$	5078
determ	4710 4731 4734 4885 4946
determine$	4688
determined$	1042 1043 1044 1045 1047 1048 1049 1050 1051 1309 1310 1311 1312 5410
determineed$	4688
determinees$	4688
determineing$	4688
determines$	4688
deterping$	5005
deterr	17540 6056
deterred$	17487 6033
deterrence$	12406
deterrent$	12393 12406
deterrents$	12393
deterring$	5005 6033
deters$	5005 5078 6033
deterting$	5005
detox$	12451
develo	12310 5961
develop$	4667 11064 4715
developed$	2821 4667 11064 4715
developing$	4667 11064 4715
developmental$	6057 6064 6141
develops$	4667 11064 4715
deviant$	5592 11947 5634 11985 5640
device	4850 11365
device$	4666 4740 11105 11154 4823 17370 17561 5983
devices$	16009 16151 4666 4740 11105 17336 11154 4823 17370 17561
devil$	15079 11832
devils$	11832
devious$	8796 6240
di$	17325
diabet	6312
diagnosed$	6305
diagnoses$	6305
diagnosis$	12408 6305
diagram$	4701 12318
diagrams$	12318
dialysis$	6310
diamond$	14986
diamonds$	14986
diazep	6102
diazepam$	12452
dice$	872
dicing$	872
dictate$	14895
did$	187 12768 12769 12778 12802 12810 12813 278 510 645 7078 731 7106 7177 7193 7199 980 981 982 983 13541 13542 998 7475 7479 1199 1334 1641 1642 1643 14205 1703 1740 8205 8206 1890 1891 1892 8251 8254 1923 1924 1925 1926 1966 1976 1977 1978 1979 1980 1982 1986 2007 2008 2009 2016 2025 2052 2077 2082 8548 2592 2596 2700 2701 2702 3198 3204 3211 3238 3255 3284 3287 3293 3296 3480 3805 4074 10436 16634 16635 10445 10446 4107 4181 4182 4183 4185 4186 4187 4188 4204 4205 4206 4207 4208 4209 4210 4211 4212 4213 4214 4215 4217 4218 10583 4243 10599 10605 4256 10607 10609 10613 4264 4265 4266 10617 10618 10641 10643 4316 4323 4324 4325 4341 4343 4344 4345 4346 4347 16913 16914 4384 4386 17045 10895 17109 17110 17111 17112 17132 17133 4594 5395 5441 5885 5888
die$	17692
died	17789 11594 17806
died$	17790
diet	11506 11508
diet$	17702 17704
dietar	6084
dietary$	12434
dietician$	6328
dieticians$	6328
dietitian$	6328
dietitians$	6328
difference$	2910 16475 16476 16477 16478 16479 16480 16481 16482 16527
different$	647 7453 7454 7455
differently$	13375 8817
diffic	4894 17686
difficult$	12548 1403 1404 1405 1443 7793 1444 1445 7795 1446 8363 8367 8569 8577 8911 2585 2586 2587 2588 2589 2590 15159 15160 15161 15162 15163 15164 15165 15166 15167 15225 15235 15236 15237 15238 15239 2694 2695 2696 2697 2698 15269 3089 3090 3091 11244 17642 5634 5638 5640 11991 11996 6240
difficulties$	13441 13448 13449 1130 13677 15225 5239 11991 12409 12410 12460 6147
difficulty$	1130 13677 12409 12410 12460 6147
dig$	1553 1554 3551
digger$	14958
diggers$	14958
digging$	1553 1554
digs$	1553 1554
dim$	5605 6240
dinner$	17857
dire$	16953 6273
direct	6040
direct$	4830
directed$	11181 17378 11210
directes$	4830
directing$	12323
direction$	4801
directs$	4830 12323
dirt$	17113
dirty$	8796 16239 16240 17855 5811 5831 5838 6261
disabi	11506
disabilities$	12440
disability$	17702 11549 12408 12445 6320
disabl	11611
disabled$	11552 17807 6320
disaffected$	5634 11985 5764
disappear$	13158 619 620 10822
disappeared$	619 620
disappearing$	619 620 13881 11716
disappearred$	619 620
disappearring$	619 620
disappears$	619 620
disappointing$	4403 4404 4405 4406 10837 17034 5913
disappointingly$	6274
disaster$	2307
disasters$	2307
disband$	17616
discernment$	11771
discharge$	12525
discharged$	4641
discipline$	15058 15059 15060 15061 15062 11798
disciplined$	8596 8597 8598 8599 12015
disclo	4736 4897 11247 5276
disclose$	12941 12977 14550 16362 16368 16382 12207
disclosed$	7705 7706
disclosure$	2190 2191
disclosures$	2190 2191
discourage$	13544 7349 7350 7351 7352
discov	17212 11035 4710 4731 11129 4885
discover$	17231
discuss$	16362 16368 16382 12207
disdain$	17168 17169 17170 17171 17172
disease$	12408
disengage$	12977 6236
disengaged$	12225 6236
disengagement$	6236
disengages$	6236
disengaging$	6236
disgrace$	7290 9001 6272
disgraceful$	15159 15160 15161 15162 15163 15164 15165 15166 15167 16932 5640 6272
disgracefully$	6272
disguised$	5470
dish$	3379
dishevelled$	6261
dishonest$	6240 6272
dishonesty$	2229 2230 15231 15232 11994
dishonour$	7290
disinterested$	12225 6240 6272
dislike$	14948
dislocated$	5188 11539
dismal$	4582 6272
dismally$	6272
disman	11415 6290
dismantle$	17616
dismantled$	4951 17611
dismantling$	5108
dismiss$	2045 17104 5926
dismissed$	2045 4493 5914 5926
dismisses$	2045 5926
dismissing$	2045 16833 16834 5926
dismissive$	15168 15169 10725 6272
dismissively$	6272
disobedience$	13698 13699 13700 13701 13702 13703 13911 2229 2230 15231 15232 11994
disobedient$	5634 6240
disobey$	7355 2161 2162 16621 5461
disobeyed$	7355 2161 2162 16621 5461
disobeying$	7355 2161 2162 16621 5461
disobeys$	7355 2161 2162 16621 5461
disord	11243 4908 17465 17466 17473 17474 17488 17493 11309 11402 11403 11408 11434 11441 17637 17686 12457
disorder$	14934 14935 15225 15269 17439 11258 17503 17504 17505 11319 17598 17599 17604 5059 17630 11991 12407 12408 12410 12416 12434
disorderly$	6240
disorders$	15225 11991 12434
dispersal$	11318 11374 11375 5071 11681
disperse$	17587 17616
dispersing$	5108
display$	369 1896
displaye$	11020 4671
displayed$	369 1896 11020 4671
displayes$	11020 4671
displaying$	369 1896 11020 4671
displays$	369 1896
disposal$	4758 12371 12537
disposals$	12371
dispro	5957
dispute$	12501
disputes$	12501
disregard$	115 120 12977 7355 2161 2162 8689 8690 2341 8692 4648 5461 5926
disregardded$	120 7355 2161 2162 4648 5461 5926
disregardding$	120 7355 2161 2162 4648 5461 5926
disregarded$	120 7355 2161 2162 4648 5461 5914 5926
disregarding$	120 7355 2161 2162 4648 5461 5926
disregards$	120 7355 2161 2162 4648 5461 5926
disrespect$	2229 2230 15231 15232 17168 17169 17170 17171 17172 11994 12227
disrespected$	12227
disrespectful$	15168 15169 6240
disrespecting$	12227
disrespects$	12227
disrespectted$	12227
disrespectting$	12227
disrup	17522 17526 17540 11415 12401
disrupt$	14872 4939 5078 11447 12219 12227 6045 6293 6297
disrupted$	14872 17611 17650 12219 12227 12398
disrupting$	14872 16621 4939 5078 12219 12227 6045 6293
disruption$	14872 15269 17484 17564 17653 17664 6046 12397 6049 6293 6297
disruptive$	8568 2221 2222 2223 8577 15159 15160 15161 15162 15163 15164 15165 15166 15167 15269 5493 5634 11985 5640 6240
disrupts$	14872 5078 12219 12227 6045 6293
disruptted$	14872 12219 12227
disruptting$	14872 12219 12227
distance$	7547 7548 7549 7550 7551 7552
distant$	16041
distinguish$	4653
distinguishs$	4653
distri	4761
distribute$	4669 11020 4671
distributed$	4669 11020 4671 17218
distributes$	4669 11020 4671
distributing$	4669 11020 4671
disturbance$	12501
disturbances$	12501
disturbed$	5634 11985 6240
dither$	6275
dithered$	6275
dithering$	12291 6275
ditherred$	6275
ditherring$	6275
dithers$	6275
diva$	11913
divas$	11913
dive$	1535 1536 1537 1538 1539 1540 1541
dived$	1535 1536 1537 1538 1539 1540 1541
dives$	1535 1536 1537 1538 1539 1540 1541
divide$	17616
dividing$	5108
diving$	1535 1536 1537 1538 1539 1540 1541
divorc	17787 17789 11594 11596 17803 17832
divorce$	17792
divorced$	17790
divorcing$	17790
dla	11549
dla$	17745
dna$	15043
do	17293
do$	185 12778 12800 12808 12811 279 6644 6858 510 645 7078 731 7140 980 981 982 983 13541 13542 998 1073 1200 1334 14154 14159 1641 1642 1643 1704 8205 8251 8255 8257 8258 8259 1923 1924 1925 1926 1964 1976 1977 1978 1979 1980 1982 1984 2014 2023 2050 14600 14602 14608 14610 2075 2080 8547 8749 2592 2594 2700 2701 2702 3052 3155 3196 3204 3209 3215 3236 3253 3282 3285 3293 3296 3322 3323 3480 16157 16320 3798 3803 10164 16362 16368 16382 16388 16389 10212 16428 10233 16435 10241 16466 16467 16468 16469 16470 16471 16472 16572 4074 10436 16634 16635 10449 10450 10453 4105 4181 4182 4183 4185 4186 4187 4189 4204 4205 4206 4207 4208 4209 4210 4211 4212 4213 4214 4215 4217 4218 4245 10605 10607 4258 4318 4341 4343 4344 4345 4346 4347 4382 10895 10910 11505 5395 5441 12207 5885 5888
dock$	16396 16537
doctor	11527 5182
doctor$	17723
doctors$	11532
dodge$	9962 9963 4513
dodged$	4513
dodges$	15362 4513
dodging$	15950 15951 15952 15953 15954 9962 9963 4513
dodgy$	12548 7592 14089 14684 14685 14686 5576 12143 6231
doe$	5818
does$	186 12801 12809 12812 280 510 645 7078 731 980 981 982 983 13541 13542 998 7476 7479 1201 1334 1641 1642 1643 1740 8251 1923 1924 1925 1926 1965 1976 1977 1978 1979 1980 1982 1985 2015 2024 2051 2076 2081 8546 2592 2595 2700 2701 2702 3155 3197 3204 3210 3216 3237 3254 3283 3286 3293 3296 3480 16157 3799 3804 10242 16470 16471 16472 4074 10436 16634 16635 10449 10450 10453 4106 4181 4182 4183 4185 4186 4187 4190 4204 4205 4206 4207 4208 4209 4210 4211 4212 4213 4214 4215 4217 4218 10583 4244 10599 4257 10609 4317 4341 4343 4344 4345 4346 4347 4383 4594 5311 5395 5441 5885 5888
dog$	11384 17581
dogs$	13919 7790 14866 14867 14868 15030 15055 11384 17581
doing$	6369 12566 12567 12804 12805 12806 12926 12927 12928 12929 12930 12931 12932 12933 12935 510 645 13333 980 981 982 983 998 13579 13580 13581 13603 13604 13676 13698 13699 13700 13701 13702 13703 1641 1642 1643 15339 3155 10584 10585 10600 10601 10605 10607 4341 4343 4344 4345 4346 4347 16927 16928 16929 16930 4594 17151 5888
doll$	1831
dolled$	3763 3764 3765 5851
dolls$	1831 16301
domestic$	17820 6151
dominant$	2349
done$	12628 12629 12631 6488 12787 13306 7120 1641 1642 1643 2747 15948 15949 16040 3501 3502 3503 3540 3541 3542 3763 16435 16570 16593 10489 10498 10505 10506 16706 16708 16709 16711 16712 16713 16714 16748 16749 10586 10602 10603 10604 10605 10607 10610 10611 10612 10613 4264 4265 4266 16847 16848 16849 16850 4341 4343 4344 4345 4346 4347 16894 16895 16896 16907 4386 4594 17150 5888
donna$	14971
donnas$	14971
doomed$	3843 3844 3845 5859
door	4789
door$	6428 6429 6430 13399 13401 13645 14254 8840 8841 8842 8843 11106
doorbell$	4807
doorknock$	11139
doorman$	13192
doormat$	15856 12083
doormats$	15856 12083
doormen$	13192 13260 13261 13262 15295 15296 15297 15298
doors$	13645
doorst	4789
doorstep$	13645 11139
doorsteps$	13645
doorway$	17834
dopey$	6240
dose$	1367 12455 12456
doss$	14921 14922
dossie	5972
dossier$	12322
dossiers$	12322
double$	11461 5607
doubles$	11461
doubt$	13768 8545 16402 16403 16404 16405 10273 10407 10411 10412 10416 10417 16643
doubtful$	8669
down	17477 5054
down$	385 410 539 540 541 542 543 7267 7268 7270 7486 7487 13776 7723 13994 13995 13996 1741 1742 1743 1744 1745 1746 1747 1748 14507 8398 15097 15098 15099 15100 15133 15264 15265 15266 10008 10067 16292 10097 16299 16300 10119 16316 16327 16333 16955 16956 16957 16958 16959 16960 16961 16962 16963 16964 16965 16966 16967 16969 16970 16971 16972 16973 16974 16975 16976 16977 16980 16981 16982 16983 10788 16985 16986 10960 10992 4766 11124 4821 17435 17475 17531 17597 17628 17644 17645 11579 11714 12163 12385 12386 12387
downed$	11124
downfall$	13441 13525 13584 13585 13677 7677 7678 13875 14499 14500 14501 14503 14504
downlo	17301 11173
download$	4798 12333
downloaded$	17369
downloading$	4798
downloads$	4798 12333
downplay$	932 2045 5405
downplayed$	932 2045 5405
downplaying$	932 2045 5405
downplays$	932 2045 5405
downs$	11124
dozen$	7749 8085 9922
dozens$	8086
drag$	1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 2551 2552 2553 2554 4504 10952
draged$	1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 2551 2552 2553 2554 4504
dragged$	12597 1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 2551 2552 2553 2554 4504
dragging$	1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 2551 2552 2553 2554 4504
draging$	1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 2551 2552 2553 2554 4504
drags$	1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 2551 2552 2553 2554 4504
drain$	8662 5067 11913
drains$	11913
drama$	13447 13657 13785 14635 14661 8774 2528 10264 16461 10266 11782 5511 6109
drank$	1055 1056 3371 5166 5170 6071
draw$	12570 6375 334 335 6717 6718 898 7297 7622 7623 2088
drawed$	6717 6718 7622 7623
drawer$	8870
drawing$	6717 6718 898 7622 7623
drawn$	12597 6717 6718 7622 7623 2094 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2121 3674 16367 16373 16378 16387 16453 16459 16497 17310
draws$	12570 6375 334 335 6717 6718 898 13483 7622 7623 2088
dread$	14948
dreadful$	4403 4404 4405 4406 17076 17077 17078 17079 5584 5640 5913
dreadlock$	6262
dreadlocked$	5811
dreadlocks$	6262
dreads$	14948 12160 12162
dream$	14133 14138 10165
dregs$	2523 6225
dress$	6374 25 13301 13302 13303 13304 13305 7179 830 831 921 995 996 1272 1273 13828 13829 1831 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 3683 3684 10043 10044 3709 16256 10064 16261 16262 16264 16265 16266 16305 16306 16307 5826 12183 5834 12188
dressed$	13301 13302 13303 13304 13305 13306 7179 830 831 13828 13829 3683 3684 3696 3697 3698 16256 16257 16258 16259 3740 16305 16306 3763 3764 3765 12131 12133 12141 5826 5832
dresses$	995 996 13828 13829 1831 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 3683 3684 10043 10044 3709 16256 16261 16262 16264 16265 16266 16305 16306 5826 12183 5834 12188
dressing$	6374 25 1831 10058 3709 10083 10101 5834
drew$	12570 6375 334 335 6717 6718 898 13483 7622 7623 2088
drift$	555 556 557 558 559 560 600 601 1545 1546 1547 1548 1549 1550 1551 16390 12287
drifted$	555 556 557 558 559 560 600 601 1545 1546 1547 1548 1549 1550 1551
drifting$	555 556 557 558 559 560 600 601 1545 1546 1547 1548 1549 1550 1551
drifts$	555 556 557 558 559 560 600 601 1545 1546 1547 1548 1549 1550 1551
driftted$	555 556 557 558 559 560 600 601 1545 1546 1547 1548 1549 1550 1551
driftting$	555 556 557 558 559 560 600 601 1545 1546 1547 1548 1549 1550 1551
drill	17262
drill$	15287
drink	17806
drink$	12669 12685 292 293 294 295 296 297 298 12877 12878 6692 6693 6694 6695 6696 6698 6699 12977 13006 13008 13009 13010 13209 13300 13301 13302 13303 13304 13305 995 996 1055 1056 13619 13620 13621 13678 13692 13693 13694 13695 13696 13697 13708 13709 13710 13711 7566 7619 13888 7914 14154 14159 14162 14163 14164 14165 14360 14564 14565 14600 14602 8475 14694 14710 14936 2699 2700 2701 2702 3371 15918 15919 3381 3382 3383 3384 3385 15982 15983 15984 16352 16354 17720
drinker$	17805
drinkers$	17808
drinki	11506 11508 17787 17806 17832
drinking$	6362 12559 12560 35 6722 13036 13301 13302 13303 13304 13305 13341 13356 13357 13358 13359 921 7286 937 1125 1126 1127 13984 13985 16352 16354 17702 17704 11514 5166 5170 5239
drinks$	12877 12878 6692 6693 6694 6695 6696 6698 6699 13209 13619 13620 13621 7566 2700 2701 2702 3371 3381 3382 3383 3384 3385 5166 5170
driv	5052 5126
drive$	12851 12852 13269 13290 6051
driven$	6675 7093 7094 7095 7096 7097 13298 2093 5129
driver	4695 11132
driver$	12640 6639 12871 12872 6677 12876 12917 13047 13048 13049 13192 13260 13261 13262 13589 13590 13653 13655 7472 7508 7509 7510 7511 13737 13950 1411 7835 7836 7843 8123 4942 4957
drivers$	6668 6671 12871 12872 6677 12875 12876 12917 13192 13260 13261 13262 13589 13653 13950 14377 14884 8752 8753 15295 15296 15297 15298 16310 17217 11045 17307 17328 17330 4861 4942 4957 11777
drives$	13269 13290
drivin	4928
driving$	11102 11278
drone	6056
drone$	4855 5991 12406
drones$	4855 5991 12406
drop	5052
drop$	8635 16390 10822 4505 17593 17597 17628 12385
droped$	4505
droping$	4505
dropout$	11858 11913
dropouts$	14845 14846 14847 11858 11859 11913 6227
dropped$	4505 17597
dropping$	4505
drops$	4505 17593 17628 12385
drug	17213 17223 11053 17261 4883 17432 17453 11528 11529 11690 17889 12317 12348 12395 6301
drug$	6362 12559 12560 37 38 6456 13090 6910 13117 6928 6933 6936 6938 922 14090 14092 14684 14685 14686 8631 8632 8633 8634 8644 14845 14846 14847 14882 14954 14955 8789 4684 4687 11117 11233 11407 5127 11506 11508 17787 11673 11711 11859 5510 5561 5581 5616 5632 6001 6107
druggie$	6221
druggies$	6221
druggy$	6221
drugs	17262 17437 17480 17501 5017 11697
drugs$	292 293 294 295 296 297 298 12877 12878 6692 6693 6694 6695 6696 6698 6699 6722 13019 6831 6832 6833 13054 13055 13056 13090 13095 13104 13105 6935 6937 13135 13136 13137 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13300 13591 13596 13619 13620 13621 13678 13692 13693 13694 13695 13696 13697 13708 13709 13710 13711 13804 7619 13885 13893 7702 14090 14092 7914 14151 14165 7981 7985 8133 14352 14353 14354 14355 14356 14357 14358 14359 14648 8475 14694 14710 14872 14882 14934 14935 14936 15091 15105 15113 15126 2699 15269 15341 15342 15343 15344 15345 15346 15347 15526 15527 15528 15529 15530 15539 15696 15697 15698 15950 15951 15952 15953 15954 9897 16352 16354 4684 4687 17280 17385 17425 17446 17447 11367 5127 11521 17718 17720 5239 11673 17876 17893 11709 11711 11713 11767 5510 5561 5581 5616 11971
drunk$	13306 13337 1125 1126 1127 1128 1129 7567 1218 7569 14473 16586 16587 16588 16621 5170 11913 6071
drunks$	11913
dry$	3653 16215 16904 5795
ds$	17325
dto	6187
dto$	12537
dual$	9996 6136
dually$	6136
duck$	15894 15895 15896 15897 4513
ducked$	4513
ducking$	4513
duckked$	4513
duckking$	4513
ducks$	7998 14195 8000 4513
due	17477 5054
due$	6367 384 408 6765 1156 2855 17706 17707 17812 5278 17832 5324
dug$	1553 1554
dump$	4466 4467 5919
dumped$	4466 4467 5919
dumping$	4466 4467 5919
dumpped$	4466 4467 5919
dumpping$	4466 4467 5919
dumps$	4466 4467 5919
dunce$	11913
dunces$	11913
duo$	11845
duped$	12597
dust$	17126
duties$	16670 17059
duty$	16670 16917 17005 17059
dyed$	5811 12163
dying	11611
dying$	17691 17807
dynamic$	11844
dynamics$	11844
dyscal	6306
dysfunctional$	9024 5634 11985 6272
dyslex	6306
dyspra	6306
dysregulated$	6240
dystrophy$	12428
e$	16729 16911 17030 17031 17032 10868 17081 17082 17732 17733 12276
each	17214 17387 4845 4846 11295 17667 12370
each$	203 6884 13771 8152 8519 8761 8884 8886 9046 9868 3615 16315 10120 10134 3786 3788 4042 4045 4069 4071 4072 4073 10779 17098 10970 11007 11061 17305 11120 11136 4787 11148 4802 17350 17388 17401 17402 17404 17445 4927 17509 17512 17517 11352 11363 17572 11383 11386 17584 5040 17591 5046 5064 17631 17634 17643 11452 17655 11464 5128 11481 17713 5764 12202 12203 12229 5999 12375
eager$	325 326 331 743 744 745 746 747 1042 1043 1044 1045 1047 1048 1049 1050 1051 1113 1114 1115 1117 1118 7958 14155 14156 14157 14158 1613 1614 1615 1616 1617 1618 5410
eagerly$	728 729 730 13277 1258 1259 1260 1261 1262 1263
ear$	14230 8043 8044 8045 14242 14243 16204 16999
earlier$	13378 13379 15386
early$	15466 15534 17187 17188 17189 12429
earmar	5118
earn$	589 13346 13347 13692 13693 13694 13695 13696 13697 3484
earned$	589 14997 14999 15000 15001 15002 3484
earning$	589 15620 3484
earns$	589 3484
earring$	12183
earrings$	12183
ears$	14098 16204 17000 17001 12309
easier$	4985
easily$	13294 13295 14322 14323 2116 2791 3141 9690 3357 10492 16691 16692 17039 17040 17041 17042 5453 5455 5659
east$	3649
eastern$	3641 9992 9997 3648 10016 16214
easy$	6399 6422 6709 6710 6711 362 591 13467 13468 13623 7520 7793 1444 7795 1447 14560 14561 14562 8767 8768 15093 15094 11244 5454 5633
eat	17276
eat$	6085 12436
eaten$	12436
eater$	14962 11915
eaters$	14962 11915
eating	11508
eating$	17704 6084 12436 12445
eats$	6085 12436
eczema	6312
edge$	14016 14061 14062
educat	5204 12485 6137
educate$	200 201
educated$	200 201 5219
educates$	200 201
educating$	200 201
education$	6591 12788 13025 13026 13587 14558 10512 17763 17771 6123 12483
educational$	6121
effect	11315 6040
effect$	3016 9454 9455 9456 16481 16482 17638
effective$	17511 6043
effectively$	2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3015 5713
effort$	7152 803 804 805 806 7157 808 809 14432 1887 8238 8239 16330 16698 16755 16756 4294 4295 4296 16872 16873 16874 16875 16876 16877 16878 16879 10686 10687 10688 10689 10690 4407 4408
efforts$	6591 12788 16330 4294 4295 4296 4407 4408 11796
egg$	314 316 317 2169 2170 11842
egged$	314 316 317 2169 2170
eggged$	314 2169 2170
eggging$	314 2169 2170
egging$	314 316 317 2169 2170
eggs$	314 316 317 2169 2170 11842
ehc$	6122
ehcp	6121
ehcp$	12471
ehcps$	12471
eight	11007 11022 17305 11120 11148 17350 11192 4845 4846 17401 17402 17404 17445 4913 4927 11289 17491 17509 17512 17517 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 17667 12375
eight$	14800 16997 11263 17483 17485
eighteen$	13220 13222 707 13255 13256 15373 15374 15375 15376 15377 15378 9188 15420 15421 15422 15423 15424 15425 15426 15427 15428 16153 12059
eject	17406 11354
eject$	17550
elbow$	17734 17735
elbows$	17734
elder	4699 11049 12358
elder$	13115 14684 14685 14686 11049 11821 12314
elders	11049
elders$	12640 13047 13048 13049 13095 13115 13118 13590 13659 13660 13661 13662 13663 13664 7472 7508 7509 7510 7511 14684 14685 14686 14690 14854 11049 17248 4909 11821 12314
elect$	431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
elected$	152 153 154 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 1042 1043 1044 1045 1047 1048 1049 1050 1051 17045 10933 17130 5410
electing$	431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
electr	5315 5336
electricity$	11665
electronic$	11686 12540
electronically$	11686
elects$	431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
electted$	431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
electting$	431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
element$	402 403 404 11843 11848 11896
elements$	11843 11848 11896
eleven$	14800 2871 2872 2873 9386 3037 9388 9389 3040
else$	13415 909 910 13479 13519 13952 13953 15407 16855 16856
elsewhere$	16855 16856
email	4761 4780 4794
email$	17026 17030 17031 17032 11116 11130 4956 12275
emaile	11211
emailed$	11116
emailing$	11116 11130 4956
emails$	16729 17026 17031 17032 17081 17082 11116 11130 4956 12275 12276
embarked$	561
embarrassment$	9001
embellish$	6207
embellished$	6207
embellishes$	6207
embellishing$	6207
embroiled$	549 550 551
emergency$	17732 6115
emotional$	9058
emotionally$	5671 5760 5762 6152
empathy$	14588 14618 14619 11798
empire$	13134
employment$	12487
emptive$	11457
empty$	11453
enabl	4661 4692
enable	4978 6047
enable$	44 13446 4739 4980
enabled$	44 13446 13484 13485
enableed$	4980
enableing$	4980
enables$	44 13446 4739 4980
enabling$	44 13446
encounter$	13298 14666 11722 12050
encounters$	13298 14666 11722 12050
encour	4649 4680
encourage$	12570 6375 200 201 327 328 329 334 335 352 6717 6718 7622 7623 5357 5404
encouraged$	12570 6375 200 201 327 328 329 334 335 352 6717 6718 7622 7623 4685 5357 5404
encouragement$	14140 14141 14142 14143 14144 14145 14146 14147 14286
encourages$	12570 6375 200 201 327 328 329 334 335 352 6717 6718 7622 7623 5357 5404
encouraging$	12570 6375 200 201 327 328 329 334 335 352 6717 6718 7622 7623 14140 14141 14142 14143 14144 14145 14146 14147 14286 5357 5404
end$	136 137 6817 916 917 13823 13824 14085 8015 8016 14275 14276 14287 1841 1843 1846 16388 16389 10196 10199 10200 3851 10202 10265 10390 11351 17617 17663 5147
endanger$	10 5348 5349
endangered$	10 5348 5349
endangering$	10 5348 5349
endangerred$	10 5348 5349
endangerring$	10 5348 5349
endangers$	10 5348 5349
ended$	4641 4951
ending$	11351 17691 5147
endless$	168 169 170 10835 10836 5583
endlessly$	4075 10425 4076 10426 4077 4078 4079 4080 4081 4082 4117 4118 5877
endome	6078
endometriosis$	12428
ends$	10265 10390 17609
enemies$	13438 13494
enemy$	13438 13494
enforc	11162 17522 17526 12310 6029 12396
enforce$	6297
enforcement$	17358 17484 17497 17578 5088 17635 5092 11444 17664 12390 6041 12392 6049 6297
enforcer$	11913 6289
enforcers$	11913 6289
enforces$	6297
engage$	12700 12714 12941 12977 13085 552 553 554 14550 15131 15138 8943 15140 15141 15142 15143 15144 15145 15150 15153 15243 16313 16362 16368 16382 16420 16421 16430 16431 16432 16464 16485 16488 16516 16554 16555 16556 16665 16897 17104 17107 11484 11746 11981 12207 12208 12215
engaged$	544 545 546 547 548 552 553 554 13306 13314 15138 15140 15141 15142 15143 15144 16367 16373 16378 16387 16453 16459 16497 16498 16499 16500 16501 16514 16540 16541 16542 16543 16544 16665 11746 11981
engagement$	544 545 546 547 548 15137 15145 2608 2609 2610 2611 8962 16330 3791 3792 3793 3794 16576 10381 11975 11980 12202
engager$	11880
engagers$	11880
engages$	544 545 546 547 548 552 553 554 16430 16431 16432 16488 16510 16511 16512 16513 11746
engaging$	544 545 546 547 548 552 553 554 15138 15140 15141 15142 15143 15144 15145 16554 16555 16556 11746 11974 11981 12215
english$	12493 12495
enjoy$	352 13296 13297 1225 1226 7583 1756 1757 1758 1759 2089 2090 2091 2092 2125 2126 2131 2171 2172 2173 2174 16640 5418 5451
enjoyed$	352 13296 13297 1225 1226 1228 1229 1230 1231 13778 7583 7584 7585 7586 1756 1757 1758 1759 2089 2090 2091 2092 2125 2171 2172 2173 2174 16640 5418 5451
enjoying$	352 1225 1226 1756 1757 1758 1759 2089 2090 2091 2092 2125 2171 2172 2173 2174 5418 5451
enjoyment$	13853
enjoys$	352 1225 1226 1756 1757 1758 1759 2089 2090 2091 2092 2125 2126 2131 2171 2172 2173 2174 16640 5418 5451
enormous$	3623
enormously$	17663
enough$	113 12759 6564 12761 6594 7444 7963 7964 7965 14170 14171 14172 8204 8245 9457 9458 3109 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 3124 3127 9503 9504 15968 15996 9948 16145 9952 16934 12054 12101
enquir	11143 17526 17830
enquir$	4899
enquiries$	17266 4888 4899 17519
enquirs$	4899
enquiry$	17339 4899 17519 12344
enrich	5961
ensure	4954
entangled$	549 550 551
enter$	4664 17659 5395 11746
entered$	4776 4777 4826 4903 4905 5395 11746
entering$	5395 11746 12340
enterp	17470
enterprise$	17249 12344
enterred$	5395 11746
enterring$	5395 11746
enters$	17367 17659 5395 11746
entice$	12570 6375 327 328 329 1107 1108 1109 1110 5357 5412
enticed$	12570 6375 327 328 329 1107 1108 1109 1110 5357 5412
entices$	12570 6375 327 328 329 1107 1108 1109 1110 5357 5412
enticing$	12570 6375 327 328 329 1107 1108 1109 1110 5357 5412
entirely$	3169 4538 4539 4540 5728 5872 5875 5929
entitled$	6240
entitlement$	14896
entrant$	14837
entrants$	14837
entrenched$	2336 5548 11997
epi	6103
epilep	11611 6312
epilepsy$	17807
epipen$	12453
epipens$	12453
episodes$	13163
equal$	3377 3378 5721
equally$	1020 5397 5409
equals$	9265 9266 9267
erratic$	12701 12702 12703 12704 15154 15155 15156 15157 2612 5640
error$	1130 4644 4645
errors$	1130 4644 4645
escala	5137 6040
escalate$	16390
escalated$	4775
escape$	12885 13348 1203 14472
escort$	15764
escorts$	15764
essential$	5057
establ	17212 11035 4710 4731 4734 4877 4885 4897 11247 4946
establish$	17231 4688 4705 4712 4717
established$	4688
establishes$	4688
establishing$	4688
establishs$	4688
estate	11410 11476
estate$	13111 13112 14763 14764 14765 14766 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14825 14884 14888 14889 15014 15015 15017 10776 17606 17625 5103 17672 17675 11809 5764
eternally$	6270
european$	3639 9991 9994 9998 16212 5790
evade$	9962 9963 4513
evaded$	4513
evades$	4513
evading$	9962 9963 4513
evasive$	6240
even$	12638 6576 6580 235 7428 7429 7430 7431 7432 7433 7434 7435 7436 7437 7439 1847 1848 10673 10674 10675 10833 10834
evening$	16614 16615 16616 17660
events$	17471
ever$	9485 9486 3137 16483 16484 10292 16489 16490 16491 10318 3969 10320 3971 10425 10426 4077 4078 4079 4080 4081 4082 10439 16651 16652 16653 16654 10469 4120 4121 4122 4123 10916 12211 12212
every	11295
every$	168 169 170 13551 1017 1022 13749 7858 8064 8065 8068 8360 14557 8512 8723 8755 2935 9880 16315 10120 10134 3786 3788 10146 4033 4034 4041 4044 4068 10419 4070 4071 4072 4073 10786 10861 17081 17082 17098 11061 11136 4787 4802 17388 11464 17710 17713 11520 12202 12203 5873 12229 12276 5999 12439
everybody$	7283 7284 7285 7798 8148 8156 15110 10759 17356
everyone$	7283 7284 7285 7577 7798 7823 14201 8148 8156 14418 8360 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14822 14849 8717 8752 8753 8901 15110 9211 10759 17356
everything$	6431 6432 6433 6434 13108 13481 7473 7543 7609 7854 1697 9296 2947 9705 15915 16315 10120 16425 3914 3915 3916 4099 4100 4101 4102 4103 10727 10818 10826 10827 10928 10951 11097 11099 11752 12202 12203
everywhere$	13787
evicte	17806 11611 6342
evicted$	12632 17807
evicti	17787 17803 17832 6342
eviction$	13584 13585 17507
evicts	6342
eviden	17262 4946 17501 5024 12310 6285
evidence$	7570 1221 7572 1223 8225 16828 16911 17081 17082 17209 17226 4708 11079 17286 4743 4886 11237 4907 4961 4969 17541 12275 12276 5994 12353
evidences$	4969
evidencing$	4969
evident$	4055
evidently$	4094 10444 4095 4096
evil$	2394 2395 5492 5580 5615 11985
ex$	17794
exactly$	8811 9665
exaggerate$	13741 14928 12227 6207
exaggerated$	12227
exaggerates$	12227 6207
exaggerating$	12227 6207
exaggeration$	14928
exam$	17066 17144 17747 11584 6142 12495
examin	17301 11173
examin$	4716
examination$	12333
examinations$	12333
examined$	4716 17369
examines$	4716
examining$	4716
examins$	4716
example$	17674 5994
exams$	17747 12495
except$	9297
exception$	12220
exchang$	659 7009 660 661 662 663 664
exchange$	7001 659 7009 660 661 662 663 664 7016 13215 13269 962 11746
exchanged$	659 7009 660 661 662 663 664 962 11746
exchanges$	659 7009 660 661 662 663 664 13269 962 11746
exchangged$	659 7009 660 661 662 663 664
exchangging$	659 7009 660 661 662 663 664
exchanging$	659 7009 660 661 662 663 664 962 11746 12340
exchangs$	659 7009 660 661 662 663 664
excitement$	13678 14165 14331 14635 14641 14661 11782 5452
exclude$	17104 17105
excluded$	12605 6600 6601 6602 6603 6604 6605 6606 6607 258 259 260 415 416 417 418 13059 13433 8596 8597 8598 8599 4493 11552 11856 12284 12477 6128
excluding$	16833 16834
exclus	11584
exclusion$	13451 13452 13584 13585 1130 13677 7677 7678 13875 14503 14504 14796 14936 11213 11318 5022 5210 17780 11856 6331
exclusions$	14796 11856 6331
excuse$	13836 10958 10997 12259 12260
excuses$	7536 8719 8720 2371 8722 10958 12306
execut	17542 6018
executed$	12365
exercise$	1896
exercised$	1896
exercises$	1896
exercising$	1896
exhaust$	2362
exhausted$	2362
exhausting$	2362
exhausts$	2362
exhaustted$	2362
exhaustting$	2362
exhibit$	5987
exhibited$	12336 5987
exhibiting$	5987
exhibits$	5987
existence$	11986
existent$	15154 15155 15156 15157 17076 17077 17078 17079
exit	5200
exit$	11550
expand	5124
expect	11580
expect$	7216 7217 7218 869 870 7321 7322 973 974 7325 14447 14448 11221
expectation$	15823
expectations$	15258 15823 12029
expected$	6687 14219 4685 4878 17528 17776 17812
expecting$	12448 6100
expell	6130
expelled$	6130 12480
expend	11077
expendable$	17273
expensive$	16239 16240 10071 5838
expensively$	3637 5791
experi	5274 5275
experience$	14666 2784 2786 9234 2885 15521 15522 15523 15524 15525
experienced$	2821 15794 3277 3598 3602 3612 11624 11625 11725 12052 5723
experiences$	14666
experiencing$	11624 11625
experts$	3404
explained$	10332 10333 10334
explanation$	17030
explicit$	6979 6990 7396
exploit$	6654 5356
exploitation$	12546 12547 12590 12591 12592 12612 12624 12959 13090 13441 13442 13451 13452 13643 7448 13677 13795 7619 7677 7678 13875 13992 13993 14090 14092 14503 14504 14591 14592 14593 14594 14625 14626 14627 14628 14629 14630 14631 14632 16089 4654 11005 11006 4658 11011 17212 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 4783 17334 17335 17337 11144 17351 11282 4950 11306 11348 5037 5041 11392 11749 11773 11817
exploited$	12597 12605 6654 13267 13595 7700 7701 14300 14302 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579 14625 14626 14627 14628 14629 14630 14631 14632 15742 15743 15744 15825 5356
exploiter$	12571 12640 6656 12860 12880 13095 13115 13146 13148 13151 13223 13241 13246 13251 13690 13691 13727 13728 13729 13730 13731 13732 13733 13734 13735 13738 14056 14182 14375 14456 8467 14664 14684 14685 14686 14687 14778 2236 2323 11707 11766 11849 11852 11853
exploiters$	12571 12640 6656 12860 12880 12884 12905 13095 13115 13146 13148 13151 13223 13246 13251 13690 13691 13727 13728 13729 13730 13731 13732 13733 13734 13735 13738 14056 14182 14375 14456 8467 14664 14684 14685 14686 14687 14690 14778 2236 2323 15108 11707 11766 11849 11852 11853
exploiting$	6654 5356
exploits$	6654 5356
exploitted$	6654 5356
exploitting$	6654 5356
explosive$	5495 6238
expos	4877
expose$	6353 10 12558 6385 12582 12583 12584 12585 12586 12587 12588 5348 5349
exposed$	6353 10 12558 6385 12582 12583 12584 12585 12586 12587 12588 5348 5349
exposes$	6353 10 12558 6385 12582 12583 12584 12585 12586 12587 5348 5349
exposing$	10 6385 12582 12583 12584 12585 12586 12587 5348 5349
express$	8422 8423
expressed$	8422 8423
expresses$	8422 8423
extend	5011
extensions$	12151 12162
extra$	5201
extract$	4667
extracted$	4667 17310
extracting$	4667
extraction$	12333
extractions$	12333
extracts$	4667
extreme$	8713
extremely$	5710 5728
extricate$	7547 7548 7549 7550 7551 7552
eye	17697
eye$	13493 1239 1240 14032 14033 14231 8036 8037 8038 16204 16998 12171
eyeballs$	14098
eyebrow$	16204 16220 12174
eyebrows$	16204 16220 12174
eyed$	12139 12168
eyelashes$	12156 12162 12169
eyelid$	13688
eyes	17288
eyes$	13493 7890 14098 9098 16204 3659 16227 17137 12308 5959
eyesig	11506
eyesight$	17702
fabricated$	14736
face$	13052 1372 14053 14054 14055 8031 14277 16204 10053 10070 16276 10084 4709 11325 11390 12166 5850 5982
facebo	4955
facebook$	621 6971 622 6972 623 6973 624 6974 625 6975
faced$	1372 11952 12005 12167
faces$	1372 14053 14054 14055 15041 16204 16276 10084 11054 11390 12166 5850 6180
facial$	10002 4709 5798 5982
facilitat$	66
facilitate$	44
facilitated$	44 66
facilitates$	44
facilitating$	44 66
facilitats$	66
facilitatted$	66
facilitatting$	66
facing	11607
facing$	1372 6180
fact$	4056
facts$	8225 9771
fade$	12153 12162
fades$	12153
fag$	13619 13620 13621
fags$	13619 13620 13621
fail	5134 6145
fail$	190 1198 1865 1971 1976 1977 1978 1979 1980 1982 2004 2005 2006 2026 2086 8550 16389 16579 16580 16581 16582 16621 4124 4125 4126 4127 17109 17110 17111 17112 5445 12221 5878 5879
failed$	190 282 1198 1865 1971 1976 1977 1978 1979 1980 1982 2004 2005 2006 2028 2086 16621 4124 4125 4126 4127 10482 16679 17109 17110 17111 17112 5445 5878 5879 12284
failing$	190 1198 1865 1971 1976 1977 1978 1979 1980 1982 2004 2005 2006 2029 2086 16621 4124 4125 4126 4127 16674 16675 16676 16677 16833 16834 17109 17110 17111 17112 17183 17184 17185 17186 5445 5878 5879 5880 12231 12232
failings$	16674 16675 16676 16677 5880 12231 12232 6271
failled$	190 1198 1865 1971 2086 16621 17109 17110 17111 17112 5445
failling$	190 1198 1865 1971 2086 16621 17109 17110 17111 17112 5445
fails$	190 1198 1865 1971 1976 1977 1978 1979 1980 1982 2004 2005 2006 2027 2086 8549 16621 4124 4125 4126 4127 17109 17110 17111 17112 5445 5878 5879
failure$	6745 396 397 398 399 400 401 2004 2005 2006 16674 17075 17139 11858 5880 12231
failures$	16674 16675 16676 16677 17075 17139 11858 5880 12231 12232
fainted$	6318
fainting$	6318
faints$	6318
fair$	3094 3095 3096 3653 5787 5788 5795 5811
fairies$	15012
fake$	4799 5804 5819
fall	5052
fall$	6769 6770 6771 6772 559 560 1255 1256 1257 1709 1710 1711 1712 1713 1714 1715 14335 2154 16390 4455 10822 17593 17597 17628 5923 12385
fallen$	559 560 1709 1710 1711 1712 1713 1714 1715 2154 4455 5923
falling$	559 560 1255 1256 1257 2154 12199 5923
falls$	6769 6770 6771 6772 559 560 1255 1256 1257 1709 1710 1711 1712 1713 1714 1715 2154 4455 17083 17593 17628 5923 12277 12385
false$	14736 16645 4799 11150 5465 5470 5806 5819
fame$	11764
families$	13025 13026 13684 7799 2364 2365 2380 15036 15043 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 9016 9017 15215 15219 15220 15718 10702 10703 10704 10705 10706 10707 10759 10771 16968 17027 17048 11831 11984 11986 12033 12038 12269 12275
family	11589 11590 17817
family$	13684 8725 2380 15036 15043 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 9016 9017 15215 15219 15220 15478 15505 15509 15718 10770 17048 17786 11591 11597 17798 17799 17802 5257 17814 5290 17839 17841 17847 11667 11831 11984 12033 5687 12038 6109 6148 12506 12511
fan$	1467
fancies$	13165 13166 2505 2508
fancy$	13165 13166 2505 2508
fanned$	1467
fanning$	1467
fans$	1467
fantasist$	11858
fantasists$	11858
far$	14015 1612 1719 14738 14739 14740 2500 2923 2927 2960 3233 3313 9850 4387 4388 4389 4555 17574
farce$	12244
farcical$	6272
farm$	15116
fashionably$	3637 5791
fast$	7520 7877 7881 15086 15093 15094 15466 15534 5454
faster$	15386
fat$	9985 6261
fate$	11750
father	11590 17788 11593 5248 5258 11609 5260 5263 5269 17817 17833 17839 11646
father$	2364 2365 9016 9017 15268 9082 2733 2734 9197 2959 2968 9319 9320 9321 9322 9365 9366 9367 15624 3516 3517 3518 3519 5235 5236 5237 17784 17786 11591 5244 5245 11597 5249 17798 17799 5256 5257 17810 17814 11619 11620 11627 5289 5290 17847 12033
fathers$	9082 3516 3517 3518 3519 5256 12033 12096
fatigue$	12428
fattest$	3660 5815
fault$	12935 12936 419 420 421 422 12971 12972 12973 13431 930 931 13553 13562 13563 13564 13565 7379 1030 7381 13578 13698 13699 13700 13701 13702 13703 16931 17085 4577 10935 17141 17142 17143 11751 11759 5927 12280 12282 12292
faultless$	7379 1030 7381
faulty$	8246
favor$	7003
favors$	7003
favour$	7002 13205 13206 3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 4617 4618 4619 11734 5833
favoured$	3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 4617 4618 4619 5833
favouring$	3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 4617 4618 4619 5833
favourred$	3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 4617 4618 4619 5833
favourring$	3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 4617 4618 4619 5833
favours$	7002 13205 13206 7914 3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 4617 4618 4619 11734 11735 5833
faze$	9567 15887 15905 15906 9711
fazed$	15886
fazes$	9410 15607 9692 9693
fear$	7462 8705 8706 2357 2358 14948 3241 15807 5731
feared$	13854 3241 5731
fearless$	6254
fears$	14948 3241 5731
february$	13113
feckless$	6231 6240
fecklessness$	2229 2230 15231 15232 11994
fed	4675
fed$	105 106 107 108 901 2347 2348 17348 5313 5316 12423
feeble$	16953
feed	4675 4762 4773 5961
feed$	105 106 107 108 901 2347 2348 4667 4779 4805 5042
feeded$	4667
feeding$	2347 2348 4667 4779 6074
feeds$	105 106 107 108 901 2347 2348 4667 4779 5042 5313
feel$	13165 13166 7794 8422 8423 2351 2359 2537 9713 3364 4836
feelin	6063
feelings$	14888
feels	6063
feels$	13165 13166 8422 8423 2351 2359 2537
feet$	13076 13077 14082 7888 15902 16025 9978 16175 16176 16298 17050 17136 5772
feigned$	5470
fell$	559 560 1255 1256 1257 1709 1710 1711 1712 1713 1714 1715 2154 4455 17597 5923 12372 6097
felt	6063
felt$	13165 13166 8422 8423 8540 8541
female	6010
female$	9965 16162 16163 9968 16165 16166 3639 11039 4882 11863 12113 5764 5996
females$	15170 4882 11863 6256
fend$	9114 9460 9461 9462 9465 9466 9468 9469 9472 3123 15715 16149 16898
fendded$	3123
fendding$	3123
fended$	3123
fending$	9460 9461 9462 9465 9466 9468 9469 9472 3123 15715
fends$	3123
feral$	15118 5634 11985 6240
ferocious$	6238
fester$	17147
fetch$	7078 731
fetched$	7078 731 7093 7094 7095 7096 7097
fetches$	7078 731
fetching$	7078 731 15839
feud$	14014
fever$	12427
few$	11896
fewer	5052
fewer$	5044 5048 17597 6044
fibrosis$	12428
fiercely$	5728 5761
fifteen$	2871 2872 2873 9386 3037 9388 9389 3040
fight	5052
fight$	12977 13006 13008 13009 13010 13058 7158 13406 13574 1042 1043 1044 1045 1047 1048 1049 1050 1051 13756 1437 14009 14335 14360 8240 14437 14472 14564 14565 14638 14722 14723 14946 2478 15269 9115 15653 3381 3382 3383 3384 3385 3550 16352 16388 16390 10264 16461 10266 16589 16590 16591 16617 16621 17876 5410 11776 12219 6051
fighti	11403 11596 11668
fighting$	12643 12644 13881 8525 14872 14928 14934 14935 14936 15269 15807 9613 16354 16621 17599 17757 5239 17792 17864
fights$	13510 13511 13512 13513 13514 13755 14637 14641 2478 15269 3381 3382 3383 3384 3385 3550 16586 16587 16588 16589 16590 16591 16617 16621 16622 11776 12219
figure$	9083 9084 9309 3006 3007 3008 3009 3010 10032 11432 11830
figures$	12915 12916 9083 9084 3006 3007 3008 3009 3010 17026 17066 10938 17144 17146 17155 17156 11432 11830
file$	16911 17240 17253
files$	16911 17240 17253
filler$	12146
fillers$	12146
film	17406 5131
film$	12851 12852 10106 4791 17383 4842 17390 17394 11205 4856 17587 5113 11481 12341
filmed	17333
filmed$	12597 12632 12679 6675 14300 14302 15788 15803 4791 4842 17392 4847 11205 4856 17487 5990
filming$	15803 4791 4842 11205 4932 12364
films$	4791 4842 17390 11205 5113
filter$	15058 15059 15060 15061 15062
filthy$	16239 16240 6261
final$	5212 6174 6176
finance$	105 106 107 108
find	17375 4877 5974
find$	2 1241 7661 1364 13988 2692 9956 16388 17212 11035 4710 4731 4733 4734 11129 4885 4897 17547
findded$	2 1364
findding$	2 1364
finded$	2 1364
finding$	2 13785 1364 8482 8483 8484
finds$	2 1241 1364 7790 2691 11129
fine	11423 5228
fine$	1274 1275 1276 8368 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 9496 3147 3148 9499 9505 9506 9507 9508 9509 9510 9511 9540 9541 9542 9543 3463 9830 3481 9907 3558 3559 3560 17619
fined$	11675
fines$	17619
finger	17539 5131
finger$	7456 16753 16754 16763 16764 16774 17734 17735
fingered$	11950
fingerprint$	11481
fingers$	7456 7712 7713 14991 17734
finish$	10198
finished$	16040 3501 3502 3503 16498 16499 16500 16501 4109 16665
fire	11696
fire$	13079 13417 13652 14014 14078 14079 17456 11696 17892 5593 5594
firear	17889
firebrand$	6226
firebrands$	6226
firesetter$	6229
firesetters$	6229
firestarter$	6229
firestarters$	6229
firing$	7924
firm	5083 5089 5094
firm$	11439 5093
firmer$	5093
first$	13029 7816 14083 14084 7892 2231 2291 2387 16826 17020 17208 6174
fishnets$	12183
fisted$	17103 12255
fit$	3457 3458 10737 4659 17698
fits	11506
fits$	4659 17702 12431
fitted$	17711 5336
fitting$	10045 10069
five	11007 11022 17305 11120 11148 17350 11192 4845 4846 17401 17402 17404 17445 4913 4927 11289 17491 17509 17512 17517 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 17667 5128 12375 12470
five$	6774 7118 7119 7124 7125 7135 7175 7188 7192 7484 7745 14001 8080 1863 8252 8415 8534 2185 2186 2187 2215 14774 14870 2379 2631 15417 3103 3628 9979 9980 3675 16221 16222 16223 16224 16225 16226 16443 16444 16445 16446 16447 10270 10271 10272 10287 10296 10302 4050 10405 10406 4059 10410 10784 16997 11263 17483 17485 5996
fix$	13619 13620 13621
fixated$	5948
fixed$	11423 11559 6342
flag	4786
flag$	4770 4827 5985
flagg	4880
flagge	17333
flagged$	4703 4770 4775 4826 4827 17391
flagging$	4770
flagrant$	2339 2340 2342
flags$	14237 4770 4827 11786
flaky$	6231
flame$	14078 14079 14106
flames$	14013 14014
flash$	7607
flashb	6309
flashing$	13984 13985
flashy$	5838
flat	11590 17791
flat$	12923 13138 13139 13140 13141 6946 6947 6948 6949 13258 13259 13291 13372 13373 13374 13589 13783 13784 13877 13890 13894 14115 14116 14117 14118 14119 14203 14371 15718 3795 17786 17818 17836 17838 17851 5309 17861 12520
flatly$	5855
flatmates$	9265 9266 9267
flats$	13258 13259 13589 17850
flatter$	4609
flattered$	12597 11803
flaunt$	6198
flaunted$	6198
flaunting$	6198
flaunts$	6198
flauntted$	6198
flauntting$	6198
fleas	5310
fleas$	11660
fled$	12347
fledged$	9886
fleece$	12183 12192
fleeces$	12183 12192
flew$	1532 1533 1680 1681 2529
flier$	11868
fliers$	11868
flies$	1532 1533 1680 1681 2529
fling$	58 371
flinging$	58 371
flings$	58 371
flip$	11072
flirt$	626 627 628 646 872 995 996 3381 3382 3383 3384 3385 11913
flirtatious$	6203 6250
flirted$	626 627 628 646 872
flirting$	12898 626 627 628 646 872 921 13984 13985
flirts$	626 627 628 646 872 3381 3382 3383 3384 3385 11913
flirtted$	626 627 628 646 872
flirtting$	626 627 628 646 872
flirty$	6203
floor	11641
floor$	17837 5292 17848
floozies$	6228
floozy$	6228
floppy$	5788
flourish$	1308
flourished$	1308
flourishes$	1308
flourishing$	1308
flout$	2161 2162 4648 5461
flouted$	2161 2162 4648 5461
flouting$	2161 2162 4648 5461
flouts$	2161 2162 4648 5461
floutted$	2161 2162 4648 5461
floutting$	2161 2162 4648 5461
flown$	1532 1533
flung$	58 371
flunkey$	6213
flunkeys$	6213
fluoxe	6102
fluoxetine$	12452
flush$	17197
fly$	1532 1533 1680 1681 2529
flyer$	11868
flyers$	11868
flying$	1532 1533 2529
fob$	4464 5918
fobbed$	4442 4464 5918
fobbing$	4464 5918
fobed$	4464 5918
fobing$	4464 5918
fobs$	4464 5918
focus	11470
focus$	4830 4938
focused$	11181 17378
focuses$	4830
focuss$	4830
foetal$	6306
follow	4816 17419 5131
follow$	12723 12851 12977 7261 13987 14154 14159 14550 8399 8400 8401 8402 8403 14600 14602 2243 16313 16362 16368 16382 16430 16431 16432 4191 4192 4193 10756 17107 17343 17345 17383 4842 17394 11205 11481 5395 12207 12341
followed$	12723 13306 13314 13337 14285 14300 14302 2243 4191 4192 4193 16907 4842 11205 17405 5395
follower$	2442
followers$	2442 11764 11765
following$	8482 8483 8484 2243 4842 11205 5395
follows$	7261 7790 14285 2243 16430 16431 16432 4842 11205 5395
folly$	13356 13357 13358 13359 13445 13911
food	5315 11666
food$	13197 13198 13199 13200 13201 13202 13203 13204 13209 17857 11665 5316
foodbank$	17862
fool$	11913 12084
fooled$	12597 15825
foolhardy$	5352 6232
foolish$	6454 121 122 6493 177 178 179 180 181 182 183 961 1366 1854 1945 1946 16818 16819 5352 11788 5439 5442
foolishness$	12952 12953 12954 12955 12956 12957 13356 13357 13358 13359 13445 7288 7289 7309 13506 13698 13699 13700 13701 13702 13703
fools$	15971 11913 12084 12252
foot	11451
foot$	14101 9978 16175 16176 16269 16270 17455 17647 17734 17735 5483 5772
footag	11069 11178 17502
footage$	17250 17260 17265 4765 11121 4805 17374 11179 17379 4835 4855 5986 12337
footballer$	12917
footballers$	12917
footho	17288
footprint$	17670
foots$	17734
footsoldier$	6213
footsoldiers$	6213
for	11236 4978 12310 5961 6040 6047
for$	6465 12988 13019 6860 6919 6921 6922 13188 7001 13213 7207 7208 7209 7210 7211 13540 13566 13594 7482 13714 1178 1179 7535 7537 7538 7539 7589 7590 7605 13837 7812 7813 7814 7815 14174 7988 7989 1640 7991 7992 7993 8028 8059 8060 8061 8062 8063 8139 14589 14759 8658 14855 8676 8678 8679 8680 8682 8683 14883 8738 8765 2494 8895 8912 8924 8926 15197 9044 9049 9051 9053 9073 9236 9237 9432 9433 9434 9436 9473 15775 15777 15814 9725 16144 10034 4075 4076 16627 16831 10740 16943 16944 4473 17055 10879 17086 17115 17117 17128 17154 17174 17175 17177 17231 11066 4768 11126 17388 11257 11261 11265 11278 11288 11307 11311 17518 11326 11327 11347 11400 5068 11468 11493 17690 5159 17713 17736 11544 17741 17742 11555 11561 17867 17884 5340 11714 5415 5434 12038 12278 12344 12347 12372 12405 6126 12526 12528 12534 12540
forbidden$	8133 5301
force	4654 11005 11006 4658 11011 17212 4676 11031 11040 11041 11042 4693 4694 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 4783 17334 17335 17337 11144 17351 17373 4844 11282 4950 11306 11348 5037 5041 11392 5122
force$	10504 10509 10510 4169 17123 10954 17190 17191 11004 17202 17207 11026 17227 17228 4683 17230 17236 17237 17238 11043 11044 17243 4698 17252 11063 11092 11098 11100 17298 17304 4760 17308 17309 17311 17316 11127 11128 17325 17327 17331 17340 11194 17457 17478 11300 11330 17544 11387 11391 17588 5122 11472 5958 12400
forced$	8404 8405 8406 8407 8408 8409 14611 14612 14613 14614 14616 14633 2578 2581
forces$	8404 8405 8406
forcing$	8407 8408 8409
foreca	4864
forehead$	16204
foreign$	3639 9994 5790 12143 12172
foreman$	13260 13261 13262
forens	6294
forese	4864
foresight$	11771
forever$	4075 10425 4076 10426 4077 4078 4079 4080 4081 4082 4117 4118 5877
forget	11520
forget$	17716
forgot$	4475 4648 12284
forgotten$	5914 12284
form	4703 12310
form$	14797 10635 16946 4715 17490
formal$	6174
formally$	6127
formed$	9888 4715
forming$	4715
forms$	4715 17490
forties$	13257
forwar	4675 4773
forward$	11116 4771 4781 11141 4872 4956 11382
forwardd$	4781
forwarded$	17284 11116 4781
forwardes$	4771
forwarding$	11116 4771 4781 4956
forwards$	11116 4771 4781 11141 4956
foster	6156
foster$	13684 2717 11590 17817 17839 17854 5684 12506 12512
fostered$	12506
fought$	7294 14305 8235 14473 2478 3550
foul$	14178 14466 11783 5584 5612 5658
found$	2 1241 13901 13902 1364 8540 8541 2269 8934 2642 2693 4385 16941 5323 5343 5622 5904
foundation$	16208 16209 16210 12170
four	11007 11022 17305 11120 11148 17350 11192 4845 4846 17401 17402 17404 17445 4913 4927 11289 17491 17509 17512 17517 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 17667 12375 12470
four$	8415 14870 3675 16221 16222 16223 16224 16225 16226 10287 10302 16997 11263 17483 17485 5996 6115
fourteen$	2871 2872 2873 9386 3037 9388 9389 3040 16058 16059 16060 16061
fractured$	5188 11539
fragment$	17616
frame	4867
frame$	16170 16171 16172 4652 11217 12117
frames$	16170 16171 16172 12117
fraternise$	5456
fraternised$	5456
fraternises$	5456
fraternising$	5456
fraternity$	11848
freak$	14969 11913
freaks$	14969 11913
freckled$	3653 5795 6261
freckles$	6262
freckly$	6261
free	11271
free$	6491 142 12926 12927 12928 12929 12930 12931 12932 12933 6752 13264 13265 13602 1077 7547 7548 7549 7550 7551 7552 1656 1657 1658 1659 5043 11453 5314 11745
freeloader$	11913
freeloaders$	11913
freely$	13264 13265 720 728 729 730 13277 13288 17039 17040 17041 17042 11744 11745 5396 5420
frequent$	616 617 5367 5518
frequently$	615
fret$	15847 15850 9655
friend	11007 17214 17305 11120 11148 17350 4845 4846 17401 17402 17404 11240 17445 4913 4927 11289 17509 17512 11352 11362 17558 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 5104 17655 17667 5128 17677 12375 12383 12516
friend$	13788 13789 8155 8163 2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 16161 16164 11843 11984
friendly$	6851 8728
friends$	6351 12668 12695 395 12966 6774 425 13001 463 6831 6832 6833 6851 13110 7118 7119 7124 7125 7135 7175 7188 7192 939 960 7310 13649 13650 13651 7484 13788 13789 1342 1343 1345 7745 13977 14001 8080 8091 8092 8155 8163 1863 8252 8415 8534 2185 2186 2187 2192 2215 14774 14775 14801 8608 2379 2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 2680 9229 9265 9266 9267 15514 15515 15516 15517 15518 15561 15562 15563 3103 15791 15797 15889 3591 16161 16164 16206 3694 3744 3745 16443 16444 16445 16446 16447 10270 10271 10272 10287 10296 10302 10314 4050 10405 10406 4059 10410 10421 16673 10702 10703 10704 10705 10706 10707 10769 16997 17005 17006 17007 17008 17009 17010 17011 17048 10979 4817 17436 11263 4924 17483 17485 4991 17624 11454 11699 11843 11984 5643 5644 12267 12275
friendship$	6501 6829 480 13508 2141 2142 8573 2259 11843 11845
friendships$	3 4 5 6 7 8 9 6392 6829 480 13649 13650 13651 2141 2142 11843 11845
frighten$	15782 15783 15784 15887
frightened$	15742 15743 15744 3239 3240 15886 15890
frightening$	12645 12646 12647 12648 12649
frightens$	9410 15607 9692 9693 16010
fringe$	16275
fringes$	16275
fritter$	5938
frittered$	5938
frittering$	5938
fritterred$	5938
fritterring$	5938
fritters$	5938
frizzy$	5788 5811
from	17610 12310
from$	12787 12896 13830 1510 1511 14410 14411 14412 14413 14414 14421 14422 8850 15158 2673 2674 9037 9277 9310 9557 9583 9663 16161 16164 3724 16341 10520 11003 4768 17361 17386 17388 4866 4875 17435 11316 4979 11355 17595 17618 11459 11560 11561 11602 11603 17819 5335 12079 12182 12230 12325 6058 12433 12480 12540
front$	11653
fruit$	5568
fruitf	11315
fruitful$	17511
frustrating$	10837 17034
ft$	16175 16176 5772
full$	6587 6598 6624 2408 8810 8815 2543 2901 2993 3393 3394 3395 3396 3397 3537 3543 4858 5227 5820
fully$	2744 2901 9254 3141 3144 3169 3178 3536 3538 3539 5397 5420 5728
fumble$	6275
fumbled$	6275
fumbles$	6275
fumbling$	6275
fun$	6829 480 13853 14187
functi	4703 5222 12411
function$	2833 2834 2835 2836 2837 2838
functioned$	2833 2834 2835 2836 2837 2838
functioning$	2833 2834 2835 2836 2837 2838
functionned$	2833 2834 2835 2836 2837 2838
functionning$	2833 2834 2835 2836 2837 2838
functions$	2833 2834 2835 2836 2837 2838
fund$	105 106 107 108 16897
funded$	105 106 107 108
funding$	12288
funds$	105 106 107 108 12522
funeral$	15985 15986 15987 15988 17781
furthe	4676 5011 5112 12383 6040
further$	7949 11026 4973 11462 5996
furthered$	4973
furthering$	4973
furthers$	4973
fuse$	11929
fuses$	11929
fuss$	15847 15850 9655
futile$	5865
future$	13025 13026 13509 13549 14107 14363 15049 16349 16350 16351 5577
futures$	13025 13026 13509 13549 14107 14363
gain$	13346 13347 9050
gained	5153
gained$	11503
gall	11500
gallbladder$	17696
gallery$	11068
gamble$	1003 1561
gambled$	1003 1561
gambles$	1003 1561
gambling$	1003 1561 17718
game$	12618 7015 904 15287 15316 15950 15951 15952 15953 15954 9763 9806 17178 17179 17180 17181 17182 12305
games$	904
gaming$	13172 13173 13174 904
gang	4654 11005 11006 4658 11011 17212 17220 17223 11031 11040 11041 11042 4693 4694 11056 4713 4714 17261 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 17326 11131 4783 17334 17335 17337 11144 17351 17373 4844 11222 4883 17453 17473 11282 4950 11306 11348 5037 5041 11392 11441 17637 5104 17651 12317 12348 12395 12396
gang$	6806 13090 13095 13105 13115 13146 13274 13275 13276 7081 13659 13660 13661 13662 13663 13664 13690 13691 7621 14090 14092 14130 14131 14132 14136 14648 14687 14750 14854 14882 15106 15113 15119 2728 15514 15515 15516 15517 15518 16077 17227 4684 17247 17249 17262 11117 11118 11125 11213 4865 11216 11233 17430 11252 11253 4922 5022 17589 17600 17623 5099 11454 11460 11709 11711 11767 5471 11830 5561 5592 5632 5678 5965 12321 5985 5995 6008 6048 6209 6303
gangling$	6261
gangly$	6261
gangs$	13090 13095 13105 13115 13274 13275 13276 7081 13690 13691 14090 14092 14136 14648 14687 14750 14854 14882 15113 17227 4684 17249 11118 11125 11213 11216 11460 11709 11711 11767 5471 11830 5965 6209 6303
gangsta$	14751 15051 11822 6210
gangstas$	14751 15051 11822 6210
gangster$	14751 2236 2501 2502 2503 2504 15051 15118 11822 11927 6210
gangsters$	14751 2236 14923 2501 2502 2503 2504 15051 15118 11822 11927 6210
gaoler$	13543
gaolers$	13543
gap	12310
gap$	17018 17075
gaps$	17018 17075 4655 5225
garage$	14115 14116 14117 14118 14119 17834 17846
gather	11058 12310 5961 6003
gather$	15275 10930 4667 11064 17297 4810 17380 17659 12115
gathered$	15275 4667 11064 17289 4810 12115
gathering$	15275 4667 17254 11064 17332 11137 4810 12115
gatherings$	17332 11137
gatherred$	15275 12115
gatherring$	15275 12115
gathers$	15275 4667 11064 4810 17659 12115
gaudy$	5838
gaunt$	6261
gave	4675
gave$	318 319 320 321 322 323 324 494 748 749 7196 7197 1121 1122 1123 1124 1158 1159 1160 1161 1484 1485 1486 1487 1488 1489 1502 1503 1504 1505 1506 14162 14163 14164 1682 1683 1770 1771 1772 1773 1774 1776 1777 2181 2182 2366 2367 2368 3242 3243 3288 3504 4300 4326 4447 4448 4449 4450 4451 10848 11675 5591 6099
gbh	11690 6195
gbh$	17886 12545
gcse$	17747 12483 6142 6143 12495
gcses	11584
gcses$	17747 17780 12483 12495
gdpr$	17054
gear$	16264 16265 16266 16267 16268 17280 12188 12198
genera	5961
general$	3795
generation$	9424 9425 9426 9427 9428 9429 9430 9431 11831 11906
generator$	4957 12363
generators$	4957 12363
genes$	15043
genital$	6321
gentleman$	15480 15481 15482
gentlemen$	3046 16008
gents$	3046
get	11229 5126
get$	59 60 86 87 88 97 99 100 101 102 103 12670 6475 163 164 165 166 167 12831 12832 12833 12835 6690 12977 13008 13009 13012 6819 13234 738 741 742 13346 13347 7153 884 885 7331 7332 7392 1065 1068 7467 1171 1172 1173 1205 1217 1219 7608 7610 7612 7660 13889 13899 13900 1359 1360 1361 1362 1363 14154 14161 14165 7974 7975 7976 8006 8007 8008 8009 1662 14275 14276 1781 1782 8184 14381 8237 14457 14472 14600 14602 14608 14610 2071 2149 2150 2152 2153 2154 14727 14728 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 8721 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2486 2540 2546 2557 2561 2571 8938 8939 2632 2651 2660 2661 2662 2663 2664 2665 9050 9052 15320 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 15687 15688 3156 3160 9517 3175 9536 3191 3264 9623 15834 3312 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3480 3551 3557 3573 3630 3643 16388 16389 10290 16508 10313 10321 16554 16555 16556 4012 4013 4014 4015 4016 10390 4482 10912 4578 4579 17276 4930 11480 5174 17804 5370 5383 5394 5395 11746 5501 5503 5508 5555 5563 5582 5595 5635 5637 5646 5647 5708 12215
geted$	7608 7610 7612
geting$	7608 7610 7612
gets	6108
gets$	59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 739 742 884 885 13483 1066 1069 1171 1172 1173 1217 1219 7608 7610 7612 1359 1360 1361 1362 1363 7996 14275 14276 1781 1782 2071 2149 2150 2154 14727 14728 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2486 2546 2557 2561 2571 8963 2632 2651 2660 2661 2662 2663 2664 2665 15320 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 3157 3161 3176 3192 15834 3312 3425 3426 3443 9794 3450 3451 3452 3453 3454 3455 3462 3480 3557 3573 3630 3643 10335 10373 10390 4482 4578 4579 17276 4930 5168 5174 5199 5206 5223 5313 5370 5383 5395 11746 5501 5503 5508 5555 5563 5582 5595 5635 5637 5646 5647 5708 6081 6127 6129
getted$	7608 7610 7612
getting$	59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 6841 13234 742 7392 1171 1172 1173 1217 1219 7608 7610 7612 13861 7690 1350 1351 1359 1360 1361 1362 1363 8441 2149 2150 2152 2153 2154 8708 2486 8970 8971 9144 3159 9517 3193 16554 16555 16556 10368 16595 16596 16621 4482 4578 4579 4930 5174 5395 12215
ghastly$	5584
gift$	12877 12878 6692 6693 6694 6695 6696 6698 6699 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13269 1239 1240 13804 14162 14163 14164 14694
gifts$	292 293 294 295 296 297 298 12877 12878 6692 6693 6694 6695 6696 6698 6699 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13269 13300 13708 13709 13710 13711 13804 7702 14162 14163 14164 14165 7981 7985 14639 14640 14667 8475 14694 14710
gilet$	16264 16265 16266 12179 12188
gilets$	16264 16265 16266 12179 12188
gin$	17712
ginger$	9985 10015 5788 5811 6261
girl	11007 17305 11120 11148 17350 17401 17402 17404 17445 4927 17491 17509 17512 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 11610 11695 12375
girl$	395 425 463 939 960 7310 1342 1343 1345 2192 14790 14791 2380 14953 14965 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 2680 15385 3026 3027 15973 9927 3591 3694 3744 3745 10221 10322 10323 11039 11667 17891 5463 11842 11854 5505 11911 11984 5643 5644 12062 12142 12165
girlfr	17787
girlfriend$	12722 13217 676 13253 13254 709 710 711 712 713 17794 17802 17809 11737 11738
girlfriends$	12722 13217 676 13253 13254 709 710 711 712 713 11737 11738
girls	11022 11030 17387 11192 4845 4846 11240 4913 11289 17573 5128 17677
girls$	12668 395 12966 6774 425 463 13084 6889 6891 6893 7118 7119 7124 7125 7135 7175 7188 7192 939 960 7310 7484 1342 1343 1345 7745 13977 14001 8080 8091 8092 8154 8162 1863 8252 8415 14701 14711 14712 14713 14714 8534 2185 2186 2187 2192 14752 14754 2215 14763 14764 14765 14766 14771 14774 14775 14790 14791 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14822 14871 2379 2380 14953 14965 2447 2448 2449 2450 15036 15065 15066 15067 15068 2547 15102 15171 15174 15199 15200 15201 15202 15203 15204 15215 2680 15233 15385 9229 2888 2902 9314 9315 9316 9317 2992 3026 3027 15587 15588 15612 15629 3103 15889 15973 9924 3591 16206 3694 3744 3745 16443 16444 16445 16446 16447 10270 10271 10272 10287 10296 10302 16509 10314 16519 4050 10405 10406 4059 10410 10421 16673 16857 10702 10703 10704 10705 10706 10707 10768 16979 16997 17005 17006 17007 17008 17009 17010 17011 17012 17048 10979 4817 17436 11263 4924 17485 4991 11712 11842 11854 11901 11907 11911 11934 11984 5643 5644 12062 12142 12267 12275
git$	11832
gits$	11832
giv	4761
give	4675 4762
give$	12852 318 319 320 321 322 323 324 12941 494 748 749 7196 7197 1158 1159 1160 1161 1484 1485 1486 1487 1488 1489 1502 1503 1504 1505 1506 1682 1683 1770 1771 1772 1773 1774 1776 1777 8170 2181 2182 2366 2367 2368 2774 9582 3242 3243 3288 9808 3504 16228 16362 16368 16382 10564 4300 4447 4448 4449 4450 4451 11013 11036 4746 11116 4771 11141 4956 5042 5591 12207
gived$	7196 7197 1158 1159 1160 1161 2366 2367 2368 3288
giveed$	11116
givees$	4771
giveing$	4746 11116 4771 4956
given	4665 11133 11211 5336
given$	12787 6625 6626 7196 7197 1158 1159 1160 1161 1770 1771 1772 1773 1774 1776 1777 2181 2182 2366 2367 2368 2852 3242 3243 3288 3504 3922 16847 16848 16849 16850 4326 4447 4448 4449 4450 4451 17400 5168 5169 5206 5209 5223 5280
gives$	318 319 320 321 322 323 324 494 748 749 7196 7197 1158 1159 1160 1161 1484 1485 1486 1487 1488 1489 1502 1503 1504 1505 1506 1770 1771 1772 1773 1774 1776 1777 2181 2182 2366 2367 2368 3242 3243 3288 16228 4300 4326 4447 4448 4449 4450 4451 11060 11077 4746 11116 4771 11141 4956 5042 5591
giving$	318 319 320 321 322 323 324 494 7196 7197 1158 1159 1160 1161 1484 1485 1486 1487 1488 1489 1502 1503 1504 1505 1506 1770 1771 1772 1773 1774 1776 1777 2366 2367 2368 9532 3242 3243 3288 4300 4447 4448 4449 4450 4451 11060 5591
glad$	325 326 331 508 509 743 744 745 746 747 1042 1043 1044 1045 1047 1048 1049 1050 1051 7837 7958 14155 14156 14157 14158 1613 1614 1615 1631 1632 1633 1634 1635 1818 1819 1820 1821 3463 4501 4502 17200 5410
gladly$	728 729 730 13277 1258 1259 1260 1261 1262 1263
glamour$	14639 14640 14661 14667
glandular$	6077
glass$	12421
glasses$	12183
glaucoma$	6311
glean$	4667
gleaned$	4667 17310
gleaning$	4667
gleans$	4667
glories$	1111 1112
glorified$	1224 5417
glorifies$	1224 5417
glorify$	1224 5417
glorifying$	1224 5417
glory$	1111 1112
gloves$	12183
glued$	4112
go$	6476 12673 6478 6479 12685 6523 12756 12768 12769 12778 12814 12831 12832 12833 12835 6645 12844 412 6780 6786 6787 6788 6789 12986 13006 13008 13009 13010 6849 6854 6855 555 556 557 558 559 560 594 597 600 601 6954 6957 6965 619 620 13234 724 725 726 734 742 13301 13302 13303 13304 13305 7138 13372 13373 13374 7324 7393 7394 7401 1052 1053 1054 1061 1062 1071 1163 13712 1206 7562 7608 7610 7612 7694 1535 1536 1537 1538 1539 1540 1541 14154 14159 14165 8006 8007 8008 8009 1680 1681 14308 14309 8165 8186 14401 14550 14564 14565 14600 14602 14608 14610 2095 2119 2152 2153 2335 2472 2473 2474 2475 2476 2477 2483 2484 2540 2700 2701 2702 15981 15982 15983 15984 3726 3735 3748 3749 3750 3751 3752 16313 16362 16368 16382 16388 16389 3864 16621 10467 10633 10931 11134 5025 17593 17659 5311 5365 5394 5395 11746 5573 12207 6171
goad$	2169 2170 5460
goadded$	2169 2170 5460
goadding$	2169 2170 5460
goaded$	2169 2170 5460
goading$	2169 2170 5460
goads$	2169 2170 5460
goal	5070
goal$	14102 5057 17654
gobby$	6240
goed$	7608 7610 7612
goes	17276
goes$	12768 12769 12814 412 555 556 557 558 598 600 601 6965 619 620 724 725 726 735 742 13481 1063 1164 7608 7610 7612 1393 1535 1536 1537 1538 1539 1540 1680 1681 1693 1694 8046 8047 2095 2119 2152 2153 2335 2472 2473 2474 2475 2476 2477 2483 2484 2700 2701 2702 3726 3735 3748 3749 3750 3751 3752 3917 16529 16621 10467 11134 17367 17593 5186 5311 5316 5324 5365 5394 5395 11746 5573 6108 6171
gofer$	6213
gofers$	6213
going$	12779 12804 12805 12806 412 13036 6843 555 556 557 558 593 600 601 6953 6956 6963 6964 6965 619 620 680 13234 724 725 726 736 742 13301 13302 13303 13304 13305 13333 13372 13373 13374 7393 7562 7608 7610 7612 7666 7686 1535 1536 1537 1538 1539 1540 2119 2152 2153 8522 2335 2540 2700 2701 2702 9222 9223 3058 3726 3735 3748 3749 3750 3751 3752 16361 10186 3837 3838 3839 3840 10191 3846 3847 3848 3849 3850 3852 16448 16503 16621 10467 4878 5025 5311 5324 5365 5394 5395 5588 6094 6171
goings$	17357 17363 17364 11209
gold$	8762 5800 12183
gone$	6826 6827 6837 6864 6865 6866 6867 6868 6869 6870 6871 555 556 557 558 559 560 600 601 6965 724 725 726 742 13306 13307 7121 13323 13324 13325 13338 7608 7610 7612 1535 1536 1537 1538 1539 1540 1680 1681 8132 8231 8279 14483 14486 2119 2335 2483 2484 16040 16046 16855 16856 10878 11016 11134 4869 11566 5296 5365 5394 5395 11746 5573 6094
gonorr	6321
good$	12619 6493 6534 590 8531 8532 8575 2226 14861 2415 8767 8869 2574 9124 9269 9353 3116 3124 3127 9638 10360 10738 10939 4858 5776
goods$	11367
goodwill$	8712
goose$	12189
gorgeous$	6261
gormless$	12143 6240
gos$	17659
gossip$	11913
gossips$	11913
got	17727 5336
got$	12568 6373 59 60 86 87 88 97 99 100 101 102 103 163 164 165 166 167 12831 12832 12833 12835 6878 737 740 742 13306 13323 13324 13325 13339 890 891 13483 988 989 13552 1067 1070 13625 13626 7438 1171 1172 1173 1217 1219 7608 7610 7612 7630 7631 1359 1360 1361 1362 1363 7996 7997 14275 14276 1781 1782 1806 1807 1808 1809 1810 1811 1812 1813 14481 8286 2149 2150 2154 14727 14728 2445 2446 2486 2512 2705 3158 3177 3333 3393 3394 3395 3396 3397 3480 3657 3670 3671 3672 3673 3729 10319 16748 16749 4482 4578 4579 17310 4930 5209 5312 5313 5394 5395 11746 5589 5677 5812 5823 6080 6097 6127 6129 6173
gown$	16254
gowns$	16254 16279 16297
gp	11527 5182
gp$	17723 11532
gps	5336
gps$	11686
grace$	16820 16821 16822
grade	12470
grade$	17211 12492 6281
graded$	2631 2634 17391 5962 6281
grades	17779 11584
grades$	17211 17780 12492
graffi	11668
graffiti$	17504 17864
graft$	12426
grafts$	12426
grain$	1419
gran	11590 17788 11593 5248 5258 11609 5260 5263 17833 17839 11646
gran$	5235 17786 5261
grandad$	5261
grandf	11590
grandfather$	17786
grandm	11590
grandmother$	14183 17784 17786
grandmothers$	14183
granite$	15877
granny$	14183
grante	11312 6177
granted$	17508 12365
grasp$	14550 8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383 15371 15372 9343 15540 9363 15560 9893
grass$	17063
grateful$	17200
gratitude$	15058 15059 15060 15061 15062
grave$	14099 14100 17781
graves$	14099 14100
graveyard$	17834
gravitate$	2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114
gravitated$	2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114
gravitates$	2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114
gravitating$	2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114
greasy$	3653 16215 5788 5795 5811
great$	7950 8713
greater$	2884
greatly$	17663
greed$	12952 12953 12954 12955 12956 12957 13356 13357 13358 13359 13445 7288 7289 7309 13506 13698 13699 13700 13701 13702 13703 13853 13911 14190 14191 1646 1647 14324 8210 8303 1954 8305 14639 14640 11785
greedily$	1258 1259 1260 1261 1262 1263
greedy$	6240
green$	7838 15506 15507 15508 15969 16205 12072 5789 5811
greet$	4622
greeted$	4622
greeting$	4622
greets$	4622
greetted$	4622
greetting$	4622
grew$	2840 2841 3652 5794
grey$	16205 16215 5811 12183 5838
grief$	7908 16020
grip$	9363 15560 17028 17119 17120 17121 17122 5091 12286
grips$	5091
gromme	11500
grommets$	17696
groomed$	12597 12605 13267 13595 14302 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579 14625 14626 14627 14628 14629 14630 14631 14632 15825 12132
groomer$	13146 13241 13246 13251 13727 13728 13729 13730 13731 13732 13733 13734 13735 14056 14182 14456 14778 2236 2323 15975 11766 11849 11852 11853
groomers$	13146 13246 13251 13727 13728 13729 13730 13731 13732 13733 13734 13735 14056 14182 14456 14778 2236 2323 11766 11849 11852 11853
grooming$	12590 12591 12592 12612 12624 12959 13441 13442 13643 7448 13992 13993 14625 14626 14627 14628 14629 14630 14631 14632 16089 11758 11817
gross$	5881
ground$	4760 17415
grounds$	4961 4977 5278
group	11007 17214 11022 17305 11120 11148 17350 17359 17381 17384 17387 11192 17389 4845 4846 17401 17402 17404 11240 17445 4913 4927 17491 4952 17509 17512 17517 11334 4990 11352 11362 17558 11363 17572 11383 11386 17584 5040 17591 5046 5064 17631 11441 17637 17643 11452 5104 17651 17655 17667 5128 17677 12331 6004 6005 12370 12375 12383 12395 12396
group$	12569 12668 12696 12697 395 12966 12968 6774 425 463 13084 6889 6891 6893 7118 7119 7124 7125 7135 7175 7188 7192 7239 939 960 7310 7320 7484 1342 1343 1345 7745 13977 13986 14001 8080 8091 8092 8149 8157 1863 8252 14603 8415 8534 2185 2186 2187 2192 14754 2215 14767 14769 14774 14775 14798 14801 8608 8609 2301 2379 2380 14947 2447 2448 2449 2450 15017 15036 15065 15066 15067 15068 15171 15174 15199 15200 15201 15202 15203 15204 15215 2680 15233 9042 9043 2728 15279 15405 15514 15515 15516 15517 15518 15561 15562 15563 15592 3066 3067 15632 3103 15889 16017 16019 16065 16077 3591 3593 3594 16206 3694 3744 3745 16443 16444 16445 16446 16447 16462 10270 10271 10272 10275 10276 10287 10296 10302 16509 10314 16519 16524 16526 4050 10405 10406 4059 10410 10421 16673 10702 10703 10704 10705 10706 10707 16917 10762 10764 16996 17005 17006 17007 17008 17009 17010 17011 17012 17048 10921 10979 10981 11004 17202 17207 17249 17252 11063 11092 11098 11100 17304 17308 17309 17311 17321 11128 17327 17332 11137 17340 17345 4817 11169 4820 17398 17411 4883 17436 11263 4922 4924 17478 4936 17483 11300 11302 11340 4991 17544 17559 17560 11387 11391 17588 17589 17622 17623 17624 11437 17639 5099 11454 11482 11485 17682 11842 11845 11896 11901 11936 11984 5643 5644 12038 12267 12275 5989 12344 6005 6048 12489
groups$	12697 14767 14769 2380 15036 15065 15066 15067 15068 15171 15174 15199 15200 15201 15202 15203 15204 15215 17249 17332 11137 17411 11901 11984 12344
grow	5124
grow$	2840 2841 2988 15535 15536 9341 3652 5794
growing$	2840 2841 3652 5794
grown$	671 13223 7460 8480 2148 15282 15329 2822 2826 15373 15374 15375 15376 15377 15378 9184 9185 9186 9187 2840 2841 9208 9214 9215 9216 15414 15415 15416 15420 15421 15422 15423 15424 15425 15431 15434 9241 9243 9244 9245 9246 9247 9251 9253 15450 9262 15464 15465 2920 2937 15485 15487 2945 2946 9298 15495 15496 9304 9305 2964 2982 2983 2994 9346 15549 15550 15551 15556 3014 15570 9375 15574 15575 15576 15577 15578 15579 15580 15581 9387 3042 15643 15644 15645 15646 15647 15648 15649 9487 9490 9523 15720 15721 15722 15723 9580 3244 3245 3246 3247 15805 15806 9647 9649 3307 15853 3308 3309 15855 9667 3333 15921 15922 15923 15924 15928 9800 9837 16035 9840 9872 9874 3562 3586 3587 3588 3589 3599 9960 3652 12059 5712 12063 5756 5794
grownups$	15379
grows$	2840 2841 3652 5794
grubby$	16239 16240 5831 5838 6261
grumpy$	6231
guarantee$	3956 10306 3957 10307 3958 10308 3959 10309 3960 3961
guaranteed$	3843 3844 3845 5859
guard	4695 11132 11145 4837 11197 4860 11282 4940 11290 5041
guard$	6677 13192 4670 17217 11045 17307 17328 17330 4790 17341 4797 11187 4841 17393 4861 4862 17478 4986 5004 11391 5130
guardian$	15799 15800 15801 15802 15862
guardians$	15799 15800 15801 15802 15862
guards	11290
guards$	6677 13192 4670 17217 11045 17300 17307 17328 17330 4790 17341 4797 11187 4841 17393 4855 4861 4862 17478 4986 5004 11391 5130
gucci$	12183
guess$	16023 16024
guessed$	14443 14444 8249 8250 14473
guidance$	12821 12822 14226 14227 14595 14596 14597 14598 14599 15750 15764 15828 15829 15830 16734 16735 16736 16737 16738 16739 17194 11811
guilt	17432 11252
guilt$	17089 17448 5927 12281
guiltless$	7379 1030 7381
guilty	6183
guilty$	905 906 13562 13563 13564 13565 10890 11328 11759 6183 12533
gullible$	14265 1895 15506 15507 15508 11787 5440 12072 6240
gum$	6312
gumption$	16820 16821 16822
gun	17889
gun$	13591 8410 8411 11673
guns$	13591
gutless$	6231
guts$	16820 16821 16822
gutter$	16396 16536
guttersnipe$	6228
guttersnipes$	6228
gyppo$	6228
gyppos$	6228
habit	12457
habit$	12651 12655 6829 480 1335 1336 1337 1338 1339 1340 1341 2132 2133 2134 4287 11702 11703
habits$	12651 12655 14097 16401 16539 11702 11703 12090
habitual$	616 617 11216 5367 5496 5509 6001
habitually$	615
had	5138 5143 5194 6108
had$	243 244 339 642 645 7110 7111 7112 7115 7116 768 769 770 771 772 773 774 775 776 791 792 793 794 13366 7171 7172 7193 7199 880 926 928 1008 1100 1101 13749 1244 1290 1304 1317 7672 7675 1357 1359 1360 1361 1362 1363 1386 13978 1438 1439 1653 2445 2446 2512 2592 2705 2913 15825 16161 16164 3657 3670 3671 3672 3673 3729 3812 16634 16635 4104 4154 4155 4156 4157 4159 4160 4161 4162 10549 4204 4205 4206 4207 4208 4209 4210 4211 4212 4213 4214 4215 4216 4217 4218 4240 4248 10624 10625 10626 10641 10643 10711 16908 4604 4605 17310 11442 5139 11493 5150 5152 5159 5161 5168 5189 11544 5206 5209 5280 5312 5677 12115 5812 5823 5885 12347 6058 6080 6081 6112 6126 6162
haemop	6078
haemophilia$	12428
hair$	16198 16200 16201 16202 16275 16307 12148 5801 12161 5813
haircut$	16200 16201 16202 16275 12161 5813 12175
haircuts$	16200 16201 16202 16275 12161 5813 12175
hairdo$	12175
hairdos$	12175
haired$	12129 12138
hairstyle$	16200 16201 16202 16275 12161 5813 12175
hairstyles$	16200 16201 16202 16275 12161 5813 12175
hairy$	6261
half$	918 1399 10089 10758 4931 11308 5061 5895
halfway$	12199
hall	11653
hall$	17849
halluc	6309
hallwa	11653
hallway$	17849
halve$	17597 17628
halved$	17597 12385
halves$	17628
ham$	5905
hand	4736 4773
hand$	322 323 324 13532 13533 1025 1026 1027 1028 7456 14040 1502 1503 1504 1505 1506 8169 15032 15033 9118 9119 9120 2771 9558 15755 15756 15757 9758 16124 16204 4746 11116 4771 11141 11296 4956 11422 17734 17735
handded$	322 323 324 1502 1503 1504 1505 1506
handding$	322 323 324 1502 1503 1504 1505 1506
handed	11133 11211
handed$	322 323 324 1502 1503 1504 1505 1506 17017 11116 12248 12249 12303 12367
handedly$	12304
handes$	4771
handful$	2303 8653 2304 8654 2305 8655 2306 8656 15210 11858
handing$	322 323 324 1502 1503 1504 1505 1506 4746 11116 4771 4956 12340
handl	12313
handle	11293 4998
handle$	15075 15131 9099 9111 2787 9138 9139 2790 15355 15356 15605 15653 9460 9461 9462 9465 9466 9468 9469 9472 3140 15687 15688 3162 9513 9514 9515 9521 9624 15866 9708 3372 3373 4622 5091 5724
handled$	9378 9379 9380 9381 9382 9383 9384 9385 3140 3372 3373 4622 5724 12240
handles$	3140 3372 3373 4622 11084 17489 5724
handli	17452 6294
handling$	9460 9461 9462 9465 9466 9468 9469 9472 3140 9521 3372 3373 15950 15951 15952 15953 15954 4286 4530 4531 4532 4533 4622 11690 5724 12263
hands$	12614 12615 12616 12617 322 323 324 13532 13533 7456 14040 1502 1503 1504 1505 1506 14108 14109 9118 9119 9120 2771 9758 16204 16909 17046 4746 11116 4771 11141 4956 17734
handse	11365
handset$	4666 11105 4823 17370 17561 5983
handsets$	4666 11105 4823 17370 17561
handsome$	6261
hang	17276 11293 6069
hang$	12977 13006 13008 13009 13010 13041 13301 13302 13303 13304 13305 13372 13373 13374 7394 7465 1116 14360 2138 2152 2153 15275 3731 3732 3733 3735 12115
hanged$	2152 2153 15275 12115
hanger$	5514
hangers$	17199 5514
hangged$	2152 2153 15275 12115
hangging$	2152 2153 15275 12115
hanging$	12779 13036 13301 13302 13303 13304 13305 13372 13373 13374 13984 13985 2138 2152 2153 15275 10036 16299 16300 12115 12199
hangouts$	17489
hangs$	2138 2152 2153 15275 3731 3732 3733 3735 12115
haphazard$	17076 17077 17078 17079
happen$	12723 12780 12781 12782 13487 13586 14853
happened$	12627 12630 12723 7130 7131 13342 13343 914 7269 13481 13572 1057 1058 7782 13979 13980 13981 13982 13983 14285 14533 14534 14535 14536 14537 15804 9709 9710 3361 16815 16816 16817 17071 17072
happening$	14533 14534 14535 14536 14537
happens$	12627 12723 912 13481 14285 14533 14534 14535 14536 14537
happily$	728 729 730 13277 1258 1259 1260 1261 1262 1263 9505 9506 9507 9508 9509 9510 9511 9540 9541 9542 9543 5420
happy$	325 326 331 6682 473 474 475 508 509 721 722 743 744 745 746 747 1042 1043 1044 1045 1047 1048 1049 1050 1051 1274 1275 1276 7958 14155 14156 14157 14158 1613 1614 1615 1631 1632 1633 1634 1635 1818 1819 1820 1821 3463 5410
harass$	2155 2156 2157 5459
harassed$	2155 2156 2157 5459
harasses$	2155 2156 2157 5459
harassing$	2155 2156 2157 17183 17184 17185 17186 5459
hard	5089 5094
hard$	7714 1403 1404 1405 1443 7793 1444 1445 7795 1446 8363 8367 14669 2324 2325 2401 8770 15051 8856 2585 2586 2587 2588 2589 2590 9013 15269 2773 3089 3090 3091 9684 9685 3336 9730 9750 17199 11439 5093 17642 5602 5610 5735 5737 5749 5753 5790
hardcore$	5546 6240
harden	12382
hardened$	8733 3244 3245 3246 3247 3261 3262 3345 5496 12023 12102 6254
harder	4894
harder$	7279 2585 2586 2587 2588 2589 2590 16697 17178 17179 17180 17181 17182 11244 5093 12305
hardest$	2585 2586 2587 2588 2589 2590
hardier$	3244 3245 3246 3247
hardly$	111 7729 7730 7750 7751 7752 1596 7972 7973 1768 8265 8266 1920 1921 1922 8538 3047 3049 3050 3092 3135 3136 3221 9571 3222 3223 9662 10055 3878 4204 4205 4206 4207 4208 4209 4210 4211 4212 4213 4214 4215 4217 4218 4329 4387 4388 4389 5144 5216 5715 5716 5722 5730 5744 5885 6086
hardy$	3467
harm	11222 6069 6301
harm$	12546 12547 12571 12590 12591 12592 12624 6600 6601 6602 6603 6604 6605 6606 6607 258 259 260 13058 7204 7205 13441 13442 13451 13452 920 13584 13585 1130 13677 7677 7678 13875 13992 13993 7908 14111 14503 14504 14566 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579 14591 14592 14593 14594 14909 15852 16020 10819 17075 11015 11216 11319 11626 17822 5332 17886 11749 5966 5995 5999 6001 12418
harmed$	12418
harmer$	11870
harmers$	11870
harmful$	6493 13098 2221 2222 2223 8594 5353 5493 5504 6001
harming$	12418
harms$	12546 12547 12418
harsh$	17016
has	5138 5180 17727 6108
has$	6356 6358 642 880 988 989 1008 1100 1101 1244 1290 1317 1357 1386 1653 1749 8208 1995 2445 2446 8806 2512 2592 2705 2913 3032 3333 3393 3394 3395 3396 3397 16161 16164 3657 3670 3671 3672 3673 3729 3812 3856 10436 16634 16635 4104 10549 4204 4205 4206 4207 4208 4209 4210 4211 4212 4213 4214 4215 4217 4218 4239 4247 4285 10641 10643 4635 11103 17416 11250 11442 5106 5139 5150 5151 5152 5161 5168 11530 5189 5199 5206 5209 5223 5280 5312 5336 5589 5677 12115 5812 5823 5885 6058 6080 6081 6112 6126
hastily$	17187 17188 17189
hat$	12183
hate$	14948 2517 3796 3797 5578
hated$	2517 5578
hates$	14948 2517 3796 3797 5578
hating$	2517 5578
hats$	10094 10095 3746 3747 12183
haunts	4735 11085 11293
haunts$	16401 17489
have$	6357 6359 12851 6681 6800 6834 6838 6861 6872 6874 6875 6879 642 645 7146 880 925 955 988 989 1008 7397 1100 1101 7582 1244 1290 1317 1357 1386 1432 7786 7787 1653 1749 8203 8209 8227 8232 8243 8244 8247 8248 8277 8278 8281 8282 8285 8287 8288 8289 8290 1994 14732 2445 2446 8805 2512 2592 2705 15275 2913 2914 9361 3033 3333 3393 3394 3395 3396 3397 3470 16114 3657 3670 3671 3672 3673 3729 3812 10181 10190 16388 3856 3882 10300 10396 10397 10436 16634 16635 4104 16680 16681 16682 16683 10488 16688 16689 16690 10497 10503 10549 10565 4241 4285 16853 16854 10936 10937 4636 11103 17463 11442 5106 5312 5589 5677 12115 5812 5823 12233 12347 12372 6058 6126
having	5143 6108
having$	642 645 7397 1101 8524 3657 3729 11493 5150 5152 5159 5812 6081
havoc$	11891 11892 11893 11899
hawk$	650 5380 5428
hawked$	650 5380 5428
hawking$	650 5380 5428
hawkked$	650 5380 5428
hawkking$	650 5380 5428
hawks$	650 5380 5428
hazel$	16205 5789
he$	6509 6515 7037 7118 7119 7124 7125 7174 7188 7191 7471 7474 7483 13805 7626 7643 7745 1408 14001 1863 14446 2184 8534 2185 14731 2186 2187 2214 8709 2379 15286 16443 16444 16445 16446 16447 10270 10271 10272 10274 10405 10406 4058 10410 10504 16704 6127
head$	13399 13401 13532 13533 1518 1519 1520 1521 1522 7887 1542 14244 14245 14246 14247 14248 14249 14250 14251 8056 8057 8058 14606 14607 14973 15005 9122 15348 15349 15350 2805 2806 15371 15372 2938 2939 2940 2941 2942 2943 2944 9522 10047 10073 10074 3725 3986 10336 3987 10337 3988 10338 3989 10339 3990 10340 3991 10341 17052 4507 17529 12159 5942 6314
headache$	9001
headaches$	9001
headcase$	11913 6228
headcases$	11913 6228
headed$	561 3986 10336 3987 10337 3988 10338 3989 10339 3990 10340 3991 10341 11949 11954 11998 12087 12128 12247
headfirst$	14081 7891
heading$	561 14220 3986 10336 3987 10337 3988 10338 3989 10339 3990 10340 3991 10341 5143
headlong$	14081 7891
heads$	13399 13401 13532 13533 1518 1519 1520 1521 1522 14244 14245 14246 14247 14248 14249 14250 14251 8056 8057 8058 14606 14607 14973 9122 2805 2806 9522 4399 17052 4507 12053 12073 12157 12158
headscarf$	12183
headscarves$	12183
headstrong$	6242
health	11508 11554 17787
health$	13025 13026 13549 14107 14363 8424 8425 8426 8427 8428 10512 17685 17704 11513 17722 11527 11531 17731 12446 6110
healthier$	6493
healthy$	6534
heap$	15069
hear	11129
hear$	14749 5142
heard$	2747 4267 4268 5142 5277
hearin	11506
hearing$	5142 17702 5277 6060 6090 6091 12532
hearings$	12532
hears$	5142
heart$	15017 11488 17685 6082
hearted$	16954 11960 11961 12245
heartless$	16832 6240 6272
heat$	5074 17621
heatin	5315
heating$	17857 11665
heavier$	5767
heavies$	11913
heaviest$	3660 5815
heavil	11520
heavily$	3638 17710 17716 17717 5769
heavy	5089
heavy$	7469 9977 10821 11439 5767 5770 5820 5899 5953 5954
heavyset$	6260
heed$	6460 6461 6462 6463 6464 12941 14228 14229 14550 8399 8400 8401 8402 8403 16430 16431 16432 16775 16872 16873 16874 16875 16876 16877 16878
heeded$	13306 13314
heedless$	118 119 6231 6232
heel$	17548
heels$	16281 16282 16283 17050 12183
height$	3523 3524 3525 16170 16171 16172 12117
held	12310
held$	7078 2779 16146 16847 16848 16849 16850 4554 4646 17233 4826 11324 17540 5133
helicopter$	5991
hell$	1059 1060 7990 14706 14725 5558
hellbent$	1313 1314 1315 1316
hellraiser$	6225
hellraisers$	6225
help	4661 4692 4729 4978 5024 11525
help$	6412 6443 193 200 201 12821 12822 12941 13060 13067 13085 13351 13534 13671 13672 13674 13675 13682 13864 13869 7805 14235 14386 8328 14557 14558 14559 15035 15131 15145 9110 15720 15721 15722 15723 15750 15758 15759 15760 15761 15762 15764 15770 15771 15772 15773 15774 15853 15855 16106 16330 3791 3792 3793 3794 16362 16368 16382 16464 16485 16516 16554 16555 16556 16568 4294 4295 4296 16897 16906 4530 4531 4532 4533 17107 4739 4793 4973 4980 5057 17617 5117 17721 17753 11769 11796 11797 11883 11924 12025 12202 12207 12215
helped$	200 201 13536 14528 14529 14530 14531 14532 15146 16367 16373 16378 16381 16387 16453 16459 16497 16514 16540 16541 16542 16543 16544 17229 4973 4980 5117
helper$	14056 11780
helpers$	14056 11780
helpful$	4651 17229
helping$	200 201 8329 16554 16555 16556 10367 4973 4980 5117 12215
helpless$	9416 15858 15859 15860 15861 15969
helpped$	200 201
helpping$	200 201
helps	4978
helps$	200 201 4739 4973 4980 5057 5117 12216
hence$	3324 3325 3326 3327 3328 3329
henchman$	6213
henchmen$	6213
hepatitis$	6313
her	11007 11030 17268 11169 4883 5173 11547 5215 11578 5238 11589 5251 17811 17845 5306 5308 11667 17871 5339 12478 6177
her$	12549 12550 24 12581 6455 6468 6470 12667 123 124 127 131 132 6484 6486 139 6490 6546 6719 380 387 388 389 391 6744 395 6756 6757 6758 6759 6760 6761 425 428 463 6828 13044 6886 6914 7000 7045 7050 7061 7149 7215 7238 899 900 7256 7282 13481 936 938 939 7304 959 960 7310 13507 7312 7319 979 997 7377 7383 7385 1037 13622 7445 7481 1220 1222 1278 7653 7654 1342 1343 1345 7709 7715 7719 13986 7823 7864 7902 7979 7980 8048 8091 8092 1857 1860 14417 8260 14459 1953 8304 1955 8308 14586 14590 8395 14603 14634 2192 8601 14849 14886 8724 8847 15088 2680 9042 9043 15290 2753 9171 9174 9202 9203 9204 9205 9206 9335 9351 15606 9432 15628 9433 9434 9436 15763 15888 9696 15898 9722 9786 9787 3439 3440 3441 16007 16018 9831 3482 9833 3496 16100 16101 16102 3590 3591 9973 9982 9983 9984 10011 3669 3682 3685 3693 3694 3714 3715 10080 3738 3744 3745 16538 16563 10462 16728 10759 17006 17007 17008 17009 17010 17011 10850 17047 10854 10856 10863 17066 17144 11233 17688 11497 11499 17700 5156 5157 11509 5160 11518 11523 5177 5178 11538 11565 11575 17774 5234 11588 5240 5241 11592 5243 5247 11601 5259 11614 5270 17818 11637 11655 11656 11658 17856 17863 17869 11676 11687 11689 5385 5401 5643 5644 5835 5836 12267 5969 6095 6096 6104 6105 6115 12467 6132 6144 12503 6169 6174 6185
herbert$	11919
herberts$	11919
heritage$	10025 10026 10027 10030
heroin	11512 17889 11697
heroin$	17385 17708 11521 17720 17893 11713
hers$	13476
herself$	6350 6352 12549 12550 6393 6397 6398 49 6400 6401 6402 6403 6404 6405 6406 57 6408 6409 6410 61 12608 12609 6414 6415 6417 6418 69 70 71 72 6424 6425 6426 6436 6437 6438 12639 12850 6721 12946 6831 6832 6833 13086 6968 13369 13398 13400 7223 7224 7225 7226 7227 7228 7229 7230 7232 7233 13444 7257 7258 7259 7260 13457 13458 13459 13460 13461 13462 13463 13464 13465 13466 7275 7276 7277 7278 13475 13480 13502 13503 13636 13637 13638 13639 13640 7450 13743 13744 13745 13746 13747 13748 13759 13830 1330 1331 1332 7683 7798 7904 7905 7907 14104 7915 7916 7917 7918 7920 7922 7923 1574 7978 14289 8306 8310 1961 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8324 8325 14522 14523 14524 14525 14526 14527 14529 14530 14531 14532 8653 8654 8655 8656 14863 15028 8855 2506 2507 8858 2509 2510 2511 15114 2699 15307 15308 15309 15310 15311 15312 15313 15608 15609 15610 15611 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15669 9475 15672 15673 9478 15680 15713 15714 15717 15730 15731 15732 15734 15740 15741 9736 9737 9738 16026 9901 3552 3553 16105 16113 10894 11498 11663 11698 11706 11729 11730 11778 12074 12075 12419
herselves$	11498 12419
hid$	3734 4480 4508
hidden$	13830 3734 17233 12200
hide	11229 4901
hide$	12852 6823 6824 6825 7395 7638 3734 4508 12394
hided$	4508
hides	4901
hides$	3734 4508
hiding	4901
hiding$	7395 14335 3734 16595 16596 16601 16602 16603 16606 16607 16608 16609 16610 16611 16612 16613 4508
hierar	17261 12315 12317 12395
hierarchy$	17247 17248 6282
high$	89 13619 13620 13621 7470 1125 1126 1127 1128 1129 13715 7567 1218 7569 2624 2625 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 8995 8996 8998 8999 9000 16586 16587 16588 16621 10708 5587 5898
higher$	2624 2625 11071 6106
highest$	2624 2625
highlights$	12162
highly$	5089 5728
hijab$	12183
hijabs$	12183
him	11007 11030 17268 11547 17811 17845 17871 12478
him$	12549 12550 12581 12640 12667 6658 6665 6666 6668 6671 12905 6713 13047 13048 13049 13072 13148 13151 13235 13247 13292 13298 13352 7238 7319 13589 7472 7496 7508 7509 7510 7511 7524 13727 13728 13729 13730 13731 13732 13733 13734 13735 13736 13807 13845 13858 13860 13882 13892 13949 13986 7835 7836 7840 7852 7853 7855 7856 14151 14152 8091 8092 14368 14392 14426 14603 14634 15088 9042 9043 15606 15650 15763 15888 15898 9786 9787 16007 16018 16100 16101 16102 16111 16538 16563 16728 10759 17006 17007 17008 17009 17010 17011 17047 11762 11766 12267 12467 12503
himself$	6350 6352 12549 12550 6393 6397 6398 49 6400 6401 6402 6403 6404 6405 6406 57 6408 6409 6410 61 12608 12609 6414 6415 6417 6418 69 70 71 72 6424 6425 6426 6436 6437 6438 12639 12850 6721 12946 6831 6832 6833 13086 6968 13369 13398 13400 7223 7224 7225 7226 7227 7228 7229 7230 7232 7233 13444 7257 7258 7259 7260 13457 13458 13459 13460 13461 13462 13463 13464 13465 13466 7275 7276 7277 7278 13475 13480 13502 13503 13636 13637 13638 13639 13640 7450 13743 13744 13745 13746 13747 13748 13759 13830 1330 1331 1332 7683 7798 7904 7905 7907 14104 7915 7916 7917 7918 7920 7922 7923 1574 7978 14289 8306 8310 1961 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8324 8325 14522 14523 14524 14525 14526 14527 14529 14530 14531 14532 8653 8654 8655 8656 14863 15028 8855 2506 2507 8858 2509 2510 2511 15114 2699 15307 15308 15309 15310 15311 15312 15313 15608 15609 15610 15611 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15669 9475 15672 15673 9478 15680 15713 15714 15717 15730 15731 15732 15734 15740 15741 9736 9737 9738 16026 9901 3552 3553 16105 16113 10894 11498 11663 11698 11706 11729 11730 11778 12074 12075 12419
himselves$	11498 12419
hip$	17734 17735
hips$	17734
his	11169 4883 5173 5215 11578 5238 11589 5251 5306 5308 11667 5339 6177
his$	24 6455 6468 6470 123 124 127 131 132 6484 6486 139 6490 6546 6702 6719 380 387 388 389 391 6744 395 6756 6757 6758 6759 6760 6761 425 428 463 6828 13044 6886 6914 7000 13218 7050 7061 13291 7149 7215 899 900 7256 13476 7282 13481 936 938 939 7304 959 960 7310 13507 7312 979 997 7377 7383 7385 1037 13622 7445 7481 1220 1222 1278 7653 7654 13876 1342 1343 1345 7709 7715 7719 7823 7864 7902 14136 14153 7979 7980 8048 8068 1857 1860 14417 8260 14459 1953 8304 1955 8308 14586 14590 8395 8485 2192 14849 14886 8724 8847 2680 15290 2753 9171 9174 9202 9203 9204 9205 9206 9335 9351 9432 9433 9434 9436 9696 9722 3439 3440 3441 9831 3482 9833 3496 3590 3591 9973 9982 9983 9984 10011 3669 3682 3685 3693 3694 3714 3715 10080 3738 3744 3745 10462 10850 10854 10856 10863 17066 17144 11233 17688 11497 11499 17700 5156 5157 5160 11518 11523 5177 5178 11538 11565 11575 17774 5234 11588 5240 5241 11592 5243 5247 11601 5259 11614 5270 17818 11637 11655 11656 11658 17856 17863 17869 11676 11687 11689 5385 5401 5643 5644 5835 5836 5969 6095 6096 6104 6105 6115 6132 6144 6168 6174 6185
hisself$	6350 6352 6393 6397 6398 49 6400 6401 6402 6403 6404 6405 6406 57 6408 6409 6410 61 12608 12609 6414 6415 6417 6418 69 70 71 72 6424 6425 6426 6436 6437 6438 12639 12850 6721 12946 6831 6832 6833 13086 6968 13369 13398 13400 7223 7224 7225 7226 7227 7228 7229 7230 7232 7233 13444 7257 7258 7259 7260 13457 13458 13459 13460 13461 13462 13463 13464 13465 13466 7275 7276 7277 7278 13475 13480 13502 13503 13636 13637 13638 13639 13640 7450 13743 13744 13745 13746 13747 13748 13759 13830 1330 1331 1332 7683 7904 7905 7907 14104 7915 7916 7917 7918 7920 7922 7923 1574 7978 14289 8306 8310 1961 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8324 8325 14522 14523 14524 14525 14526 14527 14529 14530 14531 14532 14863 15028 8855 2506 2507 8858 2509 2510 2511 15114 15307 15308 15309 15310 15311 15312 15313 15608 15609 15610 15611 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15669 9475 15672 15673 9478 15680 15713 15714 15717 15730 15731 15732 15734 15740 15741 9736 9737 9738 16026 9901 3552 3553 16105 16113 10894 11698 11706 11729 11730 11778 12074 12075
histor	4676
historic$	11026
history$	1335 1336 1337 1338 1339 1340 1341 4287 17302 11107 5275 11847 12460 12498 12536
hit	17806 17815 5271 17823
hit$	14300 15904 4609 5073 17816 11621
hitch$	3687
hitched$	3687 10038
hitches$	3687
hitching$	3687
hits$	17816
hiv	6321
hoist$	1369
hold	4901 5016
hold$	12677 6823 6824 6825 7078 7395 14154 14159 14742 14743 14744 14745 14746 15134 9125 9126 9127 9128 2779 9141 9142 9454 9455 9456 3372 3373 3386 3387 3388 4554 4646 11029 11090 17443 11250 5132
holder	11049
holder$	11049
holders$	11049
holdin	17263 11235 17437 4901 11693
holding$	7395 2779 15754 9928 17197 17431
holds	17263 4901
holds$	7078 2779 3372 3373 3386 3387 3388 4554 4646 11084 11090 17290 17443 11250
hole$	14099 14100
holes$	14099 14100
holmes$	17372
home	11590 17791 17817 17845
home$	12718 12719 13033 13060 13073 13111 13112 13317 13318 13360 13361 13378 13379 7421 7422 13684 7556 7558 13810 13814 7680 7681 7682 7742 14253 14382 14383 14427 14475 8725 9018 15219 15220 2699 9066 15505 15713 15718 15846 16066 16090 4608 17371 17388 5027 11381 5115 17765 17785 17786 17798 17799 17814 17818 17822 17829 17836 17837 17844 17851 17853 5309 17861 17881 11986 5942 6135 12505 12506 6167 12518 12519 12520
homele	17806 6342
homes$	13111 13112 13684 15219 15220 15718 17371 5027 11381 5115 17850 11986 12512
honest$	8223 14420 16355 16367 16373 16378 16387 16453 16459 16497
hood$	3717 16280 10094 10095 3746 3747 5566 12183 5837
hooded$	5480 5764 5838 6261
hoodie$	16264 16265 16266 16275 12183 12185 12188 6267
hoodies$	15274 9079 10043 10044 16264 16265 16266 16267 16268 16272 16273 16274 16275 16277 16286 12183 12185 12188 6267
hoodlum$	6211 6213
hoodlums$	6211 6213
hoodrat$	6211
hoodrats$	6211
hoodrich$	6266
hoods$	15274 9079 3717 16272 16273 16274 16277 16280 16281 16282 16283 16286 10094 10095 3746 3747 12183 12185 5837
hoody$	16264 16265 16266 12188
hook$	1716
hooked$	12632 5432
hooligan$	14844 11832 6211
hooliganism$	6211
hooligans$	14844 14866 14867 14868 11832 6211
hoot$	16846
hoots$	16846
hop$	7392 2149 2150
hope$	10250 10380 4031 4283 4284 17259 12217
hoped$	4283 4284
hopeless$	8638 8907 3918 3919 5523 5634 5638 6240 6272
hopelessly$	6272
hoper$	14832 14845 14846 14847 11859 11874
hopers$	14832 14845 14846 14847 11859 11874
hopes$	4283 4284 17259
hoping$	4283 4284 17259
hopings$	17259
hopped$	2149 2150
hopping$	7392
hops$	2149 2150
horde$	2206 2207
hornet$	7808
hornets$	7807 7811
horrendous$	15159 15160 15161 15162 15163 15164 15165 15166 15167
horrible$	15159 15160 15161 15162 15163 15164 15165 15166 15167 5584
horrid$	5584
horror$	11832
horrors$	11832
hospit	5182 11535 17806 11611 5332
hospital$	11532 17731 17732 17733 11540 17737 17807 11682 5932 5942 6115
hospitalised$	6329
hospitalized$	6329
hostel	11647
hostel$	17843
hostile$	2599 2600 2601 2602 2603 15168 15169 10725 5076 5640 6238 6273
hostility$	15229 15230 2687 2688 17168 17169 17170 17171 17172 11758 11993
hot	11473 11477 6056
hot$	5315 5648
hotel$	13138 13139 13140 13141 6946 6947 6948 6949 13589 13890 14115 14116 14117 14118 14119 14921 14922
hotels$	13291 13589
hothead$	11858 6226
hotheads$	11858 6226
hotspot$	17669 17673 6053 12406
hotspots$	17669 17673 12406
hounding$	17183 17184 17185 17186
hounds$	14070
hour$	5226
hours$	14862 14927 17753 5208 5226 17884 12090 12288
house	11590 17791
house$	13138 13139 13140 13141 6946 6947 6948 6949 13589 13783 13784 13890 13894 14115 14116 14117 14118 14119 14203 14372 8725 15478 15505 15509 15514 15515 15516 15517 15518 15561 15562 15563 15718 16066 16090 17371 11356 11381 17786 17818 17836 17838 17851 5309 17861 12520
househ	11590
household$	15220 15478 15505 15509 15718 16066 17786 11597 11986
households$	15220 15718 11986
housemates$	9265 9266 9267
houses$	13589 17371 11381 17850
housin	17787
housing$	10512 5027 17800 12515
how$	12846 12847 13622 14406 14417 15284 9463 9464 3122 9625 9626 9764 9766 16089 17087 4933 11755
hub$	11004 17202 17207 17221 17252 11063 11092 11098 11100 17304 17308 17309 17311 17314 11128 17327 17340 17478 11300 17544 11387 11391 17588
huge$	6454 3623 9993
hulking$	6261
hundred$	8083 9921
hung$	13337 2138 2152 2153 15275 3731 3732 3733 12115 12199
hungry$	12024 12521
hunt$	2095 8445 2096 2097 2098 2099 2100 2101 2472 2473 2474 2475 2476 2477 2478 16623
hunted$	2095 8445 2096 2097 2098 2099 2100 2101 2472 2473 2474 2475 2476 2477 2478
hunting$	2095 8445 2096 2097 2098 2099 2100 2101 2478
hunts$	2095 8445 2096 2097 2098 2099 2100 2101 2472 2473 2474 2475 2476 2477 2478
huntted$	2095 8445 2096 2097 2098 2099 2100 2101 2478
huntting$	2095 8445 2096 2097 2098 2099 2100 2101 2478
hurl$	1565 1566 1567 1568
hurled$	1565 1566 1567 1568
hurling$	1565 1566 1567 1568
hurlled$	1565 1566 1567 1568
hurlling$	1565 1566 1567 1568
hurls$	1565 1566 1567 1568
hurried$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
hurry$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
hurt	5271 17823 6069
hurt$	12597 12605 6600 6601 6602 6603 6604 6605 6606 6607 258 259 260 13059 13413 13433 13763 13826 7700 7701 13922 13923 13924 13936 13937 14275 14276 14300 14302 14946 15886 15887 15890 15905 15906 9711 16349 16350 16351 16390 16589 16590 16591 17816 11621
hurting$	12645 12646 12647 12648 12649 7575
hurtle$	1541
hurtled$	1541
hurtles$	1541
hurtling$	1541
hurts$	14275 14276 9692 9693 16010 17816
husband$	17783 17794 17802 17809
hush$	4477
hushed$	4477
hushes$	4477
hushing$	4477
hussies$	6228
hussy$	6228
hustlers$	6251
hyde$	15064
hydroc	6078
hydrocephalus$	12428
hyena$	11913
hyenas$	11913
hygien	11506 11508
hygiene$	17702 17704
hype$	14138
hyper$	5376 6240
hypersexual$	6204
hypersexualised$	6204
hypocritical$	6272
hysterical$	6240
i$	2878 9424 9425 9426 9427 9428 9429 9430 9431 4052 4552
ic	6010
ic$	3618 5766
ic0$	6258
ic1$	6258
ic2$	6258
ic3$	6258
ic4$	6258
ic5$	6258
ic6$	6258
ic7$	6258
ic8$	6258
ic9$	6258
ice$	14058
idea$	12865 7692 7693 1344 7695 1346 1347 1348 14035 10731
ideas$	12864
identi	17212 4681 17239 4710 4726 4731 17375 4877 4880 4883 4885 4897 11247 4946 17526 5118 5974 12358
identical$	10071 5825 5838
identically$	3637 5791 12182 12184
identified$	2233 2267 2645 4752 4828 11233 5341 5996 12347 6001 12360
identifies$	4721 4752 17390 5018
identify$	12941 4717 4721 4752 17380 17390 5018
identifying$	4721 5018
identities$	11038 11149
identity$	11038 4689 11149
idiot$	11913
idiots$	11913 12252
idle$	12016 6240
idleness$	2229 2230 15231 15232 11994
idly$	10716 12239
idolise$	696 697 698 699 700
idolised$	696 697 698 699 700
idolises$	696 697 698 699 700
idolising$	696 697 698 699 700
iep	6121
iep$	12471
ieps$	12471
ies$	15477
if$	12960 13013 755 756 757 758 759 760 761 762 763 764 765 766 767 13326 13327 13332 13335 13336 791 792 793 794 812 814 815 816 817 818 819 820 821 822 823 824 825 826 827 828 829 832 833 834 838 839 840 841 842 843 844 845 846 847 848 849 850 851 992 13978 8191 1842 1844 1845 14460 8710 8711 15076 9957 9958 9959 4158 4361 4362 4876 17661
ignor$	1690 1691 1692 4648 5436
ignorance$	14468 6272
ignorant$	6240 6272
ignore$	12807 12977 13006 13008 13009 13010 7355 2161 2162 16621 4518 4519 17105 5461 5853 5925 5926 12284
ignored$	12807 7355 1690 1691 1692 14387 2161 2162 16332 16621 4518 4519 17109 17110 17111 17112 4648 5436 5461 5853 5914 12270 5925 5926 12284
ignores$	12807 7355 2161 2162 16621 4518 4519 5461 5853 5925 5926 12284
ignoring$	12807 7355 1690 1691 1692 2161 2162 16621 16833 16834 4518 4519 17183 17184 17185 17186 4648 5436 5461 5853 5925 5926 12284
ignorred$	1690 1691 1692 4648 5436
ignorring$	1690 1691 1692 4648 5436
ignors$	1690 1691 1692 4648 5436
ill	17806 11611
ill$	146 147 3695 3719 17807 5596 5613 5663 5665
illegal$	13098 8133 5623
illegals$	6235
illnes	17787 17789
illness$	12408 12445
image$	13175 6980 6981 6982 13186 7013 7014 665 666 921 13592 14133 14138 15788 10938 17216 11021 4672 11059 4782 4784 17408
images	11111 4772 11122 11123
images$	13175 6980 6981 6982 13186 7007 658 13205 7013 7014 665 666 13298 13592 15788 15803 17216 11021 4672 17240 17241 17250 11059 4765 11121 4782 4784 4795 17407 17408
imbecile$	6228
imbeciles$	6228
imei$	4652
immaculately$	3637 5791
immature$	6240
immaturity$	12952 12953 12954 12955 12956 12957 7288 7289 8207 1858 1859 8210 2229 2230 15231 15232 11994
immensely$	17663
immigrant$	11973
immigrants$	11973
immigration$	17787 17793 6172
imminent$	17528
immoral$	6242
immune$	3261 3262 3345
immuni	6325
impact$	16481 16482
impaired$	12701 12702 12703 12704 12441
impairment$	12408 12410 12440
impenetrable$	6231
impetigo$	6313
implan	5165 11515
implant$	17711
implausible$	14738 14739 14740
implicated$	544 545 546 547 548 5341
importance$	8167
important$	5057
impos	5011
imposed$	11378
imposing$	5767 6261
imposs	4894
impossible$	8363 8367 14725 2585 2586 2587 2588 2589 2590 3089 3090 3091 3918 3919 11244 5865
impress$	15887
impressed$	11803
impression$	12865
impressionable$	6240
impris	17787
imprisoned$	17498
improv	4655
improvement$	16576 10381
imprudent$	1945 1946 5442 6232
impudence$	2229 2230 15231 15232 11994
impulse$	8391 9060
impulsive$	12701 12702 12703 12704 6240
impulsivity$	8210
in	17610 5184 11586 6108
in$	205 6583 242 12851 12852 12899 12900 12902 12904 6844 6894 6899 6902 6912 6916 6917 6918 659 7018 7019 7020 7022 7087 7088 7089 7092 13378 13379 13505 7375 7378 13575 7426 7461 1135 1168 13810 13814 7648 13886 7868 7885 7919 7936 7937 1676 1677 14557 8504 8513 8554 14759 8586 8605 14802 14803 2258 8686 14883 14895 8820 8821 8822 8823 8851 8852 8933 15197 9002 9037 9044 9089 9147 9151 15494 9350 9396 3199 3200 9754 3579 3580 3614 16161 16164 9989 10008 10012 10013 3690 3721 3722 16271 10076 10081 10085 10090 3741 3742 3743 10098 16546 16553 10435 10474 10520 16783 16831 10857 17128 17203 11130 11135 11176 4875 17431 17435 17448 11345 11353 17594 11486 11487 11504 11537 5190 11541 11563 11566 11571 11589 11638 11642 11644 11650 11654 11674 5335 11714 5449 5686 12038 12163 5829 12182 12184 12214 12218 12230 5944 12347 12439 12450 6101 6157 12509 12514 12534
inability$	6745 396 397 398 399 400 401
inaction$	7250 17139 12289 12291
inadequacy$	6272
inadequate$	6272
inadequately$	6272
inappropriate$	13098 6979 14691 16239 16240 5457 11947 5640 5838
inappropriately$	3637 5791 12182 12184
inattention$	12289
incapable$	191 5863 12225
incessantly$	6270
incest$	17820
inch$	9285 16076
incident$	17414 17876 12501
incidents$	17471 17504 12501
inclin	11271
inclination$	10350 16547 16548 16549 16550 16551 16552
include$	12347
included$	5331
income	17787
income$	12498
incompetence$	6272
incompetent$	6272
incompetently$	6272
inconsistent$	14738 14739 14740 15154 15155 15156 15157 2612 5630
incorrect$	5831
incorrigible$	6242 6243
increa	5124 6040
increase$	5003 11461
increased$	17620
increases$	11461
indecent$	6979 6990 7396
indefensible$	16932
indepe	12514
independence$	17745
independent$	9301 9303 3244 3245 3246 3247 3532 3598 3611 11604 12078 5729 12111
indestructible$	12086
index	12315
index$	17412 11254
indian$	3639 9996
indica	11027 12310
indicate$	17420
indicates$	17420
indifference$	16925 17139 17168 17169 17170 17171 17172 12289 12291 6272
indifferent$	12225 6272
indiscriminate$	1076
indisputably$	6270
indivi	17667 5128 12370
individual$	2380 15036 15065 15066 15067 15068 15107 15171 15199 15200 15201 15202 15203 15204 15215 16119 16161 16164 17257 4882 17667 11901 11984 12039 6124
individuals$	14684 14685 14686 14687 2380 15036 15065 15066 15067 15068 15107 15171 15199 15200 15201 15202 15203 15204 15215 16119 16161 16164 4882 11368 11901 11934 11984 12039
indoors$	13378 13379
inducement$	14140 14141 14142 14143 14144 14145 14146
indulge$	552 553 554
indulged$	552 553 554
indulges$	552 553 554
indulging$	552 553 554
ineffective$	6272
ineffectual$	6272
inept$	6272
ineptitude$	6272
inevitable$	3867 3868 3869 3870 3871 3872 3920
inevitably$	12226 6270
inexcusable$	10837 17034 6272 6273
inexcusably$	6272
inexplicably$	6274
infamous$	2326 2327 2328 2329 2330 2331 2332 2333 2725 5688 6245
infant	17768
infatuated$	689 690 691 692 693 694 695
infection$	12408
infested$	2208 2209
inflexible$	17016
inflicted$	11753
influe	17651
influence$	14768 11843
influenced$	12597
influences$	14768 11843
influential$	17278
inform	11013 4673 4780 4978 5024 5959 12310 6040
inform$	17209 4668 17226 4690 4691 11130 4973
informant$	17499 12309
informants$	12309
information$	12821 12822 8225 16911 10755 4530 4531 4532 4533 11017 17225 17226 4682 17260 4764 11294
informed$	6491 142 6752 9323 11101 4973
informing$	4690 4691 11130 4973
informs$	4690 4691 11130 4973
ingrate$	6228
ingrates$	6228
ingratitude$	2229 2230 15231 15232 11994
inhale	6323
inhaler$	12455
ining$	11130
initia	5072
initiative$	11422 6051
injection$	17714
injections$	17714
injunc	11310 11374 11375 11681
injunction$	17506 17507 4963 11318 17514 17564 17570 17571 11376 17575 17578 17877 17883 12380
injunctions$	4963 17514 17564 17570 17571 11376 17575 17578 12380
injuries$	13584 13585 14503 14504 12445
injury	11488
injury$	13584 13585 14503 14504 17684 12445
inmate$	11927
inmates$	11927
inner$	3621
innocence$	8303 15531
innocent$	7379 1030 7381 15472 15473 15474 15475 9393 9394 9395 9416 9599 9600 9601 9602 15969 12066 12084
innocents$	15467 15468 15469 15470 15471 15593 15594 15595 15596 15612 15614 15615 15616 15617 15618 15619 15971 12065 12084
inpati	6326
input$	6591 12788
inquir$	4899
inquiries$	4899
inquirs$	4899
inquiry$	4899 12344
ins$	11130
insane$	11985
inside$	12852 12899 12900 12902 12904 13378 13379 16395
insight$	14618 14619 9474 3125 3126 9477 11798
insist$	283 284 490 491 492 493 1042 1043 1044 1045 1047 1048 1049 1050 1051 1212 1213 1214 1215 5410
insisted$	283 284 490 491 492 493 1042 1043 1044 1045 1047 1048 1049 1050 1051 1212 1213 1214 1215 14329 5410
insisting$	283 284 490 491 492 493 1042 1043 1044 1045 1047 1048 1049 1050 1051 1212 1213 1214 1215 5410
insists$	283 284 490 491 492 493 1042 1043 1044 1045 1047 1048 1049 1050 1051 1212 1213 1214 1215 5410
insistted$	283 284 490 491 492 493 1042 1043 1044 1045 1047 1048 1049 1050 1051 1212 1213 1214 1215 5410
insistting$	283 284 490 491 492 493 1042 1043 1044 1045 1047 1048 1049 1050 1051 1212 1213 1214 1215 5410
insolence$	2229 2230 15231 15232 11994
insolent$	6240
insomn	6309
inspec	4654 11005 11006 4658 11011 17212 11040 11041 11042 4693 4694 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 4783 17334 17335 17337 11144 17351 4844 11282 4950 11306 11348 5037 5041 11392
inspector$	11004 17202 17207 4670 17236 17237 17238 11043 11044 17252 11063 4738 11092 11098 11100 17304 17308 17309 17311 11128 17325 17327 17340 11194 17478 11300 17544 11387 11391 17588 12400
instag	4955
instagram$	621 6971 622 6972 623 6973 624 6974 625 6975 13172 13173 13174
instal	5035
instead$	13815 13816 13817 17115 17117 17174 17175 17177
instigator$	12352 6214
instigators$	12352 6214
instinct$	12100
instincts$	12098 12100
institutional$	5881
instructed$	4685 4848 11210
instructions$	13551 14226 14227 11811
insuli	6312
insulin$	11517
insulting$	3068 3069 3070 3071 3072 3073
insults$	12897
integrated$	5994
intel	5959
intel$	12309
intell	4737 17373 12315 12358
intelligence$	16911 11023 17220 11025 17222 17243 11087 11118 17316 11127 17326 11213 11253 4935 11294 5960 12311 5962 6278 6292 6298
intend	4673
intended$	5057
intens	5089 6040
intensive$	11439 11534 6187
intent	5070
intent$	1313 1314 1315 1316 12543
intention$	10350 16547 16548 16549 16550 16551 16552
intentions$	10350 16547 16548 16549 16550 16551 16552
intents$	3017
interc	11200 6294
intercepted$	17396
intercourse$	11722
intere	4673
interest$	6684 6685 12898 13493 13818 13819 15333 15334 15335 15336 16359 16485 10350 16547 16548 16549 16550 16551 16552 16775 16872 16873 16874 16875 16876 16877 16878 10686 10687 10688 10689 10690 17119 17120 17121 17122 4682 4793 17428 12285 12286
interested$	3807 10158 10357 10587 16852 16920 10870 10961 17200
internally$	6127
internet$	621 6971 622 6972 623 6973 624 6974 625 6975 13172 13173 13174 5388
interr	17301 11173
interrogate$	4934
interrogated$	17369
interrogateing$	4934
interrogates$	4934
interrupt$	12219 12227
interrupted$	12219 12227
interrupting$	12219 12227
interrupts$	12219 12227
interruptted$	12219 12227
interruptting$	12219 12227
interv	4880 5334
intervene$	16897 17104 17107 17522
intervened$	16772 16907
intervention$	6591 12788 15145 16330 17879 12202 12538
interventions$	6591 12788 15145 16330 3791 3792 3793 3794 12202
interview$	4934 5330
interviewd$	5330
interviewed$	9378 9379 9380 9381 9382 9383 9384 9385 4910 5320 5330
interviewing$	4934
interviews$	4934
intimate$	6979 714 715 716 717 7396
intimidate$	2155 2156 2157 5459 12227
intimidated$	2155 2156 2157 15886 5459 12227
intimidates$	2155 2156 2157 5459 12227
intimidating$	12645 12646 12647 12648 12649 2155 2156 2157 15269 5459 5640 5790 12227 6238
into	4649 5184 5961
into$	12606 12671 12852 12899 12900 12902 12904 13037 6905 6906 6907 6909 7090 7091 7092 13495 7418 7419 7420 13810 13814 13856 13886 1517 7868 7885 14087 14088 7895 7896 7898 7919 7940 7941 7942 7943 14344 14345 14346 14347 14349 14350 14351 14482 14620 14621 14622 14623 14624 8591 8592 8931 15340 11126 4866 17435 11249 5335 6101 6157
introd	5016
inured$	3261 3262 3345
invariably$	6270
invest	11086 11143 4946 17526 5119 17830 6023 6176 6299
investigate$	16897 17107
investigating$	11086
investigation$	17266 17339 4899 17519 17524 12526
investigationies$	4899
investigations$	17266 4899 17519 17524
investigationy$	4899
investigators$	17282
invincible$	13839 6254
invitation$	14140 14141 14142 14143 14144 14145 14146 10136 3787 10138 3789 3790
invitations$	10136 3787 10138 3789 3790
invite$	12570 6375 44 334 335 351 352 353 354 355 356 357 358 6717 6718 863 864 7297 1264 1265 1266 1267 1268 7622 7623 1570 1571 1572 1573 5399 5404 5408
invited$	12570 6375 44 334 335 351 352 353 354 355 356 357 358 6717 6718 863 864 1264 1265 1266 1267 1268 7622 7623 13974 13975 1570 1571 1572 1573 5399 5404 5408
invites$	12570 6375 44 334 335 351 352 353 354 355 356 357 358 6717 6718 863 864 1264 1265 1266 1267 1268 7622 7623 1570 1571 1572 1573 5399 5404 5408
inviting$	12570 6375 44 334 335 351 352 353 354 355 356 357 358 6717 6718 863 864 1264 1265 1266 1267 1268 7622 7623 1570 1571 1572 1573 16554 16555 16556 5399 5404 5408 12215
involv	17432 17453 12348
involved$	12597 12605 544 545 546 547 548 549 550 551 13634 2204 2583 16505 16507 16595 16596 16601 16602 16603 16606 16607 16608 16609 16610 16611 16612 16613 17108 17277 11235 17464 11269 11297 5341 11821
involvement$	6444 12641 12642 544 545 546 547 548 13478 2204 11252 11296 11821
involving$	17454
iq$	6307
irish$	3639 9996
iron$	15877 15878
irredeemable$	6243
irresponsible$	121 122 6493 1854 5352 5439 6232 6272
irresponsibly$	6196 6272
is	4703 11093 17727 6063
is$	6505 6511 6588 393 394 578 7026 884 885 1033 7994 2071 2188 8564 8565 2216 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 8803 2478 2546 2557 2561 2571 2592 2597 8958 8963 2632 2651 2660 2661 2662 2663 2664 2665 9063 15359 15360 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 2925 3018 3019 3020 3025 3312 3339 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 9844 9845 3557 3573 16161 16164 3630 3643 16228 10061 3740 3777 10141 10265 4064 10436 4132 4133 10622 10636 4374 4375 10736 10757 4470 10880 4538 4539 4540 4541 17131 17154 4660 11037 17270 11075 11103 11195 11207 17416 11226 4917 11332 11458 5196 11616 5293 5326 5370 5383 5397 5438 5501 5503 5508 5555 5563 5582 5595 5618 5635 5637 5646 5647 5708 5736 12115 12163 12164 5902 5929 12347 6087 6092 6094 6097 6098 6127 6129 6152 6160 6173 6174 6179 6189
island$	12190
isolated$	415 416 417 418 8596 8597 8598 8599
isolation$	13584 13585 1130 14796 16622 5213 11856
iss$	6187
issu	4761
issue$	14566 15225 4669 11020 4671 5026 5073 11821 11991 12460
issued$	4669 11020 4671 17218 11211 11312 5026
issues$	15225 4669 11020 4671 11060 5026 5073 11821 11991 12460
issuing$	4669 11020 4671 5026
it$	12571 13227 13298 13402 13403 13408 7291 958 7330 13534 7344 13571 7447 7518 13742 7581 13779 13780 13834 13843 7707 1428 14008 14089 14186 1644 1645 14222 8029 14255 8145 8779 2497 15089 2699 15284 9097 15745 9612 15810 9616 9705 9729 9753 15950 15951 15952 15953 15954 3853 16425 16610 16611 16612 16613 16625 16642 10504 16704 10571 10572 4272 4273 16901 16910 10818 10826 10827 10829 4487 4488 17081 17082 10928 10951 11752 11971 12276
itch$	1462 1463 1464 1465
itched$	1462 1463 1464 1465
itches$	1462 1463 1464 1465
itching$	1042 1043 1044 1045 1047 1048 1049 1050 1051 1113 1114 1115 1117 1118 1462 1463 1464 1465 5410
itchy$	8795
its$	6880 13108 902 7255 1036 1038 1277 7652 8307 9170 9173 16702 10741 10752 10830 10850 10854 10856 17054 17055 10861 10863 10864 17066 17098 10904 10940 10941 17144 4608 10959 10967 10968 11050 4870 11455 11655 5882 12266 5930 5941 5969
itself$	6350 6352 6393 6397 6398 49 6400 6401 6402 6403 6404 6405 6406 57 6408 6409 6410 61 12608 12609 6414 6415 6417 6418 69 70 71 72 6424 6425 6426 6436 6437 6438 12639 12850 6721 12946 6831 6832 6833 13086 6968 13369 13398 13400 7223 7224 7225 7226 7227 7228 7229 7230 7232 7233 13444 7257 7258 7259 7260 13457 13458 13459 13460 13461 13462 13463 13464 13465 13466 7275 7276 7277 7278 13475 13480 13502 13503 13636 13637 13638 13639 13640 7450 13743 13744 13745 13746 13747 13748 13759 13830 1330 1331 1332 7683 7904 7905 7907 14104 7915 7916 7917 7918 7920 7922 7923 1574 7978 14289 8306 8310 1961 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8324 8325 14522 14523 14524 14525 14526 14527 14529 14530 14531 14532 14863 15028 8855 2506 2507 8858 2509 2510 2511 15114 15307 15308 15309 15310 15311 15312 15313 15608 15609 15610 15611 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15669 9475 15672 15673 9478 15680 15713 15714 15717 15730 15731 15732 15734 15740 15741 9736 9737 9738 16026 9901 3552 3553 16105 16113 16942 10894 11698 11706 11729 11730 11778 12074 12075
jacket$	16236 16264 16265 16266 16275 12183 12188 12196
jackets$	16236 10043 10044 16264 16265 16266 16267 16268 16275 12183 12188 12196
jail	11611 11685
jail$	16396 16532 17782 17807 17881 5564
jailbait$	6228
jailed	17789
jailed$	17498 11675
jailer$	13543
jailers$	13543
jamaican$	3639 9996
january$	13113
jaundice$	6311
jaw$	17734 17735
jaws$	14063 14066 17734
jealous$	6240
jeans$	10043 10044 16264 16265 16266 16281 16282 16283 10088 3739 16289 12183 12188 5849
jekyll$	2518
jeopardise$	10 5348 5349
jeopardised$	10 5348 5349
jeopardises$	10 5348 5349
jeopardising$	10 5348 5349
jeopardize$	10 5348 5349
jeopardized$	10 5348 5349
jeopardizes$	10 5348 5349
jeopardizing$	10 5348 5349
jeopardy$	12546 12547 12557 11377
jewellery$	16264 16265 16266 12183 12188
job	17787
job$	13692 13693 13694 13695 13696 13697 16670 16779 16780 16781 16782 16795 16796 16797 16798 16799 16800 16801 16802 16803 16804 16935 16939 16947 17178 17179 17180 17181 17182 17266 12263 12305
jobs$	16795 16796 16797 16798 16799 16800 16801 16802 16803 16804 17178 17179 17180 17181 17182 17266 12305
jobsworth$	6272
jobsworths$	6272
joggers$	16264 16265 16266 16267 16268 16281 16282 16283 10088 3739 16286 12183 12188 5849
join$	12977 13006 16390 10900
joined$	1055 1056
joint	5112 6040
joint$	11462 5994
jointly$	1020 5409
joke$	14921 14922 12262
joker$	11913
jokers$	11913
journe	17401
judge$	15355 15356 15605 9412 9413 9414 9415 9484 3162 9513 9514 9515 16148 17104 4999 5325
judged$	6496 2631 2648 9378 9379 9380 9381 9382 9383 9384 9385
judgement$	155 156 157 158 7356 13790 14244 14245 14246 14247 14248 14249 14250 14251 14442 11771 12263
judges$	4999
judging$	9412 9413 9414 9415 3162 9513 9514 9515
judgment$	155 156 157 158 13790 14442 11771 12263
july$	13113
jump$	7392 1535 1536 1537 1538 1539 1540 1605 1606 1607 2149 2150 4627
jumped$	1535 1536 1537 1538 1539 1540 1605 1606 1607 2149 2150 4627
jumper$	16264 16265 16266 12188
jumpers$	10043 10044 16264 16265 16266 12188
jumping$	7392 1535 1536 1537 1538 1539 1540 4627
jumpped$	1535 1536 1537 1538 1539 1540 4627
jumpping$	1535 1536 1537 1538 1539 1540 4627
jumps$	1535 1536 1537 1538 1539 1540 1605 1606 1607 2149 2150 4627
june$	13113
jungle$	15944
junkie$	6221
junkies$	6221
just$	6517 6577 6581 732 7105 7109 856 1016 1021 7579 7710 7711 1638 1639 14449 14450 14451 14452 2699 3357 3854 3890 3891 3892 3893 4032 4309 4310 5855
justice$	15271 15272 10517 17537 17538 17721 17873 17874 11683 17880
justification$	12261
justified$	17617 11920
juvenile$	5496 5499 5509 6257
juveniles$	6257
keen$	325 326 331 473 474 475 508 509 743 744 745 746 747 1042 1043 1044 1045 1047 1048 1049 1050 1051 1113 1114 1115 1117 1118 7958 14155 14156 14157 14158 1613 1614 1615 1616 1617 1618 1818 1819 1820 1821 4501 4502 10966 17200 17259 5410
keens$	17259
keep	11229 5079 5126
keep$	64 12756 6608 12819 6646 12851 6750 6791 13006 13008 13009 6890 592 595 602 603 604 605 606 607 608 609 610 611 612 613 614 7137 13384 7189 7190 923 924 7314 965 7316 7317 7318 7361 7362 7363 7364 7365 1248 7634 7637 14154 14159 8093 14295 14308 14309 14401 1956 1960 1974 14550 14559 2139 8551 15605 9460 9461 9462 9465 9466 9468 9469 9472 9518 9534 16029 16030 16148 16362 16368 16382 16665 4191 4192 4193 4610 4646 4668 4814 17617 5075 5366 12207
keeped$	12756
keeping$	12756 13036 592 595 602 603 604 605 606 607 608 609 610 611 612 613 614 1956 1960 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 1975 9460 9461 9462 9465 9466 9468 9469 9472 9518 16950 4646 4814 5075 5366
keepped$	12756
keepping$	12756
keeps	5079
keeps$	12756 6609 12819 592 595 602 603 604 605 606 607 608 609 610 611 612 613 614 923 924 1248 2140 8551 3661 4646 4814 11250 5075 5366
keg$	14976
kegs$	14976
kept$	12756 6610 12819 592 595 602 603 604 605 606 607 608 609 610 611 612 613 614 13299 13306 13314 13367 13368 7173 13370 13371 7179 830 831 7182 7183 13380 13381 13384 7189 7190 923 924 1248 8194 14477 8551 16498 16499 16500 16501 4109 16665 4191 4192 4193 16907 4478 4479 4646 17233 4814 17620 5129 5229 5366 12284
ketami	11512
ketamine$	13596 17708 11521 17718 17720 6107
key	11102 17591
key$	10861 11008 17278 17298 17529 17534 17768 5545 5996 5999 6001 6002
keyworker$	5179
kg$	17699
kick$	6447 98 6450 1456 1457 1458 1459 1460 1461 14946 16389 4517 17816 5642
kicked	5271
kicked$	1456 1457 1458 1459 1460 1461 4517 17816 5271 11621 5272 5642
kicking$	1456 1457 1458 1459 1460 1461 14335 8681 14934 14935 15904 4517 5642
kickked$	4517
kickking$	4517
kicks$	13056 14187 4517 17816 11784 5642
kid$	2380 14953 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 15385 3026 3027 15637 15972 16058 16059 16060 16061 11824 11831 11842 11911 11984
kidney	11500 17697
kidney$	17696
kids$	14701 14711 14712 14713 14714 14752 14754 14763 14764 14765 14766 14771 14774 2380 14953 2447 2448 2449 2450 15036 15065 15066 15067 15068 15171 15174 15199 15200 15201 15202 15203 15204 15215 15260 15385 2902 15461 15467 15468 15469 15470 15471 15548 3026 3027 15587 15588 15593 15594 15595 15596 15612 15614 15615 15616 15617 15618 15619 15635 15865 15868 15869 15972 16058 16059 16060 16061 11712 11824 11831 11842 11911 11934 11984 12031 12065
kill	6069
killed	17815
kilo$	17699
kilos$	17699
kind$	12626 13781 14699 2400 2402 2403 2404 15747 15748 15749 9695 16235
kingpin$	6213 6219
kingpins$	6213 6219
kings$	15054
kinshi	5281
kinship$	11631
kiss$	12852
kissed$	6675 13232
kissing$	13269
kitche	11653
kitchen$	17849
kitted$	3696 3697 3698 5832
knack$	1239 1240
knew$	90 91 92 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 12829 12830 285 286 287 288 289 6640 6641 337 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1211 14110 1670 1671 1672 1673 1674 1675 1783 1861 8212 8213 2740 2741 2749 2750 2751 2752 2811 2813 2814 2815 2816 2909 3269 3270 3271 3272 3273 3274 3275 3276 3389 3390 3391 3392 3409 3410 3411 3412 3413 3414 3415 3416 3417 3418 3419 3420 3421 3456 3547 3548 3549 16640 4267 4268
knife	17889
knife$	13021 13090 13591 14090 14092 8410 8411 8472 8473 8474 16619 11216 5019 5034 11385 11673 17876 17886
knives	17213 17223 17437 17480 17501 5017
knives$	13019 13591 8472 8473 8474 15113 15807 9613 16618 4687 17425 17446 17447 11367 11767
knock$	2138 2152 2153 15904 11139 17417
knocked$	2138 2152 2153 10139
knocking$	2138 2152 2153
knockked$	2138 2152 2153
knockking$	2138 2152 2153
knocks$	2138 2152 2153 15946
know	4710 4726 4734 4806
know$	90 91 92 204 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 12829 12830 285 286 287 288 289 6640 6641 337 12895 6977 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 13813 1670 1671 1672 1673 1674 1675 1783 8201 8202 1861 8212 8213 8219 8220 8778 2429 2512 15115 2740 2741 2742 2743 2749 2750 2751 2752 2777 2811 15358 2813 2814 2815 2816 2909 3104 3105 3106 3113 3269 3270 3271 3272 3273 3274 3275 3276 3389 3390 3391 3392 3409 3410 3411 3412 3413 3414 3415 3416 3417 3418 3419 3420 3421 3456 16023 16024 3547 3548 3549 16114 16146 10404 16640 16765 16766 10732 10733 10734 11001 17201 17239 4705 4712 4717 4732 11157 4857 4912 11304
knowed$	2909
knowing$	6586 237 238 239 337 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 14110 1783 2821 2909 15794 3277 9629 9630 9631 11001 12049 12058 12091
knowingly$	13264 13265 720 13288 11744 11745 5396 6206
knowledge$	2784 2786 15364 9343 15540 9363 15560 9474 3125 3126 9477 15941 9893
knowledgeable$	2821 15794
known	4772 11122 11123 17366 4880 4883
known$	12632 248 274 7494 1195 1196 8201 8202 14399 8219 8220 14443 14444 8249 8250 14656 14684 14685 14686 14687 2326 2327 2328 2329 2330 2331 2332 2333 8846 2725 9076 9077 2909 10490 4267 4268 17235 4703 17352 11233 17430 4891 4915 4918 4943 5321 5457 5496 5500 5509 5689 5996 5999 6001
knows	4806
knows$	90 91 92 248 250 251 252 253 254 255 256 257 261 262 263 264 265 266 267 268 269 270 271 272 273 274 12829 12830 285 286 287 288 289 6640 6641 337 1078 1079 1080 1081 1082 1083 1084 1085 1086 1087 1088 1089 1670 1671 1672 1673 1674 1675 1783 1861 8212 8213 2512 2740 2741 2742 2743 2749 2750 2751 2752 2778 2789 2811 2813 2814 2815 2816 2909 3104 3105 3106 3114 3269 3270 3271 3272 3273 3274 3275 3276 3389 3390 3391 3392 3409 3410 3411 3412 3413 3414 3415 3416 3417 3418 3419 3420 3421 3456 3547 3548 3549 16640 17201 4857 11304
knuckle$	16204
knuckles$	16204
kudos$	14635 14668
kurdish$	3639 9996
label$	12198
labelling$	17183 17184 17185 17186
labels$	15113 12183 12198
labour$	11970
lac$	5681 5682 6244
lack$	116 1245 1246 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2591 2712 4573 10924 10925 10926 5421 5448 5468 5519
lackadaisical$	16953 6272
lacked$	1245 1246 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 5421 5448 5468 5519 5630
lackey$	6213
lackeys$	6213
lacking$	1245 1246 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 17076 17077 17078 17079 5421 5448 5468 5519
lacks$	1245 1246 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 5421 5448 5468 5519 5630 5679
lad	17491
lad$	13802 14790 14791 2380 14953 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 3026 3027 11667 11830 11842 11854 11911 11984 12062 12142 12165
laddie$	16181
ladies$	2963 3046 16008 3531 16078
lads	11007 17305 11120 11148 17350 17401 17402 17404 11240 17445 4927 11289 4952 17509 17512 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 5128 6004 12375
lads$	12668 12853 12879 12882 12903 395 12966 6774 425 463 13115 13147 7118 7119 7124 7125 7135 7175 7188 7192 939 960 7310 13654 13659 13660 13661 13662 13663 13664 7484 7524 13788 13789 13803 13812 1342 1343 1345 7745 13977 14001 7833 14042 14045 8080 8091 8092 8154 8162 14377 1863 8252 8415 14645 14652 14675 14692 8498 8534 2185 2186 2187 2192 14752 14754 2215 14771 14774 14775 14790 14791 14871 2379 2380 14953 2447 2448 2449 2450 15036 15065 15066 15067 15068 15102 15171 15199 15200 15201 15202 15203 15204 15215 2680 15233 15295 15296 15297 15298 9229 2888 2902 9314 9315 9316 9317 3026 3027 15612 3103 15889 3591 16206 3694 3744 3745 16310 16443 16444 16445 16446 16447 10270 10271 10272 10287 10296 10302 16509 10314 4050 10405 10406 4059 10410 10421 16673 10781 16997 17048 10979 4817 17436 4922 4924 4936 17483 17485 11302 4991 17589 17623 11830 11842 11854 11901 11911 11934 11984 5643 5644 12062 12142
lady$	2932 15480 15481 15482
lager$	17712
laid$	67
lair$	14063
lairy$	6231
lambs$	15971
lame$	16953
lamentable$	6272
land$	0 1 3356
landded$	0 1
landding$	0 1
landed$	0 1 12568 6373 13552 3356
landing$	0 1
landlord$	13950 1412 10504 10509 10510 4169 17123 10954 17190 17191 17797 5932 5942
landlords$	17307
lands$	0 1 3356
landscape$	14756 15015
language$	11490
lank$	5811
lanky$	10015 6261
lap$	897 1679
laped$	897 1679
laping$	897 1679
lapped$	897 1679
lapping$	897 1679
laps$	897 1679
large$	9975 9977 11136 4787 5767 6261
largely$	1020 4538 4539 4540 5929
larger$	5767
lashes$	12156 12162 12169 12183
lass$	16181 12062
lasses$	12062
lassie$	16181
last$	10420 5212
late$	13758 2699 16586 16587 16588 16621 16840 16841 16842 17016 17101 10906 17706
laugh$	6453 13678 14184 14188 2046
laughable$	16953
laughed$	2046
laughhed$	2046
laughhing$	2046
laughing$	2046
laughs$	14185 14187 2046
launderette$	17834
law	11668
law$	2303 2304 2305 2306 2314 2317 14888 2482 9742 3398 17864 5976
lawless$	5634 11985 6240
lawlessness$	2229 2230 15231 15232 11994
lax$	1076 4403 4404 4405 4406 17016 17076 17077 17078 17079 10906 5913
lay$	67 6769 6770 6771 6772 1373 14963 6024
layabout$	6211
layabouts$	6211
laying$	67
lays$	67 14963 14964
lazily$	6272
laziness$	2229 2230 15231 15232 11994 6272
lazy$	4403 4404 4405 4406 10906 5821 5913 6240 6272
lead	4978 12391
lead$	12558 308 309 310 311 312 313 363 364 365 1174 1175 1176 1177 1490 1491 1492 1493 2237 2238 2239 2240 14895 2366 2367 2368 2951 2952 2953 2954 2955 3485 16775 11317 6040
leadded$	2237 2238 2239 2240 3485
leadding$	2237 2238 2239 2240 3485
leaded$	2237 2238 2239 2240 3485
leader	11102 4990 17591 5128 12358
leader$	14988 17298 17423 17458 17529 11821 11838
leaders$	14988 17248 17423 17458 17529 11340 11821 11838
leadership$	16872 16873 16874 16875 16876 16877 16878 4530 4531 4532 4533 17119 17120 17121 17122 11456 11821 5881 12263 12286
leadin	17263
leading$	308 309 310 311 312 313 2237 2238 2239 2240 2951 2952 2953 2954 2955 3485 9928 17278 11351
leads	17263
leads$	308 309 310 311 312 313 363 364 365 13483 13484 13485 1174 1175 1176 1177 1490 1491 1492 1493 14220 2237 2238 2239 2240 2366 2367 2368 2951 2952 2953 2954 2955 3485 17290 6040
league$	10949
lean$	5767
leap$	1535 1536 1537 1538 1539 1540 1605 1606 1607
leaped$	1535 1536 1537 1538 1539 1540 1605 1606 1607
leaping$	1535 1536 1537 1538 1539 1540
leapped$	1535 1536 1537 1538 1539 1540
leapping$	1535 1536 1537 1538 1539 1540
leaps$	1535 1536 1537 1538 1539 1540
leapt$	1535 1536 1537 1538 1539 1540 1605 1606 1607
learn	17212 11035 4710 4731 4734 11129 4877 4885 4897 11247
learn$	204 12941 8099 1750 1751 1752 1753 8214 8215 8216 8217 8218 8219 8220 1996 14550 15153 16362 16368 16382 16436 16437 16438 16439 16488 17104 17231 4705 4717 12207
learned$	13537 13538 7451 1102 8214 8215 8216 8217 8218 8219 8220 3118 16498 16499 16500 16501 17310
learning$	192 8214 8215 8216 8217 8218 17751 11558 17771 6059 6090 6121 6123
learns$	16488 16510 16511 16512 16513
learnt$	13537 13538 7451 1102 8214 8215 8216 8217 8218 8219 8220 3119 16498 16499 16500 16501
least$	15077 10494 10678 5745
leave	17276 17804
leave$	0 1 6353 6385 12582 12583 12584 12585 12586 12587 12588 43 47 48 50 78 79 80 12685 12714 12885 12941 12977 13006 13008 13009 13010 6817 619 620 13348 1203 1216 13823 13824 13863 13868 1349 8006 8007 8008 8009 8010 1706 1707 1708 14287 14295 14308 14309 14378 14401 14472 3499 3584 16362 16368 16382 16390 4352 4353 4354 4355 4356 4357 4358 4359 4360 4580 4581 17659 5291 12207 5937
leaved$	6385 12582 12583 12584 12585 12586 12587 3499
leaves$	0 1 6353 6385 12582 12583 12584 12585 12586 12587 47 48 50 78 79 80 619 620 1216 1706 1707 1708 14403 3499 4352 4353 4354 4355 4356 4357 4358 4359 4360 4580 4581 17659 5291 5335 5937 6157
leaving$	0 1 6385 12582 12583 12584 12585 12586 12587 47 48 50 78 79 80 619 620 1216 1706 1707 1708 3499 4352 4353 4354 4355 4356 4357 4358 4359 4360 4580 4581 5291 5937 12340 6157
lecturing$	9418
led	12310
led$	12558 12568 6373 12588 12597 308 309 310 311 312 313 363 364 365 13483 13484 13485 13552 1174 1175 1176 1177 1490 1491 1492 1493 14220 14403 14404 14405 2237 2238 2239 2240 2366 2367 2368 15825 3485 11058 11285 12009 12240
left	17789 11599
left$	0 1 6353 6385 12582 12583 12584 12585 12586 12587 12588 43 47 48 50 78 79 80 13030 13306 13314 7176 13521 1216 1706 1707 1708 8196 14403 8230 14473 14484 2820 9336 9337 15625 9533 3184 3185 3186 3187 3188 9539 9813 3499 3584 9953 3604 3605 3606 4352 4353 4354 4355 4356 4357 4358 4359 4360 4580 4581 17795 5291 5335 12270 12284 5937 12347 6157
leg$	16204 17695 17734 17735
legal$	11605
leggings$	10043 10044 16261 16262 16264 16265 16266 16281 16282 16283 16289 12183 12188
legs$	12915 12916 15074 16204 17695 17734
lend$	8168
length$	10005 17192
lenient$	17016
less	5052
less$	7186 7187 7368 7374 14297 1874 8538 9268 3249 3250 3251 3252 16422 16423 16424 16778 4894 4921 5044 5048 5730
lesson	11576
lesson$	192 194 195 13648 16614 16615 16616 16655 16656 16657 17766
lessons$	192 194 195 13648 14797 15240 9569 16655 16656 16657 17756 17762 17766 17770 17772 17773 11719 12483
let	4661 4692 4954
let$	51 52 53 54 55 56 305 306 307 6864 6865 6866 6867 6868 6869 6870 6871 13306 13323 13324 13325 13337 13446 941 1040 13632 13692 13693 13694 13695 13696 13697 1448 1449 1450 14154 14159 1790 1791 1792 1793 1794 8168 14473 16362 16368 16382 16621 16913 16914 4409 4410 4411 4412 4413 4414 4415 4416 4417 4418 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4438 10789 10790 4472 4580 4581 4601 4602 4603 4668 4690 4691 4739 12207 5937
lethal$	5495
leting$	4690 4691
lets$	51 52 53 54 55 56 305 306 307 13446 941 1040 1448 1449 1450 1790 1791 1792 1793 1794 16621 4409 4410 4411 4412 4413 4414 4415 4416 4417 4418 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4472 4580 4581 4601 4602 4603 4690 4691 4739 5937
letter	17626
letter$	16911 17026 17029 17031 17032 17627 12275
letters$	16911 17026 17031 17032 17081 17082 17627 12275 12276
letting$	51 52 53 54 55 56 305 306 307 1448 1449 1450 1790 1791 1792 1793 1794 16621 4409 4410 4411 4412 4413 4414 4415 4416 4417 4418 4419 4420 4421 4422 4423 4424 4425 4426 4427 4428 4429 4430 4431 4432 4433 4434 4435 4436 4437 4472 4580 4581 4601 4602 4603 5937
leukae	6312
level	5052
level$	8734 15097 15098 15099 15100 2851 15747 15748 15749 17211 17687 5231 12362 12496
levels$	15747 15748 15749 17211 12362
liabilities$	9001
liability$	2303 8653 2304 8654 2305 8655 2306 8656 9001
liaison$	11722
liaisons$	11722
liar$	14844 14845 14846 14847 14954 14955 14989 11858 11859 11913
liars$	14844 14845 14846 14847 14954 14955 14989 11858 11859 11913 12252
liberty$	17825
library$	10504 10509 10510 4169 17123 10954 17190 17191 5932
licence$	17883 17885 12542
licences$	17885
lie$	6769 6770 6771 6772 1187 1190 1191 1192 13741 1373 14261 14264 14360 14376 1871 1872 1911 14928 14946 16388 10231 16617 16621 16646 17083 12219 12227 12277
lied$	1189 1190 1191 1192 1871 1872 1911 16592 16617 16640 4481
lies$	6769 6770 6771 6772 7250 1188 1190 1191 1192 1373 14264 1871 1872 1911 16617 16621 16640 16645 4481 17083 17131 12219 12227 12277
lieutenant$	12319
lieutenants$	12319
life	11590 17854
life$	6361 13002 6911 13549 13587 13770 7866 7897 14094 14107 1562 14122 14123 14124 14133 14138 14139 1650 14333 14352 14353 14354 14355 14356 14357 14358 14359 14363 8510 8529 8530 15106 15214 15276 15408 15459 15460 15479 15483 15497 15498 15499 15500 15501 9325 9326 9327 9328 9329 15526 15527 15528 15529 15530 15541 15542 15824 15936 15937 15945 9759 15965 15967 15985 15986 15987 15988 9890 9891 9897 16125 16535 11446 17693 17786 5355 11709 11821 11827 11986 12517
lifes$	11827
lifestyle$	3 4 5 6 7 8 9 6374 25 6392 12635 12651 12655 1272 1273 14133 14138 14635 14639 14640 14661 14882 15497 15498 15499 15500 15501 11702 11703 11709 11821 11847 11848 11898 11986 12090 6197
lifestyles$	12635 12655 15497 15498 15499 15500 15501 11702 11703 11898 11986 12090 6197
lifetimes$	16116 16117 16118
lift$	12877 12878 6692 6693 6694 6695 6696 6698 6699 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13269 13273 13619 13620 13621 13708 13709 13710 13711 13804 14151 14162 14163 14164 14694 15788 9650 15853 15855 10557
lifted	11012
lifted$	16742 16743 16744 10558 10578
lifts$	12877 12878 6692 6693 6694 6695 6696 6698 6699 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13269 13273 13804 13885 7914 14151 14162 14163 14164 7981 7985 8475 14694 15788 15853 15855
light$	14034 14106 8795 3653 16215 5600 5767 5787 5788 5795 5811
lighter$	3653 5787 5795
like	11048
like$	13165 13166 13296 13297 7345 1225 1226 7583 1482 8005 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 1756 1757 1758 1759 2089 2090 2091 2092 2125 2126 2131 2171 2172 2173 2174 8593 8670 8671 8672 8825 8826 8828 2479 2480 2481 2532 15131 2732 9183 2858 9213 9224 9225 9226 9227 9230 9231 9232 9233 2915 2916 2917 3012 9371 9372 9373 9374 9393 9394 9395 9731 9732 9733 9734 9735 3463 9855 9878 9879 9957 9958 9959 10105 3756 10107 10108 10115 10917 17229 17259 5418 5451 11821 5746 12105 12118 12182 12184
liked$	13296 13297 1225 1226 1228 1229 1230 1231 13778 7583 7584 7585 7586 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 1756 1757 1758 1759 2089 2090 2091 2092 2125 2171 2172 2173 2174 5418 5451
likelihood$	10380 4031 5055
likely$	8540 8541 4663 4678 4878 4947 5500 5996
likes$	13165 13166 1225 1226 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 1756 1757 1758 1759 2089 2090 2091 2092 2125 2126 2131 2171 2172 2173 2174 3463 17259 11764 11765 5418 5451
liking$	1225 1226 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 1756 1757 1758 1759 2089 2090 2091 2092 2125 2171 2172 2173 2174 5418 5451
limit$	14017
limited$	2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 15154 15155 15156 15157 2612 2708 2709 2710 2711 5448 5630
limits$	15831 15832 15833
line	4699 5994
line$	13092 13103 13115 13116 13120 13122 13127 13128 13129 13130 13131 13135 13136 13137 14120 14257 8066 14264 14854 17274 17280 17446 17482 17548 11443 11711 12324 12389 6301
lined$	5118
lineho	11049
lineholder$	11049
lineholders$	11049
lines	12358
lines$	13091 13109 13115 13116 13119 13121 13126 13135 13136 13137 14129 7999 14198 8652 14854 8757 15317 17274 11711
lingered$	13337
link	17239
link$	2138 17206 17420 5968
linked	5054
linked$	2204 4703 17251 4892 17464 11269 11277 17475 5341 11821
linking$	2138
links$	2141 2142 2204 17206 17420 11821
lion$	7867 7869 7870
lions$	7867 7872
lip$	13393 8552 15089 16204 10865 11941 5796
lippy$	6242
lips$	16204
lipstick$	16208 16209 16210 12162 12170
lisp	17685
list	11069 4730 4772 11122 4774 4880 17502
list$	17240 4696 17253 17265 11088 11095 4763 4766 11124 17329 11138 17352 4810 17409 17411 17412 17418 11533 12329 12357
listed$	11124 4810 4826 4872
listen$	12941 12977 13085 13301 13302 13303 13304 13305 13306 14550 8399 8400 8401 8402 8403 16313 16362 16368 16382 16420 16421 16430 16431 16432 16436 16437 16438 16439 16488 16665 16715 10531 16777 16897 17104 17107 11035 12207 12208 12236
listened$	13301 13302 13303 13304 13305 13306 13314 13370 13371 14473 16498 16499 16500 16501 16665 16684 16700 16705 16708 16709 16711 16712 16713 16714 16715 16716 16717 16718 16772 16777 16907 17152 12236
listening$	13306 16361 16715 12237
listenned$	13306 16715
listenning$	13306 16715
listens$	13306 16430 16431 16432 16488 16510 16511 16512 16513 16715
listing$	11124 4810
listinged$	11124
listings$	11124
lists$	17240 11095 4763 4766 11124 17329 11138 4810 17411 12329
lithium$	6322
litre$	11516
litres$	11516
little	4676
little$	62 110 114 117 7348 999 1000 1001 1002 1197 7594 1415 1425 7944 7947 8032 8246 8352 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2212 2309 2339 2340 2342 2444 8862 2572 2573 2612 2708 2709 2710 2711 15279 9249 15459 15460 2986 3043 3060 9416 9568 9609 15868 15869 9777 9778 9812 16062 16065 3623 16253 4006 10365 4030 16840 16841 16842 10676 10681 10682 10683 4342 16891 16892 17101 17140 11026 5448 5472 5482 5509 5547 5569 5630 5679 5714 5810 5936
live	4676
live$	6522 12974 12977 13041 13052 13828 13829 1515 1516 2320 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2933 2951 2952 2953 2954 2955 9520 3172 3173 3480 9862 4113 11026 11070 11323 17692 17837 5429
lived$	13828 13829 1515 1516 9263 9264 2951 2952 2953 2954 2955 15557 3540 3541 3542 3570 3571 3572 4115 5293 5295 5304 5429 6164
lives$	6361 12661 12662 12663 12666 13549 13587 13828 13829 1515 1516 14107 1562 7913 14363 8510 8529 8530 2320 14889 15276 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 15479 15483 2951 15497 2952 15498 2953 15499 2954 15500 2955 15501 15708 15709 15710 15711 3172 3173 15824 3480 16031 16116 16117 16118 4114 5293 5294 5295 5429 11986 6164
living$	1515 1516 2833 2834 2835 2836 2837 2838 2933 2951 2952 2953 2954 2955 9520 16030 9890 17745 17800 17814 5293 5295 11653 17854 5429 6164
livs$	5295
llama$	14970
llamas$	14970
load$	15010 15011
loaf$	14244 14245 14246 14247 14248 14249 14250 14251
local	4676
local$	7494 2729 3615 17098 11026 5281 11810 5764
locat	17526
locate$	12341
location$	6672 6673 6674 11009 11106 4757 4805
locations$	11009
lock$	4971 17816
locked$	13433 11341 17539 11350 17816 5271 5272
locker$	17336 17579
lockers$	17336 11381 17579
locks$	17816 17835
locs$	12160 12162
locusts$	15024
lodged$	5295
lodgers$	9265 9266 9267
lodges$	5295
lodging$	5295
lodgings$	17800
lodgs$	5295
log	4730 4767 4774 4786 4816 12310
log$	16869 11095 17302 11107 4763 4766 11124 4805 11157 4810 4813 11164 4818 4821 17390 17394 4856 17486 17490
loged$	11124 4810 4856
logged	4673 17333 4816 17366
logged$	17299 11104 4776 4777 17348 17352 4826 17391 17405 17590 12325
loggerheads$	16625
loggin	4816
logging$	11124 4813 4821
logginged$	11124
loggings$	11124
loging$	4810
logo$	12183
logos$	12183
logs	4816
logs$	17283 11095 17302 11107 4763 4766 11124 4810 4818 17390 17490
loiter$	12115
loitered$	12115
loitering$	12115
loiterred$	12115
loiterring$	12115
loiters$	12115
lone$	3615 5763
loner$	6224
loners$	6224
long$	9772 9847 10867 17101 5788 5810 5811 5819
longer$	9271 9276 9312 15573 9571 3222 3223 9585 9712 4921 11396
look$	6412 6746 7079 859 860 861 1092 1981 2762 9460 9461 9462 9465 9466 9468 9469 9472 3123 3132 9535 3194 9545 3446 3447 9862 3530 9954 3666 3667 3668 3755 3757 3758 16869 16897 4456 17105 17107 17406 5287 5709 5711 5793 5822
looked$	7080 859 860 861 8284 2714 3123 3132 9556 15755 15756 15757 15769 3530 3666 3667 3668 3755 3757 3758 16700 16705 16708 16709 16711 16712 16713 16714 16907 4456 17152 11016 4867 5119 5282 5709 5711 5793 5822 6340
looking$	859 860 861 7212 14327 14328 8445 2096 2097 2098 2099 2100 2101 8469 9109 9399 9443 9460 9461 9462 9465 9466 9468 9469 9472 3123 3132 15682 15690 15691 9555 15755 15756 15757 9570 15768 15828 15829 15830 15838 15853 15855 3468 16182 10431 4456 17259 17296 12126 12127 12135 12136 12140 12237 6163
lookings$	17259
lookked$	3123 3132
lookking$	3123 3132
lookout$	2308 15985 15986 15987 15988 16623 6287
lookouts$	2308 6287
looks$	12897 13344 13345 859 860 861 3123 3132 3446 3447 3530 16136 16137 16207 3666 3667 3668 3755 3757 3758 16307 4456 5287 5709 5711 5793 5822
loop$	11918
loops$	11918
loose$	6755 15093 15094 5517 5553 11921
lorry$	6679 13588
lose$	2985 9401 9402 9403 15600 15601 15602 9407 9408 9652 16390 5214 5305
loser$	14845 14846 14847 11858 11859
losers$	14845 14846 14847 11858 11859 6227
loses$	5214
losing	5153
losing$	3661 16833 16834 11503 5214 5305 6088
loss$	14960 17075 12440
losses$	14960
lost	5153 5242 17789
lost$	13763 13825 8637 8907 2559 2560 2985 3661 16621 17109 17110 17111 17112 11377 11503 5214 11640 5305 5492 5522 5556 12284 5935 6088
lot$	12840 918 7650 7651 14075 14698 14754 14774 2298 2728 15459 15460 2976 3045 15676 15684 15685 9691 16524 4397 4931 11308 11842 11934 12077
lots$	2298 2975 3664
loud$	5657
loudmouth$	6222
loudmouthed$	6231
loudmouths$	6222
lounge	11653
lounge$	3731 3732 3733 17849
lounges$	3731 3732 3733
lout$	11913 6211
loutish$	6211 6240
louts$	14866 14867 14868 11913 6211
love$	696 697 698 699 700 701 702 703 704 705 706 1225 1226 1352 1756 1757 1758 1759 2089 2090 2091 2092 2125 2171 2172 2173 2174 15131 5418 5451
loved$	1225 1226 1352 1756 1757 1758 1759 2089 2090 2091 2092 2125 2171 2172 2173 2174 5418 5451
lover$	13253 13254 11737
lovers$	13253 13254 11737
loves$	696 697 698 699 700 1225 1226 1352 1756 1757 1758 1759 2089 2090 2091 2092 2125 2171 2172 2173 2174 5418 5451
loving$	1225 1226 1352 1756 1757 1758 1759 2089 2090 2091 2092 2125 2171 2172 2173 2174 5418 5451
low$	7181 8566 8647 8669 2384 15070 15097 15098 15099 15100 15154 15155 15156 15157 2612 2624 2625 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 8995 8996 8998 8999 9000 2669 2670 2671 2672 3716 3718 16284 16290 5477 5553 5630 5679 12187 6309
lower	5052
lower$	2624 2625 6106
lowest$	2524 6140
lowlife$	6211
lowlifes$	6211
loyal$	2649 5969
loyalty$	6829 480 13508
luck$	13411 14060
lunch$	17857
lung	17697
lupus	11611 6078
lupus$	17807 12428
lurch$	16903
lure$	1107 1108 1109 1110 14165 14326 5357 5412
lured$	1107 1108 1109 1110 5357 5412 11803
lures$	1107 1108 1109 1110 5357 5412
luring$	1107 1108 1109 1110 5357 5412
lycra$	12183
lying$	1190 1191 1192 13881 1871 1872 1911 14872 14928 14934 14935 15950 15951 15952 15953 15954 16595 16596 16601 16602 16603 16604 16605 16606 16607 16608 16609 16610 16611 16612 16613 16621 4481 12219 6231
machet	17889
machete$	11673 17886
mad$	11931
madam$	11832
madams$	11832
made	17535
made$	47 48 50 140 141 143 144 145 12705 12729 184 6535 6536 6537 6538 6539 6540 6541 359 360 361 460 461 536 589 640 13306 802 807 903 7271 929 13483 13484 13485 954 7305 1039 7477 13679 13680 1166 1167 1186 1193 1194 1247 7747 1830 14403 1886 2013 2017 8404 8405 8406 14615 14633 2160 2179 2180 14737 2369 2370 2372 2409 2582 2930 3330 3331 16157 9988 10279 10281 10284 16514 16520 3981 10451 10502 10560 16847 16848 16849 16850 4326 4468 4469 4534 4647 4889 17441 11276 5148 11595 5466 5956 12347
magist	6181
magistrate$	5325
magistrates$	15271 15272 4999 17639 5325
magnet$	14981 2545 2562 2563 4957 12363
magnets$	14981 2545 2562 2563 4957 12363
mail	4761 4794
mail$	17064
mails$	17064
main	11102 17591
main$	17199 11008 17278 17298 17458 17529 17534 4990 5500 5545 5996 5999 6001 6002
maintained$	17620
maintenance$	11937
major$	6002
majority$	4931
make	4815
make$	47 48 50 141 143 144 145 12705 184 6535 6536 6537 6538 6539 6540 6541 6542 6543 6549 6550 6551 6552 6553 359 360 361 6751 460 461 536 13087 6892 589 640 802 807 903 7271 929 1039 1166 1167 1186 1193 1194 7546 1247 7746 8097 8102 1830 14403 1886 14550 2013 8364 8365 8366 2017 2160 2179 2180 2369 2370 2372 2930 15605 3150 3166 3434 16157 10007 16208 16209 16210 16228 16235 10051 10112 10279 10280 16485 16508 10313 16516 16520 16521 3981 16623 10559 4326 4468 4469 4647 11036 5096 5148 5466 12170 5956
maked$	359 360 361 903 929 1039 1166 1167 1186 1193 1194 1247 2013 2017 2160 2179 2180 16157 3981
maker$	11835 11839
makers$	11835 11839
makes$	6385 12582 12583 12584 12585 12586 12587 47 48 50 141 143 144 145 12705 359 360 361 460 461 589 640 802 807 903 7271 929 13483 13484 13485 1039 1166 1167 1186 1193 1194 1247 1830 14403 1886 2013 2017 8404 8405 8406 2160 2179 2180 2369 2370 2372 2930 16157 16228 10279 16520 3981 4326 4468 4469 4647 5148 5466 5956
makeup$	16208 16209 16210 16307 12162 12170 12183
making$	47 48 50 141 143 144 145 12706 12707 12708 184 6535 6536 6537 6538 6539 6540 6541 6542 12741 359 360 361 12926 12927 12928 12929 12930 12931 12932 12933 460 461 589 640 802 807 903 929 1039 13603 13604 13605 13606 13676 1166 1167 1186 1193 1194 1247 7598 1886 2013 2017 8412 8413 8414 2160 2179 2180 14782 2369 2370 2372 2930 15690 15691 3150 9532 16157 3981 16621 4326 16949 4468 4469 4647 5148 5466 11836 5956
maladaptive$	5354
maladjusted$	5634
male	6004 6010
male$	13223 8451 8485 9137 9140 9965 16162 16163 9968 16165 16166 3639 11039 4882 11863 12113 5764 5996
males$	12571 6655 6656 12853 12860 6668 6671 12871 12872 12879 12880 12882 12884 12891 12903 13097 13115 13147 6976 13176 13181 13182 13189 13192 13223 7512 7513 7514 7515 13803 14045 8438 14644 14658 8467 14664 14665 14684 14685 14686 14687 14692 14693 8498 2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 15295 15296 15297 15298 15686 4882 11707 11800 11863 11984 6256
malicious$	14736 5465 5580 6240
malign$	2221 2222 2223 5493
malnourished$	5785
malodorous$	6261
mam	5248 5258 11609 5263
mam$	5249 5261 11620
man	11695
man$	12571 6419 6421 12640 6636 6655 6656 6660 12860 6665 6667 6668 6671 12871 12872 12876 12879 12882 12884 6706 12903 12906 6714 13047 13048 13049 13050 13115 13138 13139 13140 13141 6946 6947 6948 6949 13146 13147 13148 13151 13177 13189 13192 13223 13226 13236 13237 13244 13245 13249 13250 13272 13298 13496 13546 13589 13590 13599 13607 13608 13609 13610 13611 13612 13613 13614 13615 13616 13617 13618 13653 13655 7472 7497 7508 7509 7510 7511 7527 13727 13728 13729 13730 13731 13732 13733 13734 13735 13737 13788 13789 13802 13803 13805 13811 7625 13877 13892 13950 13951 1409 7824 7841 7852 7853 7855 7856 14182 8120 8141 14369 14377 14498 8438 8467 14664 14665 14684 14685 14686 8766 14966 15102 15325 15353 15373 15374 15375 15376 15377 15378 15379 15381 2839 9193 15404 15441 15447 15449 2907 9261 15464 15465 2932 15480 15481 15482 15489 2945 2946 2963 2973 2974 2992 15554 3013 9369 15568 15584 15686 15696 15697 15698 9522 15820 15921 15922 15923 15924 15926 15929 15931 15933 15978 16071 16075 3531 16078 16082 16083 16084 16085 16132 10041 10050 11039 17841 17891 11707 11742 11766 11800 5565 5581 12059 12063
manage	11132 4998 5119
manage$	582 583 584 585 586 587 588 14849 14910 14911 15131 15243 2787 9138 9139 2790 2833 2834 2835 2836 2837 2838 2933 15605 9460 9461 9462 9465 9466 3117 9468 9469 9472 15670 3140 15687 15688 9496 3147 3148 9499 3155 3162 9513 9514 9515 3174 15729 3190 3480 16464 16900
managed$	582 583 584 585 586 587 588 2833 2834 2835 2836 2837 2838 2933 3140 3155 3174 3190 3480 16540 16541 16542 16543 16544 4109 5110 5129 12240 6131
management$	9029 4530 4531 4532 4533 17656 5881 12263 12357
manager$	12917 10504 10509 10510 4169 10546 10547 17123 10954 17190 17191 17328 5932
managers$	12917 10504 10509 10510 4169 17123 10954 17190 17191 17328
manages$	582 583 584 585 586 587 588 2833 2834 2835 2836 2837 2838 2933 3140 3155 3174 3190 3480
managing$	582 583 584 585 586 587 588 2833 2834 2835 2836 2837 2838 2933 9460 9461 9462 9465 9466 9468 9469 9472 3140 15690 15691 3155 3162 9513 9514 9515 3174 3190 3480
manbag$	12180 12183 6267
manbags$	12180 12183 6267
maneater$	11913 6228
maneaters$	11913 6228
manipulate$	2344 9099 5550 12227
manipulated$	12597 2344 5550 12227
manipulates$	2344 5550 12227
manipulating$	2344 5550 12227 6240
manipulative$	5640 6240
manipulativeness$	2229 2230 15231 15232 11994
manipulator$	11858
manipulators$	11858
manner$	2938 2939 2940 2941 2942 2943 2944 15546 15547 16136 16137
mannered$	12013 12014
manners$	15058 15059 15060 15061 15062 2570 16820 16821 16822
many$	168 169 170 6566 6594 647 8088 8116 15327 15795 9920 10835 10836 10861 10862 11283 11298
map	4702 12315
map$	4700 4701 4728 4744 4811 5967
mapped$	4700 4728 4744 4811 17405 5967
mapping$	4700 4728 4744 4811 5967
maps$	4700 4728 4744 4811 5967
march$	13113
mardy$	6231
marginalised$	5764
mark$	11948
marked$	17352 4826
marker$	11175 12335
markers$	11175 12335
market	11476
market$	5103 17672 17675
marks$	11948 12492
marria	17787
married$	15620 15627
mask$	3730 16280 12183 12193
masked$	3730 12200
masking$	3730
maskked$	3730
maskking$	3730
masks$	16272 16273 16274 3730 16277 16280 12183 12193
massage$	4609
massive$	9993
master$	9755 16028
mastermind$	6213
masterminds$	6213
masters$	9755 16028
match	17239
match$	3375 9726 4659 11057 4863
matche	4723
matched$	17198 4659 11073 4863
matches$	4659
matching$	10071 4854 4863 5825 5838 12360 6056
matchs$	4863
mate$	8155 8163
materi	4673
material$	15876 17260
materialistic$	6240
mates$	6831 6832 6833 13110 13649 13650 13651 8155 8163
maths$	8603 12493 12495
matric	12315
matrix	12315
matrix$	17412 17418 12316
matted$	5811
matter$	386 13577 1376 1377 1378 1390 1391 9432 9433 9434 9436 10203 10204 10239 16485 10951 4656
matters$	15483 10818 4656
mattre	11641
mattress$	17837 11648
mature$	2821 2980 2984 2993 3154 9581 3244 3245 3246 3247 15794 3277 3532 9923 3598 3602 12108 12109 12110 6254
maturity$	2821 15397 15398 15399 15400 15401 15402 2938 2939 2940 2941 2942 2943 2944 3059 6254
may	4663
may$	303 13113 8966 2868 3183 3189 3475 16114 3603 11033 4686 11114 4841 4967 4975 4993
mayhem$	14709 11801 11899
mdma	11512
mdma$	17708
me$	15839 12258
meal$	17857
meals$	17857 17860
mealy$	5609
mean$	12558 12588 14403 16228 10906 5557 5580 5790
meaningful$	10651 10652 10653 10654
means$	12558 12588 13484 13485 14049 14403 16228 5057
meant$	13022 13023 13484 13485 16640
measur	12391 12396
measure$	402 403 404 7328
meat$	12618 11983
mechanic$	12917 13260 13261 13262
mechanics$	12917 13260 13261 13262
meddle$	1478 1479 1480
meddled$	1478 1479 1480
meddles$	1478 1479 1480
meddling$	1478 1479 1480
media$	6971 6972 6973 6974 6975 13172 13173 13174 17336 17362 11203 17561
medica	11506 6323
medical$	17685 17702 6110
medication$	17702 17720
medicine$	13913 12455
mediterranean$	3639 9994 9996 5790 12172
medium$	2624 2625 8981 8982 8983 8984 8985 8986 8987 8988 8989 8990 8991 8992 8993 8994 8995 8996 8998 8999 9000 3625 5767
meet$	12678 12685 12831 12832 12833 12835 6796 6797 6798 13006 13008 13009 13167 626 627 628 13234 13301 13302 13303 13304 13305 13372 13373 13374 7394 1055 1056 1162 7696 14600 14602 14608 14610 15982 15983 15984 16313 16362 16368 16382 16897 17297 17659 11746 12207
meeted$	1162
meetin	17401
meeting$	12779 13036 626 627 628 13234 13298 13301 13302 13303 13304 13305 13372 13373 13374 7394 1162 7664 7688 16655 16656 16657 17321 17656 12237 12340
meetings$	6444 12641 12642 13298 16655 16656 16657 17656
meets$	626 627 628 1055 1056 1162 17367 17659
meetted$	1162
meetting$	1162
melato	6102
melatonin$	12452
meloterritorial$	6240
member	11007 17213 17214 11022 11030 4703 17305 11120 11148 17350 17359 17381 17384 17387 11192 17389 4845 4846 17401 17402 17404 11240 17445 17453 4913 4927 17491 4952 17509 17512 17517 11334 4990 11352 11362 17558 11363 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 5104 17655 17667 5128 17677 12315 12348 6004 12370 12375 12383 12395 12396
member$	2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 10295 10305 10317 10322 10323 10546 10547 17257 17464 17559 11695 11821 11896 11984
members$	199 395 6774 425 463 13263 7118 7119 7124 7125 7135 7175 7188 7192 939 960 7310 7484 1342 1343 1345 7745 14001 8080 1863 8252 8534 2185 2186 2187 2192 2215 14801 14871 2379 2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 2680 3103 3591 3694 3744 3745 16443 16444 16445 16446 16447 10270 10271 10272 10287 4050 10405 10406 4059 10410 10759 17242 4817 11169 4820 4849 17436 11263 17464 4924 17483 11302 4970 11340 4991 17559 17560 11368 17623 11437 17634 11454 11482 11485 11821 11896 11901 11984 5643 5644 12321 5989 6005
membership$	4703 11252 17448 11821
memory$	7570 1221 7572 1223 12469
men$	12571 6420 12640 12722 6637 12834 6655 6656 12853 6658 6659 12857 12858 12860 6665 6667 6668 6671 12868 12871 12872 12876 12879 12880 12882 12884 12888 12890 12892 12893 6704 12901 12903 12905 12907 12908 6715 6716 6724 12924 12992 12997 13004 6831 6832 6833 13047 13048 13049 13050 13095 13096 13115 13138 13139 13140 13141 6946 6947 6948 6949 13146 13147 13148 13151 6976 13176 13179 13180 13184 13189 13192 13223 13226 13236 13239 13242 13243 13248 13249 13250 13260 13261 13262 13272 13274 13275 13276 7081 13298 13372 13373 13374 13493 13497 13510 13511 13512 13513 13514 13545 13589 13590 13598 13653 13654 13656 13659 13660 13661 13662 13663 13664 7472 7496 7498 7508 7509 7510 7511 7512 7513 7514 7515 7524 7526 13727 13728 13729 13730 13731 13732 13733 13734 13735 13737 13788 13789 13800 13803 13805 13807 7614 13812 7619 13818 13819 7625 13858 13860 13877 13878 13882 13884 13892 13949 13950 1408 1410 14024 7835 7836 7840 7842 14041 14042 14043 14044 14045 7852 7853 7855 7856 14089 14115 14116 14117 14118 14119 14151 14165 14182 8022 14232 8121 8125 8142 14370 14377 14496 8438 14642 14648 14649 8467 14664 14665 14672 14673 14676 14677 8485 8486 8487 14684 14685 14686 14687 14690 14692 8498 8501 14966 15052 15056 15102 15109 15113 15281 15295 15296 15297 15298 15325 9137 9140 15341 15342 15343 15344 15345 15346 15347 15353 15373 15374 15375 15376 15377 15378 15379 15380 2839 9192 15409 15410 15424 15425 15429 15439 15447 15448 15449 2905 15464 15465 15484 2945 2946 2963 2973 2974 15526 15527 15528 15529 15530 2992 15539 15541 15542 2997 15552 9368 15567 9375 15574 15575 15576 15577 15578 15579 15580 15581 15582 3041 15643 15644 15645 15646 15647 15648 15649 15650 15652 15686 15696 15697 15698 15816 15817 15820 15921 15922 15923 15924 15927 15932 9759 15965 16008 16022 16069 16070 16072 16073 16074 3531 16078 16082 16083 16084 16085 9897 3561 16111 9918 9919 3574 3575 3576 3577 16125 16132 3587 3588 3589 16244 16310 16354 11707 11709 11711 11742 11762 11766 11777 11800 12059 12063
menace$	2155 2156 2157 8610 2261 8612 8613 8614 8615 8616 8617 8618 8619 8620 8621 14818 14819 8624 8625 5459 11830 11858 11881 6238
menaced$	2155 2156 2157 5459
menaces$	2155 2156 2157 5459 11830 11858
menacing$	2155 2156 2157 5459 5790 12143 6238
mend$	478 17104
mended$	478 10223
mends$	478
meningitis$	6313
mental	11506 11508
mental$	17702 17704 11526 5181 11535 17787 11985 6309
mentality$	15101 11821 11829 11848 11942 12028 12296
mentally$	5672 5762
mentio	17293
mentor$	12471
mentoring$	192
merchant$	14983 14984
merchants$	14983 14984
mercy$	12589
merely$	3854 4032 4309 4310
merry$	8718
mess$	6764 1059 1060 1133 1134 1478 1479 1480 14352 14353 14354 14355 14356 14357 14358 14359 9906 17075 10884 11945
messag	17251 4794 4803 4850 11365
message$	13167 626 627 628 633 634 635 636 637 638 639 7394 1144 17545 11440 12275
messaged$	626 627 628 633 634 635 636 637 638 639 1055 1056 1144
messages$	12866 6684 6685 12897 626 627 628 13175 633 634 635 636 637 638 639 1144 13726 14030 11088 4740 17336 17344 17345 4805 17397 17561 12275
messaging$	12779 626 627 628 633 634 635 636 637 638 639 7394 1144
messed$	1478 1479 1480 1543 1544 2654 9010 15920
messes$	1478 1479 1480
messing$	13984 13985 1478 1479 1480
messy$	5811
met	5264
met$	12768 12769 12778 12831 12832 12833 12835 626 627 628 13323 13324 13325 13337 1055 1056 13629 1162 13813 14395 14473 16907 4622 11317 11746
methad	6102
methadone$	12452
methyl	6102
methylphenidate$	12452
mice	5310
mice$	11660
micro$	5838
middle$	3642 3647 10018 11607
might	4663
might$	782 783 1103 1941 9451 3475 4142 4143 4144 4145 4146 4649 11033 4686 4722 11114 4967
migrai	6312
migrant$	11973
migrants$	11973
milk$	993 994
milked$	993 994
milking$	993 994
milkked$	993 994
milkking$	993 994
milks$	993 994
million$	8087
millstone$	11913
millstones$	11913
mind$	7078 7395 1754 8105 14992 15101 15288 2938 2939 2940 2941 2942 2943 2944 15712 15980 9785 16539 16851 11942
minded$	7078 13367 13368 7173 12011 12018 12246
minder$	15638 15799 15800 15801 15802
minders$	15799 15800 15801 15802
minding$	7395 15764 15838 15839 15853 15855
mindless$	6231
minds$	14992 15288 15712 15980 9785 16539
mindset$	15101 11848 11942
mindsets$	15101 11942
mini$	9248 9812 16264 16265 16266 10093 5472 5714 12188 5845
miniature$	9812 5714
minimal$	15154 15155 15156 15157 2612 10676 5630
minimise$	932 2045 5405 12227
minimised$	932 2045 5405 12227
minimises$	932 2045 5405 12227
minimising$	932 2045 5405 12227
minimum$	16890
minion$	6213
minions$	6213
miniskirt$	6267
miniskirts$	6267
minor$	8733
minx$	11919
minxes$	11919
mirtazapine$	6322
misbehave$	6237
misbehaved$	6237
misbehaves$	6237
misbehaving$	6237
misbehaviour$	6237
miscar	6099
miscarriage$	12449
miscarried$	12449
mischief$	13510 13511 13512 13513 13514 13859 16624 11801 5489
miscreant$	6211
miscreants$	6211
miserable$	14706
misery$	13584 13585 1059 1060 14706
misfit$	14845 14846 14847 11858 11859
misfits$	14845 14846 14847 11858 11859 6227
misfortune$	13448 13449 13451 13452 1059 1060 13677
misfortunes$	13677
misguided$	5354
mishandle$	6275
mishandled$	6275
mishandles$	6275
mishandling$	6275
misjudgement$	4644 4645
misled$	12284
mismanage$	6275
mismanaged$	6275
mismanages$	6275
mismanaging$	6275
misper$	11717 11868
mispers$	11717 11868
miss$	12977 13006 13008 13009 13010 16390 16621 4511 4512 6133
missed$	16621 17035 17036 17037 17038 4511 4512 17109 17110 17111 17112 5922 6133
misses	5242
misses$	16621 4511 4512 6133
missing$	12645 12646 12647 12648 12649 12982 13045 13152 13153 13161 6966 6967 13882 14361 14717 14718 8976 2699 10214 16621 16663 4511 4512 11199 11717 6133
mistake$	1130 13911 14499 14500 14501 9228 2879 17026 4644 4645
mistaken$	16021 3476
mistakes$	1130 13793 13911 17026 4644 4645
misuse$	6386 12457
misuser$	14839 14840 11858
misusers$	14839 14840 11858
mix$	12977 13301 13302 13303 13304 13305 2138 2152 2153 15982 15983 15984 11845 11936
mixed$	6670 544 545 546 547 548 549 550 551 7834 1543 1544 2138 2152 2153 15154 15155 15156 15157 3616 3619 3636 3640 3645 3653 10017 10025 10026 10027 3679 3680 5795
mixes	17276
mixes$	2138 2152 2153 17263
mixing$	13301 13302 13303 13304 13305 2138 2152 2153
mixture$	11845
mob$	2206 2207 2298 2728 11828 5479
mobile$	11105 4823 17370 5983
mobiles$	11105 4823 17370
mobs$	2298
mock$	17747 6142 12495
mocks$	17747 12495
models$	16301
modern$	5619
modestly$	13375
modicum$	1417
modus$	5994 12355 6294
mohawk$	6262
mohawks$	6262
mohican$	6263
mohicans$	6263
molestation$	11600
mollycoddling$	15750 15764
moment$	7491 5006
moncler$	6266
money$	292 293 294 295 296 297 298 12877 12878 6692 6693 6694 6695 6696 6698 6699 6831 6832 6833 13054 13055 13056 6939 6940 6941 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13258 13300 13619 13620 13621 13678 13692 13693 13694 13695 13696 13697 13708 13709 13710 13711 13715 13716 13804 7619 7625 7702 14046 7914 14138 14151 14162 14163 14164 14165 7981 7985 14326 8440 14639 14640 14661 14667 8475 14694 14710 15113 15526 15527 15528 15529 15530 16352 16354 17066 10938 17144 17280 17425 11764 11804 5581 5616 12288
monito	4730 4816 11200 5119
monitor$	4712 4716 4798 17380 17390 17394 11205 4856 17486 12341
monitored$	4716 17299 11104 11155 17352 17391 17396 11205 4856 17405
monitores$	4716
monitoring$	4716 4798 4851 4852 17399 11205 11672 12364
monitors$	4716 4798 17390 11205
monkey$	16846 11919
monkeys$	11919
monster$	11832 11858
monsters$	11832 11858
month$	16614 16615 16616 5192 12288 12499
months$	5192 12288 12499
mood	11508
mood$	17704 6057 12445
moods$	12445
moody$	6240
moped	17350 11451
moped$	17647
moral$	8388
morals$	2570 15258 11903 12029
more	5961 6040
more$	6376 6377 6378 6379 6380 12958 7186 7187 13692 13693 13694 13695 13696 13697 1374 1375 1611 14297 14479 14492 2842 2843 2844 2845 2846 2847 2848 2849 2850 2863 2864 2865 2866 2884 2918 15572 15675 15684 15685 3248 9718 9816 9920 16685 16694 4520 4521 4522 4523 4524 10948 10950 4611 4612 4616 4764 11298 12077 5996 6031
morning$	16614 16615 16616 17660 5165 5224
mornings$	5224
moron$	11913 6228
morons$	11913 6228
morphi	11519
morphine$	17715
most$	918 7326 1075 2218 2219 15327 9424 9425 9426 9427 9428 9429 9430 9431 15675 15793 15795 15823 9720 16011 9902 9932 3675 10134 3786 3788 4931 11298 11308
mostly$	3740
moth$	1560
mother	11590 17788 11593 5248 5258 11609 5260 5263 5269 17817 17833 17839 11646
mother$	14183 2364 2365 9016 9017 15268 9082 2733 2734 9195 15463 2959 2968 9319 9320 9321 9322 9365 9366 9367 15623 3516 3517 3518 3519 5235 5236 5237 17784 17786 11591 5244 5245 11597 5249 17798 17799 5256 5257 17810 17814 11619 11620 11627 5289 5290 17847 12033 5725 12096
mothered$	5725
mothering$	2859 2860 2861 15750 15755 15756 15757 15764 15839 5725
motherred$	5725
motherring$	5725
mothers$	13066 7799 14183 2364 2365 9016 9017 9082 2859 2860 2861 3516 3517 3518 3519 16072 10774 5256 12033 5725 12096
moths$	1560
motions$	17062
motivated$	2093 8957
motivation$	15258 11798 12029
mould	5310
mould$	17855 11660
mount	4815
moustache$	10032 12144 6262
moustaches$	10032 12144 6262
mousy$	5811
mouth$	7198 921 13532 13533 14063 14065 14067 14068 14982 2542 11940
mouthed$	7198 11958 11959 12007 12008
mouthhed$	7198
mouthhing$	7198
mouthing$	7198
mouths$	7198 13532 13533 14982
mouthy$	6240
mov	5126
move$	6823 6824 6825 7395 2472 2473 2474 2475 2476 2477 16362 16368 16382 16626 17104 17239 5045 17791 17804 12207 12481 12509
moved$	415 416 417 418 13433 2472 2473 2474 2475 2476 2477 16855 16856 10847 5129 17789 11594 11599 5293 5296
moveme	17213 17261 4772 11122 11123 11161 11166 11167 11168 17401 4859 12395
movements$	4753 4754 17357 17362 17363 17364 17365 11170 11209
moves	6131
moves$	2472 2473 2474 2475 2476 2477 15362 17416 12481 12509
moving	17406
moving$	7395
mri$	17740
ms	11611
ms$	17807 12430
much$	112 918 7326 7369 7373 7444 1143 13775 7945 8894 9286 2977 2987 3044 9411 15684 15685 4398 10833 10834 4555 10929 4931 11308 12077 5820
muck$	15121
mug$	15856 12083 12084
mugged$	5345
mugger$	14845 14846 14847 11858 11859
muggers$	14845 14846 14847 11858 11859
mugs$	15856 15971 12083 12084
mugsho	5972
mugshot$	4718 12322
mugshots$	12322
mule$	14848 15122 15123 15124 11780 11860 11966 5617 11968
mules$	14848 15122 15123 15124 11780 11860 11966 11968
mulish$	6231
mullet$	6262
mullets$	6262
multi$	4128 4676
multiple$	647 10835 10836 11611 6312
multiply$	12723
mum	11590 17788 11593 5248 5258 11609 5260 5263 5269 17817 17833 17839 11646
mum$	14418 2364 2365 9016 9017 15268 9082 2733 2734 9196 2968 9319 9320 9321 9322 9365 9366 9367 3516 3517 3518 5235 5236 5237 17784 17786 11591 5244 5245 11597 5249 17798 17799 5256 5257 5261 17810 17814 5269 11619 11620 11627 5289 5290 17847 12033 12096
mummies$	12096
mums$	14418 2364 2365 9016 9017 9082 3516 3517 3518 5256 12033 12096
murder$	4684 17413 11323 5996
murders$	17413
murmur$	12432
muscle$	8563
muscly$	5767 6261
muscular$	5767 6078 6261
music$	13918
must	4974
must$	26 27 28 29 30 31 6649 1103 1232 1749 1853 1869 1927 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1987 2000 2868 3028 3322 3323 16114 9937 4046 4047 4048 4049 10400 17083 4543 4552 4637 4841 4914 4993 5097 12277 5955
mystery$	1832 1835 1838 1839
nails$	15319 15880 15883 10043 10044 16275 12156 12162 5813
naive$	121 122 1854 15506 15507 15508 9393 9394 9395 9416 9599 9600 9601 9602 15969 16818 16819 5439 12072 6240
naivety$	12952 12953 12954 12955 12956 12957 13356 13357 13358 13359 13445 921 7288 7289 7309 13506 13698 13699 13700 13701 13702 13703 13911 8207 1858 1859 8210 8303 1954 8305
naked$	6979 6990 13232 7396
naltrexone$	6322
name	4877 4885 4897 11247
name$	12633 12941 2388 8739 15451 15452 15453 15454 15491 15492 15493 9857 16054 9861 17135 17226 4704 11149 17346 17371 5095
named$	4865 5095 5331 5996
names	4673 4681 11069 4735 11085 11111 4772 11122 11123 17389 17501 17502
names$	17209 17226 17240 17241 17242 17244 4704 4706 17265 11088 11096 17294 4764 4795 11149 11160 17371 17407 5095 17676
naming	4877 4885 4897 11247
naming$	5095
nan	11590 17788 11593 5248 5258 11609 5260 5263 17833 17839 11646
nan$	14183 5235 17784 17786 5261 11620
nana	17839
nannies$	15799 15800 15801 15802
nanny$	15638 15799 15800 15801 15802
nannying$	15750 15764
nans$	14183
narcissist$	11858
narcissistic$	6240
narcissists$	11858
narcol	6078
narcolepsy$	12428
nasoga	6074
nasogastric$	12424
nastiness$	2229 2230 15231 15232 11994
nasty$	2397 8796 8911 5492 5580 6240
nation	11580
national$	17776 5984
natural$	13467 13468 5707
nature$	15365
naughtiest$	8567
naughty$	8577 5492 5634 5640 6240
ne$	2399
near	11218
near$	7882 4387 4388 4389 17361
nearby$	11199
nearly$	3486 3487 3629 5713 5742
neat$	3639 9996 5810 5811
neatly$	3637 5791
necessary$	5057
neck$	14098 15198 16204
necks$	14098 16204
neds$	6228
need	11048 17686 5194 11635
need$	26 27 28 29 30 32 988 989 1105 1594 1595 7951 1602 1603 1604 1700 8090 1749 1942 1967 1988 1992 2758 2759 2760 2869 15435 15511 15512 15513 3030 3053 9404 9442 3093 9448 15681 3143 15742 15743 15744 3201 3202 3203 9554 3205 3206 3207 3208 9562 9563 9564 9565 9566 3218 3219 3220 15767 9572 9573 9574 9575 9576 9577 9578 15775 15777 9599 9600 9601 9602 9603 9604 9605 9606 3259 9635 9636 9637 9643 3294 3295 9646 3297 3298 3299 3300 9651 3302 9653 9654 3305 15854 9659 3316 3317 9668 3319 9670 9671 3322 3323 15872 16013 9819 16039 3578 9938 16157 4633 4639 17229 17259 4974 11544 17831 12409 12460 12471
needed$	14050 1594 1595 15681 3218 3219 3220 3259 9651 3302 9653 3316 3317 4135 5057 17617 6101 6111 6112 6113
needing$	2758 2759 2760 15837 9657
needless$	6454
needs	5194 6108
needs$	26 27 28 29 30 33 12720 12721 988 989 1594 1595 1749 1943 1968 1989 1993 15092 2758 2759 2760 3031 15681 3218 3219 3220 15767 9572 9573 3259 9651 3302 9653 3316 3317 16157 17005 4632 4638 17259 5150 5168 11544 5206 5223 12409 6101 12460 6111 6112 12471 12472 12475
needss$	12472
needy$	5634 6240
neer$	2399
neet	6137
neet$	12487 6247
neets$	6246
negative$	6493 14684 14685 14686 14687 2221 2222 2223 15168 15169 17434 5457 5493 5494 5592 5676
neglec	5271 11626 17832
neglect$	16925 4458 4459 17075 17139 17820 17821 17822 17824 5916 12289 12291 12502 6155
neglected$	4458 4459 11621 5914 5915 5916 12502 6155
neglectful$	6272
neglecting$	4458 4459 5915 5916
neglects$	4458 4459 5915 5916
negligence$	12291 6272
negligent$	6272
negligently$	6272
neighb	11410 12516
neighbourhood$	14889 15014 15015 4654 11005 11006 4658 11011 17212 11031 11040 11041 11042 4693 4694 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 11125 4778 11131 4783 17334 17335 17337 11144 17351 11162 4844 11282 4950 11306 11348 5037 5041 11392 17606
neighbours$	14884 14888 8752 8753 5049 11809 11810
neither$	942 1983 2065 3937 3942 3952 3964 4119 4226 10576 4227 10577 4228 4229 4230 10580 4238 4249 4250 4251 4252 4253 4254 4263 4274 4277 4313 4319 4320 4321 4322
nerves$	3332
nest$	14003 14004 14005 14006 14007 2211 2298
nests$	2298
net$	17018
networ	17261 11240 17470 5104 17651 12395 12396
network$	13115 13133 13134 17246 17249 17274 17436 5099 11454 11711 5968 6048
networks$	17249 17274 11711
neurod	6306
never$	277 7128 7141 7142 7143 7144 795 967 1014 1864 1873 8253 1923 1924 1925 1926 1976 1977 1978 1979 1980 1982 1983 2049 8418 8419 3773 3775 3809 3810 3811 10162 3813 10172 3823 3824 3825 10176 10177 3836 3841 10192 10312 3963 10347 10348 4007 4011 16632 16633 10519 4173 4174 4175 4176 4177 4178 4179 4180 4204 4205 4206 4207 4208 4209 4210 4211 4212 4213 4214 4215 4217 4218 4242 4255 4313 10895 4606 4607 4921 5216 5220 5441 5631 5730 5884 5885 6269
nevertheless$	12770 12774 7428 7429 7430 7431 7432 7433 7434 7435 7436 7437 7439
new	4676
new$	11026 11606
news$	14770 8914 8915 8916 16827 16828 11000
next	5118
next$	63 7262 7263 7264 7265 13644 3004 3260 10054 10691 17208 17352 17646 12329 12344
nice$	8575 2226
nicer$	7453 7454 7455
niche$	17372
nick$	14946
nickna	4681 4735 11085 4772 11122 11123
nicknames$	17242
nicotine$	17718
nigerian$	3639 9996
night$	12925 13761 14491 14719 14927 10033 10383 4035 10386 16614 16615 16616 17395 5112 17660 17716 17717 5191 5192 6309
nightm	6309
nightmare$	14726 2303 8653 2304 8654 2305 8655 2306 8656 9001 11832 11913
nightmares$	9001 11832 11913
nights	11520
nights$	17716 5191 5192
nike$	12183 5838 5841
nikes$	12183
nine$	14800
nines$	16309
nineteen$	13220 13222 707 13255 13256 15373 15374 15375 15376 15377 15378 9188 15420 15421 15422 15423 15424 15425 15426 15427 15428 16153 12059
nitrous$	11512
no$	110 117 12943 13016 13032 13309 13319 13350 7220 882 7236 908 13489 957 987 1009 1010 1018 1024 7452 7594 7600 7640 13866 7735 7736 1387 1430 1431 7944 1598 1599 1600 8014 8032 14290 14389 14424 8236 1888 1889 8246 14469 8352 8370 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2054 2055 2056 2057 2058 2059 2061 2062 2063 2064 2067 8636 2309 8665 2339 2340 2342 2355 2356 8729 8730 2390 2391 2392 2393 8798 8862 8863 2516 2519 2612 9108 2921 2926 9307 9308 2962 9376 9377 3054 3055 15725 9568 3221 3225 3226 3227 3228 3235 9590 9591 3301 3303 3304 9656 3310 3311 9666 3320 3321 3362 9775 9776 3427 3428 9797 3478 3554 3555 3556 16110 10150 16348 10206 10207 10208 10209 3884 3885 3886 3889 10246 3897 3898 3899 3900 3901 3902 3906 3907 3908 3912 3913 16466 16467 16468 16469 3928 3939 3940 3941 3943 3945 3946 3953 3955 3965 3967 3968 3970 10331 4000 10351 10354 10355 10356 4008 4009 4010 10366 4017 4018 4019 4020 4030 16632 16633 10440 10441 10442 10443 10447 4171 4195 4198 4200 4226 10576 4227 10577 4228 4229 4230 10580 4231 4233 4234 4235 4236 4238 4249 4250 4251 4252 4253 4254 4259 4260 4261 4262 4263 16814 4275 4278 4290 10642 4297 4301 4302 4303 4304 4314 10676 10683 4336 4337 4338 4339 4340 4381 10823 10892 5255 5299 17855 11662 5448 5524 5532 5553 5598 5630 5679 5734 5909 5911 5936 5996
nobody$	883 907 956 986 7358 2054 2055 2056 2057 2058 2059 2060 2062 2063 2064 2065 8797 15502 15785 3301 3303 15992 3477 3554 3555 3556 16347 3939 3940 3941 3942 3946 3952 3964 4170 4194 4199 4226 10576 4227 10577 4228 4229 4230 10580 4233 4234 4235 4236 4238 4259 4260 4261 4262 4263 16813 4274 4277 4289 16837 4313 12081 5733 12206 5886
nomark$	6230
nomarks$	6230
nomina	11222 12315 12317
nominal$	17257 11213 11215 11216 17430 4904 17460 11460 11821 5970 12343 12349
nominals$	17247 11213 11216 17430 17460 11460 11821 6288
nominated$	4872
non	11578
non$	2310 2677 5250 5528 5530 5624 5625 5626 5627 5628
nonattendance$	17774
nonce$	15975
noncompliance$	6236
noncompliant$	6236
none$	781 797 942 1434 2065 2072 2073 2928 15502 9617 3268 15992 3937 3942 3946 3952 3964 4071 4072 4073 4119 4226 10576 4227 10577 4228 4229 4230 10580 4238 4249 4250 4251 4252 4253 4254 4263 4270 4271 4274 4277 4289 16839 4313
nonengagement$	6236
nonetheless$	12636 12770 12774 7428 7429 7430 7431 7432 7433 7434 7435 7436 7437 7439
nonexistent$	17076 17077 17078 17079
noose$	14064
normal$	8368 15207
normalise$	5405 5423
normalised$	5405 5423
normalises$	5405 5423
normalising$	5405 5423
north$	3720
nose$	1239 1240 13848 13849 14105 16204 17734 17735
noses$	13848 13849 14105 17734
not	11409
not$	12688 6502 6504 6578 6582 7127 7129 13330 7141 7142 7143 7144 795 13518 1029 1031 1032 1090 1093 7571 7573 7731 13929 13930 1443 1445 1601 7970 7971 8071 8072 1723 1724 1726 1729 1755 14308 14309 14402 1864 1873 8242 8267 8268 1976 1977 1978 1979 1980 1982 2066 8420 8421 2087 8538 2189 2225 14915 14918 8792 2457 2458 2459 2460 2461 2462 2463 2515 2558 8942 2593 8944 8945 8946 8947 8948 2607 9011 2889 2922 9274 9275 2929 9391 3047 3049 3050 3061 3092 3217 9586 9587 9588 9662 3315 3318 9674 9675 9676 9677 9678 9679 3340 3363 3365 3367 3374 3423 3424 9775 3448 3449 3469 3474 3512 3771 3772 10126 10127 10128 10129 10166 10170 10171 3836 3841 3873 3887 16466 16467 16468 16469 3938 3944 3954 3966 10345 10346 3999 4002 4007 16632 16633 4088 4089 10454 10455 10456 10457 10458 10486 10487 4172 10552 10553 4204 4205 4206 4207 4208 4209 4210 4211 4212 4213 4214 4215 4217 4218 10574 10575 4226 4227 4230 4237 4242 4246 4255 10606 10608 16833 16834 10649 10655 10656 4313 4327 4328 10724 4387 4388 4389 4401 10911 17129 17174 17175 17177 4921 5144 5216 5220 11582 5406 5631 5715 5716 5722 5730 5885 6086
note	4673 4730 4747 4774
note$	3759 3760 11001 11095 4763 4766 11124 11157 4810 4813 4818 4821
noted$	3759 3760 17299 11104 4776 4777 17405
noteed$	11124 4810
noteing$	4810
notes$	3759 3760 11095 4763 4766 11124 4810 4818
nothing$	62 6413 65 12843 7219 7341 7342 7348 999 1000 1001 1002 13647 1197 13831 8371 14961 2527 15087 2572 2573 15120 2986 3043 3060 15785 9609 9610 3342 3343 3444 3461 9814 16250 10124 16347 10157 10232 3883 3929 3930 3931 3932 3933 3934 3939 3940 3941 3974 3975 3976 3982 3983 3984 3985 3992 3993 10365 4021 4022 4023 4024 4025 4026 4027 4028 10424 16632 16633 16813 4269 16887 16888 16889 4348 4349 4350 17106 12081 5866 12238 12435
nothings$	14961
notice	11266 17626
notice$	14228 14229 14479 3759 3760 16775 16851 16872 16873 16874 16875 16876 16877 16878 17462 4920 17510 17514 17567 11421 17619 17627 17877
noticed$	12605 12634 13854 3759 3760
notices$	3759 3760 17510 17514 17567 11421 17619 17627
noticing$	3759 3760
notifi	17333
notified$	11101
notify	4794
notify$	4668 4690 4691
notifying$	4690 4691
notifys$	4690 4691
noting	4774
noting$	3759 3760 11001 11124 4813 4821
notinged$	11124
notings$	11124
notoriety$	13447 13657 14635 2451 2452 2453 2454 2455 2456 5570
notorious$	2326 2327 2328 2329 2330 2331 2332 2333 2725 5688 6245
nous$	2784 2786 9234 2885 16820 16821 16822 12098
november$	13113
now$	14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 14415 14416 15510 15571
nowhere$	8890 4395 11641 11938 6044
nucleus$	11896
nude$	6979 6990 6991 7396 13592
nudes$	6980 6981 6982 651 13205 667 668 669 670 13592 11721
nuisan	11309 11434
nuisance$	14857 14878 15269 17113 11015 17503 17504 17505 11319 17630 11858 11881 11902 5640 12039 12363
nuisances$	11858 12039 12363 6223
number	11122 5052
number$	6672 6673 6674 648 9482 15679 16014 4822 4896 11254
numbers$	6672 6673 6674 17066 17144 17146 17155 17156 11002 17489
numerous$	6594 647 10835 10836 10861
nurse	17727
nurse$	17709 5179 17726
nurture$	6139
nut$	14966 12085
nutcase$	11913 6228
nutcases$	11913 6228
nuts$	14966 11985 12085
nutter$	11858
nutters$	11858
obese	6084
obese$	12434 6261
obesit	6084
obesity$	12434
obey$	16362 16368 16382 12207
obeyed$	13314
object	5070 17668
object$	17654 11791
objected$	13488
objective$	17599 5057 17654
objectives$	17599
oblige$	14154 14159
oblivious$	118 119
obnoxious$	6240
observ	17419 5979
observation$	11165 12329 5980
observations$	11165
observe$	11205 4856 12341
observed$	12360 6286
observeed$	11205 4856
observeing$	11205
observes$	11205
obsessed$	689 690 691 692 693 694 695 2567 2568 5947
obsessive$	6306
obstreperous$	6231
obstructed$	12284
obstructive$	15235 15236 15237 15238 15239 11996 6240 6272
obtain	17535 17542 5024 5961 6003 6018
obtain$	13346 13347 4667 11064 4810 11480
obtained$	4667 11064 17310 4810 12336 12365
obtaining$	4667 11064 4810
obtains$	4667 11064 4810
obvious$	13467 13468 3920 4055 10861 17057 17058
obviously$	4060 10414 4086 4094 10444 4095 4096
occasion$	16614 16615 16616 16636
occasions$	14312
occupa	5250
occupation$	11600
ocd	6306
ocg	11053
ocg$	17249
ocgs$	17249
october$	13113
odd$	1832 1835 1838 1839 5790 6231
oddballs$	6227
odour$	12149
of	11236 5961 6047
of$	6465 6469 6471 6472 6499 6526 6742 6753 6754 7059 13410 7685 7748 8556 8561 14759 2216 8578 8648 8650 8651 2319 8700 14908 8758 8763 8791 8814 8818 8837 8853 8854 8873 8874 8893 8920 8941 15158 15197 9054 9062 9078 9167 9201 9282 9288 9289 9291 9292 9293 9313 9342 9356 9357 9358 9360 15559 9396 9589 9681 9682 9727 15938 9748 9749 9754 9793 9873 9875 9881 9913 16161 16164 3644 3646 10010 10014 16341 16474 16545 16546 4087 4094 10448 16672 10479 10480 10481 16740 10637 10726 10729 10746 17080 17086 10923 10927 17128 10994 17215 11032 17234 11046 11051 17255 17264 17303 11109 11119 11151 17360 17361 4819 11174 11188 11201 11202 17400 4865 11232 11246 17448 11256 11257 17463 11281 11288 11292 11307 11311 11388 11393 11405 5062 11419 11438 17647 17649 11487 11495 11555 11567 11615 11624 11625 11628 11629 5340 11812 11896 12164 12213 12230 12329 12344 5996 12348 12350 12372 12405 6101 6126 12534 12543
off	11479 5217
off$	6449 12675 12886 6700 6720 13157 13160 13164 7092 13394 13544 7349 7350 7351 7352 7412 7413 7414 13882 13883 13890 7884 7909 8039 14294 8138 14476 8396 8397 14662 14877 8685 8697 8698 14972 2485 8849 8879 2699 15655 15812 9698 9699 9700 9701 9702 15899 15900 15901 16299 16300 10216 16855 16856 10791 10792 10810 10811 10812 10813 10814 10815 10885 10886 17386 11239 17511 11316 4979 11524 17743 11548 11567 11718 11876 11992 12268
offen	17223 17269 17452 17453 17465 17466 17473 17474 17480 17492 17493 17494 17495 17501 17683
offen$	17431
offenc	11243 4908 4929 11402 11691 11694
offence$	17413 17438 17439 11258 17456 11279 17598 17876 17885 17887 17888 17890 6006 12373 6348
offences$	17413 17438 17439 11258 11279 11394 17598 5111 17885 17887 17888 17890 12366 12373 6348
offend	17213 17261 17275 11222 4883 11235 17432 17437 17461 11309 17592 11402 11407 17631 11441 17637 11669 12317 12331 12348 12355 12370 12375 12383 12395 12396 6187 6301
offend$	12977 13006 13008 13009 13010 16390 16391 16406 10211 16617 16621 17410 17424 17440 17467 17468 11450 5994
offendded$	16621
offendding$	16621
offended$	16621 6347
offender$	14056 14684 14685 14686 14777 2236 14826 2323 14929 14930 14931 14932 14933 14954 14955 2501 2502 2503 2504 11213 11216 17430 17431 11253 11255 17460 11460 17813 11846 11912 11927 5970 12344 12351 6007 12537 6216
offenders$	14056 14684 14685 14686 14690 14777 2236 14826 2323 14929 14930 14931 14932 14933 14954 14955 2501 2502 2503 2504 17247 17430 17431 17460 11846 11912 11927 12321 12351 6216
offending$	12612 13090 13098 13101 13105 13107 13478 14090 14092 14505 14648 14882 9030 9031 9032 16621 11015 17277 11233 17431 4890 17469 17471 17503 17504 17505 11319 17551 17598 17601 17603 5059 11413 17614 5127 17721 17880 5497 11898 12373 6035 6186 6347
offends$	16617 16621 17410 17468 11450 6347
offens	11243 4908 4929 11402 11691 11694
offense$	17413 17438 17439 11258 11279 17598 17887 17888 17890 12373 6348
offenses$	17413 17438 17439 11258 11279 17598 5111 17887 17888 17890 12366 12373 6348
offensive$	17886 6240
offer$	650 7103 7104 13509 1042 1043 1044 1045 1047 1048 1049 1050 1051 13682 7955 7956 7957 14162 14163 14164 14165 14235 14557 14558 10130 10132 10133 16330 10136 3787 10138 3789 3790 16429 16435 16554 16555 16556 16574 16614 16615 16616 16655 16656 16657 16897 4407 4408 5380 5410 11796 11797 12215
offere	6108
offered$	12787 6625 6626 650 1042 1043 1044 1045 1047 1048 1049 1050 1051 14162 14163 14164 10130 10132 10133 16435 16847 16848 16849 16850 5380 5410
offering$	650 1042 1043 1044 1045 1047 1048 1049 1050 1051 16435 16554 16555 16556 5380 5410 12215
offerred$	650 1042 1043 1044 1045 1047 1048 1049 1050 1051 16435 5380 5410
offerring$	650 1042 1043 1044 1045 1047 1048 1049 1050 1051 16435 5380 5410
offers$	650 13509 1042 1043 1044 1045 1047 1048 1049 1050 1051 13682 13683 14162 14163 14164 14235 14557 14558 16330 10136 3787 10138 3789 3790 3791 3792 3793 3794 16429 16435 16655 16656 16657 4407 4408 5380 5410 11796 11797 12202
office	4654 11005 11006 4658 11011 17212 11031 11040 11041 11042 4693 4694 4695 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 11132 4783 17334 17335 17337 11144 11145 17351 11162 4837 4844 11197 4860 11282 4940 11290 4950 11306 11348 5037 5041 11392 11671 11695
office$	10504 10509 10510 4169 17123 10954 17190 17191 17328 17341 17793 5942
officer$	10546 10547 11004 17202 17207 4670 17219 17221 17236 17237 17238 11043 11044 11045 17252 4707 11063 17282 4738 11089 11092 4745 11098 11100 17304 17308 17309 17311 17321 11128 17325 17327 4790 17340 4796 4797 17358 11187 4841 11194 17393 4855 4861 4862 17478 11300 4986 17544 5004 11387 11391 17588 5121 5123 11474 5130 17891 5942 5958
officers$	13192 14704 8509 16072 16073 16158 16159 11004 17202 17207 11018 4670 17217 17219 17221 17227 17228 4683 17236 17237 17238 11043 11044 11045 4698 17252 4707 11063 17282 4738 11089 11092 4745 11098 11100 17300 17304 17307 17308 17309 17311 17321 11128 17325 17327 17328 17330 4790 17340 4796 4797 17349 11159 17358 17369 11187 4841 11194 17393 17396 4855 4861 4862 17456 11270 17478 11300 11330 4986 17544 5004 11387 11391 17588 17613 17639 5121 5123 5130 17680 17867 11810 5958 5976 12400
offices$	17328
offrol	6131
offroll$	12481
offrolled$	12481
offs$	14972 11877
often$	6563 615 17039 17040 17041 17042 5311
oik$	11913 6228
oiks$	11913 6228
oily$	3653 5795
ok$	8368
okay$	8368 9505 9506 9507 9508 9509 9510 9511 9907 3558 3559 3560
old$	13224 14259 8845 2768 2769 2770 2772 9152 9153 9154 2821 2857 3107 3108 3153 9579 9686 9688 3407 3408 3598 9967 9970 9972 10205 17777 5705 5723 5751
older$	12640 6657 6661 12869 6678 12881 6686 12889 6707 12924 12994 6807 6808 13047 13048 13049 13051 13095 13115 13118 6951 6978 6984 6985 6989 13189 13192 13223 13225 13226 13238 13240 7047 7049 7054 13252 13547 13590 13600 7458 7472 7494 7500 7508 7509 7510 7511 7607 7616 13858 13882 13884 7846 7849 14089 8143 8144 14373 8446 8447 8448 8449 8453 8454 8455 8456 8457 8458 8459 8461 8462 8477 8478 8479 14678 2136 14684 14685 14686 14687 8496 2148 2151 8913 15284 15325 9137 9140 15341 15342 15343 15344 15345 15346 15347 9152 9153 9154 15354 2821 15373 15374 15375 15376 15377 15378 15424 15425 15490 9345 15651 9490 15818 15820 3639 17839 11711 5387 11739 11742 12059 5790 12182 12184
olders	4699 11049
olders$	12640 13047 13048 13049 13095 13115 13118 13274 13275 13276 7081 13590 7472 7508 7509 7510 7511 14690 14854 11049 12314
oldest$	14256 1717
olds$	15413 16058 16059 16060 16061
olive$	3653 5787 5795
omission$	5880
omissions$	5880
on	17376 17377 11236 17610 12310 5961 6177
on$	6544 12757 12758 12787 12854 12855 12856 12859 6664 12862 12863 6726 12975 12976 6840 6888 7148 7202 7251 7266 7268 7270 7273 13486 13594 13720 13721 13722 13723 7564 13810 13814 7663 7665 7818 14029 7865 8026 8027 8560 14858 14859 14883 8819 8878 8892 15197 15252 9057 9146 15351 15352 15419 9706 15999 9908 16161 16164 3627 10008 10024 10111 16341 3986 3987 3988 3989 3990 3991 10388 10427 10430 10432 4090 10463 10464 10465 16831 10713 10714 10715 10743 16992 16993 17043 17128 17148 17149 17193 11126 4809 17360 17361 4819 17366 11176 11177 17388 11193 4866 17435 11248 17518 11337 11347 17611 17629 11435 11438 17666 5151 11503 5167 5169 11522 11542 5193 17741 5199 11652 5326 5336 17884 11864 11894 12038 12218 12230 12253 12298 12329 6026 6111 6191 6192
once$	12766 8296 10438 16650 4565 10956 10957 4876
one	11030
one$	299 300 301 6680 6885 942 7359 7708 13944 14258 8416 8417 8520 8827 8885 9045 2878 15503 15678 15786 15787 9660 15977 15993 3477 3615 16181 16211 3675 16221 16222 16223 16224 16225 16226 16346 16434 10288 10293 10294 3946 10303 10304 10315 10316 10322 10323 16614 16615 16616 10459 10460 4119 10521 10522 10545 4196 10550 4201 10576 10577 4228 4229 10580 10581 4238 4263 10615 4276 4279 10640 16838 10664 4315 17088 10971 17257 17268 17491 17591 11501 11556 5207 11557 11558 17754 5764
ones	11076
ones$	12853 13659 13660 13661 13662 13663 13664 14042 14773 2447 2448 2449 2450 15280 15405 15514 15515 15516 15517 15518 15561 15562 15563 3057 16181 16211 11083 17591 11428
onesie$	12183
onesies$	12183
ongoing$	94 6445 6446 11323
online	4853
online$	621 6971 622 6972 623 6973 624 6974 625 6975 13172 13173 13174 13505 13622 11166 11203 5388
only$	249 6652 7105 7108 13362 13363 13364 7169 7170 13367 13368 7173 856 862 873 874 875 876 877 878 879 881 985 7667 1318 1319 1320 1321 1322 1323 1324 1325 1326 1355 1356 1609 1701 1705 2699 2745 16053 9858 9859 16056 3806 3808 3854 4032 10508 4309 4310 10712 4520 4521 4522 4523 4524 4544 10903 5861
onto	17376 17377
onto$	13810 13814 11126 11176 4866
onus$	537 538
open$	12596 12613 78 79 80 1333 15294 16355 16362 10168 16368 10174 10179 16382 10188 10254 10260 10298 16869 11070 4853 5175 12207
opened	11016
opened$	78 79 80 13337 1333
opening$	78 79 80
opens$	78 79 80 1333
operandi$	12344
operat	4676 4695 4703 4940 11290 17526 17668 11484 5222 12391 12395
operate$	582 583 584 585 586 587 588 14551 2833 2834 2835 2836 2837 2838 16314 16363 16369 16374 16383 16449 16455 16493 17569 11414 5101 17648 17680
operated$	582 583 584 585 586 587 588 2833 2834 2835 2836 2837 2838 5101 11545
operates$	582 583 584 585 586 587 588 2833 2834 2835 2836 2837 2838 11414 5101
operating$	582 583 584 585 586 587 588 2833 2834 2835 2836 2837 2838 11414 5101 17648
operation$	13133 13134 17254 17658 11466 17665 5120 5121 17671 17740 6051 12463
operational$	11026 6049
operations$	17254 17671 17740 12463
operative$	11979 12241
operator$	9756 17236 17237 17238 11043 11044 11045 11194 12040 12089 5942
operators$	9756 17236 17237 17238 11043 11044 11045 11194 12040 12089
opport	11271 11463 12310 12369 12391 12396
opportunit$	12823 12824 12825 12826 12827 12828 6689 340 341 14556 4489 4490 4491 4492 17057 17058 11796
opportunited$	12823 12824 12825 12826 12827 12828 6689 340 341 14556 4489 4490 4491 4492 17057 17058 11796
opportunities$	6518 6519 6520 171 12821 12822 12823 12824 12825 12826 12827 12828 6689 340 341 13509 4489 4490 4491 4492 17057 17058 4976 11796 12272
opportuniting$	12823 12824 12825 12826 12827 12828 6689 340 341 14556 4489 4490 4491 4492 17057 17058 11796
opportunits$	12823 12824 12825 12826 12827 12828 6689 340 341 14556 4489 4490 4491 4492 17057 17058 11796
opportunitted$	12823 12824 12825 12826 12827 12828 6689 340 341 14556 4489 4490 4491 4492 17057 17058 11796
opportunitting$	12823 12824 12825 12826 12827 12828 6689 340 341 14556 4489 4490 4491 4492 17057 17058 11796
opportunity$	6518 6519 6520 171 12823 12824 12825 12826 12827 12828 6689 340 341 13509 7955 7956 7957 14556 4489 4490 4491 4492 17057 17058 4976 5006 17659 11796 12272
opposed$	12222 12225
oppositional$	5640 6057 6240
opt$	431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 1042 1043 1044 1045 1047 1048 1049 1050 1051 1284 1285 1286 1287 1288 5359 5410
opted$	152 153 154 6773 12970 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 1042 1043 1044 1045 1047 1048 1049 1050 1051 1284 1285 1286 1287 1288 14329 17045 10933 17130 5359 5410
optici	5182
opticians$	11532
opting$	431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 1042 1043 1044 1045 1047 1048 1049 1050 1051 1284 1285 1286 1287 1288 5359 5410
option	12342 12391 12396
opts$	431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 1042 1043 1044 1045 1047 1048 1049 1050 1051 1284 1285 1286 1287 1288 5359 5410
optted$	431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 1042 1043 1044 1045 1047 1048 1049 1050 1051 1284 1285 1286 1287 1288 5359 5410
optting$	431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 449 450 451 452 453 454 455 456 457 458 459 1042 1043 1044 1045 1047 1048 1049 1050 1051 1284 1285 1286 1287 1288 5359 5410
or$	13777 16228 10692 6054
oral$	656
order$	17506 17514 17564 11372 17570 17571 17575 17576 17578 11421 17796 17868 17877 17878 17879 17883 17884 17885 17886 12406 12508 12532 12537 12538
ordered$	11210 11595 11608 11686
orders$	17256 17273 17514 17564 11372 17570 17571 17575 17576 17578 11421 17796 17885 12406 12532
ordinary$	5790
organi	17263 11102
organised$	12240
organiser$	17298
oriental$	3639 9994
ot$	11715
other$	6351 12549 12550 13080 7284 7285 7453 7454 7455 13798 13945 14348 8160 8505 8506 14715 8588 8590 2242 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14823 14825 8691 14893 14957 15080 15082 8902 8903 15112 15242 15279 15790 15792 15796 15823 16064 3615 10806 17092 17094 17166 17195 11699 11810 5764 5882 5996
others	11352
others$	6351 12549 12550 6774 7118 7119 7124 7125 7135 7175 7188 7192 7284 7285 7484 13771 7745 14001 8080 8148 8150 8156 8158 1863 8252 8262 8263 8534 2185 2186 2187 2215 8587 8589 2241 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14822 14885 2379 8901 15111 15279 15325 15405 15514 15515 15516 15517 15518 15561 15562 15563 3103 15790 15795 15909 15910 15911 15912 16062 16065 16221 16222 16223 16443 16444 16445 16446 16447 10270 10271 10272 4050 10405 10406 4059 10410 17195 17356 17632 11699 11712
otherwise$	784 785 13332 13335 13336 13517
ought$	26 27 28 29 30 34 779 1104 7734 1699 1749 1852 1870 1877 1878 1879 1880 1881 1882 1883 1884 1885 1894 1897 1898 1899 1900 1927 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1944 1969 1990 2001 2807 2808 2809 2810 3029 9449 9939 4134 4137 4138 4139 4140 4141 10658 4394 4634 4640
ounce$	1413 1416 8864
our$	6590 13551 7803 8360 16722 16729 17081 17082 17098 12202 12229 12265 12276 5996
out	11247 17530 11622
out$	6448 12676 12886 6700 12921 6729 381 392 12980 12990 13008 13009 13015 13038 13043 13046 13074 7030 7092 13341 13349 13378 13379 13386 862 13492 7315 7442 7495 7555 7588 7656 13887 13894 1353 13984 13985 8012 8013 14239 14240 14241 14289 14327 14328 14470 14471 14480 14663 8468 8514 14831 2316 2318 14917 2443 8836 2487 8883 2655 2667 9026 2678 2699 2704 2715 15730 15733 9544 15925 16097 16177 16183 16229 16231 16232 16299 16300 16561 16583 16621 16631 16855 16856 10709 4376 4402 17203 17231 4705 4712 4717 11199 11278 11333 11338 17610 11451 11479 5184 11550 5217 11586 17790 17795 11621 17818 11714 11992 12218 12501
outbursts$	14928 15229 15230 11993
outcome$	12371
outcomes$	12371
outfit$	16264 16265 16266 12185 12188
outfits$	16264 16265 16266 16267 16268 16307 12185 12188
outgrown$	3307 3308 3309
outlaws$	14923
outlook$	15101 2784 2786 15371 15372 15483 2938 2939 2940 2941 2942 2943 2944 9330 9331 9332 9333 9334 15546 15547 16136 16137 11942
outrageous$	15159 15160 15161 15162 15163 15164 15165 15166 15167 5640
outright$	3795 12202
outs$	14831 17489 12501
outside$	14883 2666 17388
outstanding$	11070 5996
over$	6683 12899 12900 12902 12904 13505 7311 13810 13814 13815 13816 13817 7820 8113 14336 2378 9180 9181 9182 15597 15598 15599 15603 15604 9614 15840 16040 9864 9876 3629 10008 16263 16290 16293 17134 17163 17360 11284 5377 5667 5951 5952
overcr	6342
overcrowded$	17855
overdo	6068
overdose$	17781 12418
overdosed$	12418
overdressed$	6261
overdue$	17706
overhe	11129
overla	4723
overlaid$	11073
overlook$	12838 4648 5926
overlooked$	4648 5914 5926 12284
overlooking$	4648 5926
overlookked$	4648 5926
overlookking$	4648 5926
overlooks$	4648 5926
overly$	5437 5699
overnight$	14206 14207 14208 14209 14210 14211 14212 14213 14214 14215
overreact$	6277
overreacted$	6277
overreacting$	6277
overreacts$	6277
overreactted$	6277
overreactting$	6277
overrun$	2208 2209
oversexualised$	6204
oversight$	4530 4531 4532 4533 4644 4645 12263
oversized$	5838
overt	5125
overt$	11475 6014
overweight$	12437 6261
owes$	15083 15084 15085
owing$	6368 409 6767 1157 2854 5278 17832
own	12514
own$	6360 12 6363 6364 12561 12562 12563 12564 19 6370 6371 42 6394 6395 6396 6423 6524 6525 6730 6731 6732 6733 6734 6735 6736 6737 6738 6739 390 6755 6763 6775 6776 6777 6811 464 465 466 506 507 7062 7160 7161 7162 7163 7203 892 13439 13440 7245 7246 7249 7252 7253 13477 948 7329 7347 1007 13573 7386 7387 7388 7389 7405 7406 7407 7408 7409 7410 7449 7480 7502 7503 7504 7505 7506 7507 13760 7657 13911 7717 7718 13915 7903 7906 7912 1563 1739 1959 8673 9081 9092 9103 15321 15322 15323 15324 9129 15337 15338 15366 9283 9324 9437 9438 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15693 15701 15702 15703 15704 15705 15706 15707 9512 9516 9628 9723 9784 3435 9789 9790 9791 9792 9829 16027 9832 9834 9835 16091 9900 16104 9955 16152 10538 10539 10540 10541 10542 10543 10630 10777 10998 17707 17826 17861
owned$	16498 16499 16500 16501 16665
owner$	12917 13260 13261 13262
owners$	12917 13260 13261 13262
ownership$	13796 8312 8313 8314 8315 8316 8317 8318 8319 8320 8321 8322 8323 8337 8338 8339 8340 8341 14538 14539 14540 14541 14542 14543 14544 14545 14546 14547 14548 8353 16775 17119 17120 17121 17122 12286
owns$	1007
oxide$	17708
oxygen$	14959
pacemaker$	5154
pack$	14070 14071 14072 2206 2207 2298 15019 15020 15021 15023 2728 11828 5479
packag	12310
package$	13591 13804 14151 15126 12468
packages$	13019 13135 13136 13137 13591 13804 14151 15126 11713 11971
packed$	2408
packs$	2298 15018
padded$	5838
paedia	11527 11528 5182 11535
paediatric$	11532
paediatrician$	17723 17724 17726 17731
paedophiles$	15108
paid$	13298 1119 1120 13825 1365 7716 1682 1683 2202 3483 9889 10507 10511 4326 4515 11315 5413
pain$	13772 2303 8653 2304 8654 2305 8655 2306 8656 9001 2652 15807 11913
painkillers$	17718
paint$	1557
painted$	1557
painting$	1557
paints$	1557
paintted$	1557
paintting$	1557
pair$	2298 16206 11845
pairing$	11845
pairs$	2298
pakistani$	3639 9996
pale$	14942 3653 16215 5787 5790 5795 6261
palest$	3660 5815
palm$	4465 5918
palmed$	4465 5918
palming$	4465 5918
palmmed$	4465 5918
palmming$	4465 5918
palms$	4465 5918
paltry$	16953
panel	12396
panel$	16429 10504 10509 10510 4169 17123 10954 17190 17191 17656 5942
panic	11506
panic$	17702 6057 6062
paper$	16055 9860 11764
papers	11605
papers$	17793 17801
paperwork$	17054 17066
paracetamol$	12420
parade	11476
parade$	369 17625 5103 17672 17675 5428
paraded$	369 5428
parades$	369 5428
parading$	369 5428
paralytic$	7567 1218 7569
paranoid$	6240
parasite$	11913
parasites$	11913
parasitic$	6231
parcel$	13591 13804 14151
parcels$	13019 13591 13804 14151 11713
parent	11590 11591 17788 11593 5246 5258 5260 17817 17833 5332
parent$	13063 15131 9016 9017 9082 2733 2734 9199 9298 15495 15496 2959 2968 9319 9320 9321 9322 9365 9366 9367 9522 15853 15855 15862 3519 5236 17784 17786 5244 5245 11597 17798 17799 5256 5257 17810 11620 11627 5289 5290 17847 12033 5725 12506 12511
parental$	6590 8668 9009 5687 6150
parented$	5725
parenting$	2859 2860 2861 15750 15764 11682 5725
parents$	13065 13684 7799 14418 2364 2365 8752 8753 9016 9017 15268 9082 2859 2860 2861 9298 15495 15496 9365 9366 9367 9522 15720 15721 15722 15723 3301 3303 15853 15855 15862 3516 3517 3518 3519 16067 16072 10282 10283 10285 10286 10759 10773 17027 17081 17082 17784 17786 5244 5245 11597 17798 17799 5256 5257 5262 17810 17814 11620 11627 5289 5290 17847 11900 12033 5725 12275 12276 12501 12506 12511
parentted$	5725
parentting$	5725
park	11410 12516
park$	13111 13112 13138 13139 13140 13141 13372 13373 13374 17606 17625 5103 17672 17675
parka$	12179
parkas$	12179
part$	413 7068 7069 13266 918 13478 7326 1025 1026 1027 1028 7468 8134 8135 8136 8137 14503 14504 14505 14508 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 2385 15152 16610 16611 16612 16613 10995 4703 17464 11296 11469 5218
partake$	544 545 546 547 548 552 553 554
partaked$	552 553 554
partakes$	552 553 554
partaking$	544 545 546 547 548 552 553 554
partially$	6091
participant$	896 11743 11780 12071
participants$	896 11743 11780 12071
participate$	544 545 546 547 548 896 16313 16362 16368 16382 12207
participated$	544 545 546 547 548 896
participates$	544 545 546 547 548 896
participating$	544 545 546 547 548 896
participation$	544 545 546 547 548
parties$	13138 13139 13140 13141 13269 13291 13589 14115 14116 14117 14118 14119 11780 5431 12071
partly$	1020 4538 4539 4540 5397 5929
partne	4676 5112 17787 17789
partner$	12722 13193 13194 13217 676 13253 13254 709 710 711 712 713 13788 13789 11026 4944 17783 5245 17794 17802 17809 11619 11737 11738 11743 11780 12050 12071
partners$	12722 13193 13194 13217 676 13253 13254 709 710 711 712 713 13788 13789 9265 9266 9267 4545 4546 4547 4548 4549 4550 4551 4785 11737 11738 11743 11780 12050 12071
partnership$	4944 11462
party$	13138 13139 13140 13141 13269 13291 13589 13890 14115 14116 14117 14118 14119 14203 8769 3381 3382 3383 3384 3385 16230 11780 5431 12071
partying$	6831 6832 6833
pass	4736 4761 4762 4773
pass$	2886 4503 17107 4674 4746 4747 11116 4767 4771 4779 4781 11141 4956 5042 17659 17746 5709
passd$	4781
passed	11133 6145
passed$	7072 13595 14300 4444 4445 4503 4674 17284 11116 4775 4781 17348 12270 12325
passengers$	14884 17632 11809
passers$	8507
passes	12470
passes$	2887 4503 4674 4771 5709
passing$	16833 16834 4503 4674 4746 11116 4771 4779 4781 4956 12271 12340
passive$	17016
passport$	17858
passs$	4746 11116 4771 4779 4781 11141 4956 5042 17659
passwo	11069
passwords$	17265 17336
past$	2396 2488 2489 3289 3290 3291 3292 3307 3308 3309 3344 3405 15990 3488 5554 5574 5743 5867
pastoral$	6123 6124
pasty$	6261
patchy$	15154 15155 15156 15157 2612 17076 17077 17078 17079 4582 4858 5445 5630
path$	12614 12615 12616 12617 12999 6911 1059 1060 14114
pathetic$	16953 6272
pathetically$	6272
pathological$	5509 6241
patien	6326
patience$	8712 12285
patrol	4695 11132 4837 4860 4940 11290 12403
patrol$	4670 17217 11045 17307 17328 17330 4797 11187 4841 4855 4861 4862 4986 5004 5121 5123 17670 5130
patrols$	4670 17217 11045 17307 17328 17330 4797 11187 4841 4855 4861 4862 4986 5004 5121 5123 17670 5130 12400
patronising$	3068 3069 3070 3071 3072 3073 6273
patter$	14264
pattern$	1335 1336 1337 1338 1339 1340 1341 4287 11009 11275 12344
pawn$	11780
pawns$	11780
pay$	105 106 107 108 12852 13346 13347 1119 1120 1365 1682 1683 2202 3483 4326 4515 5413
payback$	12537
paying$	1119 1120 1365 1682 1683 2202 15620 3483 4515 5413
pays$	105 106 107 108 1119 1120 1365 1682 1683 2202 3483 4326 4515 5413
pc$	17325
pcso	4654 11005 11006 4658 11011 17212 4695 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 4783 17334 17335 17337 11144 17351 11197 4860 11282 4950 11306 11348 5037 5041 11392
pcso$	11004 17202 17207 4670 11045 17252 11063 11092 4745 11098 11100 17304 17308 17309 17311 11128 17327 17340 4841 17393 4862 17478 11300 17544 5004 11387 11391 17588 5130
pcsos$	11004 17202 17207 4670 11045 17252 11063 11092 4745 11098 11100 17304 17308 17309 17311 11128 17327 17340 4841 17393 4862 17478 11300 17544 5004 11387 11391 17588 5130
pe$	17701
peak$	11461
peaks$	11461
peer$	6500 12853 8129 14689 8571 8572 2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 16161 16164 11807 11843 5499 11984
peers	11580
peers$	6351 12695 12853 13110 14653 14684 14685 14686 8492 14711 14712 14713 14714 14790 14791 2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 15791 15797 16161 16164 17776 11699 11843 11847 11854 11984
peg	6073
pegfed$	12423
pen$	17746 12453
penalties$	17619
penalty$	11423 5228
pencilled$	5824
pens$	12453
people	11076 17558 17637
people$	13 20 95 12668 202 12853 12870 12882 12966 6774 426 13047 13048 13049 13084 6889 6891 6893 13146 7118 7119 7124 7125 7135 7175 7185 7188 7192 7310 13649 13650 13651 7484 13771 7577 13788 13789 7617 1342 1343 1345 7745 13977 14001 7823 14024 14089 8080 8091 8092 1863 8252 8360 14563 8415 14666 14684 14685 14686 14687 8498 14702 14704 8509 14711 14712 14713 14714 8534 2185 2186 2187 2193 14753 14755 2215 14771 14772 14776 14790 14791 14871 14887 14891 2379 8752 8753 14987 15038 15065 15066 15067 15068 15102 15107 15170 15171 15175 15199 15200 15201 15202 15203 15204 15217 2681 9033 9035 15234 9229 9340 15613 15631 3103 15686 15889 16078 16119 16443 16444 16445 16446 16447 10270 10271 10272 16473 10287 10296 10302 16509 10314 16577 4050 10405 10406 4059 10410 10421 16671 16673 16857 16858 10702 10703 10704 10705 10706 10707 16918 10760 10761 10777 10778 16994 16995 17004 17005 17006 17007 17008 17009 17010 17011 17012 17013 17048 17065 17081 17082 17116 17118 10979 17176 17356 4817 4882 17436 11263 17483 17485 11302 17559 5049 11454 17748 17749 11809 11810 11854 11934 11984 12267 12276
pep	6121
pep$	12471
peps$	12471
perceive$	8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383
perceived$	2266
perfectly$	6587 6598 2744 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 3141 3144 3169 3178 9540 9541 9542 9543
perfor	17668
perform$	7398
performance$	12263
performers$	10287 10296
perfunctory$	6272
peril$	12546 12547
period$	11510 12445
periods$	12445
perisher$	11919
perishers$	11919
permanently$	4075 10425 4076 10426 4077 4078 4079 4080 4081 4082 5868 6127
permit$	51 52 53 54 55 56 306 307
permited$	51 52 53 54 55 56 306 307
permiting$	51 52 53 54 55 56 306 307
permits$	51 52 53 54 55 56 306 307
permitted$	51 52 53 54 55 56 306 307
permitting$	51 52 53 54 55 56 306 307
perpet	11235 17631
perpetrator$	13146 13223 14056 14182 14456 14778 14779 14780 14781 2246 2247 2248 2249 8600 2251 2252 2253 2254 2255 2256 8607 14804 14805 17431 11849 11850 11851 11855 5506 5507 12352 6304
perpetrators$	13146 13223 14056 14182 14456 14778 14779 14780 14781 2246 2247 2248 2249 8600 2251 2252 2253 2254 2255 2256 8607 14804 14805 17431 5084 11849 11850 11851 11855 5506 5507 12352 6304
perpetually$	4075 10425 4076 10426 4077 4078 4079 4080 4081 4082 4117 4118 5877 6270
perpetuat$	44
perpetuated$	44
perpetuates$	44
perpetuating$	44
perpetuats$	44
perpetuatted$	44
perpetuatting$	44
persist$	12756 233 12796
persisted$	12756 233 12796
persistent$	616 617 8642 3795 5367 5496 5509 6001 6134
persistently$	615 4117 4118 5877 6134
persisting$	12756 233 12796
persists$	12756 233 12796
persistted$	12756 233 12796
persistting$	12756 233 12796
person	11007 17305 11120 11148 17350 17401 17402 17404 17445 4927 17509 17512 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 5218 11695 12375
person$	14 21 96 427 13162 7310 1342 1343 1345 8533 2194 14790 14791 14892 15037 15065 15066 15067 15068 15107 15170 15171 15172 15176 15199 15200 15201 15202 15203 15204 15216 2682 9034 9036 2785 9339 15689 10546 10547 11039 17257 4882 17891 11854 11984
personal$	6752 11549
personalities$	8699
personality$	6057
persons$	15172 16119 4882
persua	4649 4678
persuade$	16485 16508 10313
persuaded$	12597 16367 16373 16378 16381 16387 16453 16459 16497 16540 16541 16542 16543 16544
persuading$	14140 14141 14142 14143 14144 14145 14146 14147 14286
persuasion$	14140 14141 14142 14143 14144 14145 14146 14147 14286
perv$	11913
pervs$	11913
pest$	11858
pestered$	2208 2209
pests$	11858
petite$	5767 6261
petty$	5509 5547
petulant$	6242
phase	12369 12391 12396
phased$	11543
phobia$	12408
phone	11069 4794 4803 17350 11166 4850 11365
phone$	621 6971 622 6972 623 6973 624 6974 625 6975 13172 13173 13174 13197 13198 13199 13200 13201 13202 13203 13204 13209 13863 13868 7702 7981 7985 16628 16658 16659 16660 16661 17029 4652 4666 17265 17280 4740 11105 4772 4786 17336 17344 17362 4823 17370 11293 17561 11381 17579 5983
phoned$	6864 6865 6866 6867 6868 6869 6870 6871 1055 1056 1144 14473 17333
phones$	6829 480 621 6971 622 6972 623 6973 624 6974 625 6975 13172 13173 13174 13197 13198 13199 13200 13201 13202 13203 13204 13209 7702 7981 7985 16354 16585 16628 16658 16659 16660 16661 4666 17265 17280 4740 11105 17336 17344 17362 4823 17370 17561 11381 17579
photo$	13175 6980 6981 6982 13186 7013 7014 665 666 13592 15788 17216 11021 4672 4718 11088 4782 4784 17408
photog	4681 11069 4735 11085 11111 4772 11122 11123 17333 17406 17502 5131
photograph$	12851 6980 6981 6982 7013 7014 665 666 15788 15803 17216 11021 4672 11059 4718 17265 11088 4765 4766 11121 4782 4784 4791 4795 17383 11191 17390 17394 17407 17408 17587 5113 11481
photographed$	12597 12679 6675 15302 15788 15803 4791 11191 17392 4847 5990
photographing$	4791 11191 4932
photographs$	6980 6981 6982 7013 7014 665 666 15788 15803 17216 11021 4672 17240 17241 11059 17265 11088 4765 4766 11121 4782 4784 4791 4795 11191 17390 17407 17408 5113
photography$	12364
photos	11069 11111 4772 11122 11123
photos$	13175 6980 6981 6982 13186 13205 7013 7014 665 666 13298 13592 15788 17216 11021 4672 17241 17265 11088 4782 4784 4795 17407 17408
physical$	714 715 716 717 6090
physically$	5758
physio	6324
physique$	16170 16171 16172 10032 12117 6260
physiques$	16170 16171 16172 12117 6260
pick	11129
pick$	12852 1242 1243 1269 1270 1271 9905 16871 5426
picked$	6676 7093 7094 7095 7096 7097 1242 1243 1269 1270 1271 13974 13975 11012 11449 5426
picking$	1269 1270 1271 8482 8483 8484 17183 17184 17185 17186 5426 12237
pickings$	12618 11983
pickked$	1269 1270 1271
pickking$	1269 1270 1271
picks$	1242 1243 1269 1270 1271 5426
picnic$	15010 15011
pics$	13592
pictur	11111 12310 12315
picture$	13175 6980 6981 6982 13186 7013 7014 665 666 13592 9439 9440 9441 15788 17216 11021 4672 11065 4782 4784 17407 17408 17496
pictures$	367 368 13175 6980 6981 6982 13186 13205 7013 7014 665 666 13592 15788 15803 17216 11021 4672 17240 17241 4765 4766 4782 4784 4795 17407 17408
piece$	8747 4715
pieceed$	4715
pieceing$	4715
pieces$	8747 4715
pierced$	6261
piercing$	3658 16204 12162 5814
piercings$	3658 16204 12162 5814
pig$	5604 5897
pikey$	6228
pikeys$	6228
pile$	12728 15069
pill	5165 11515
pill$	17711
pillar$	10795 4457
pills$	13596 11517 17720 11713 12420
pimp$	13690 13691 5379
pimped$	5379
pimping$	5379
pimples$	12173
pimply$	6261
pimpped$	5379
pimpping$	5379
pimps$	13690 13691 5379
pin$	8937
pinch$	1422
pink$	5811
pins$	5154
pint$	11516
pints$	11516
pip	11549
pip$	17745
pisshead$	6228
pissheads$	6228
pit$	14099 14100
pitiful$	8907 16953
pits$	14099 14100
pity$	7780 7781 13990 13991 10837 17034 10891 4542
place	11584 6131
place$	0 1 2 6353 11 12558 6385 12582 12583 12584 12585 12586 12587 12588 43 68 12977 13197 13198 13199 13200 13201 13202 13203 13204 13258 13509 1817 1947 1948 1949 1950 14666 15131 15689 4825 4868 17420 5006 11564 17763 17780 11649 11710 12481
placed$	0 1 2 6353 12554 12555 11 12558 6385 12582 12583 12584 12585 12586 12587 12588 43 68 415 416 417 418 1817 1947 1948 1949 1950 4588 4589 4665 4685 4825 4868 4903 4905 5293 11710 6159
placem	17854
placement$	13684 8725 15261 15262 15263 2718 2719 2720 17829 11710 11796 12034 5685 12036 12506 6159 12511
placements$	13684 15261 15262 15263 2718 2719 2720 17850 11710 11796 12034 5685 12512
places$	0 1 2 6353 11 12558 6385 12582 12583 12584 12585 12586 12587 43 68 13258 13509 1817 14666 4588 4589 4825 11185 4868 17420 17850 11710
placing$	0 1 2 11 6385 12582 12583 12584 12585 12586 12587 43 68 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 4588 4589 4825 4868 11710
plague$	2157 15025 9001 5459 11913
plagued$	2157 2208 2209 5459
plagues$	2157 5459
plaguing$	2157 5459
plain$	4055 5125 5435 5777 5790 5979
plainly$	3890 3891 3892 3893 10408 10409 4060 4094 10444 4095 4096
plaited$	12163
plaits$	12160
plan	17830 12342 12369 12391 12396
plan$	12752 14223 16429 4407 4408 17265 17831 17879 11796 12472 12473 12474 12475 12508
planned$	16640 17528 6017
planni	17258
planning$	12753 4530 4531 4532 4533 12263
plans$	12752 16429 4407 4408 17265 11796 12472 12473
plastered$	3663
plastic$	5472
plate$	11172 5154
plates$	11172
play$	798 871 895 904 1004 1291 1292 1561 7984 1788 8271 2048 2178 9099 15821 3380 11505 6109
played$	798 871 895 904 1004 1291 1292 1561 1788 2048 2178
player$	12352
players$	10777 17204 11340 12352
playground$	14921 14922 15014
playing$	798 871 895 904 1004 1291 1292 13984 13985 1561 1788 2048 2178 3506
plays$	798 871 895 904 1004 1291 1292 1561 1788 2048 2178 3380
plea$	17524 12275 12533
plead$	8272
pleaded$	6183
pleads$	6183
pleas$	17081 17082 17524 12275 12276
pleasant$	8575 2226
please$	13165 13166 16464 16485
pleased$	331 721 722 1042 1043 1044 1045 1047 1048 1049 1050 1051 1274 1275 1276 5410
pleases$	13165 13166
pleasing$	10367
pleasure$	13853
plenty$	168 169 170 6571 6593 2975 3169
plot	4816
plot$	6016
plots$	6016
plotted$	17299 17405 6016
plotti	17258
plotting$	6016
plucked$	5824
plug$	2579 2580 5621
plugged$	2579 2580 5621
plugging$	2579 2580 15127 15128 15129 15130 5621 11972
plugs$	2579 2580 5621
plump$	9977 10015 6261
plunge$	1535 1536 1537 1538 1539 1540 1541
plunged$	1535 1536 1537 1538 1539 1540 1541
plunges$	1535 1536 1537 1538 1539 1540 1541
plunging$	1535 1536 1537 1538 1539 1540 1541
pnc	5984
pnc$	12334
pnd	5984
pnd$	12334
pneumonia$	6313
pocket$	13532 13533 7608 7610 7612 17579
pocketed$	7608 7610 7612
pocketing$	7608 7610 7612
pockets$	13532 13533 7608 7610 7612 17579
pocketted$	7608 7610 7612
pocketting$	7608 7610 7612
podgy$	6261
point	5070
point$	6485 3068 3069 3070 3071 3072 3073 10116 3785 10234 16442 10359 16638 4830 4897 17654 12330
pointed$	11181 17378
pointes$	4830
pointing$	11181
pointless$	3068 3069 3070 3071 3072 3073 5865
points$	4830 12330
poise$	2938 2939 2940 2941 2942 2943 2944
poison	6069
poison$	2471 11913
poisonous$	5495 5584
poke$	1302 1303 1456 1457 1458 1459 1460 1461
poked$	1302 1303 1456 1457 1458 1459 1460 1461
pokes$	1302 1303 1456 1457 1458 1459 1460 1461
poking$	1302 1303 1456 1457 1458 1459 1460 1461
polic	12403
police	4654 11005 11006 4658 11011 17212 4676 11031 11040 11041 11042 4693 4694 4695 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 11132 4783 17334 17335 17337 11144 17351 11159 11162 17373 4837 4844 11197 4860 4883 11282 4940 11290 4950 11306 11335 4998 11348 5037 5041 11392 5112 5122 5125 17674 11668 11670 11671 5976 6040 6177 6294
police$	13062 7801 7802 14418 14704 14902 14937 8752 8753 15271 15272 15295 15296 15297 15298 15341 15342 15343 15344 15345 15346 15347 16158 16159 16429 10504 16704 10509 10510 10512 4169 17123 10954 4608 17190 17191 11004 17202 17207 11018 4670 17217 11026 17227 17228 4683 17236 17237 17238 11043 11044 11045 17243 4698 17252 4707 11063 4738 11089 11092 4745 11098 11100 17300 17304 4760 17307 17308 17309 17311 17316 11127 11128 17325 17327 17328 17330 17331 4790 17340 11145 4796 17349 17358 17369 11187 4841 11194 17393 17396 4861 4862 11213 4865 11216 11233 11253 17450 11255 17456 17457 17462 11270 17478 17484 4944 11300 11323 11330 17531 4986 17544 5004 11387 11391 17588 11401 17598 17612 11417 17639 11444 11462 11467 5121 11472 5123 11474 11475 5130 17680 17864 11670 17866 17867 11677 11678 11810 12020 5881 5930 5941 5958 5966 5978 5985 5994 6011 6017 6049 12400 6174 6186
policed$	5129 6011
polici	4654 11005 11006 4658 11011 17212 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 4783 17334 17335 17337 11144 17351 11282 4950 11306 11348 5037 5041 11392 5122
policies$	16734 16735 16736 16737 16738 16739 17054 17194
policing$	11004 17202 17207 17227 17252 11063 11092 11098 11100 17304 17308 17309 17311 11125 11128 17327 17340 17478 17484 11300 17497 17544 11387 11391 17588 17635 11444 17653 11472 11474 12329 6011 12364
policy$	16734 16735 16736 16737 16738 16739 17054 17194
polish$	3639 9996 12172
ponytail$	16200 16201 16202 12161 12162
ponytails$	16200 16201 16202 12161 12162
poor$	6493 12701 12702 12703 12704 177 178 179 180 181 182 183 6755 1006 7594 8246 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2221 2222 2223 8669 14876 15154 15155 15156 15157 2612 15159 15160 15161 15162 15163 15164 15165 15166 15167 15168 15169 2708 2709 2710 2711 15259 3653 16215 4403 4404 4405 4406 17076 17077 17078 17079 4582 4858 5354 5445 5448 5493 5630 5640 5676 5679 5744 5795 5913 5936
poorly$	3637 5596 5791 5890
porch$	17834
porn$	11728
pornography$	11728
portly$	6261
pose$	7398 2276 2277 2278 2279 5086 17633
posed$	2276 2277 2278 2279
poses$	2276 2277 2278 2279 5086 17633
posing$	2276 2277 2278 2279 11146
positi	11271 5083
position$	12548 6764 4685
positions$	12548 7521 7522 7523
positive$	6493 6534 17547 6021 12466
posses	11690 6195
possessed$	9883
possession$	17507 17886 11693 6193 12545
possibility$	10251
possible$	4985 5996
post	17293
post$	629 630 631 632 641 995 996 1046 16991 17003 5371 12330 6306
posted$	629 630 631 632 641 13337 7179 830 831 14473 5371
poster$	4782
posters$	4782
posting$	13036 629 630 631 632 641 1046 13984 13985 5371
posts	4955
posts$	6374 25 6392 367 368 629 630 631 632 641 13356 13357 13358 13359 921 7286 937 1272 1273 11088 5371 12330
potato$	14977
potatoes$	14978
potential$	5996
pothead$	11858
potheads$	11858
potty$	5608
pour$	1468
poured$	1468
pouring$	1468
pourred$	1468
pourring$	1468
pours$	1468
powder$	8780
power	12396
power$	13792 7627 7628 9454 9455 9456 17514 11421 5581
powerful$	5767
powerfully$	5769
powers	12391
powers$	17514 11421 5085
practi	17727
practically$	856 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3015 3486 3487 5713 5742
practice$	4530 4531 4532 4533 12263
practised$	3612
pre	5107
precin	11476
precinct$	15014 17625 5103 17672 17675
precious$	1597 4332 10696
precocious$	11725 6250
predator$	14778 14779 14780 14781 2236 2323 15975 11849 11850 11851
predators$	12905 14778 14779 14780 14781 2236 2323 15108 11849 11850 11851
predatory$	5592 11947 6240
predic	5981
predicament$	1130 1133 1134 14503 14504
predicted$	4878 6120 6142 6337
prediction$	12494
predictions$	12493 12494
predictive$	5979
preemptive$	11457
prefer$	172 173 372 373 374 375 376 377 378 379 453 454 455 456 457 458 459 495 496 497 498 499 500 1042 1043 1044 1045 1047 1048 1049 1050 1051 1269 1270 1271 1284 1285 1286 1287 1288 2126 2131 3463 5359 5410 6024
prefered$	372 373 374 375 376 377 378 379 453 454 455 456 457 458 459 495 496 497 498 499 500 1042 1043 1044 1045 1047 1048 1049 1050 1051 1269 1270 1271 1284 1285 1286 1287 1288 5359 5410
prefering$	372 373 374 375 376 377 378 379 453 454 455 456 457 458 459 495 496 497 498 499 500 1042 1043 1044 1045 1047 1048 1049 1050 1051 1269 1270 1271 1284 1285 1286 1287 1288 5359 5410
preferred$	172 173 372 373 374 375 376 377 378 379 453 454 455 456 457 458 459 495 496 497 498 499 500 1042 1043 1044 1045 1047 1048 1049 1050 1051 1269 1270 1271 1284 1285 1286 1287 1288 14329 2126 2131 17045 4559 4560 4561 4562 10933 17130 5359 5410
preferring$	372 373 374 375 376 377 378 379 453 454 455 456 457 458 459 495 496 497 498 499 500 1042 1043 1044 1045 1047 1048 1049 1050 1051 1269 1270 1271 1284 1285 1286 1287 1288 5359 5410
prefers$	172 173 372 373 374 375 376 377 378 379 453 454 455 456 457 458 459 495 496 497 498 499 500 1042 1043 1044 1045 1047 1048 1049 1050 1051 1269 1270 1271 1284 1285 1286 1287 1288 2126 2131 3463 5359 5410
pregab	11519
pregabalin$	17715
pregna	11506 6099
pregnancies$	12449
pregnancy$	17702 12449
pregnant$	12632 12447
premature$	12425 12429
prematurely$	12429 6272
premium$	8167
prepared$	93 473 474 475 508 509 721 722 1042 1043 1044 1045 1047 1048 1049 1050 1051 1818 1819 1820 1821 10122 10125 16322 16323 16324 16325 4678 11276 17528 5410
prescr	6323
presence$	17670
present$	2270 2276 2277 2278 2279 2643 9546 9547 9548 9862 11199 5086 17633 5709
presentation$	14735
presented$	2276 2277 2278 2279 5709
presenting$	2276 2277 2278 2279 5709
presents$	292 293 294 295 296 297 298 12877 12878 6692 6693 6694 6695 6696 6698 6699 13209 13212 7914 14162 14163 14164 8475 14694 2271 2276 2277 2278 2279 2644 5086 17633 5709
presentted$	2276 2277 2278 2279 5709
presentting$	2276 2277 2278 2279 5709
preser	6003
press$	1473 1474 1475 1476 1477 5025 6024
pressed$	1473 1474 1475 1476 1477
presses$	1473 1474 1475 1476 1477
pressing$	1473 1474 1475 1476 1477 5025
pressure$	14325 14326 5067 5074 17621
pretext$	4977
prettiest$	3660 5815
pretty$	6261
preven	5052 11418
prevent$	13823 13824 5005 17617 5102
prevented$	13057 6862 513 13328 13329 7782 13979 13980 13981 13982 13983 16693
prevention$	17565 11403 17614 5069 11682
preventping$	5005
preventring$	5005
prevents$	5005 5102
preventting$	5005
prey$	12595 2166 11983
preyed$	2168
preys$	2167
price$	13665 13666 13912 14110 14217 8167
prickly$	6231
prima$	8775
primar	17768
prime$	13467 13468 5545 5996
princess$	11832 11913
princesses$	11832 11913
princi	11102
principal$	11008 17278 17298 5545 6002
priori	4726 5118 17668 12391
prioritise$	174
prioritised$	174
prioritises$	174
prioritising$	174
priority$	11216 4911 17654 5993 5996 6001 6049
prison	17789 11594 17806 11611 11685
prison$	13107 1059 1060 16396 16532 17782 17790 17807 17808 17875 17881 6185
prisoner$	2501 2502 2503 2504 11927
prisoners$	2501 2502 2503 2504 11927
pro$	3404 9757
proact	4935 5125 6040
proactive$	4654 11005 11006 4658 11011 17212 4684 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 11125 4778 11131 4783 17334 17335 17337 11144 17351 11282 11285 17484 4950 11306 11348 5037 5041 11392 11475
probat	11525 11529 11677 11678 6176
probation$	17721 17873 17874 12526
proble	12457
problem$	1059 1060 1130 13677 1133 1134 14500 14501 14566 15211 9023 15225 10634 16917 17113 10951 17278 11858 5525 5634 5638 5640 11991 5970 12410 12460
problematic$	13098 15159 15160 15161 15162 15163 15164 15165 15166 15167 15235 15236 15237 15238 15239 5634 5640 11996
problems$	13441 13448 13449 13451 13452 1059 1060 1130 13677 1133 1134 7908 14503 14504 8688 15225 15483 5239 11858 11991 12410 12460 6147
procedure$	16734 16735 16736 16737 16738 16739 17054 17194
procedures$	16734 16735 16736 16737 16738 16739 17054 17194
proceed$	4937 5045
proceedings$	17524 17541 12508
proces	5140 17686
process$	16734 16735 16736 16737 16738 16739 17054 17656 11607
processes$	16734 16735 16736 16737 16738 16739
processing$	11490 6119 12469
produc	11315 12310
produce$	640
produced$	640
produces$	640
producing$	640
productive$	17511
professional$	6590 3404 16342 10546 10547 10551 5881
professionalism$	17119 17120 17121 17122 12286
professionals$	7577 14418 14563 8717 15145 15240 3097 3098 3099 3100 3101 3404 16342 10282 10283 10285 10286 4545 4546 4547 4548 4549 4550 4551 11900
profil	4955 12310 12315
profile$	13377 4711 11065 11149 17390 11847 12320 5971
profiled$	17391
profiles$	367 368 921 4711 11149 17390 12320 5971
profiling$	5971
profit$	10938
profits$	10938
programme$	192 194 195 17656 12474 12537 12538
programmes$	192 194 195
progress$	4973 11796
progressed$	4973
progressing$	4973
progresss$	4973
project$	17725
prolific$	616 617 2345 2346 17430 5367 5496 5509 5551 6001
prolong$	44
prolonged$	44
prolongged$	44
prolongging$	44
prolonging$	44
prolongs$	44
promiscuity$	6202
promiscuous$	5352 11725 11947 6202 6250
promiscuously$	6202
promise$	16734 16735 16736 16737 16738 16739 17194 12274
promises$	16734 16735 16736 16737 16738 16739 17194 12274
prompting$	14140 14141 14142 14143 14144 14145 14146 14147 14286
prone$	2382
proof$	15885 4886
proper$	2212 8575 2226 2444 3094 3095 3096 9812 9993 10651 10652 10653 10654 5482 5569
properly$	13375
property$	13138 13139 13140 13141 6946 6947 6948 6949
propos	5031
proposition$	7103 7104 1107 1108 1109 1110 5412
propositioned$	1107 1108 1109 1110 1144 5412
propositioning$	1107 1108 1109 1110 5412
propositionned$	1107 1108 1109 1110 5412
propositionning$	1107 1108 1109 1110 5412
propositions$	1107 1108 1109 1110 5412
propra	11519
propranolol$	17715
pros$	3404 9757
prosec	11086 11143 4971 17522 17523 11328 17526 4989 11341 17539 5228 6294
prosecute$	11321 17583 5078 6020 6025
prosecuted$	17479 17498 17536 17537
prosecuteing$	5078 6025
prosecutes$	5078 6020
prosecuting$	6020
prosecution$	17282 17339 17497 17521 17524 11339 5038 17664 6019 12537
prosecutions$	17497 17524 11339 17549 5038
prosecutors$	17282
prospect$	10249 10380 4031
prostitute$	11728 5379 11731 11732 11733
prostituted$	5379
prostitutes$	11728 5379 11731 11732 11733
prostituting$	5379
prostitution$	13090 13105 14090 14092 11728
protagonist$	12352
protagonists$	12352
protect$	6412 6443 12941 7540 7541 7542 14287 14295 1910 14457 8326 14550 14559 15532 15533 15653 9460 9461 9462 9465 9466 9468 9469 9472 9476 9521 15724 15750 16148 4609 4617 4618 4619 5056
protected$	1910 15750 15755 15756 15757 16034 4617 4618 4619 11399
protecting$	1910 8327 15304 9460 9461 9462 9465 9466 9468 9469 9472 9521 15750 15755 15756 15757 15764 15770 15771 15772 15773 15774 9917 4617 4618 4619 5056 12093
protection$	15304 15638 15708 15709 15710 15711 15747 15748 15749 15750 15755 15756 15757 15764 15770 15771 15772 15773 15774 15828 15829 15830 15838 15853 15855 16906 11314 11318 11371 11379 11380 11634 12093 6340
protects$	1910 15750 4617 4618 4619 5056
protectted$	1910 15750 4617 4618 4619
protectting$	1910 15750 4617 4618 4619
protest$	11791
protocol$	16734 16735 16736 16737 16738 16739 17194
protocols$	16734 16735 16736 16737 16738 16739 17194
proud$	10906
prov	4946
prove	17212 4885 4902
prove$	11238
proved$	11238
proves	4902
provid	4736 5961
provide$	4667 11036 4956 11746
provided$	12787 6625 6626 11746
provideed$	4667
provideing$	4667 4956
providence$	11750
provider$	10504 10509 10510 4169 17123 10954 17190 17191 5942
providers$	10504 10509 10510 4169 17123 10954 17190 17191
provides$	4667 4956 11746
providing$	11746
provin	4902
proving$	2260
provision$	12471 12475
provocative$	11725 6203 6250
provocatively$	3637 5781 5791 12182 12184 6203 6250
provoke$	12570 6375 351 13389 13526 7622 7623 5460 12227
provoked$	12570 6375 351 13389 7622 7623 13974 13975 5460 12227
provokes$	12570 6375 351 13389 7622 7623 5460 12227
provoking$	12570 6375 12645 12646 12647 12648 12649 351 13389 7622 7623 5460 12227
prowl$	2381 2472 2473 2474 2475 2476 2477 16623
prowled$	2381 2472 2473 2474 2475 2476 2477
prowling$	2381 2472 2473 2474 2475 2476 2477
prowlled$	2381 2472 2473 2474 2475 2476 2477
prowlling$	2381 2472 2473 2474 2475 2476 2477
prowls$	2381 2472 2473 2474 2475 2476 2477
pru	6121
pru$	12471
ps$	17325
pscale	17768
psoria	6078
psoriasis$	12428 6264
psychi	6326
psychiatric$	6110
psycho	11507 6309 6326
psycho$	11858
psychologically$	5762
psychologist$	6327
psychologists$	6327
psychopath$	11858
psychopathic$	6240
psychopaths$	11858
psychos$	11858
psychotherapy$	17703
psychotic$	11985
ptsd	6306
pub$	17307
public	11406
public$	14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14825 8661 14884 14888 5029 5030 5049 17602 17632 11690 11809 6172
pubs$	17307
puffer$	12183 5838 5846
puffers$	16267 16268 16281 16282 16283 16286 12183
pugnacious$	6231
pull$	14165 1663 1806 1807 1808 1809 1810 1811 1812 1813 2551 2552 2553 2554 17178 17179 17180 17181 17182 12305
pulled$	12597 1806 1807 1808 1809 1810 1811 1812 1813 2115 2551 2552 2553 2554 10038 16291 10096 4643 12187
pulling$	1806 1807 1808 1809 1810 1811 1812 1813 2551 2552 2553 2554 11071
pullled$	1806 1807 1808 1809 1810 1811 1812 1813 2551 2552 2553 2554
pullling$	1806 1807 1808 1809 1810 1811 1812 1813 2551 2552 2553 2554
pulls$	1806 1807 1808 1809 1810 1811 1812 1813 2551 2552 2553 2554
pumped$	12422
punch	17815 17823
punch$	14012 15904 17816
punche	5271
punched$	17816 11621
punches$	17816
punctual$	16355
punish$	17104 4569 4570 4571 4572
punished$	13433 8596 8597 8598 8599 4569 4570 4571 4572 17585
punishes$	4569 4570 4571 4572
punishing$	4569 4570 4571 4572 17183 17184 17185 17186
punitive$	16832
pupil	17491 11695
pupil$	14790 14791 2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 17891 5463 11842 11854 5505 11984 6121
pupils	11007 17305 11120 11148 17350 17401 17402 17404 17445 4927 17509 17512 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 11553 12375
pupils$	199 395 12966 6774 425 463 7118 7119 7124 7125 7135 7175 7188 7192 939 960 7310 7484 1342 1343 1345 7745 14001 8080 8091 8092 1863 8252 14701 14711 14712 14713 14714 8534 2185 2186 2187 2192 2215 14763 14764 14765 14766 14790 14791 14801 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14822 14871 2379 2380 2447 2448 2449 2450 15036 15065 15066 15067 15068 15171 15174 15199 15200 15201 15202 15203 15204 15215 2680 3103 3591 3694 3744 3745 16443 16444 16445 16446 16447 10270 10271 10272 10287 10296 4050 10405 10406 4059 10410 10421 16673 10777 17048 17748 17749 11712 11809 11842 11854 11857 11984 5643 5644 12275
purcha	11189 11190
pure$	5435 5583
purely$	2699
purple$	5811
purpos	5070 12310
purpose$	16933 16936 17599 5057 17654
pursu	4726 4877
pursue	4978 5024
pursue$	336 1495 1496
pursued$	336 13854 1495 1496 14302
pursues$	336 1495 1496
pursui	4978 5024
pursuing$	336 1495 1496
push	5126
push$	579 580 581 865 1227 1469 1470 1471 1472 1473 1474 1475 1476 1477 14895 5025 5363 12227 6051
pushed$	12602 579 580 581 865 1227 1469 1470 1471 1472 1473 1474 1475 1476 1477 5129 5363 12227
pushes$	579 580 581 865 1227 1469 1470 1471 1472 1473 1474 1475 1476 1477 5363 12227
pushing$	13124 579 580 581 865 1227 1469 1470 1471 1472 1473 1474 1475 1476 1477 5025 5363 12227
pushover$	15856 12083 12084
pushovers$	15856 15971 12083 12084
put	17815 5336
put$	0 1 2 6353 12552 12553 11 12558 12568 6373 6385 12582 12583 12584 12585 12586 12587 12588 43 68 174 12787 6643 12977 13006 6822 479 481 482 483 13053 13323 13324 13325 13483 13484 13485 7336 7337 13552 1106 1249 1307 1795 1817 8241 1947 1948 1949 1950 2164 3499 16388 16621 4280 4474 4588 4589 4617 4618 4619 4665 4776 4777 4825 4903 4905 5032 5035 5153 5291 5313 11746
puted$	0 1 2 11 43 68 479 481 482 483 1106 1249 1307 4280 4617 4618 4619 11746
puting$	0 1 2 11 43 68 479 481 482 483 1106 1249 1307 4280 4617 4618 4619 11746
puts$	0 1 2 6353 11 12558 6385 12582 12583 12584 12585 12586 12587 12588 43 68 174 479 481 482 483 13483 13484 13485 1106 1249 1307 1795 1817 1947 1948 1949 1950 2164 16621 4280 4588 4589 4617 4618 4619 4825 11185 5291 5313 11746
putted$	0 1 2 11 43 68 479 481 482 483 1106 1249 1307 4280 4617 4618 4619 11746
putting$	0 1 2 6354 12551 11 43 68 174 479 481 482 483 1106 1249 1307 13881 1795 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 2164 16621 4280 4588 4589 4617 4618 4619 11746
puzzling$	1832 1835 1838 1839
pyjama$	10082 10099 10100 12183
pyjamas$	16272 16273 16274 16277 16286 12183
quarrel$	11776
quarrels$	11776
queen$	11861 5512
queens$	11861
questi	17406 5131
question$	1832 1835 1838 1839 10382 10413 10415 4934 17587 5113 11481
questionable$	6493 12701 12702 12703 12704 13766 8246 5354
questioned$	5320
questioning$	4934
questions$	4934 5113
quetiapine$	6322
queue$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
queued$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
queues$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
queuing$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
quick$	331 1042 1043 1044 1045 1047 1048 1049 1050 1051 7520 7958 14155 14156 14157 14158 1613 1614 1615 1616 1617 1618 1631 1632 1633 1634 1635 17016 17101 10906 4558 5410 5454 5579 5614
quicker$	15386 15534
quickly$	13294 13295 14322 14323 15387 15466 15534 3357 17039 17040 17041 17042 17187 17188 17189
quiet$	12842 13830 13833 10828 17025
quiff$	12162
quiffs$	12162
quite$	6565 6587 2744 2934 3141 3144 3169 3178 5699 5710 5728
quiz$	4934
quizing$	4934
quizs$	4934
rabble$	2206 2207 11828 5490 6211
race$	9966 9969 9986 9990 9995 16213 10029
racists$	12252
radar	17500
radar$	17018 17352 17355 4812
radio	4794
radiotherapy$	6310
raff$	11826
rag$	14027 14028 15078 11823
ragged$	16239 16240
rags$	11823
raid	11012 11356
raid$	4664 17552 5317 12367
raided	11012
raided$	17577 17855 5317
raids$	5317 12367
rails$	14881 15031
raise$	9460 9461 9462 9465 9466 9468 9469 9472 10568 5725
raised$	10567 5725 12187
raiser$	11908
raisers$	11908
raises$	5725
raising$	9460 9461 9462 9465 9466 9468 9469 9472 5725
ramp$	5075
ramped$	17620
ramping$	5075
ramps$	5075
ran$	579 580 581 582 583 584 585 586 587 588 600 601 619 620 7078 731 949 950 951 1138 1497 1498 1499 1500 1501 1524 1525 1526 1527 1528 1529 1530 1531 1535 1536 1537 1538 1539 1540 1541 2320 14979 2700 2701 2702 2731 2782 2783 3445 3520 5273 5363 5537 5540 5560 12347
random	4935
random$	11285
rang$	1055 1056 1144 10527 17152
ranger	4860
rans$	14979
rape	11626
rape$	13643 7448 13992 13993 14625 14626 14627 14628 14629 14630 14631 14632 17822 11761 11817
raped	12504
raped$	13763
rarely$	3135 9485 3136 9486 3137 5216
raring$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
rascal$	6211
rascals$	6211
rash	11488
rash$	121 122 1895 1945 1946 17684 5440 5442
rat$	11824 11913 11916
ratbag$	11832
ratbags$	11832
rate	5052
rate$	8871 8872 11432 12367 12372
rated$	2260 2274 2631 2635
rates$	11432 12367 12372
rather$	1237 1238 8164 1815 8166 17115 17117 10969 17174 17175 17177 5699
rating$	17211
ratings$	17155 17156 17211
rational$	6752
rats	5310
rats$	11660 11824 11913 11916
rattle$	15887
rattled$	15886
rattles$	9692 9693
ratty$	6231
re	11402
re$	10195 10210 11680 5496
reach$	12614 12615 12616 12617 15131 16464 16485 16508 10313 16516 16554 16555 16556 12215 12217
reached$	14529 14530 14531 14532 16367 16373 16378 16381 16387 16453 16459 16497 16514 16540 16541 16542 16543 16544
reaches$	12216
reaching$	16554 16555 16556 10367 12215
react$	16389 17104 12301
reacted$	12301 12302
reacting$	12301
reaction$	15247 15248
reacts$	12301
reactted$	12301
reactting$	12301
read	11016 5222 12497
read$	15131 15355 15356 4191 4192 4193 16869 16907 17284 4798 17345 11155 11200 17778
reader	5201
reader$	17368 11551
readers$	17368
readily$	728 729 730 13277 13294 13295 1258 1259 1260 1261 1262 1263 14322 14323 17039 17040 17041 17042 17187 17188 17189 5420
readin	5200 17779 11584
reading$	4798 11550 17780 12237 6060 6141
reads$	4798
ready$	93 13467 13468 1042 1043 1044 1045 1047 1048 1049 1050 1051 7958 14155 14156 14157 14158 1613 1614 1615 1616 1617 1618 1818 1819 1820 1821 15071 2995 2996 17101 10906 4663 4678 4985 17859 5410
real$	8713 10651 10652 10653 10654 6043
realise$	204 8219 8220 8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383 8429 8430 8431 8432 8433 8434 8435 8436
realised$	8219 8220 14443 14444 8249 8250 14473
really$	14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 9272 3890 3891 3892 3893 5728
reap$	952 953 7744
reaped$	952 953
reaping$	952 953
reaps$	952 953
rearrested$	12523
reason$	9405 9654 3305 16554 16555 16556 17019 4977 12215
reasoned$	16367 16373 16378 16387 16453 16459 16497 16540 16541 16542 16543 16544
reasoning$	16554 16555 16556 10370 12215
reasons$	15040 4977
reassurance$	15764
reassured$	15864
reassuring$	15862 15864
rebuff$	13544 7349 7350 7351 7352 5447 5853
rebuffed$	16332 16337 16338 16339 16340 5447 5853
rebufffed$	5447 5853
rebufffing$	5447 5853
rebuffing$	5447 5853
rebuffs$	5447 5853
recall$	17444
recalled$	5329
receiv	12310 6108
receive$	6681
receives$	5199
recent	4676
recent$	11026
reckless$	121 122 6493 12701 12702 12703 12704 6755 13098 961 1076 1366 1895 1945 1946 5352 5440 5442 6240
recklessly$	6196
recklessness$	12952 12953 12954 12955 12956 12957 13356 13357 13358 13359 13445 7288 7289 7309 13506 13698 13699 13700 13701 13702 13703 13911 8210 8303 1954 8305 2229 2230 15231 15232 11994
reclaim$	5109
reclaimed$	5109
reclaiming$	5109
reclaims$	5109
recognise$	12941 14550 8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383 8429 8430 8431 8432 8433 8434 8435 8436 15355 15356 16148
recognition$	17368 12332
recollection$	7570 1221 7572 1223
recomm	5031
recommit$	17440 17467
record	11069 4730 4747 4767 4774 4786 17333 4880
record$	12633 8133 10638 16869 10754 17107 10932 17253 4712 17283 11095 17302 11107 4763 4766 11124 11157 4810 4813 4818 4821 11205 11224 17449 11254 17451 17872 12460 12536
recorded$	4703 17299 11104 11124 4776 4777 4810 4826 11205 17405 4903 4905 17590 11411 11412 6034
recording$	4530 4531 4532 4533 11001 4765 11121 11124 4810 4813 4821 11205 12263 12364
recordinged$	11124
recordings$	4765 11121 11124
records$	17240 17253 17265 17283 11095 17302 11107 4763 4766 11124 4810 4813 4818 4821 11205 17409 11224 17421 17449 17451 12333 12460
recover$	6083
recovered$	17563 6083
recovering$	6083
recovers$	6083
recovery$	17808
recrui	17263
recruit$	563 564 5361 5362 11780
recruited$	12597 563 564 6915 566 567 568 5361 5362
recruiter$	14056 14778 11849 11852 11853
recruiters$	14056 14778 11849 11852 11853
recruiting$	563 564 5361 5362
recruitment$	12612
recruits$	563 564 5361 5362 11780
recruitted$	563 564 5361 5362
recruitting$	563 564 5361 5362
red$	7831 7832 8041 8880 8881 8882 17530 5788 5811 12183 6017
redeal$	17440 17467
redeeming$	11904
redemption$	11904 12217
redheaded$	10015 6261
reduc	5052
reduce	5218
reduce$	17597 17617 12401
reduced$	17628 12385
reduct	11403
reduction$	17599 17614
referenced$	11073
referr	17727
referral$	10136 3787 10138 3789 3790 16911 12275 6187
referrals$	10136 3787 10138 3789 3790 16911 17081 17082 12275 12276
referred$	6108
reflected$	8539
refuge	11647
refuge$	13682 17843
refus	5134 6336
refusal$	6745 396 397 398 399 400 401 2599 2600 2601 2602 2603 3767 3768 10145 4351
refusals$	3767 3768 10145 4351
refuse	6177
refuse$	13348 1202 13823 13824 1867 1970 1976 1977 1978 1979 1980 1982 2031 2083 15724 3766 16326 16331 16617 16621 5852 12205 12225 5933
refused$	13068 1202 1867 14423 14473 1970 1976 1977 1978 1979 1980 1982 2031 2083 3766 16326 16331 16332 16337 16338 16339 16340 16617 16621 5852 12205 12225 12270 5933
refuser$	11879 6221
refusers$	11879 6221
refuses$	1202 1867 1970 1976 1977 1978 1979 1980 1982 2031 2083 3766 16326 16331 16617 16621 5852 12205 12225 5933
refusing$	1202 1867 1970 1976 1977 1978 1979 1980 1982 2031 2083 9915 3766 16326 16617 16621 16833 16834 5852 12225 5933
regain	5079
regard	12310
regard$	6460 6461 6462 6463 6464 6466 6467 8689 8690 2341 8692 2377 2505 2508 9439 9440 9441 9447 9450 15866 16872 16873 16874 16875 16876 16877 16878 16879 10686 10687 10688 10689 10690
regardded$	2377 2505 2508
regardding$	2377 2505 2508
regarded$	2262 2377 2505 2508 2637 9378 9379 9380 9381 9382 9383 9384 9385 9672 16133 16134 16135
regarding$	2377 2505 2508 9352 11284
regardless$	12636 12770 12774 13469 15692
regards$	2377 2505 2508
regist	4681 11069 4772 11122 4788 17502
register$	17265 4766 11138 11164 17409 17412 17865 12357 12475
registered$	5267 6093 12486
registers$	16528 17265 11138
registration$	4652
registrations$	5979 12338
regret$	1096 14618 14619
regreted$	1096
regreting$	1096
regrets$	1096
regrettable$	10837 17034
regrettably$	6274
regretted$	1096
regretting$	1096
regula	4935
regular$	616 617 2212 11285 5367 5482
regularly$	615 17717
regulation$	15254 15255
rehab	17806 11611
rehab$	17807 12451
rehabilitation$	6187
reject$	2161 2162 16326 16621 5419 5461 5853
rejected$	2161 2162 16326 16332 16337 16338 16339 16340 16621 5419 5461 5853
rejecting$	2161 2162 16326 16621 16833 16834 5419 5461 5853
rejects$	2161 2162 16326 16621 5419 5461 5853
rejectted$	2161 2162 16326 16621 5419 5461 5853
rejectting$	2161 2162 16326 16621 5419 5461 5853
relapse$	16390 12210
related$	17776 11821
relati	17787 17839 12310
relations$	11722
relationship$	12655 6688 6829 480 677 678 679 13230 13231 7064 7065 7066 7067 13298 15303 15541 15542 3082 3083 3084 3085 3086 3087 3088 15696 15697 15698 15788 5264 11702 11722 12050 12090
relationships$	12655 6688 6829 480 677 678 679 7064 7065 7066 7067 13298 15526 15527 15528 15529 15530 15539 15541 15542 3082 3083 3084 3085 3086 3087 3088 15696 15697 15698 15788 11702 11722 12050 12090
relay	4762
relay$	4779 5042
relaying$	4779
relays$	4779 5042
releas	4736
released$	6176 6177
relentlessly$	6270
relevant$	4793
reliab	4676
reliable$	13767 16355 11026
reliant$	12076
relied$	9533 3184 3185 3186 3187 3188 9539 16540 16541 16542 16543 16544 16823 16824 16825 5024
relies$	5316
relish$	1225 1226 1756 1757 1758 1759 2089 2090 2091 2092 5418 5451
relished$	1225 1226 1756 1757 1758 1759 2089 2090 2091 2092 5418 5451
relishes$	1225 1226 1756 1757 1758 1759 2089 2090 2091 2092 5418 5451
relishing$	1225 1226 1756 1757 1758 1759 2089 2090 2091 2092 5418 5451
reluctance$	6745 396 397 398 399 400 401 2599 2600 2601 2602 2603
reluctant$	1973 1976 1977 1978 1979 1980 1982 2599 2600 2601 2602 2603 4558
relying$	5316
remain	11605 6172
remain$	12977 884 885 2071 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 2561 2571 2632 2651 2660 2661 2662 2663 2664 2665 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 3312 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3630 3643 16388 17793 17801 5370 5383 5501 5503 5508 5555 5563 5582 5595 5635 5637 5646 5647 5708 12522
remained$	8958
remains$	6505 393 394 884 885 2071 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 2561 2571 8958 8963 2632 2651 2660 2661 2662 2663 2664 2665 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 3312 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3630 3643 11458 5370 5383 5501 5503 5508 5555 5563 5582 5595 5635 5637 5646 5647 5708
remand	11341 6176
remand$	12526
remanded$	17536 17537 11675 12526
remark$	3759 3760 3761 3762
remarkably$	5710 5728
remarked$	3759 3760 3761 3762
remarking$	3759 3760 3761 3762
remarkked$	3759 3760 3761 3762
remarkking$	3759 3760 3761 3762
remarks$	12897 13818 13819 3759 3760 3761 3762
remind	4954
remind$	4806
reminded$	12754 12755 213 214 215 222 223 228 229 230 231 1731 1732 1733 1734 1735 1736 1737 1738 1760 1761 1762 1763 1764 1765 1766 4857 11210
reminder$	17031 17032
reminders$	12751 17031 17032
remiss$	6273
remit	5070
remorse$	14618 14619 15058 15059 15060 15061 15062 16359 11798
remorseless$	6231 6240
remote$	17101
remov	4726 5126
remova	17832
remove$	7547 7548 7549 7550 7551 7552 5252
removed$	415 416 417 418 16855 16856 17540 5129 5252 5253
removes$	5252
removing$	5252
render$	47 48 50
rendered$	47 48 50
rendering$	47 48 50
renderred$	47 48 50
renderring$	47 48 50
renders$	47 48 50
rent$	8171 16029 6342
reoffe	11407
reoffend$	16389 17424 17440 17467 12210
reoffended$	6347
reoffender$	6217
reoffenders$	6217
reoffending$	17598 17601 17603 6035 6347
reoffends$	6347
repair$	17104
repara	5332
reparation$	11682
repeat$	616 617 1247 16389 5367 5496 6001
repeated$	94 6445 6446 6590 6594 1247 10835 10836 10861 17081 17082 5881 12276 6115
repeatedly$	615 10483 4439 5855
repeating$	1247 7598
repeats$	1247
repeatted$	1247
repeatting$	1247
replied$	13337 13624 14473 16705 16708 16709 16711 16712 16713 16714 16748 16749 17152 12234
replies$	4407 4408 12234
reply$	13372 13373 13374 14600 14602 16362 16368 16382 16869 16897 4407 4408 17029 17104 17107 12207
replying$	12779 13036 13372 13373 13374
report	4675 11027 11035 4730 4747 4762 4767 4773 4774 4786 17333 4897 11247 11584 12310 12313
report$	12941 14287 14378 14401 14550 16828 16911 17026 4552 17231 17283 4746 4749 11124 4779 4780 4781 17338 4813 4821 17449 17451 17490 5042 17780 5327 12275 12492
reportd$	4781
reported$	13071 13306 13314 7705 7706 14473 11124 4781 17348 4891 4918 17590 11411 11412 5327 12325 12360
reporting$	16361 4746 11124 4779 4781 4813 4821 5327
reportinged$	11124
reportings$	11124
reports$	16828 16911 17026 17283 4746 11124 4779 4781 17338 4813 4821 17449 17451 17490 5042 5051 5327 12275
reprim	6176
reprimand$	12526
reprimanded$	12526
reprimands$	12526
reprisal$	11758
reprisals$	11758
reprobate$	6211
reprobates$	6211
reputation$	12633 8133 2451 2452 2453 2454 2455 2456 2723 2724 10824 17066 10938 17144 5570
reques	11048 5011 5024 5031
request$	16911 17031 17032 12275
requested$	12336
requests$	13726 17031 17032 17081 17082 12275 12276
requir	11048 12310
require$	1594 1595 7951 1602 1603 1604 8090 15435 3201 3202 3203 9554 3205 3206 3207 3208 3218 3219 3220 15767 9572 9573
required$	1594 1595 14219 3218 3219 3220 15767 9572 9573 5057 17617 11595
requirement$	17868
requires$	1594 1595 3218 3219 3220 15767 9572 9573
requiring$	1594 1595 3218 3219 3220 15767 9572 9573
rerob$	17440 17467
rescuing$	15764 15839
reside	11406 5281 5283
residential$	11631 11633 5684
residents$	14704 8509 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14822 14884 14888 8752 8753 10777 5049 17602 17632 11809 11810
resilience$	6253
resilient$	3244 3245 3246 3247 3598 12112 6253
resist$	12941 13348 13544 7349 7350 7351 7352 7969 14166 14167 14168 14169 14295 14438 14472 15724 3784
resistance$	2599 2600 2601 2602 2603
resistant$	2599 2600 2601 2602 2603 12222 12225 6240
resisted$	13488 14473 3784
resisting$	16109 3784
resists$	3784
resistted$	3784
resistting$	3784
resit	6145
resolution$	12537
resort$	559 560
resorted$	559 560 4495
resorting$	559 560
resorts$	559 560 4496
resortted$	559 560
resortting$	559 560
resources$	17613
respect$	7440 14550 14580 8393 8659 15058 15059 15060 15061 15062 16359 16362 16368 16382 16872 16873 16874 16875 16876 16877 16878 16879 11869 12207
respected$	13314
respit	5281
respite$	11631
respon	17223 11031 17263 11235 17464 12391
respond$	14550 16362 16368 16382 16420 16421 16897 17104 17107 12207
responded$	16705 16708 16709 16711 16712 16713 16714 16748 16749 16907 12234
response$	13818 13819 4286 4294 4295 4296 4407 4408 4530 4531 4532 4533 4654 11005 11006 4658 11011 17212 17220 17227 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 11125 4778 11131 4783 17334 17335 17337 11144 17351 11282 4950 11306 11348 5037 5041 11392 17640 12263
responses$	4286 4294 4295 4296 4407 4408 4530 4531 4532 4533 12263
responsib$	16917 17005 17059
responsibbed$	16917 17005 17059
responsibbing$	16917 17005 17059
responsibed$	16917 17005 17059
responsibilit$	9281
responsibilities$	15476 16670 16917 17059
responsibility$	419 420 421 422 13478 13522 13523 13524 13796 14299 14458 1957 1958 8312 8313 8314 8315 8316 8317 8318 8319 8320 8321 8322 8323 8337 8338 8339 8340 8341 14538 14539 14540 14541 14542 14543 14544 14545 14546 14547 14548 8353 14585 16146 16670 16775 16872 16873 16874 16875 16876 16877 16878 16917 17059 4537 12500
responsibing$	16917 17005 17059
responsible$	12576 81 82 83 84 85 7370 13567 13568 13569 13570 1957 1958 3598 16146 16601 16602 16603 16606 16607 16608 16609 16610 16611 16612 16613 4525 4526 4527 4528 4529 17100 17277 17431 4893 11269 4928 11297 11299 4958 17520 5050 5341
responsibly$	13375
responsibs$	16917 17005 17059
rest$	6769 6770 6771 6772 8151 8159 8901 15111 15279 15405 15514 15515 15516 15517 15518 15561 15562 15563 15790 16062 16065 16221 16222 16223 17083 12277
resteal$	17440 17467
rested$	6769 6770 6771 6772
restor	5079
restra	5250
restraining$	11600
rests$	6769 6770 6771 6772 17083 12277
result$	382 6768 1155 11317 4978 11351 12492
resulted$	12558 13484 13485
resulting$	11351
results$	17066 10938 17144 17155 17156 17638 17780 12492
resume$	12723
resumed$	12723
resupply$	17440
retail	4695 11132 11406
retail$	11476
retailers$	4670 17217 11045 17307 17328 17330 4861 17602
retain$	5987
retained$	12336 5987
retaining$	5987
retains$	5987
retak	5079 6145
retaliation$	11758
retard$	6228
retards$	6228
return	12310
return$	12669 12685 6522 12814 12883 352 12977 13006 13008 13009 13010 555 556 557 558 6945 596 600 601 6955 7001 7009 660 661 662 7016 13216 13712 14110 14165 14550 16362 16368 16382 16388 16390 16869 4769 17739 5398 12207
returned$	12814 352 555 556 557 558 596 600 601 5398
returning$	12779 352 13036 555 556 557 558 6942 596 600 601 6952 13333 5398
returnned$	352 555 556 557 558 596 600 601 5398
returnning$	352 555 556 557 558 596 600 601 5398
returns$	12814 352 555 556 557 558 596 600 601 4769 5398
reveal	4897 11247
reveal$	17420
revealing$	16239 16240 10065 5838
reveals$	17420
revel$	1111 1112 2163
reveled$	1111 1112 2163
reveling$	1111 1112 2163
revelled$	1111 1112 2163
revelling$	1111 1112 2163
revels$	1111 1112 2163
revenge$	11758
review	4829
review$	4716 12031
reviewed$	4716 11305 11377
reviewes$	4716
reviewing$	4716
reviews$	4716 12031
revolting$	5584
revolving$	2490 2491 2492 2493
rewards$	13906
rheumatic$	6077
rib$	17734 17735
ribs$	17734
ribss$	17734
rid$	10851 10852 5043 5060 11453
ridden$	865
ridding$	5060
riddled$	2408
ride$	13290 865 14224
rided$	865
rides$	13290 865
riding$	865
rife$	2408
riff$	5476
right$	6493 6495 6534 13434 13435 7299 7300 7301 13931 7827 1822 1823 1824 1825 1826 1827 1828 1829 8369 14585 2212 14869 2444 8809 9259 3094 3095 3096 9907 3558 3559 3560 5482 5569
rightly$	4552
rigid$	17016 17101 10906
rigoro	5089
rigorous$	11439
ring	17199 4780 4794 11227
ring$	13133 13134 1203 13863 13868 14378 14742 14743 14744 14745 14746 16275 10536 16869 4691 11130 4786 5488 12183
ringin	17251
ringing$	16361 4691 11130
ringle	11102 17437 4990 17591 17667 5128 12375
ringleader$	17298 17423 17458 17529 6214
ringleaders$	17423 17458 17529 11340 6214
rings$	9132 9133 10031 16275 10528 4691 11130 12183
ringworm$	6313
riot$	11888 11889 11890 11910
ripped$	16239 16240 10093 5831 5838
rise$	1627 5003 11461
rises$	1627 11461
risible$	16953
risk$	12546 12547 12557 6365 16 17 18 6439 6440 6441 6442 12643 12644 12650 12656 12657 12658 12659 12661 12662 12663 12665 6611 6612 6613 6614 6615 6616 6617 6618 6619 6620 6621 6622 6623 13418 920 13657 13757 13785 7629 1280 1281 1282 1283 14128 14234 8133 14360 14503 14504 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579 14590 14591 14592 14593 14594 14641 14648 14661 8610 2261 8612 8613 8614 8615 8616 8617 8618 8619 8620 8621 14818 14819 8624 8625 8626 8627 8628 8629 8974 8975 2626 2627 8978 2629 2630 15177 15178 15179 15180 15181 15182 15183 15184 15185 15186 15187 15188 15189 15190 15191 15192 15193 15194 15195 15196 15290 15353 15526 15527 15528 15529 15530 15696 15697 15698 15708 15709 15710 15711 15742 15743 15744 15871 15979 15985 15986 15987 15988 9806 16089 10819 11377 5055 11436 11465 5350 11768 11782 5966 5995 6340
riskier$	6493 5352
risks$	12546 12547 6440 6441 6442 12643 12644 12656 12657 12658 12659 12661 12662 12663 12665 6547 6548 6611 6612 6613 6614 6615 6616 6617 6618 6619 6620 6621 6622 6623 13657 13757 13885 14128 14234 8133 14503 14504 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579 14591 14592 14593 14594 14641 15290 15341 15342 15343 15344 15345 15346 15347 15696 15697 15698 15708 15709 15710 15711 15979 9806 16089 11701 11782
risky$	12546 12547 6493 177 178 179 180 181 182 183 12784 12785 6611 6612 6613 6614 6615 6616 6617 6618 6619 6620 6621 6622 6623 6755 13098 8133 8470 14691 5352 5457 5634
risperidone$	6322
ritali	6102
ritalin$	12452
rival$	13799
rivalry$	11821
rivals$	11810
roaccutane$	6322
road$	13000 6911 1059 1060 14950 15106 9741 15964 9805 5698
roadman$	14751 11822 6210
roadmen$	14751 11822 6210
roads$	15935
roam$	13041 14360 2381 2472 2473 2474 2475 2476 2477 2478
roamed$	2381 2472 2473 2474 2475 2476 2477 2478
roaming$	2381 2472 2473 2474 2475 2476 2477 2478
roammed$	2381 2472 2473 2474 2475 2476 2477 2478
roamming$	2381 2472 2473 2474 2475 2476 2477 2478
roams$	2381 2472 2473 2474 2475 2476 2477 2478
rob$	14360 14564 14565 14722 14723 14946 17410 17440 17443 17467 17468 11450 11760
robbed$	12597 12605 13059 13413 13763 7700 7701 13922 13923 13924 13936 13937 5345
robber	17205 17213 17223 11031 17269 17437 11243 17452 4908 17461 17465 17466 17473 17474 4929 17480 17488 17492 17493 17494 17495 11407 11668 11670 11690 11691 11694 12348 6195
robber$	14845 14846 14847 14929 14930 14931 14932 14933 17431 11858 11859
robberies$	17413 17438 17439 11258 11279 17603 5111 17887 17888 17890 12366 12373 12545
robbers$	14845 14846 14847 14929 14930 14931 14932 14933 11858 11859
robbery$	12624 13058 13090 13574 7677 7678 13875 1437 14090 14092 14223 4654 11005 11006 4658 11011 17212 17220 17227 4684 11040 11041 11042 4693 4694 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 11118 17317 17318 17319 11125 4778 11131 4783 17334 17335 17337 11144 17351 4844 11216 17413 17414 11258 17456 11282 4950 11306 11323 11348 5037 5041 11392 5127 17864 17866 17876 17886 17887 17888 17890 11758 5996 6006 12545
robbing$	14197 17277 17469 17551 11760
robs$	17410 17443 17468 11450
robust	5083 5089 5094 6040
robust$	11439 5093 12112 6255
robuster$	5093
robustly$	12361
rod$	1368
rode$	865
rogue$	14989 11913
rogues$	14989 11913
role$	13478 17059 11296
roles	17261
roll	6131
roll$	2138 3352 9703 9704 3687 16945 12481
rolled$	3352 9703 9704 3687 10038 16299 16300 11448 11449 12481
rolling$	2138 3352 9703 9704 3687
rollled$	3352 9703 9704 3687
rollling$	3352 9703 9704 3687
rolls$	3352 9703 9704 3687
roma$	3639 9996
romanian$	3639 9996 12172
romantic$	714 715 716 717
roof$	17837
room	11290
room$	14115 14116 14117 14118 14119 4670 17217 17236 17237 17238 11043 11044 11045 17306 17328 17340 17341 11194 17393 11648 11649 17849 5309 12327 12489
rooms$	17341 12327
roost$	13938
root$	1131
rope$	14052 1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813
roped$	12597 1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813
ropes$	1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813 15287
roping$	1798 1799 1800 1801 1802 1803 1804 1805 1806 1807 1808 1809 1810 1811 1812 1813
rose$	1627 12372
rot$	2471 16902 17147
rotten$	2394 2395 5492 11985 6231
rough	12516
rough$	7721 7878 14760 14761 8577 8790 2525 2526 9023 9024 5458 5492 5576 5790 12143
roughest$	8567
round$	12899 12900 12902 12904 13810 13814 7910 7921 15289 9100 15328 3401 4971 12199 12401
rouser$	11840
rousers$	11840
route	17401
route$	6911 17274
routes$	17274
routin	4935
routine$	11285
row$	13574 14011 14014 10264 16461 10266 16589 16590 16591 11776
rowdiness$	2229 2230 15231 15232 11994
rowdy$	5640 6240
rows$	16589 16590 16591 5239 11776
rubber$	5906
rude$	15168 15169 15269 16621 10725 6240
rudeness$	2229 2230 15231 15232 11994
ruffian$	11913 6211
ruffians$	11913 6211
rug$	17056
rui	6176
rui$	12526
ruin$	13525 13855
ruining$	13859
rule$	14708 16734 16735 16736 16737 16738 16739 4657
rules$	14720 14888 8701 8702 8703 8704 15408 15831 15832 15833 15853 15855 16038 16734 16735 16736 16737 16738 16739 17054 17194 4657 11811 11928
ruling$	4657
rum$	17712
run	5016
run$	12669 12685 12743 12977 13006 13008 13009 13010 6823 6824 6825 6877 579 580 581 582 583 584 585 586 587 588 600 601 6960 6965 619 620 7078 731 750 751 13348 949 950 951 7394 7395 7464 1138 13692 13693 13694 13695 13696 13697 13712 1203 1306 1497 1498 1499 1500 1501 1524 1525 1526 1527 1528 1529 1530 1531 1535 1536 1537 1538 1539 1540 1541 14154 14159 14362 14378 8234 14472 14473 14484 2138 2152 2153 2320 14895 8716 2700 2701 2702 2731 2782 2783 2933 3445 3520 9894 9895 9896 16390 3865 3866 16621 10953 4720 4863 5116 5273 5363 5536 5539 5560 12240
runaround$	14913
runaway$	14845 14846 14847 11858 11859
runaways$	14845 14846 14847 11858 11859 6220
runed$	4863
rung$	6864 6865 6866 6867 6868 6869 6870 6871 14473 16907 11101 17333
runing$	4863
runner	12358
runner$	13123 14848 2308 14954 14955 17245 11780 11858 11860 12314
runners$	13123 14848 2308 14954 14955 17245 17455 11780 11858 11860 12314
runnin	17263 11235
running$	12645 12646 12647 12648 12649 6908 13124 579 580 581 582 583 584 585 586 587 588 600 601 6959 6961 6965 619 620 7394 7395 1138 7687 1497 1498 1499 1500 1501 1524 1525 1526 1527 1528 1529 1530 1531 14091 1822 1823 1824 1825 1826 1827 1828 1829 2138 2152 2153 2320 2782 2783 2933 15950 15951 15952 15953 15954 16621 4720 17431 17464 5273 5363 5535 5538 5560 12323
runs	17263
runs$	579 580 581 582 583 584 585 586 587 588 600 601 6965 619 620 7078 731 750 751 949 950 951 1138 1497 1498 1499 1500 1501 1524 1525 1526 1527 1528 1529 1530 1531 2138 2152 2153 2320 2700 2701 2702 2731 2782 2783 2933 3445 3520 16621 4720 11084 17290 4863 5273 5363 5560 12323
rush$	1042 1043 1044 1045 1047 1048 1049 1050 1051 1535 1536 1537 1538 1539 1540 1541 5410
rushed$	1042 1043 1044 1045 1047 1048 1049 1050 1051 1535 1536 1537 1538 1539 1540 1541 5186 5410
rushes$	1042 1043 1044 1045 1047 1048 1049 1050 1051 1535 1536 1537 1538 1539 1540 1541 5410
rushing$	1042 1043 1044 1045 1047 1048 1049 1050 1051 1535 1536 1537 1538 1539 1540 1541 5410
s$	11052 11233 17432 11472 5156 5157 5160 11523 11525 5178 11532 11565 11575 11578 5234 11585 11587 11588 5240 5241 5247 11598 11601 5259 11613 5270 11633 17842 11656 11658 17856 17863 17869 11689
s17$	6341
s20$	6341
s31$	6341
s47$	6341
sabotage$	11772 5446
sabotaged$	11772 5446
sabotages$	11772 5446
sabotaging$	11772 5446
sad$	8907
sadistic$	5580
safe$	12610 12611 6534 12784 12785 13682 7649 14289 14502 14506 8311 14508 14520 14521 14529 14530 14531 14532 15671 9493 15714 15730 15733 15735
safeguard$	6412 6443 12941 8330 14559
safeguarding$	15747 15748 15749 15750 15764 5881
safer$	6493 6534 7453 7454 7455 14298
safety$	12556 6361 12656 12657 12658 12659 12660 12661 12662 12663 12664 12666 12720 12721 6556 6557 13025 13026 13549 13682 14107 1562 14363 14503 14504 14508 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8424 8425 8426 8427 8428 15708 15709 15710 15711 15824 17358
said$	138 6836 6873 7113 7114 7123 7293 13642 7705 7706 8193 8228 16435 10332 10333 10334 10449 10450 10453 10617 10618 4377 4378 4891 4947
sail$	1513
sailed$	1513
sailing$	1513
sailled$	1513
sailling$	1513
sailors$	15927
sails$	1513
saints$	15972
sale	17492
sallow$	6261
same$	12637 12771 12773 12775 12777 13470 7428 7429 7430 7431 7432 7433 7434 7435 7436 7437 7439 7597 13794 8601 2495 8848 9551 9552 9553 3615 10039 16242 16255 10072 10079 10327 10328 10329 10330 5764 5825
sanction$	5028 6021
sanctioned$	415 416 417 418 8596 8597 8598 8599
sanctions$	5028
sand$	17053
sandy$	5788
sank$	1545 1546 1547 1548 1549 1550 1551
sat$	3731 3732 3733 4363 4364 4365 4366 4367 4368 4369 4370
satisfy$	16485
savage$	14845 14846 14847 11858 11859
savages$	14844 14845 14846 14847 14866 14867 14868 15118 11832 11858 11859
save$	6443 7540 7541 7542
saved$	14529 14530 14531 14532 16540 16541 16542 16543 16544
saving$	15764 15839 17066 11904 12217
savings$	10938
savvier$	2735 2736 2737
savvy$	2735 2736 2737 9629 9630 9631 3598 3602 12044 6249
saw	5180 5264
saw$	1055 1056 1162 2020 2021 2377 9709 9710 3361 4267 4268 11530 5444
say	17293 4897 11247
say$	12716 6647 12941 6747 6820 7154 1207 13823 13824 7635 7670 13871 1664 8094 14295 8117 8118 8119 14384 14401 14434 8273 14472 14550 2203 9529 16148 16328 16362 16368 16382 10449 10450 10453 4717 12207
saying$	2203 9914 16361 16463
says$	2203 16329 16435 10449 10450 10453 4377 4378
scabies$	6313
scalde	5271
scalded$	11621
scale	17768
scallies$	6211
scally$	6211
scallywag$	6215
scallywags$	6215
scam$	14223
scan$	4716 17740
scandal$	6272
scandalous$	6272
scaned$	4716
scanes$	4716
scaning$	4716
scanned$	11305
scanning$	17399
scans$	4716 17740
scant$	110 117 7944 8032 2339 2340 2342 10676 10683
scantily$	3637 5780 5791
scar$	3658 12162
scarcely$	7732 7750 7751 7752 8269 1920 1921 1922 3047 3049 3050 3092 3135 9485 3136 9486 3137 3221 9571 3222 3223 9662 5715 5716 5730
scare$	15782 15783 15784 15887
scarecrows$	16301
scared$	15742 15743 15744 3239 3240 15886 15890
scares$	9410 15607 9692 9693 16010
scarf$	16280 12183
scaring$	12645 12646 12647 12648 12649
scarlet$	6077
scars$	3658 12162
scarves$	16280 12183
scatter$	17616
scattering$	5108
scenario$	12548
scenarios$	12548
scene$	14332 14333 15341 15342 15343 15344 15345 15346 15347 17414
scheme$	12357
schemer$	11858
schemers$	11858
scheming$	6240
schizo	6309
schizophrenic$	17805
school	5041 5215 17779 12485
school$	13111 13112 13113 13360 13361 7800 14418 14558 14763 14764 14765 14766 14792 14793 14794 14795 14796 14797 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14825 14852 8660 14884 8725 8800 15014 15015 15017 15240 3399 3400 16349 16350 16351 16429 10504 10509 10510 10512 4169 17123 10954 4608 17190 17191 11391 17744 5202 5203 17756 17757 17758 17759 17760 11565 17762 17763 17770 17772 17773 17780 17859 11664 11719 5529 5881 5930 5941 5942 12471 12481 12482 12483 6142
schoolboy$	5505
schooled$	5219
schooling$	13587 17771 12483
schoolmates$	11857
schools$	14792 14793 14794 14795 8752 8753 11391 17767 17850 12481
sclerosis$	17807
scolio	6312
scor	12345
score$	1556 15287 15935 17211 12362
scored$	1556 17391
scores$	1556 17211 12362
scoring$	1556
scorn$	17168 17169 17170 17171 17172 5447
scorned$	5447
scorning$	5447
scornned$	5447
scornning$	5447
scorns$	5447
scoundrel$	11913
scoundrels$	11913
scour$	4716
scoured$	4716
scoures$	4716
scourge$	9001
scouring$	4716
scours$	4716
scramble$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
scrambled$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
scrambles$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
scrambling$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
scrap$	13407 1420 14010
scraped$	12163
scrapes$	7521 7522 7523
scrapheap$	16398 16534
scrapings$	2523
scrapper$	11913
scrappers$	11913
scratch$	16935
scrawny$	6261
scream$	11791
screamed$	13068 14423 14473
screening$	17709
screens$	16628 16658 16659 16660 16661
screenshot$	11121
screenshots$	11121
screw$	5571
screwed$	2653 9155 9156 5601
screws$	5571
scribe	5201
scribe$	11551
scrolled$	11305
scrote$	6215
scrotes$	6215
scrounger$	11858
scroungers$	11858
scrubber$	6228
scrubbers$	6228
scruffily$	3637 5791 12182 12184
scruffy$	3639 9994 16239 16240 5790 5811 5831 5838 6261
scruples$	15058 15059 15060 15061 15062
scrutiny$	17352
scum$	6211
scumbag$	6211
scumbags$	6211
search	11012 11016 17239 17301 17406 4971 17523 17539 5131
search$	4664 4716 11087 4888 4945 4965 17516 11321 4987 17552 17553 11358 11359 17556 5013 11364 5015 17562 5033 17587 5113 5114 17664 11481
searched$	4716 17487 11305 5013 17577
searches$	4716 17481 4965 17553 11358 11359 17556 5013 5015 17562 5033 17653
searching$	4716 17553 5013 5015 5033
searchped$	4987
searchs$	4716 4987 5113
seasoned$	3406 5690 6254
seating$	11069
second$	7489 7493 7948 2522 3615 10685 10918 5209
secrecy$	7250 8303 16925
secret$	13830
secretive$	6240
secretly$	1232 1233
secrets$	13833
sectio	17806 11611 6326
section$	11361
section17$	6341
section20$	6341
section31$	6341
section47$	6341
sectioned$	17807
secur	6003
secure	4978 17535 5283
secure$	13346 13347 11633 17875 11685 5987 6187
secured$	17289 12336
secureed$	5987
secureing$	5987
secures$	5987
securi	4695 11132 11145 4837 11197 4860 11282 4940 11290 4978 5041
security$	14704 4670 17217 11045 17300 17307 17328 17330 4790 17341 4797 11187 4841 17393 4861 4862 17478 4986 5004 11391 5130 11810
seduce$	330 1107 1108 1109 1110 5357 5412
seduced$	12597 330 1107 1108 1109 1110 2093 5357 5412
seduces$	330 1107 1108 1109 1110 5357 5412
seducing$	330 1107 1108 1109 1110 5357 5412
see	17212 5180
see$	204 12851 12941 12977 7394 1055 1056 1162 14165 1832 1835 1838 1839 2020 2021 8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383 8429 8430 8431 8432 8433 8434 8435 8436 2377 2505 2508 2530 2531 15605 9439 9440 9441 9447 9450 9459 15866 9709 9710 3361 15982 15983 15984 16313 16897 17107 17239 4705 4712 4717 17285 11157 17375 11530 11651 5444
seed$	11842
seeds$	11842
seeing	5180
seeing$	12779 13036 7394 9352 11530 5277 11651 5392 5444
seek	11048 4978 5011 5024 6018
seek$	338 633 634 635 636 637 638 639 2095 8445 2096 2097 2098 2099 2100 2101 2117 2118 2120 16621 10468 4667 17259 11064 5653 5654
seeked$	10468 4667 11064
seeker$	14835 11802 12002 12522
seekers$	14835 11802 12002
seekin	11048 5011 5024
seeking$	338 633 634 635 636 637 638 639 2095 8445 2096 2097 2098 2099 2100 2101 2117 2118 2120 9007 9025 16621 10468 4667 11064 11802 12002 5653 12522
seekked$	10468
seekking$	10468
seeks$	338 633 634 635 636 637 638 639 2095 8445 2096 2097 2098 2099 2100 2101 2117 2118 2120 10468 4667 17259 11064 5653 5654
seem$	884 885 2071 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 2561 2571 2632 2651 2660 2661 2662 2663 2664 2665 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 9546 9547 9548 3312 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 9862 3557 3573 3630 3643 4305 4306 5370 5383 5501 5503 5508 5555 5563 5582 5595 5635 5637 5646 5647 5708 5709 5711
seemed$	884 885 2071 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 2561 2571 2632 2651 2660 2661 2662 2663 2664 2665 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 3312 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3630 3643 4305 4306 5370 5383 5501 5503 5508 5555 5563 5582 5595 5635 5637 5646 5647 5708 5709
seeming$	4305 4306
seemmed$	4305 4306
seemming$	4305 4306
seems$	393 394 884 885 7791 7792 2071 2188 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2546 2557 2561 2571 2632 2651 2660 2661 2662 2663 2664 2665 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 3312 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3630 3643 4305 4306 5370 5383 5501 5503 5508 5555 5563 5582 5595 5635 5637 5646 5647 5708 5709 5711
seen	17276 17419 5264 5334
seen$	578 14443 14444 8249 8250 2263 2638 2747 2972 9378 9379 9380 9381 9382 9383 9384 9385 9672 9709 9710 3361 3368 3403 3540 3541 3542 16133 16134 16135 16367 16373 16378 16387 16453 16459 16497 4267 4268 16941 17271 17297 11155 5180 5187 5277 5444 12347 12354 12360
sees	5180 5264
sees$	1162 2020 2021 2377 2505 2508 11530
seize	4824
seize$	4755 11174 5987
seized	11173 4824
seized$	4755 17369 11174 17563 12336
seizeed$	5987
seizeing$	5987
seizes	4824
seizes$	4755 11174 5987
seizin	4824
seizing$	4755 11174
seizur	6312
seizure$	4824 4966 17547 12333
seizures$	4966 12333
seldom$	3135 9485 3136 9486 3137
select	5118 6306
selected$	4872
self	6068 6323
self$	6350 6352 6393 6397 6398 49 6400 6401 6402 6403 6404 6405 6406 57 6408 6409 6410 61 12608 12609 6414 6415 6417 6418 69 70 71 72 6424 6425 6426 6436 6437 6438 12639 109 148 12850 6721 12946 6831 6832 6833 13086 6904 6968 13369 13398 13400 7223 7224 7225 7226 7227 7228 7229 7230 7232 7233 13444 7257 7258 7259 7260 13457 13458 13459 13460 13461 13462 13463 13464 13465 13466 7275 7276 7277 7278 13475 13480 13502 13503 13636 13637 13638 13639 13640 7450 13743 13744 13745 13746 13747 13748 13759 13830 13855 13859 1330 1331 1332 7683 7904 7905 7907 14104 7915 7916 7917 7918 7920 7922 7923 1574 7978 14289 8306 8310 1961 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8324 8325 14522 14523 14524 14525 14526 14527 14529 14530 14531 14532 8384 8385 8386 14863 15028 8855 2506 2507 8858 2509 2510 2511 15114 9059 9061 15307 15308 15309 15310 15311 15312 15313 15608 15609 15610 15611 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15669 9475 15672 15673 9478 15680 15713 15714 15717 15730 15731 15732 15734 15740 15741 9736 9737 9738 16026 3533 3534 3535 9901 3552 3553 16105 16113 10894 11626 11698 11706 5360 11729 11730 5403 5422 11778 5520 12074 12075 5726 5757 5901
selfharm$	12418
selfharmed$	12418
selfharming$	12418
selfharms$	12418
selfie$	13175 6980 6981 6982 13186 7013 7014 665 666 13592
selfies$	13175 6980 6981 6982 13186 13187 7013 7014 665 666 13592
selfish$	6240 6272
selfishness$	2229 2230 15231 15232 11994
sell$	12669 12685 12977 13006 13008 13009 13010 6823 6824 6825 579 580 581 650 750 751 962 7394 7395 13692 13693 13694 13695 13696 13697 13712 7608 7610 7612 13809 13888 14154 14159 1628 1629 1630 7987 14360 14564 14565 14600 14602 14608 14610 14722 14723 17443 5363 5380 11746
selled$	7608 7610 7612
sellin	17251 17263 11235 17437
selling$	13101 579 580 581 650 7395 7608 7610 7612 14091 14121 1628 1629 1630 14197 15950 15951 15952 15953 15954 16595 16596 16601 16602 16603 16604 16605 16606 16607 16608 16609 16610 16611 16612 16613 17277 17431 17469 5347 5363 5380 12340 12544
sellled$	7608 7610 7612
sellling$	7608 7610 7612
sells	17263
sells$	579 580 581 650 750 751 962 7608 7610 7612 1628 1629 1630 11084 17290 17443 5347 5363 5380
selves$	6350 6352 6393 6397 6398 49 6400 6401 6402 6403 6404 6405 6406 57 6408 6409 6410 61 12608 12609 6414 6415 6417 6418 69 70 71 72 6424 6425 6426 6436 6437 6438 12639 12850 6721 12946 6831 6832 6833 13086 6968 13369 13398 13400 7223 7224 7225 7226 7227 7228 7229 7230 7232 7233 13444 7257 7258 7259 7260 13457 13458 13459 13460 13461 13462 13463 13464 13465 13466 7275 7276 7277 7278 13475 13480 13502 13503 13636 13637 13638 13639 13640 7450 13743 13744 13745 13746 13747 13748 13759 13830 1330 1331 1332 7683 7904 7905 7907 14104 7915 7916 7917 7918 7920 7922 7923 1574 7978 14289 8306 8310 1961 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8324 8325 14522 14523 14524 14525 14526 14527 14529 14530 14531 14532 14863 15028 8855 2506 2507 8858 2509 2510 2511 15114 15307 15308 15309 15310 15311 15312 15313 15608 15609 15610 15611 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15669 9475 15672 15673 9478 15680 15713 15714 15717 15730 15731 15732 15734 15740 15741 9736 9737 9738 16026 9901 3552 3553 16105 16113 10894 11698 11706 11729 11730 11778 12074 12075
semh	6121
semh$	12471
semi$	5254
sen$	17751 6125 12476
send	4675 4761 4762 4773 4780
send$	12669 12977 629 630 631 632 641 1046 7608 7610 7612 13891 1484 14154 14159 14600 14602 14608 14610 4674 4746 11116 4771 11130 4781 11141 4956 11349 5042 5090 5371 5395 11746 6125 12476
sendd$	4781
sendded$	7608 7610 7612 1484
sendding$	7608 7610 7612 1484
sended$	7608 7610 7612 1484 11116 4781
sendes$	4771
sending$	629 630 631 632 641 1046 7608 7610 7612 1484 16554 16555 16556 4746 11116 4771 11130 4781 4956 5090 5371 5395 12215
sends$	629 630 631 632 641 13726 7608 7610 7612 1484 4746 11116 4771 11130 4781 11141 4956 11349 5042 5090 5371 5395
sensation$	5452
sense$	13790 13791 13959 13960 13961 13962 13963 13964 13965 13966 13967 13968 13969 13970 13971 14244 14245 14246 14247 14248 14249 14250 14251 8056 8057 8058 14583 8389 2350 8866 2784 2786 9363 15560 3068 3069 3070 3071 3072 3073 9474 3125 3126 9477 15942 15994 16148 16260 16562 16820 16821 16822 11771 11794 12098
sensible$	12573 6493 6534 7180 3094 3095 3096 15735 3598
sensibly$	13375
sensit	4676
sensitive$	11026 12017 5962
sensor	5140
sensory$	11490
sent	4675 11133 11211
sent$	12831 12832 12833 12835 629 630 631 632 641 13323 13324 13325 13337 7608 7610 7612 1484 14473 4674 17284 11594 5296 11675 5371 5395 11746 12270 6171
senten	17787
sentence$	4999 12530 6184 12535 12537
sentenced$	9378 9379 9380 9381 9382 9383 9384 9385 11675 6184
sentences$	4999
sentencing$	6184
separa	17787 17789 11594 11596 17803
separate$	4653 17616
separated$	17790
separates$	4653
separating$	5108 17790
separation$	17792
sepsis$	6311
september$	13113
sergea	4654 11005 11006 4658 11011 17212 11040 11041 11042 4693 4694 4695 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 4783 17334 17335 17337 11144 17351 4844 11282 4950 11306 11348 5037 5041 11392
sergeant$	11004 17202 17207 4670 17236 17237 17238 11043 11044 11045 17252 11063 4738 11089 11092 4745 11098 11100 17304 17308 17309 17311 17321 11128 17325 17327 4790 17340 4841 11194 17478 11300 17544 11387 11391 17588 5958 12400
serial$	616 617 4652 5367 5496 5509 6001
series$	4130 12356
serious$	6454 714 715 716 717 8713 10651 10652 10653 10654 5496 5881
seriously$	14620 14621 14622 14623 14624 16767 16768 16784 16785 16786 16787 16788 16789 16790 16791 16792 16793 16794 16865 16866 16867 16868 4439
seriousness$	14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579 14591 14592 14593 14594
sertra	6102
sertraline$	12452
servant$	11780
servants$	11780
serve$	3172 3173 5026 5073
served	17542
served$	5026 5209 5335
serves$	888 889 3172 3173 5026 5073
servic	17727
service$	14748 8646 15042 16429 10504 10509 10510 10518 4169 10546 10547 17061 17123 10946 10954 4608 17190 17191 4758 17598 17709 17725 5881 12263 5930 5941
services$	7577 14558 14559 14563 8717 15042 15145 15273 3097 3098 3099 3100 3101 15720 15721 15722 15723 15758 15759 15760 15761 15762 15805 15806 3301 3303 3791 3792 3793 3794 10504 16704 10509 10510 10515 10516 4169 4545 4546 4547 4548 4549 4550 4551 17123 10954 17190 17191 17709 17721 11797 12202
serving$	5026 11586 12251 6149
session$	192 194 195 9071 16429 16614 16615 16616 16655 16656 16657 17703 11796
sessions$	192 194 195 6591 12788 12821 12822 15240 9071 16429 16655 16656 16657 17703 11796
set$	74 75 76 12727 561 582 583 584 585 586 587 588 13659 13660 13661 13662 13663 13664 7625 1313 1314 1315 1316 14076 14077 1817 14799 2298 3066 3067 9974 3844 3845 4029 4825 5346 12120 12121 12490
sets$	74 75 76 582 583 584 585 586 587 588 1817 2298
setter$	11944
setters$	11944
setting$	74 75 76 5346
settle$	16362 16368 16382 12207
seven	11007 11022 17305 11120 11148 17350 11192 4845 4846 17401 17402 17404 17445 4913 4927 11289 17491 17509 17512 17517 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 17667 5128 12375
seven$	14800 14870 16997 11263 17483 17485
seventeen$	9386 3037 9388 9389 3040
severa	17381
several$	6594 647 9920 3675 10835 10836 10861 17081 17082 11298 12276 5996 6115
severe	6063
severely$	6134 6152
sewer$	15116
sex$	12655 6688 12996 6898 6992 13190 6999 651 7006 13205 667 668 669 670 13227 13228 13298 7150 13593 13708 13709 13710 13711 14090 14092 8630 15113 9080 15300 15301 15526 15527 15528 15529 15530 15539 15696 15697 15698 15788 9897 11617 5319 11702 11724 11736 5581 12050
sext$	6201
sexted$	6201
sexting$	11720
sexts$	6201
sexual$	13098 6979 6990 6995 6997 6998 652 653 654 655 657 7010 7011 7012 667 668 669 670 13229 714 715 716 717 7396 15300 9137 9140 9345 15789 5163 5319 5372 5384
sexualised$	13098 6979 6990 15159 15160 15161 15162 15163 15164 15165 15166 15167 11726 11727 5640 6250
sexuality$	13345
sexually$	304 2244 2245 9598 5375 5597 5701 5702 5741 5759 12504 6321
sgt$	17325
shabbily$	3637 5783 5791
shabby$	16239 16240 5831 5838 6261
shadow	5131
shadow$	17343 17383 4842 17486 11481
shadowed$	4842
shadowing$	4842
shadows$	10031 4842
shady$	5576 6231
shaggy$	5788
shall$	3816 3817 3818 3819 3820 3821 4993
shallow$	6240
sham	17641
shambles$	6272
shambolic$	16953 6272
shame$	7290 15058 15059 15060 15061 15062 16937 10837 17034 10891 4542 5903
shameful$	16832 6272
shamefully$	6272
shameless$	6231
shar	4736 4761
share	4773 5961
share$	12977 629 630 631 632 641 7327 1007 1025 1026 1027 1028 1046 1991 3729 16362 16368 16382 16897 17104 17107 11020 4671 4674 11116 4771 4781 11141 4931 5042 5298 5371 5825 12207
shared$	629 630 631 632 641 1007 14473 3729 10617 10618 16907 11020 4671 4674 4781 5371 5825
shareed$	11116 4781
sharees$	4771
shareing$	11116 4771 4781
shares	5961
shares$	629 630 631 632 641 1007 3729 11020 4671 4674 11116 4771 4781 11141 5042 5298 5371 5825
sharin	12310 5961
sharing$	629 630 631 632 641 1007 1046 3729 16951 11020 4671 4674 5298 5371 5825
sharks$	14069
sharp$	9629 9630 9631 3602 5690
sharper$	2735 2736 2737
sharpest$	15003
shaved$	5807 5809 5811 12163 5824
shaven$	5778 5779 5808 5811 5824
she$	6509 6516 7037 7118 7119 7124 7125 7174 7188 7191 7483 7643 7745 14001 1863 2184 8534 2185 14731 2186 2187 2214 8709 2379 15286 16443 16444 16445 16446 16447 10270 10271 10272 10274 10405 10406 4058 10410 10504 16704 6127
shed	12516
shed$	4513 17834 17846
shedding$	4513
sheep$	14789 11858
sheer$	5435
sheet$	11138 12327
sheets$	11138 12327
shelter$	13197 13198 13199 13200 13201 13202 13203 13204 17834
shield$	7540 7541 7542 5416
shieldded$	5416
shieldding$	5416
shielded$	5416
shielding$	15750 15755 15756 15757 15764 5416
shields$	5416
shift$	6823 6824 6825 7395 10342 10343 5978
shifting$	7395 14747
shiftless$	6242
shifty$	5576 5790 12143 6231
shilling$	15006 15010 15011
ship$	15991
shirk$	4513
shirked$	4513
shirking$	4513
shirkked$	4513
shirkking$	4513
shirks$	4513
shirt$	10035 3686 10043 10044 16248 12183
shirtless$	6261
shirts$	10035 3686 10043 10044 16248 10103 12183
shock$	13526 15887
shocked$	15886 15890
shocking$	4403 4404 4405 4406 10837 17034 17076 17077 17078 17079 5640 5913
shockingly$	5596 6274
shocks$	9692 9693 15908 16010
shoddy$	6272
shoes$	10043 10044 16264 16265 16266 16267 16268 16275 17857 12183 12188
shoot$	1555
shooti	17452 17465 17473 17474
shooting$	1555
shootings$	17438
shoots$	1555
shop	4695 11132 11145 11476
shop$	13111 13112 14980 4670 17217 11045 17307 17328 17330 17341 5103 17672 17675
shopke	4695 11132 11406 11695
shopkeeper$	12876 13192 17891
shopkeepers$	12876 13192 14704 14884 8752 8753 4670 17217 11045 17307 17328 17330 4861 5049 17602 17632 11809 11810
shopli	4908 17461 17465 17466 17474 4929 17488 17592 11407 11668 11690 11691 6349
shoplift$	11760
shoplifter$	14845 14846 14847 14954 14955 11858 11859
shoplifters$	14845 14846 14847 14954 14955 11858 11859
shoplifting$	12645 12646 12647 12648 12649 13090 13101 13105 14090 14092 14197 14872 11258 11279 17504 5047 11398 17603 5111 5127 17864 17886 17887 11760
shoppe	11406
shoppers$	14884 17602 17632 11809
shopping$	11476
shops$	14884 8752 8753 4670 17217 11045 17307 17328 17330 17341 4861 5049 5103 17672 17675
short$	2464 2465 8922 8923 9977 9985 16239 16240 10065 10093 16818 16819 5579 5649 5767 5788 5810 5811 5838 5900 12273 6261
shortcoming$	5880
shortcomings$	16675 16676 16677 5880 12232 6271
shortest$	3660 5815
shorts$	16233 3688 10043 10044 16261 16262 16264 16265 16266 16281 16282 16283 16289 12183 12188
shot	4699
shot$	12632 1555 15053 10851 10852 11059 5484
shotca	11049
shotcaller$	11049
shotcallers$	11049
shots$	15053 11059 17267 17273
shotted$	5364
shotter$	6221
shotters$	6221
shotting$	579 580 581 5363 5364
should	4974 11580
should$	26 27 28 29 30 31 777 778 1103 7733 13934 1749 1851 1869 1877 1878 1879 1880 1881 1882 1883 1884 1885 1893 1897 1898 1899 1900 1918 1927 1928 1929 1930 1931 1932 1933 1934 1935 1936 1937 1938 1939 1940 1941 1987 2000 2807 2808 2809 2810 2868 3028 3062 3134 3214 3265 3322 3323 16114 9937 4136 4138 4139 4140 4141 10493 16699 10657 4394 10749 4637 11184 4841 4914 4967 4993 17580 5097 17776 5883 5955
shoulder$	15253 3655 17734 17735 5931
shouldered$	12123 5931
shouldering$	5931
shoulderred$	5931
shoulderring$	5931
shoulders$	15253 15318 17734 5931
shout$	2700 2701 2702 5411 12219
shouted$	6864 6865 6866 6867 6868 6869 6870 6871 14300 14473 5271 5411 12219
shouting$	13984 13985 5239 5411 12219
shouts$	2700 2701 2702 5411 12219
shoutted$	5411 12219
shoutting$	5411 12219
show	4661 17212 4885 11236 4902 4946 12310
show$	370 1896 8291 8292 8293 8294 1962 1963 8342 8343 8344 8345 8346 8347 8348 8349 8350 8351 14550 8359 8422 8423 14670 8776 2512 16362 16368 16382 16430 16431 16432 4005 16649 4717 11141 11153 11157 11185 17420 12207
showed$	370 1896 1962 8422 8423 2512 4326 11185
showin	4885 4902
showing$	370 13984 13985 1962 4326 17215 17706
shown	11133 11211
shown$	204 6625 6626 13367 13368 7173 1896 8291 8292 8293 8294 1963 8422 8423 10163 16498 16499 16500 16501 16665 4326 4826
shows	4885 11236 4902
shows$	370 1896 1962 8422 8423 2512 16430 16431 16432 4004 4326 4717 11141 11185 17420 11257
shred$	1421 8865
shrewd$	9629 9630 9631 3602 5690
shrinking$	9661 15858 15859 15860 15861
shrug$	2047 3266 3355 4536
shruged$	2047 4536
shrugged$	2047 3355 4536
shrugging$	2047 4536
shruging$	2047 4536
shrugs$	2047 3355 4536
shunt$	5154
shut$	14086 4591 12270
shuts$	4591
shutting$	4591
shy$	2464 2465 12006
siblin	17833
sibling$	17847 12033 5687
siblings$	6351 13110 15268 15505 17810 17847 11699 12033
sick$	8796 17694 17744
sickle$	6312
side$	15016 16173
sidekick$	6213
sidekicks$	6213
sidelined$	5914
sides$	13550 15016
sight	11463
sight$	17533 17659 12376 6060 6090 6091
sighted$	12250 12360 12441 6286
sighti	4673 5979
sighting$	11000 4838 12329
sightings$	17315 4838 5975 12329
sign$	1575 1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 7938 7939 4489 4490 4491 4492 17057 17058 4788 5328 12272 12275
signal$	12865 17545
signals$	12865 12866 14030 11786
signed	11312
signed$	1575 1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 7938 7939 17508 5197 5198 5328
significant$	2624 2625
signing$	1575 1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 7938 7939 5328
signs$	1575 1576 1577 1578 1579 1580 1581 1582 1583 1584 1585 14238 4489 4490 4491 4492 17057 17058 17081 17082 17262 5328 11786 12272 12275 12276
silence$	7250 13508 13698 13699 13700 13701 13702 13703 13911 8303 16925
silent$	13832 13833
silliness$	12952 12953 12954 12955 12956 12957 13445 7288 7289 8210 8303 1954 8305
silly$	6454 121 122 6493 177 178 179 180 181 182 183 6755 961 1366 1854 1945 1946 3068 3069 3070 3071 3072 3073 11788 5439 5442 6240
silo$	5945 5946
siloed$	6276
silos$	12294
similar$	3639 9996 5767 5825
simple$	5435 6174
simpler$	4985
simply$	13367 13368 7173 856 14449 14450 14451 14452 2699 3357 3890 3891 3892 3893 10492 4309 4310 4497 4498 4555 5855 5920
since$	17710 17713 17736 17832 12079 12540
single$	3972 3973 10418 10459 10460 4197 10548 10616 4676
sink$	1545 1546 1547 1548 1549 1550 1551
sinker$	14262
sinking$	1545 1546 1547 1548 1549 1550 1551
sinks$	1545 1546 1547 1548 1549 1550 1551 16530
sister	11590 17788 11593 5260 17833 17839
sister$	13110 8155 8163 5235 5236 17786 11597 11627 17847 12033
sisters$	13110 8155 8163 15268 9265 9266 9267 12033
sit	17276
sit$	6801 3731 3732 3733 3735 3748 3749 3750 3751 3752 16362 16368 16382 4363 17105 12207
site$	12329
sits$	3731 3732 3733 3735 3748 3749 3750 3751 3752 4363 4364 4365 17263
sitting$	13467 13468 13984 13985 4363 4364 4365
situation$	12548 6764 13451 13452 13539 1059 1060 1133 1134 7625 14503 14504 14508 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 14666 15746 16160 10819 17075 10951 5307 12517
situations$	12548 7521 7522 7523 14666 16160
six	11007 11022 17305 11120 11148 17350 11192 4845 4846 17401 17402 17404 17445 4913 4927 11289 17491 17509 17512 17517 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 17667 5128 12375
six$	1398 14774 14870 3628 9979 9980 3675 16221 16222 16223 16224 16225 16226 10287 10296 10302 16997 11263 17483 17485
sixteen$	15373 15374 15375 15376 15377 15378 2871 2872 2873 9386 3037 9388 9389 3040 12059
size$	2903 2904 3523 3524 3525
skank$	6228
skanks$	6228
skanky$	6231
skate$	1512
skated$	1512
skaters$	10287 10296
skates$	1512
skating$	1512
skeletal$	5767
ski$	5843
skilled$	3612
skills$	2784 2786 9474 3125 3126 9477 16131 12100
skimpy$	10065 5838
skin$	14959 15879 10003 10019 17685 12145 5797 5803 6076
skinned$	12104 12137
skinniest$	3660 5815
skinny$	9977 10015 10093 5767 5838 6261
skins$	13209 15879
skirt$	16233 3688 10043 10044 16261 16262 16264 16265 16266 12183 12188 12195
skirts$	16233 3688 10043 10044 16261 16262 16264 16265 16266 16281 16282 16283 16289 10103 16307 12183 12188 12195
skive$	6200
skived$	6200
skives$	6200
skiving$	6200
skunk$	11521
slack$	1076
slag$	11858
slags$	11858
slap$	14335 15904 17816
slapdash$	6232 6272
slappe	5271
slapped$	17816 11621
slapper$	6228
slappers$	6228
slaps$	17816
slave$	11969 5620 6234
slaves$	11969 6234
sleazy$	6231
sleep	11508 11520
sleep$	6522 12977 13041 643 7394 1055 1056 1061 15848 15982 15983 15984 17704 17716 17717 17837 5293 5302 5303 5373 6066
sleeped$	5295
sleepes$	5295
sleeping$	643 7394 5288 5293 5295 5302 5373 6104
sleeps$	643 1061 5293 5295 5300 5302 5303 5373
sleepwalk$	1545 1546 1547 1548 1549 1550 1551
sleepwalked$	1545 1546 1547 1548 1549 1550 1551
sleepwalking$	1545 1546 1547 1548 1549 1550 1551
sleepwalkked$	1545 1546 1547 1548 1549 1550 1551
sleepwalkking$	1545 1546 1547 1548 1549 1550 1551
sleepwalks$	1545 1546 1547 1548 1549 1550 1551
sleeves$	3688
slender$	5767 6261
slep$	6166
slept$	643 1055 1056 1061 11494 5288 5304 5373 6166
slick$	5690
slicked$	3654 12163
slid$	1545 1546 1547 1548 1549 1550 1551
slide$	1545 1546 1547 1548 1549 1550 1551 3352 9703 9704 12287 12327
sliders$	16264 16265 16266 16281 16282 16283 16286 12183 12188
slides$	1545 1546 1547 1548 1549 1550 1551 3352 9703 9704 12327
sliding$	1545 1546 1547 1548 1549 1550 1551
slight$	3623 5767 6261
slightest$	8033 15077 10352 10677
slightly$	3626 5769
slim$	9977 5767 6261
slimly$	5769
slip$	1545 1546 1547 1548 1549 1550 1551 10822
sliped$	1545 1546 1547 1548 1549 1550 1551
sliping$	1545 1546 1547 1548 1549 1550 1551
slipped$	1545 1546 1547 1548 1549 1550 1551
slippers$	16277 16286 16294 12183
slippery$	5576 6231
slipping$	1545 1546 1547 1548 1549 1550 1551
slips$	1545 1546 1547 1548 1549 1550 1551 17283
slipshod$	6272
slit$	5824
sloppy$	4403 4404 4405 4406 12143 5913 6272
sloth$	12289
slovenly$	6242
slow$	1868 2599 2600 2601 2602 2603 4403 4404 4405 4406 17016 17076 17077 17078 17079 17101 10906 4558 5606 5913 6119
slowly$	17101
slut$	11858
sluts$	11858
sluttish$	6231
slutty$	6231
sly$	6240
slyness$	2229 2230 15231 15232 11994
smacke	5271
smacked$	11621
smackhead$	6228
smackheads$	6228
small$	2334 2386 9250 9416 9977 3633 5714 5767
smaller$	8505 8506 8515 8516 8517 8518
smart$	13839 13842 9629 9630 9631 16000 9996 12042 12048 5838
smarter$	6493
smartly$	3637 5791 12182 12184
smarts$	12043 12098
smash	17815
smashe	11449
smashed$	17645
smell$	3429 3430 3431 3432
smelly$	16239 16240 6261
smitten$	689 690 691 692 693 694 695
smok	5171
smoke$	12669 12977 13006 13008 13009 13010 533 7400 1055 1056 13619 13620 13621 7608 7610 7612 13888 14154 14159 14360 14600 14602 14722 14723 3381 3382 3383 3384 3385 16621
smoked$	13337 1055 1056 7608 7610 7612 16621
smoker$	14841
smokers$	14841
smokes$	1055 1056 7608 7610 7612 3381 3382 3383 3384 3385 16621
smoking$	6362 12559 12560 6722 921 7400 1055 1056 7608 7610 7612 13984 13985 16621
smooth$	13917 5690 5739
smug$	6231
snakes$	11858
snapch	4955
snapchat$	6672 6673 6674 621 6971 622 6972 623 6973 624 6974 625 6975 13172 13173 13174
sneak$	350 11858
sneaked$	350
sneaking$	350
sneakked$	350
sneakking$	350
sneaks$	350 11858
sneaky$	6242
snide$	6231
sniffer$	5034 11385
snood$	16280 12183 6267
snoods$	16280 12183 6267
snotty$	6231
snub$	5447
snubbed$	16332 5447
snubbing$	5447
snubed$	5447
snubing$	5447
snubs$	5447
snuck$	350
so	4954
so$	12772 12776 13069 7098 7644 13866 1608 8126 8127 8562 8772 8794 3324 3325 3326 3327 3328 3329 15996 10495 4331 4941 5437 5710 5728
sobrie	5322
sobriety$	11672
social$	13093 13099 621 622 623 624 625 8493 14873 8905 9006 15208 15270 15799 15800 15801 15802 10147 10504 16704 4163 10514 4166 4595 4597 11166 4850 4853 17439 4955 17505 11365 11525 11630 5286
society$	8476 2127 2128 2129 2130 8481 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14822
sociopath$	11858
sociopathic$	6240
sociopaths$	11858
socks$	10103
sod$	10697 11832
sods$	11832
sofa	11641 12516 6342
sofa$	17837 5292 17848
soft$	13467 13468 15969
software$	11154
sold$	579 580 581 650 750 751 962 7608 7610 7612 1628 1629 1630 16592 5347 5363 5380 11746
soldier$	12917 17245 11833 11913 12314
soldiers$	12917 14923 17245 11833 11913 12314
solely$	4538 4539 4540 5929
solicit$	1107 1108 1109 1110 5404 5412
solicited$	1107 1108 1109 1110 5404 5412
soliciting$	1107 1108 1109 1110 5404 5412
solicits$	1107 1108 1109 1110 5404 5412
solicitted$	1107 1108 1109 1110 5404 5412
solicitting$	1107 1108 1109 1110 5404 5412
solid$	5767
solidly$	5769
solve	6023
solve$	17617
solves	6023
solvin	6023
somali$	3639 9996 12172
some$	135 918 7326 1413 1423 2217 3675
somebody$	13035 13060 13865 13870 14024 14292 14429 10217 10393 10504 16704 5000
someone$	13035 13060 7029 13865 13870 14024 14292 14429 9294 3056 10217 10393 10504 16704 5000
something$	13069 13310 13866 16624 4764 17324
somewhere$	13197 13198 13199 13200 13201 13202 13203 13204 1383 1384 1385
son	17573
son$	15461 11511
sons$	15461
soon$	14322 14323 3357 17039 17040 17041 17042 17187 17188 17189
sooner$	1237 1238 8164 1815 8166 15386 15534 16687 16696
sophisticated$	2821 2993 3543 6254
sorely$	4439
sorry$	13990 16498 16499 16500 16501
sort$	13493 14698 2400 2402 2403 2404 15072 15747 15748 15749 9695 16235 4653 11808 11926
sorts$	13493 4653 11808 11926
sought	4867 17542
sought$	338 633 634 635 636 637 638 639 1145 14473 2095 8445 2096 2097 2098 2099 2100 2101 2117 2118 2120 10468 11217 5654
soul$	14176 14183 15348 15349 15350
soulless$	6231
souls$	14175 14183 15107 12055
sound$	9862 5709
sounds$	5709
sour$	6233
source	12310
source$	1131 11026 4677 17287 11203 4942 17499 4957 5058 5066 5961 12312 5963
sources$	4677 17287 12312
south$	3651
sow$	13498 13499 13940 13941
sowed$	13498 13499 13941
sowing$	13498 13499
sown$	13498 13499
sows$	13498 13499
space$	14959 15689 11373 11649
speak	11013 5264
speak$	12715 12941 13169 626 627 628 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 9422 9447 9450 9484 9862 16313 16362 16368 16382 16488 16554 16555 16556 16897 10898 10899 4626 17209 12207 12215
speaking$	626 627 628 9420 16361 12237
speaks$	626 627 628 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 16488 4377 4378
special$	8896 17751 6121 6340
specialist$	17726
speech$	5140 17751 6060
speed$	12469
spell	12497
spelli	11584
spelling$	17780 6141
spend$	12977 6782 6783 6848 13301 13302 13303 13304 13305 836 837 7608 7610 7612 14154 14159 2144 2145 2146 2147
spendded$	2144 2145 2146 2147
spendding$	2144 2145 2146 2147
spended$	2144 2145 2146 2147
spending$	12779 13036 13301 13302 13303 13304 13305 2144 2145 2146 2147 17197
spends$	2144 2145 2146 2147 17276
spent$	836 837 7608 7610 7612 2144 2145 2146 2147 5335
spice	11512
spice$	13596 17708 11521 17720
spider$	7867
spike$	11461
spikes$	11461
spiky$	5788 5811
spin$	13290
spina$	6078
spineless$	6231 6272
spirit	11520
spirits$	17712 17716
spit$	14946
spite$	6555 206 207 209 6592 245 246 247 276 13142 13143 13144 13145 13526 4486
spiteful$	16832 5557 5580 6240
spitefulness$	2229 2230 15231 15232 11994
spiv$	11913
spivs$	11913
spleen	11500
spleen$	17696
splendidly$	9540 9541 9542 9543
split	17787 17789
split$	17616 11594
spliting$	5108
splitting$	5108
spoil$	1462 1463 1464 1465
spoiled$	1462 1463 1464 1465 6240
spoiling$	1462 1463 1464 1465
spoilled$	1462 1463 1464 1465
spoilling$	1462 1463 1464 1465
spoils$	1462 1463 1464 1465
spoilt$	1462 1463 1464 1465 2212 5482 6240
spoke$	626 627 628 4625
spoken$	12754 12755 213 214 215 6864 6865 6866 6867 6868 6869 6870 6871 13070 13306 14473 8596 8597 8598 8599 9378 9379 9380 9381 9382 9383 9384 9385 16133 16134 16135 16358 16367 16373 16378 16387 16453 16459 16497 16907 4649 17419
sponger$	11913
spongers$	11913
sporadic$	15154 15155 15156 15157 2612 5630
sport$	3657 3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 17701 5812 5833
sported$	3657 3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 5812 5833
sporting$	3657 3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 5812 5833
sports$	3657 3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 5812 5833
sportted$	3657 5812
sportting$	3657 5812
sporty$	5790
spot$	15355 15356 3429 3430 3431 3432 16148 17669 17673 12341 12406
spots$	16099 17669 17673 12173 12406
spotted$	14473 17297 6286
spotty$	9985 3653 10015 16215 5795 6261
sprained$	5188
spray$	5805
spree$	12344
spring$	13113 13114
spurn$	5447 5853
spurned$	16332 5447 5853
spurning$	5447 5853
spurnned$	5447 5853
spurnning$	5447 5853
spurns$	5447 5853
squad	4654 11005 11006 4658 11011 17212 11031 11034 11040 11041 11042 4693 4694 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 4778 11131 4783 17334 17335 17337 11144 17351 11162 4844 11282 4950 11306 11348 5037 5041 11392
squad$	16077 11004 17202 17207 17227 17228 4683 17230 17236 17237 17238 11043 11044 17243 4698 17252 11063 11092 11098 11100 17304 17308 17309 17311 17321 11128 17325 17327 4790 17340 17358 11194 17457 17478 11300 17544 11387 11391 17588 5958
squander$	5446 5938
squandered$	5446 5938
squandering$	5446 5938
squanderred$	5446 5938
squanderring$	5446 5938
squanders$	5446 5938
square$	17625 5103 17675
squarely$	4538 4539 4540 5929
squint$	6264
squints$	6264
stab	17823
stabb	17815
stabbed$	12605 12632 13059 13413 13922 13923 13924 13936 13937 5345
stabbi	17205 17452 17465 17473 17474 17480 17492 17493 17495 11670 11691
stabbing$	7677 7678 13875 1437 14335 17413 17414 17456 17866 17887 17888 11758
stabbings$	17413 17438 17887 17888
stack$	14742 14743 14744 14745 14746
staff	4695 11132 11145 4860 5041
staff$	6590 12917 13035 13060 13192 13260 13261 13262 13551 7577 7804 7823 14418 8360 14558 14559 14563 14704 8509 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14822 14825 14849 14884 14890 2364 2365 8717 8752 8753 15240 15281 15295 15296 15297 15298 3097 3098 3099 3100 3101 15805 15806 3301 3303 16072 16073 9931 16158 16159 10282 10283 10285 10286 10324 10325 10326 4053 10504 16704 10509 10510 4169 4545 4546 4547 4548 4549 4550 4551 17123 10954 17190 17191 11045 17328 4796 4797 11187 11391 17632 17891 11797 11809 11810 11900
staffroom$	17341
staffrooms$	17341
stage$	10236 16442
stain$	2469
stained$	16239 16240 5831 5838
stairw	12516
stake$	11465
stamme	17685 11506
stammer$	17702
stamp	5052
stamp$	12256
stamped$	12256
stamping$	12256
stampped$	12256
stampping$	12256
stamps$	12256
stance$	11443 12389
stand	17276
stand$	2766 15654 9460 9461 9462 9465 9466 9468 9469 9472 3479 3629 16228 3731 3732 3733 4366 4367 4368 4369 4370 5889
standard$	16935 12263
standards$	16734 16735 16736 16737 16738 16739 17194 12263
standing$	9460 9461 9462 9465 9466 9468 9469 9472 4366 4367 4368 4369 4370 5889 6180
stands$	3479 3629 16228 3731 3732 3733 4366 4367 4368 4369 4370 6180
stares$	12897
stars$	16302
start$	12723 14946
starte	6108
started$	12723 578 13679 13680 13974 13975 16592
starter$	11943
starters$	11943
starti	6108
starts	6108
starts$	12723
starv	6069
starve	5271
starved$	11621
stash	17223 11229 4901
stash$	13591 17280 11220 17447
stashed$	17233
state	11027
state$	6764 17075
stated	11027
statem	6121
statement$	12947 8542 8543 8544 17226 17232 5205 12475
statemented$	12471
statements$	8542 8543 8544 17226 17232
statio	11132
station$	13111 13112 4670 17217 17328 17341 17625 5103 17675 17866 17873 17874
stations$	4670 17217 17328
statistics$	17155 17156 11432
stature$	16170 16171 16172 12117
status$	14635 14639 14640 14661 14667 14670 15113 17801 11764 5452 12031 12475 12522
stay$	6480 12685 6522 12851 12852 6749 12974 6784 6785 6802 13006 13008 13009 13011 6847 13085 13234 13301 13302 13303 13304 13305 13306 7136 7314 965 7316 7317 7318 7361 7362 7363 7364 7365 7394 13712 7636 7698 14288 14295 14308 14309 14401 14600 14602 14608 14610 9518 9537 16362 16368 16382 17837 5293 12207
stayed$	12768 12769 12831 12832 12833 12835 13034 13306 13314 13323 13324 13325 13370 13371 7182 7183 13380 13381 13635 14205 8192 14428 14473 14485 5293 5295 5304
stayes$	5295
staying$	12779 13036 13234 13301 13302 13303 13304 13305 13306 7394 7691 9518 5293 5295 6164
stays$	13306 5293 5295 6164
steal	17592
steal$	12977 13888 14360 14564 14565 14722 14723 14946 2700 2701 2702 16388 16617 17410 17440 17443 17467 17468 11450 11760 12219
steali	17263 11235 6349
stealing$	12643 12644 12645 12646 12647 12648 12649 13881 14091 14872 14928 14934 14935 2497 15269 16595 16596 16601 16602 16603 16604 16605 16606 16607 16608 16609 16610 16611 16612 16613 17277 17431 17469 17551 11760 12544
steals	17263 6349
steals$	2700 2701 2702 16617 17410 17443 17468 11450 12219
steel$	15877 15878
steely$	12086
step	11590 5258 11609 5269 17817 17839
step$	5075 5124 5979 6040
stepbrother$	11620 11627
stepdad$	5236 17786 11591 5245 17810 11619 11620 11627
stepfather$	5236 17786 11591 5245 17810 17814 11619 11620 11627
steping$	5075
stepmam$	11620
stepmother$	17786 5245 17810 17814 11619 11620 11627
stepmum$	17786 5245 17810 11619 11620 11627
stepnan$	11620
stepparent$	17810 11620 11627
stepparents$	17810 11620 11627
stepped$	16773 4642 17620 6040
steps$	5075
stepsiblings$	17810
stepsister$	11627
stepstepdad$	17810
stepstepfather$	17810
stepuncle$	11620
stern$	9680
sterner$	9680
steroi	11512 11519
steroids$	17708 11517 17715
steward$	6677 12876 12917 13192
stewards$	6677 12876 12917 13192 8752 8753 17307
sti	6321
stick$	1181 1302 1303 14550 16362 16368 16382 4191 4192 4193 12207
sticks$	1182 1302 1303 16528
sticky$	8795
still$	12756 6572 6573 12778 12803 7428 7429 7430 7431 7432 7433 7434 7435 7436 7437 7439 14395 14396 4202 4203 4709 4765 5855
stills$	11019 17250 11059 4759 4765 4782 4795
stinks$	12030
stir$	1456 1457 1458 1459 1460 1461
stirred$	1456 1457 1458 1459 1460 1461
stirrer$	11913
stirrers$	11913
stirring$	1456 1457 1458 1459 1460 1461
stirs$	1456 1457 1458 1459 1460 1461
stitches$	12462
stock	17223 17437
stock$	4687 17280 17425 17446 17447 11925
stockily$	5769
stocky$	9977 5767 6261
stole	6349
stolen	17223 17437 17501 6349
stolen$	16592 17425 17447 5017 17886 17889 6301
stoma$	6319
stomach$	6072
stone$	14012 15877 17699 5840
stoned$	1125 1126 1127 1128 1129 7567 1218 7569 16621
stoner$	11858
stoners$	11858
stood$	3479 3731 3732 3733 4366 4367 4368 4369 4370 5889 6180
stop	17406 4971 5014 5131
stop$	12714 12885 6817 13018 13085 7107 7156 13353 13823 13824 8006 8007 8008 8009 8010 8017 8018 8019 8073 8074 1725 8076 1727 1728 14287 14308 14309 14378 1841 1843 1846 14435 14472 15153 2998 2999 16362 16368 16382 16420 16421 10237 3888 16485 16554 16555 16556 10987 10988 10989 10990 17239 4737 11152 4888 17481 17516 11321 4987 5001 5005 5007 5008 5009 5010 11364 11396 17617 5102 5113 17662 17664 11481 12207 12215 6027
stoped$	2998 2999
stoping$	2998 2999
stoppe	17419
stopped$	13057 6862 513 13075 7105 7176 7193 7199 13413 13901 13902 14387 2998 2999 16540 16541 16542 16543 16544 16742 16743 16744 16745 16746 16747 17487 4987 17539 5343 12270 12360 6086
stopping$	2998 2999 5005 5007
stopring$	5005
stops$	2998 2999 17481 4965 4987 5001 5005 5007 11396 17609 5102 5113
stopting$	5005
store	4695 11132 11145 11229 4901
store$	12852 6823 6824 6825 7395 1558 8167 4670 17217 11045 17307 17328 17330 17341 4837
stored$	1558 17233
stores	4901
stores$	1558 4670 17217 11045 11084 17290 17307 17328 17330 17341 11250
storie	4955
stories$	13641 7543 13742 8542 8543 8544 14741 2196 2197 2198 2199 2200 2201 2699
storin	17223 11235 17437 4901
storing$	7395 1558 17431 17469
story$	13641 14264 8542 8543 8544 14741 2196 2197 2198 2199 2200 2201
stout$	5767 6261
straight$	13317 13318 7299 7300 7301 1822 1823 1824 1825 1826 1827 1828 1829 10361 10362 10363 10364 5788 5811
strain$	5067
strang	17815 5271
strange$	12913 12914 6988 1832 1835 1838 1839 5744 6231
stranger$	12640 12860 12871 12872 13047 13048 13049 13178 13590 13607 13608 13609 13610 13611 13612 13613 13614 13615 13616 13617 13618 7472 7508 7509 7510 7511 14495 8500 8740 8741 8742 8743 17841 11707
strangers$	12571 12640 6656 12860 6668 6671 12868 12871 12872 12880 12884 12888 6703 13047 13048 13049 13050 6976 13176 13493 13590 13607 13608 13609 13610 13611 13612 13613 13614 13615 13616 13617 13618 7472 7508 7509 7510 7511 7512 7513 7514 7515 7614 13882 13884 14493 8467 14664 14665 14672 8499 8740 8741 8742 8743 15295 15296 15297 15298 11707 11793
strangled$	17816 11621
strapping$	6261
strappy$	5838
strate	12369 12391 12396
strategies$	12821 12822
strategy$	12402
stray$	1545 1546 1547 1548 1549 1550 1551
strayed$	13337 1545 1546 1547 1548 1549 1550 1551
straying$	1545 1546 1547 1548 1549 1550 1551
strays$	1545 1546 1547 1548 1549 1550 1551
streak$	11930
streaks$	11930
street	4676 17539 11410 11476
street$	12922 13102 13111 13112 7529 13783 13784 7595 7620 14950 15014 15015 15106 2800 9168 15935 9740 9743 9744 9745 9746 9747 15944 9761 15963 9804 9899 3585 16398 16584 11026 11053 17525 17606 17625 5103 17672 17675 11709 5474 5592 5632 5673 5678 5691 5692 5693 5694 5748 5750 5764 6301
streets$	6723 12922 13102 13783 13784 7620 8731 15106 15341 15342 15343 15344 15345 15346 15347 15935 15944 9762 3422 9806 16398 16584 17525 17606 17625 5103 17672 17675 11709
streetsmart$	6248
streetwise$	3244 3245 3246 3247 3598 3602 6248
streng	4978
strength$	2903 2904 3523 3524 3525
stress$	6057
strict	5089
strict$	11439
stride$	15892 15893
strike$	9546 9547 9548 3515 17410 11450 17653 5979
strikes$	17410 11450 17653
striking$	5790
strikingly$	5710
string$	315 4131
stringing$	315
strings$	315 17267
strip$	7398
stroke	11488 11611
stroke$	17684 17698 17781 17807
stroll$	3731 3732 3733
strolls$	3731 3732 3733
strong	5083 5089 6040
strong$	2965 2966 2967 3107 3108 9680 3586 3598 11439 5093 12112 5767 6043
stronger$	2349 9680 5093
strongly$	5769
stroppy$	6231 6240
struct	12315
structure$	17248 17652
struggle$	189 2599 2600 2601 2602 2603
struggled$	189 2599 2600 2601 2602 2603
struggles$	189 2599 2600 2601 2602 2603 6147
struggling$	189 2599 2600 2601 2602 2603
strung$	315
stubble$	6262
stubborn$	10906 6240 6272
stubbornly$	6272
stubbornness$	2229 2230 15231 15232 11994
stuck$	13315 13367 13368 7173 13370 13371 7182 7183 13380 13381 1183 1302 1303 14473 16498 16499 16500 16501 4191 4192 4193 5603
stud$	16275
studen	11553 11695
student$	2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 17891 11842 5505 11984
students$	14763 14764 14765 14766 2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 17748 17749 11842 11984
studs$	16275
stuff$	13019 13191 15876
stunt$	12655 11702
stunts$	12655 11702
stupid$	6454 121 122 6493 6740 961 1366 1854 5354 5439 6240
stupidity$	12952 12953 12954 12955 12956 12957 13356 13357 13358 13359 13445 7288 7289 7309 13506 13698 13699 13700 13701 13702 13703 13911 8210 8303 1954 8305
sturdy$	5767
stutte	17685
style$	16235 11821
subculture$	11982
subcultures$	11982
subjec	6004
subject$	16161 16164 17257 4882 4960 5970 6284
subjects$	16161 16164 4873 4882 11368 6284
submi	12310
submission$	17490
submissions$	17490
submit	4675 5961
submitted$	4776 4777 12325
substance$	36 41 6457 8643 11529 6107
substandard$	4403 4404 4405 4406 17076 17077 17078 17079 5913
subway$	17834
succeeded$	16514
succes	11315 5003
success$	17638
successful$	17511 11353
succumb$	1778 1779 1780
succumbbed$	1778 1779 1780
succumbbing$	1778 1779 1780
succumbed$	1778 1779 1780
succumbing$	1778 1779 1780
succumbs$	1778 1779 1780
such$	12625 2803 2804 5882
sucked$	12597
sucks$	12030
suffer	5274 5275
suffer$	6083
suffered$	1057 1058 13825 11624 11625 6083
suffering$	6083
suffers$	11624 11625 6081 6083
sufficient$	3124 3127 9884 12076
sugar$	5391
sugges	11027 5031 12310
suggest$	10130 10132 10133
suggested$	10130 10132 10133
suicid	6068
suicidal$	12418
suicide$	17691 17781 12418
sulky$	6231
sullen$	12143 6240
sullenness$	2229 2230 15231 15232 11994
summer$	13113 13114
summon	17539
sun$	14078 14079
sundry$	13607 13608 13609 13610 13611 13612 13613 13614 13615 13616 13617 13618
superficial$	15154 15155 15156 15157 5470 5630
superv	5332 5334
supervised$	5687
supervising$	15304 15747 15748 15749 15750 15764 15770 15771 15772 15773 15774
supervision$	15304 15638 15747 15748 15749 15750 15764 15770 15771 15772 15773 15774 15828 15829 15830 15853 15855 16106 4530 4531 4532 4533 11682 17879 12263 12537 12538
suppl	17263
suppli	4675 11077 4773 12324
supplied$	579 580 581 11133 5363
supplier$	13690 13691 14854
suppliers$	13690 13691 14854 17458
supplies$	579 580 581 17273 11084 17290 17443 5347 5363 5994
supply	17213 4675 17223 17261 4773 11235 17432 17437 17452 17453 17465 17473 17474 17492 11690 12395 12396
supply$	579 580 581 4667 11078 17280 4771 17425 17440 17443 4956 17886 5363 5994 6301
supplyed$	4667
supplyes$	4771
supplying$	579 580 581 4667 4771 17431 17469 4956 17551 17886 5347 5363 12544
supplys$	4667 4771 4956
suppor	4961 4978 5024 5254 5334 6040 6047
support$	105 106 107 108 192 200 201 6591 12788 12821 12822 12941 13682 7805 14558 14559 15131 15145 15149 15720 15721 15722 15723 15747 15748 15749 15750 15764 16330 3791 3792 3793 3794 4294 4295 4296 16906 4530 4531 4532 4533 4961 11311 4973 4980 5057 17753 5208 17754 11769 11796 11797 12202 12475
supported$	200 201 4973 4980 11604
supporting$	200 201 4973 4980
supports$	105 106 107 108 200 201 4973 4980 5057
supportted$	200 201
supportting$	200 201
supposed$	13022 13023
suppre	5052
suppress$	6297
suppressing$	6297
suppression$	6297
sure	4954
sure$	3843 3844 3845 10306 10307 10308 10309 3960 3961
surely$	4086 4094 10444 4095 4096 10492 12226
surface$	5470
surgery$	17729 17740
surliness$	2229 2230 15231 15232 11994
surly$	6240
surprised$	13925 13926 13927 13928 8264 14461 14462 14463 14464 14465 15890 11775
surprises$	9692 9693
surprising$	1832 1835 1838 1839
surprisingly$	5710
survei	17674 6294
surveillance$	17399 17664 6283
surveilled$	17391
surviv	5275
survival$	9935 5386
survive$	15687 15688 9496 3147 3148 9499 3155 5727
survived$	3155 11625 5727
survives$	3155 5727
surviving$	3155 5727
survivors$	2819 12056 12057
suspec	4867 4883 12317
suspect$	13766 16161 16164 17113 17430 17460 4919 5576 12039 5970 12346 6009 6300
suspected$	11217 11233 4891 4906 11267 4919 4923 4947 5341 5998
suspects$	16161 16164 17113 17247 17426 17427 17430 17460 4919 11841 12039 12321 12346 5997 6300
suspen	11584
suspended$	415 416 417 418 8596 8597 8598 8599 5211 11856 12479 6185
suspendeds$	5211
suspension$	14796 5211 17780 11856 6332
suspensions$	14796 5211 11856 6332
suspic	4867
suspicion$	17168 17169 17170 17171 17172 11217
suspicious$	11117
swagger$	3381 3382 3383 3384 3385
swaggers$	3381 3382 3383 3384 3385
swallo	6070
swallow$	1627 1718
swallowed$	1627 1718 6071
swallowing$	1627 1718
swallows$	1627 1718 6071
swam$	1523
swap$	641 659 7009 660 661 662 663 664 962 1046 5371
swaped$	641 659 7009 660 661 662 663 664 962 5371
swaping$	641 659 7009 660 661 662 663 664 962 5371
swapped$	641 659 7009 660 661 662 663 664 962 5371
swapping$	641 659 7009 660 661 662 663 664 962 1046 5371
swaps$	641 659 7009 660 661 662 663 664 962 5371
swarm$	2478 15026 11913
swarmed$	2478
swarming$	2478
swarmmed$	2478
swarmming$	2478
swarms$	2478
swarthy$	6261
swat$	1689
swated$	1689
swating$	1689
swats$	1689
swatted$	1689
swatting$	1689
sway$	10342 10343
swayed$	11803
swear$	13395 14946 3381 3382 3383 3384 3385 16621 12219
sweared$	13395 12219
swearing$	13395 16621 17757 12219
swearred$	13395 12219
swearring$	13395 12219
swears$	13395 16621 12219
sweatshirt$	16264 16265 16266 12183 12188
sweatshirts$	16264 16265 16266 12183 12188
sweep$	4510 12378
sweeping$	4510
sweeps$	4510 12378
sweet$	6407 9416
swept$	4510
swift	5083 6040
swim$	1523
swimming$	1523 5827 5828
swims$	1523
swimwear$	6265
swine$	11832
swipe$	11106 4757
switched$	2796 9803
swivel$	4830
swiveles$	4830
swivels$	4830
sworn$	12365
sympathise$	13989
sympathy$	13412 13416 13432 13539 7780 7781 13990 13991
symptoms$	12415
syndrome$	12408
syphil	6321
system	11110 12310
system$	13450 13539 14890 15295 15296 15297 15298 9765 17253 17306 17322 17323 17409 17449 17450 17451 5881
systemic$	5881
systems$	17449 17451 5881
t$	10052 16264 16265 16266 11582 12188
ta	5207 11558
ta$	11557 17754
table$	15917 17764
tables$	17145
tablets$	11517 17720 12420 12454
tabs$	11164
tackl	4726 5052
tackle	17674 12401
tackle$	17617 5077 5078
tackleing$	5078
tackles$	5078
tackling$	5077
tactic	12391 12396
tactical$	11125 5992
tag$	17868 17882 17883 17885 12542
tagged$	17882 12539 6190
tagging$	17882
tags$	17885
tail$	17343 4842 17486
tailed	17674
tailed$	4842
tailing$	4842
tails$	4842
tak	5126
take	5079
take$	104 12669 12685 141 6503 12743 12851 6681 12977 6799 460 461 13052 13089 618 640 718 7070 7400 1250 7608 7610 7612 1279 7697 1371 1594 1595 7951 1602 1603 1604 14154 14159 7968 1627 1648 1651 1652 1682 1683 14275 14276 8090 8103 14308 14309 8291 8292 8293 8294 1962 1963 1991 8342 8343 8344 8345 8346 8347 8348 8349 8350 8351 2002 2003 14550 14564 14565 8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383 8399 8400 8401 8402 8403 14600 14602 14608 14610 2074 2078 8956 2763 9228 2879 2930 3021 3022 3023 3024 3133 9531 3346 3347 9708 15982 15983 15984 16313 16362 16368 16382 16430 16431 16432 10563 4221 10579 10588 10592 10593 10594 10595 10596 10597 10598 10663 10665 10666 10667 10668 10669 4326 16897 17104 17107 4810 11212 4983 4988 11480 5147 5167 5169 5351 5395 12207
takeaway$	13111 13112
taked$	1250 7608 7610 7612 1279
takeed$	4810
takeing$	4810
taken$	12600 104 141 7093 7094 7095 7096 7097 13298 13306 7568 1250 7608 7610 7612 1279 1627 1648 1651 1652 1682 1683 14300 8283 8291 8292 8293 8294 1962 1963 3021 3022 3023 3024 15826 16021 3476 16487 16498 16499 16500 16501 16592 10562 10579 10589 10590 10591 10592 10593 10594 10595 10596 10597 10598 10663 10665 10666 10667 10668 10670 10671 10672 4326 16907 5186 5253 5351
taker$	14830 11700
takers$	14830 11700
takes	5079 5171
takes$	104 141 532 618 640 7308 1250 7608 7610 7612 1279 13880 1594 1595 1627 1648 1651 1652 1682 1683 14454 1962 2002 2003 2074 2078 2930 3021 3022 3023 3024 3341 3346 3347 16430 16431 16432 16716 16717 16718 10579 10588 10663 10665 10666 10667 10668 10669 4326 4810 4983 5167 5169 5351 5395
taking	5079 5171 6070
taking$	6388 104 12744 618 640 7400 1250 7608 7610 7612 1279 7689 1627 1648 1682 1683 1962 2002 2003 2074 2078 2930 15690 15691 3346 3347 9928 16595 16596 10592 10593 10594 10595 10596 10597 10598 4326 4983 5147 5169 11700 5351 5395
takings$	17280
tale$	14264
talent$	13587 1239 1240
talents$	13587
talk	11013 17276 17293
talk$	192 12941 13168 626 627 628 13372 13373 13374 7195 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 9421 9447 9450 9862 3551 16313 16362 16368 10183 16382 16488 16508 10313 16554 16555 16556 10896 10897 17209 17224 12207 12215 5943
talked$	12599 12603 626 627 628 13323 13324 13325 13340 7195 13854 5943
talking$	626 627 628 13372 13373 13374 7195 3048 9419 16361 16554 16555 16556 10369 17224 12215 6109
talkked$	626 627 628 7195
talkking$	626 627 628 7195
talks$	192 626 627 628 7195 2833 2834 2835 2836 2837 2838 2874 2875 2876 2877 2880 16488 17367 5943
tall$	9977 16174 3632 9985 5767 12122 6261
tallest$	3660 5815
tallies$	4659
tally$	14742 14743 14744 14745 14746 4659 4763
tallys$	4763
tan$	12154 12155
tangled$	1543 1544
tango$	13078
tanned$	3653 5795 6261
tantrum$	15229 15230 11993
tantrums$	15229 15230 11993
target	17239 4726 4877 4935 17526 11415 5118 5119 11470 17668 5125 17674 12369 12401
target$	12594 12595 12622 2165 17390 17516 17587 5078 17666 11471 5970 6032 6042 12399 6142
targeted$	12597 2165 11285 17611 17666 11471 11475 6042
targeting$	2165 17183 17184 17185 17186 5078 17666 11471 6042
targets$	12593 12595 12622 2165 17066 10938 17144 17155 17156 17390 5078 17666 11471 6042 12399
targetted$	2165
targetting$	2165
tart$	11858
tarted$	3764 3765 5851
tarts$	11858
tarty$	6231
task	11034 5070
task$	16670
tasked$	4775 4848 11210 5110 6050
taskforce$	17230
taskin	12342 6050
tasking$	4654 11005 11006 4658 11011 17212 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 11125 4778 11131 4783 17334 17335 17337 11144 17351 11216 11282 4950 11306 11348 5037 5041 11392 11460 17656 12400
taste$	1239 1240 1367
tastes$	15483 15547 16136 16137 12090
tattoo$	3658 16204 10032 16275 12162 5814
tattooed$	6261
tattoos$	3658 16204 10032 16275 12162 5814
taught$	200 201 204 12791 12792 12793 6625 6626 13433 16367 16373 16378 16387 16453 16459 16497 16540 16541 16542 16543 16544 17540 5219
taunt$	5460
taunted$	5460
taunting$	5460
taunts$	5460
tauntted$	5460
tauntting$	5460
taxi$	13588
taxis$	13588
tea$	17857
teach$	200 201 14849 15131 3581 3582 3583 16464 16554 16555 16556 12215
teache	11695
teached$	200 201
teacher$	12876 12917 13064 13192 14418 8799 16072 16342 10546 10547 17891
teachers$	12876 12917 13192 7799 14418 14704 8509 14849 8752 8753 15240 15281 16072 16073 9933 16342 10282 10283 10285 10286 11810 11900 11928
teaches$	200 201
teachi	11576
teaching$	200 201 5207 11558 11573 17772
team	11034 11056 11162 17727
team$	15042 16429 10504 10509 10510 4169 17123 10954 4608 17190 17191 11004 17202 17207 17219 17221 17228 17230 17236 17237 17238 11043 11044 17252 11063 11092 11098 11100 17304 17308 17309 17311 17321 11128 17327 17340 17358 11187 11194 17457 17478 11300 17544 11387 11391 17588 5121 17725 17731 5930 5941
teams$	15042 4545 4546 4547 4548 4549 4550 4551 5121
tear$	7361 7362 7363 7364 7365
tearaway$	6211
tearaways$	6211
tease$	1483 5427 11913
teased$	1483 5427
teases$	1483 5427 11913
teasing$	1483 5427
tech$	12191 5842
techni	12396
teen$	2380 15036 15065 15066 15067 15068 15171 15174 15199 15200 15201 15202 15203 15204 15215 11984
teenage$	3615 5381 5496 5499 5509 5763 5764 5996
teenager$	14790 14791 2380 15036 15065 15066 15067 15068 15171 15174 15199 15200 15201 15202 15203 15204 15215 16161 16164 11830 11842 11854 11984
teenagers$	14654 14701 14752 14754 14790 14791 2380 15036 15065 15066 15067 15068 15171 15174 15199 15200 15201 15202 15203 15204 15215 16161 16164 11830 11842 11854 11901 11984
teens$	14752 2380 15036 15065 15066 15067 15068 15171 15174 15199 15200 15201 15202 15203 15204 15215 11984
teeth$	16216 16217 16218 17696 12150
teflon$	15877
teleph	4850
telephone$	4823 17370 5983
telephones$	4823 17370
tell	4661 4747 17293 4780 4897 11247 4954
tell$	12941 12977 7669 7674 8096 14385 14401 14550 2203 14895 15355 15356 9412 9413 9414 9415 3429 3430 3431 3432 16148 16362 16368 16382 16430 16431 16432 10245 16488 10449 10450 10453 10472 17107 4653 4668 4690 4691 11130 11153 4806 11157 5042 12207
telling$	2203 15764 16015 16361 4690 4691 11130 17688
tells$	2203 16430 16431 16432 16488 10449 10450 10453 4653 4690 4691 11130 5042
temper	17787
temper$	15229 15230 11929 11993
tempered$	11962 11963 11964 11965 11999 12000
tempers$	15229 15230 11929 11993
temporarily$	6127
temporary$	6165
tempt$	12570 6375 327 328 329 1107 1108 1109 1110 5357 5400 5412
temptation$	13040 14165 14324 14326
tempted$	12570 6375 327 328 329 1107 1108 1109 1110 2093 5357 5400 5412 11803
tempting$	12570 6375 327 328 329 1107 1108 1109 1110 5357 5400 5412
temptress$	11913 6228
temptresses$	11913 6228
tempts$	12570 6375 327 328 329 1107 1108 1109 1110 5357 5400 5412
temptted$	12570 6375 327 328 329 1107 1108 1109 1110 5357 5400 5412
temptting$	12570 6375 327 328 329 1107 1108 1109 1110 5357 5400 5412
ten$	14800 2871 2872 2873 9386 3037 9388 9389 3040
tenancies$	5027 5115
tenancy$	5027 5115 17836 17851 17852
tenants$	10777
tendencies$	11848
tension$	5239 12315
tent$	17834 17846
term$	714 715 716 717 17685 17755 11577
termination$	17705
terms$	7103 7104
terrible$	6454 6493 12701 12702 12703 12704 8246 8574 2564 2565 2566 15259 4403 4404 4405 4406 17076 17077 17078 17079 4582 5354 5640 5676 5913
terribly$	5596 5890
territ	11373
territory$	17569
terror$	2468 11832
terrorise$	2155 2156 2157 5459
terrorised$	2155 2156 2157 2208 2209 5459
terrorises$	2155 2156 2157 5459
terrorising$	2155 2156 2157 5459
terrors$	2468 11832
test	5957
test$	13526 2362 16621 4839 4840 17709 17747 12466
tested$	2362 6116
testing$	2362 16621
tests$	2362 17747 12466
testted$	2362
testting$	2362
text	4794
text$	626 627 628 17029
texted$	6864 6865 6866 6867 6868 6869 6870 6871 626 627 628 1055 1056
textin	17251
texting$	626 627 628
texts$	626 627 628
textted$	626 627 628
textting$	626 627 628
thalas	6078
thalassaemia$	12428
than$	6570 13898 7724 7725 14080 7961 14407 8224 8899 8900 9085 9086 9087 9131 2792 9189 15388 15389 15390 15391 15392 15393 15394 15395 15396 15430 9235 3121 3142 3145 3169 3178 9594 9595 9596 9597 15798 15914 3376 16012 9877 16086 16087 16088 16093 16094 16095 17157 17158 17159 17160 17161 17162 17165
thank$	13419 13420 13421 13422 13423 13424 13453 13454 13455 13456 13471 13472 13473 13474 7306 7307 13554 13555 13556 13646 3002
thanks$	411 1154 10647 4593
that	12310
that$	6589 6680 687 7291 7707 14460 8295 8360 14731 8750 15284 9705 3615 16910 10826 10827 17033 17087 10928 10951 17154 17279 11156 11257 11272 11273 11291 17688 11812 5478 5764 12265
the$	6416 6680 6701 13108 6924 6925 7254 7343 13551 7357 7457 7494 7519 7528 7561 7574 7722 7806 7817 7844 7845 7977 8020 8068 8301 8360 14557 8395 14605 8439 14704 8528 2184 2213 2217 2227 8579 8693 8694 8746 8807 8835 8921 8930 2729 15284 9091 2818 9209 9284 2948 9318 9739 9751 9869 9870 3615 3635 3665 10046 10059 3710 16563 10433 10477 16704 16722 16728 16729 10566 10632 10809 10816 17021 10830 17027 10853 10855 17054 17055 10861 10863 17081 17082 17098 10904 4585 4608 11050 4870 11251 11323 11329 11427 17634 11455 11481 11687 11810 5478 12265 12276 5966 5969 5996 5999 6106
thef$	17431
theft	17205 17223 17269 11243 17452 4908 17461 17465 17466 17473 17474 4929 17480 17488 17492 17493 17494 17495 11309 11668 11670 11690 11691 11694 6195
theft$	13090 13105 14090 14092 14223 14872 15269 17413 17439 11258 17456 11279 17504 17505 5047 11398 5127 17864 17866 17876 17886 17887 17888 17890 6006 12545
thefts	11407
thefts$	17413 17438 17439 11258 11279 17504 17505 5047 11398 17603 5111 17887 17888 12366 12545
their	11148 11169 4820 4883 4924 11383 12331 6005
their$	24 6455 6468 6470 123 124 127 131 132 6484 6486 139 6490 6546 6680 6719 380 387 388 389 391 6744 395 6756 6757 6758 6759 6760 6761 425 428 12979 463 6828 13044 6886 6887 13108 6914 7000 13218 7050 7061 7149 7215 7243 7244 899 900 7256 7282 13481 936 938 939 7304 959 960 7310 13507 7312 979 997 7377 7383 7385 1037 13622 7445 7481 1220 1222 1278 7653 7654 1342 1343 1345 7709 7715 7719 7823 7864 7902 7979 7980 8048 8068 1857 1860 14417 8260 14459 1953 8304 1955 8308 8360 14586 14590 8395 2192 8601 14849 14886 8724 8847 2680 15290 2753 15327 9171 9174 9202 9203 9204 9205 9206 9335 9351 9432 9433 9434 9436 9497 9696 9722 3439 3440 3441 9831 3482 9833 3496 3590 3591 9973 9982 9983 9984 10011 3669 3682 3685 3693 3694 3714 3715 10080 3738 3744 3745 10379 10389 10462 16701 16722 16729 10741 10752 10830 10850 10854 10856 17054 17055 10861 10863 10864 17066 17081 17082 10940 10941 17144 4608 10959 10967 10968 11050 4870 11233 11323 11455 11497 11499 5177 5240 5241 11592 11637 11655 5385 5401 5643 5644 5835 5836 5882 12266 12276 5930 5969 6095 6096 6104 6105 6132
theirs$	13476
theirself$	6350 6352 6393 6397 6398 49 6400 6401 6402 6403 6404 6405 6406 57 6408 6409 6410 61 12608 12609 6414 6415 6417 6418 69 70 71 72 6424 6425 6426 6436 6437 6438 12639 12850 6721 12946 6831 6832 6833 13086 6968 13369 13398 13400 7223 7224 7225 7226 7227 7228 7229 7230 7232 7233 13444 7257 7258 7259 7260 13457 13458 13459 13460 13461 13462 13463 13464 13465 13466 7275 7276 7277 7278 13475 13480 13502 13503 13636 13637 13638 13639 13640 7450 13743 13744 13745 13746 13747 13748 13759 13830 1330 1331 1332 7683 7904 7905 7907 14104 7915 7916 7917 7918 7920 7922 7923 1574 7978 14289 8306 8310 1961 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8324 8325 14522 14523 14524 14525 14526 14527 14529 14530 14531 14532 14863 15028 8855 2506 2507 8858 2509 2510 2511 15114 15307 15308 15309 15310 15311 15312 15313 15608 15609 15610 15611 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15669 9475 15672 15673 9478 15680 15713 15714 15717 15730 15731 15732 15734 15740 15741 9736 9737 9738 16026 9901 3552 3553 16105 16113 10894 11698 11706 11729 11730 11778 12074 12075
theirselves$	6350 6352 6393 6397 6398 49 6400 6401 6402 6403 6404 6405 6406 57 6408 6409 6410 61 12608 12609 6414 6415 6417 6418 69 70 71 72 6424 6425 6426 6436 6437 6438 12639 12850 6721 12946 6831 6832 6833 13086 6968 13369 13398 13400 7223 7224 7225 7226 7227 7228 7229 7230 7232 7233 13444 7257 7258 7259 7260 13457 13458 13459 13460 13461 13462 13463 13464 13465 13466 7275 7276 7277 7278 13475 13480 13502 13503 13636 13637 13638 13639 13640 7450 13743 13744 13745 13746 13747 13748 13759 13830 1330 1331 1332 7683 7904 7905 7907 14104 7915 7916 7917 7918 7920 7922 7923 1574 7978 14289 8306 8310 1961 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8324 8325 14522 14523 14524 14525 14526 14527 14529 14530 14531 14532 14863 15028 8855 2506 2507 8858 2509 2510 2511 15114 15307 15308 15309 15310 15311 15312 15313 15608 15609 15610 15611 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15669 9475 15672 15673 9478 15680 15713 15714 15717 15730 15731 15732 15734 15740 15741 9736 9737 9738 16026 9901 3552 3553 16105 16113 10894 11698 11706 11729 11730 11778 12074 12075
them	11007 11022 11030 17305 11120 11148 17350 17381 17384 17387 4845 4846 17401 17402 17404 17445 4927 17491 4952 17509 17512 17517 11334 4990 11352 11362 17558 11363 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 17667 17677 12370 12375 12383 12478
them$	12549 12550 12581 12667 6658 6665 12965 13072 13084 6889 6891 6893 13148 13151 13197 13198 13199 13200 13201 13202 13203 13204 13293 13298 7231 7238 13457 13458 13459 13460 13461 13462 13463 13464 13465 13466 7292 943 944 945 946 7319 13845 13976 13986 7835 7836 7852 7853 7855 7856 8091 8092 14603 8415 14634 8509 8587 15088 8927 9041 9042 9043 9210 9278 15606 15628 15640 15763 15888 15898 15911 15912 9786 9787 16007 16018 9867 16100 16101 16102 16111 16206 3676 3677 10218 10287 10296 10302 10314 16518 16523 16538 16563 10421 16728 10571 10572 10702 10703 10704 10705 10706 10707 16910 10759 10780 17006 17007 17008 17009 17010 17011 17021 17027 17047 17081 17082 10919 10978 17257 17267 4849 11302 4970 11340 5000 17559 17560 11482 11971 12229 12266 12267 12269 12276
themself$	6350 6352 6393 6397 6398 49 6400 6401 6402 6403 6404 6405 6406 57 6408 6409 6410 61 12608 12609 6414 6415 6417 6418 69 70 71 72 6424 6425 6426 6436 6437 6438 12639 12850 6721 12946 6831 6832 6833 13086 6968 13369 13398 13400 7223 7224 7225 7226 7227 7228 7229 7230 7232 7233 13444 7257 7258 7259 7260 13457 13458 13459 13460 13461 13462 13463 13464 13465 13466 7275 7276 7277 7278 13475 13480 13502 13503 13636 13637 13638 13639 13640 7450 13743 13744 13745 13746 13747 13748 13759 13830 1330 1331 1332 7683 7904 7905 7907 14104 7915 7916 7917 7918 7920 7922 7923 1574 7978 14289 8306 8310 1961 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8324 8325 14522 14523 14524 14525 14526 14527 14529 14530 14531 14532 14863 15028 8855 2506 2507 8858 2509 2510 2511 15114 15307 15308 15309 15310 15311 15312 15313 15608 15609 15610 15611 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15669 9475 15672 15673 9478 15680 15713 15714 15717 15730 15731 15732 15734 15740 15741 9736 9737 9738 16026 9901 3552 3553 16105 16113 10894 11498 11698 11706 11729 11730 11778 12074 12075 12419
themselves$	6350 6352 12549 12550 6393 6397 6398 49 6400 6401 6402 6403 6404 6405 6406 57 6408 6409 6410 61 12608 12609 6414 6415 6417 6418 69 70 71 72 6424 6425 6426 6436 6437 6438 12639 12850 6721 12946 6831 6832 6833 13086 6968 7008 13369 13398 13400 7223 7224 7225 7226 7227 7228 7229 7230 7232 7233 13444 7257 7258 7259 7260 13457 13458 13459 13460 13461 13462 13463 13464 13465 13466 7275 7276 7277 7278 13475 13480 13502 13503 13636 13637 13638 13639 13640 7450 13743 13744 13745 13746 13747 13748 13759 13830 1330 1331 1332 7683 7798 7904 7905 7907 14104 7915 7916 7917 7918 7920 7922 7923 1574 7978 14289 8306 8310 1961 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8324 8325 14522 14523 14524 14525 14526 14527 14529 14530 14531 14532 14860 14863 8727 15028 8855 2506 2507 8858 2509 2510 2511 15089 15114 2699 15307 15308 15309 15310 15311 15312 15313 15608 15609 15610 15611 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15669 9475 15672 15673 9478 15680 15694 15713 15714 15717 15730 15731 15732 15734 15740 15741 9736 9737 9738 16026 9901 3552 3553 16105 16113 16354 16942 10894 11498 11698 11706 11729 11730 11778 12074 12075 12419
then$	984 7446 1796 1797
therap	17686 11527 11528
therapist$	17723 17724 17726
therapy$	11507 17729 12410 12415 12458 12459 12498
there$	12679 12718 12837 13298 7139 13341 1426 1427 8021 15004 9162 9752 3857 3858 10217 10393 11199
therefore$	3324 3325 3326 3327 3328 3329
these$	6638 6662 6697 6705 6712 366 12967 7043 7046 7052 7168 7184 13976 13986 1775 14601 14604 14609 8558 2227 2729 15606 9621 15851 15888 15907 3592 3596 3615 10219 16460 3927 16525 16563 10661 10702 10703 10704 10705 10706 10707 10763 10765 10772 10782 10783 17006 17007 17008 17009 17010 17011 17021 17081 17082 10919 11427 5128 5500 5509 12229 5882 12266 12267 12269 12276 5996 12383
they	11007 17214 17305 11120 11148 17350 17359 4845 4846 17401 17402 17404 17445 4913 4927 17509 17512 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 5104 17655 5128 12375
they$	6509 7118 7119 7124 7125 7174 7188 7191 13483 1101 13658 7483 7643 7745 14001 1863 2184 8534 2185 14731 2186 2187 2214 8709 2379 15286 16443 16444 16445 16446 16447 10270 10271 10272 10274 10405 10406 4058 10410 10504 16704 11263 4936 4991 5000 11437 11454 11485
thick$	2411 9683 3624 5754 5771 5810 5819 5820 6240
thickset$	5767 6260
thief$	14845 14846 14847 14929 14930 14931 14932 14933 14954 14955 14989 11858 11859 11913
thieves$	14844 14845 14846 14847 14929 14930 14931 14932 14933 14954 14955 14989 11858 11859 11913
thieving$	14091 14197 14872 14934 14935 2497 6231
thigh$	17695
thighs$	17695
thin$	7862 9977 9985 5767 5786 5790 6261
thing$	7783 9161 9354 15891 16127 16128 16129 16440 16441 16805 16806 16807 16808 16809 16811 16812
things$	12840 13020 13191 7425 7543 13742 14024 8075 8225 15483 15675 15745 9705 15916 9759 16098 10818 10826 10827 10928 10951 5307 11934 12097
think$	12909 12910 12911 12912 1094 1293 1294 1295 1296 1297 1298 1299 14036 14037 14038 14039 8073 8074 1725 8076 1727 1728 8100 14308 14309 14550 2018 2019 2175 2176 2177 2351 2359 2505 2508 2537 2833 2834 2835 2836 2837 2838 9439 9440 9441 9484 15867 16023 16024 9862 10544 16741 16742 16743 16744 10639 16836 4919
thinking$	7490 12237
thinks$	1293 1294 1295 1296 1297 1298 1299 2018 2019 2175 2176 2177 2351 2359 2505 2508 2537 2833 2834 2835 2836 2837 2838 10544 16741 4919
thinnest$	3660 5815
third$	2521 3615
thirteen$	2871 2872 2873 9386 3037 9388 9389 3040
thirties$	13222 13257
thirty$	13220 13222 707 13255 13256 9188 15420 15421 15422 15423 15426 15427 15428 16153
this$	6680 13108 7041 7048 7291 13571 13576 7384 7707 1358 7784 7785 8360 8558 8579 2699 9318 15888 9705 15950 15951 15952 15953 15954 3438 3442 3615 16563 16641 10571 10572 10702 10703 10704 10705 10706 10707 16910 17006 17007 17008 17009 17010 17011 17021 10826 10827 17081 17082 10887 10928 10951 11050 4936 11427 5478 5639 5764 12229 12265 12266 12267 12276 5999
thorn$	2470 11913
thorough$	2993 3543
thoroughly$	5875
those	11076 17517 12370
those$	13047 13048 13049 7830 14687 8558 2227 2729 3592 17356 11235 17534 11368 17591 11428 17631 17634 17667 5509 12229 5996
though$	234 6585 6627 6628 6629 6630 6631 6632 6633 6634 290 291 13142 13143 13144 13145 991 8197 8198 9957 9958 9959
thought$	6460 6461 6462 6463 6464 6467 13306 13685 13687 13689 1293 1294 1295 1296 1297 1298 1299 14439 14440 14473 2018 2019 2175 2176 2177 8540 8541 2268 2359 2537 2641 9673 16684 16700 16705 16708 16709 16711 16712 16713 16714 10544 16741 16742 16743 16744 16745 16746 16747 10639 16836 16872 16873 16874 16875 16876 16877 16878 16879 16880 16881 10686 10687 10688 10689 10690 16919 17029 17152 4891 4918 4923 4947
thoughtless$	1945 1946 16818 16819 16832 5442 6232 6272
thoughtlessly$	6272
thoughts$	5145
thousand$	8084
thrall$	7485
threadbare$	5838
threat	5271
threat$	8610 2261 8612 8613 8614 8615 8616 8617 8618 8619 8620 8621 14818 14819 8624 8625 8626 8627 8628 8629 11015 11436 5087 5995 6012
threatened$	11621
threatening$	5640 6238
threats$	15807
three	11007 17305 11120 11148 17350 17381 17401 17402 17404 17445 4927 17509 17512 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 12375 12470
three$	8415 14870 9920 3675 16221 16222 16223 16224 16225 16226 10287 10302 16997 10861 5969 5996 6115 6174
thresholds$	17054
threw	17815
threw$	58 77 371 963 1041 1300 1301 1466 1468 1507 1508 1509 1565 1566 1567 1568 2011 2195
thrill$	6447 98 6452 13054 13055 13056 13678 13715 7702 14165 14635 14661 11782 5452
thrills$	14641
thrive$	901 1308
thrived$	901 1308
thrives$	901 1308
thriving$	901 1308
throats$	16625
throug	11469 11607 5961 6040 6047
through$	406 1152 14271 14272 8745 15135 9488 9489 10008 16486 16515 16517 16531 16564 16569 10866 4768 4798 4875 17435 11301 11571 5358 5939 6101
throughing$	4798
throughout$	14202
throughs$	4798
throw$	58 77 371 963 1041 1300 1301 1466 1468 1507 1508 1509 1565 1566 1567 1568 2011 2195
throwed$	58 371 1041 1300 1301
throwing$	58 77 371 963 1041 1300 1301 1466 1507 1508 1509 1565 1566 1567 1568 2011
thrown	17815
thrown$	58 77 371 963 1041 1300 1301 1466 1507 1508 1509 1565 1566 1567 1568 2011 16334 5271 5272
throws$	58 77 371 963 1041 1300 1301 1507 1508 1509 1565 1566 1567 1568 2011 2195
thug$	14844 2501 2502 2503 2504 15118 11832 5592 6211
thuggery$	2229 2230 15231 15232 11994 6211
thuggish$	6211 6238
thugs$	14844 14866 14867 14868 2501 2502 2503 2504 15118 17113 11832 12252 6211
thump$	14335
thus$	3324 3325 3326 3327 3328 3329
tic$	6057
tick$	5892
ticking$	5516 12243
tidy$	5790
tied$	4892 11277 12163
ties$	2204 10103 10104 11821
tight$	9795 9903 16239 16240 10065 10093 10907 5810 5838
tightly$	3656
tights$	12183
tiktok	4955
tiktok$	621 6971 622 6972 623 6973 624 6974 625 6975 13172 13173 13174
till	11145
till$	17341
tills$	17341
time	5200 11568
time$	6568 12978 13044 13382 13383 7726 7727 7728 7740 7741 13997 13998 13999 14000 8110 8111 1997 1998 1999 14556 8494 8495 8497 8581 8640 8641 8684 8735 8736 8737 14959 15057 15403 15543 16107 16108 16355 16399 16400 10235 16442 16578 10391 10392 10394 10395 16614 16615 16616 16629 16637 16859 16860 16861 16862 16863 16864 11009 17395 5006 17613 11462 11463 11551 5515 12223 12288
timed$	17528
timekeeping$	11795
timeline$	11065
timeout$	11550
times$	12760 12762 12763 12767 14278 14279 14280 14281 14282 14283 14284 14310 14311 16630 11009
timeta	11069 11584
timetable$	17265 17764 11577 17780
timetables$	17265
timewaster$	11858
timewasters$	11858
timid$	10906
timing$	11009
tinies	5964
tinies$	17245
tinnitus$	6311
tiny$	3623 10065 5838
tip	6294
tip$	4794 5012
tipped$	5012
tipping$	5012
tips$	5012
to	4729 5184 12310
to$	6465 6469 12852 12896 12918 12919 12920 12937 6781 6790 6812 6845 6905 6906 6907 6909 6950 6958 6962 7031 7032 7033 7034 7035 7038 7073 7077 7102 7234 13486 7390 13681 7545 7613 13810 13814 13815 13816 13817 7659 7818 7821 7822 7910 7919 14174 8001 8128 8130 14400 8222 14441 8261 14460 8354 8452 8460 8463 8465 8471 8554 8611 14924 8732 8744 8750 8832 8833 8834 8891 8909 8910 8919 8932 8935 8949 8954 8972 15197 9047 9075 15278 9088 9104 9105 9107 9306 9409 9467 9607 9611 9728 9796 9807 9866 16144 10117 16317 16318 16319 16321 16341 16379 10193 10194 10224 10268 16546 16565 10484 10485 16727 16740 16750 16751 16752 10569 10570 16783 16835 16843 10701 16921 4391 10750 10807 10831 10888 17102 10908 10909 17138 10943 10977 10982 10983 10984 10985 10986 11024 11028 11032 4686 4722 11103 4768 11130 11147 11176 11184 4841 11198 4866 11219 11228 11241 11242 11311 11320 11326 11327 11336 11342 4993 4994 17580 11404 11420 11426 17636 5097 11483 11496 17713 11522 11536 11537 17752 11571 11582 11628 11674 5326 11679 17892 11781 11789 11790 11812 12202 12204 12209 12228 12230 12266 12283 12299 12300 12400 6054 6101 12534
today$	14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 15571
toddler$	11511
toe$	16243 16269 16270 10075 17734 17735 5473
toerag$	11832 6215 6228
toerags$	11832 6215 6228
toes$	17734
together$	17097 17297 11936
toilet	5200
toilet$	11550
toing$	11130
tokenistic$	5470 6272
told	4806
told$	204 12754 12755 213 214 215 222 223 224 225 226 227 228 229 230 231 232 12791 12792 12793 13022 13023 6839 6864 6865 6866 6867 6868 6869 6870 6871 13311 13320 7705 7706 1731 1732 1733 1734 1735 1736 1737 1738 1760 1761 1762 1763 1764 1765 1766 14313 14314 14315 14393 14394 8233 14473 15063 16037 10160 10161 16367 16373 16378 16381 16387 16453 16459 16497 16498 16499 16500 16501 10332 10333 10334 16540 16541 16542 16543 16544 10449 10450 10453 10470 10617 10618 16907 11101 4848 4857 11210 11595 11608
tolerance$	12388
tolerate$	5423
tolerated$	17605 5423
tolerates$	5423
tolerating$	5423
tomorrow$	14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 15050 5577
tone$	16199 12147
tones$	16199 12147
tonsil	11500
tonsils$	17696
too$	73 6599 332 7098 7099 7645 7646 7819 7959 7960 7962 8069 8126 8127 14671 8813 2544 9095 9096 15466 3229 3230 3231 3248 3279 3280 3281 3491 3492 3493 3500 16239 16240 10644 10645 10646 10820 4471 10843 10844 10845 10846 10905 4556 4557 10944 10991 10993 5437 5699 5728
took	5171 6070
took$	104 141 12831 12832 12833 12835 460 461 618 640 719 13299 13628 1250 7608 7610 7612 1279 1594 1595 1627 1648 1651 1652 1682 1683 14275 14276 14455 1962 2002 2003 2074 2078 3021 3022 3023 3024 3346 3347 16716 16717 16718 10561 4222 10579 10588 10592 10593 10594 10595 10596 10597 10598 10663 10665 10666 10667 10668 10669 4326 5147 5169 5351 5395 11746
tool$	5085 11780
toolki	12396
tools$	12821 12822 5085 11780
tooth$	12150
toothless$	6273
top	17263 11071
top$	13210 8859 16245 16261 16262 16264 16265 16266 17267 17272 17529 17534 5091 12183 12188 12194 5996 6001 6002
topless$	6979 6990 7396 6261
tops$	16233 3688 10043 10044 16245 16261 16262 16264 16265 16266 16288 16289 16296 12183 12188 12194
torment$	2155 2156 2157 5459
tormented$	2155 2156 2157 5459
tormenting$	2155 2156 2157 5459
torments$	2155 2156 2157 5459
tormentted$	2155 2156 2157 5459
tormentting$	2155 2156 2157 5459
torn$	16239 16240 5831 5838
tos$	11130
toss$	16846
total$	2339 2340 2342 3795 4575 5881
totally$	5872 5875
touch$	12852 6852 1418 15905 15906 9711 16100 16101 16102 16485 16922
touched$	12597 6675 13232 13298 13595 14300 15788 15803
touches$	9692 9693 15908 9811 16010
touching$	13269
tough	5083 5089 5094
tough$	14669 2585 2586 2587 2588 2589 2590 2965 2966 2967 3107 3108 9680 9684 9685 3336 3337 3338 3586 3598 11439 5732 5735 5749 12112 5790 6039 6254
toughe	5089 6040
tougher$	3244 3245 3246 3247 9680 11439 6039
touret	6306
toward	17376 17377 4961 4978 5024 6047
towards$	6909 8452 8460 8463 8465 8471 14855 14924 8972 9044 16921 17435 11311 12496
tower$	3526
towered$	3526
towers$	3526
town	11410
town$	14884 14889 15014 15015 11406 11410 17606 17625 17647 5103 11476 17838
toxic$	2221 2222 2223 2536 5493 5494 5495 5586 6240
toy$	1003
toyed$	1003
toying$	1003
toys$	1003
trace	17239 4816 17375 5974
trace$	17390
traced	17477
traced$	17405 17475
traces$	17390
track	4730 4816 17526
track$	4288 4730 11164 17380 17390 17394 11205 4856 17486 11335 17587 12341
tracke	4816 17366 11200
tracked$	17299 11104 17391 17396 11205 4856 17405 5110 5979
tracker$	4804
tracki	4816
trackie$	12183
trackies$	16264 16265 16266 10088 3739 16286 12183 12188 5849
tracking$	4804 11205
tracks	4816
tracks$	17390 11205
tracksuit$	16264 16265 16266 16275 12183 12185 12188 6267
tracksuits$	10043 10044 16264 16265 16266 16267 16268 16272 16273 16274 16275 16277 16286 12183 12185 12188 6267
trade$	650 659 7009 660 661 662 663 664 798 962 15363 5380
traded$	650 659 7009 660 661 662 663 664 798 962 5380
trader	4695 11132
traders$	14884 17217 11045 17307 17328 17330 4861
trades$	650 659 7009 660 661 662 663 664 798 962 5380
trading$	650 659 7009 660 661 662 663 664 798 962 5380
traffic$	579 580 581 5363 12333
trafficced$	579 580 581 5363
trafficcing$	579 580 581 5363
trafficed$	579 580 581 5363
trafficing$	579 580 581 5363
trafficking$	12959 13124 579 580 581 14625 14626 14627 14628 14629 14630 14631 14632 5363
traffics$	579 580 581 5363
tragic$	8907
trail	5131
trail$	17343 17383 4842 17486 11481
trailed$	4842
trailing$	4842
trails$	4842
train$	4830
trained$	11181 17378
trainer$	12183
trainers$	292 293 294 295 296 297 298 12877 12878 6692 6693 6694 6695 6696 6698 6699 13054 13055 13056 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13619 13620 13621 7702 14151 7981 7985 14667 8475 10043 10044 16264 16265 16266 16267 16268 16272 16273 16274 16275 12183 12188
traines$	4830
training$	15048 11682
trains$	4830
tramad	11519
tramadol$	17715
tramps$	16301
transactional$	5386
transfer$	12481
transfusion$	6310
transfusions$	6310
transplant$	17740
trap$	13589 5521
trapping$	5364
trapstar$	6266
trashy$	6231
trauma$	17821 12414 6065
travel	17276
travel$	13008 13009 13010 13234 7562 2472 2473 2474 2475 2476 2477 9520 11106 4757 17347 5395 11746
traveled$	2472 2473 2474 2475 2476 2477 5395 11746
traveling$	2472 2473 2474 2475 2476 2477 5395 11746
travelled$	2472 2473 2474 2475 2476 2477 5395 11746
traveller$	3639 9996
travelling$	13036 13234 2472 2473 2474 2475 2476 2477 9520 5395 11746
travels$	2472 2473 2474 2475 2476 2477 5395 11746
trawl	4829 6294
trawl$	4716 12329
trawled$	4716 11305
trawles$	4716
trawling$	4716
trawls$	4716
treat$	2375 2376 9418 9439 9440 9441 9444 15641 15642 9447 9450 15866 4567 4568 4622 4881
treate	4998
treated$	2375 2376 9378 9379 9380 9381 9382 9383 9384 9385 9444 15641 15642 9669 9672 16133 16134 16135 4567 4568 4622 4703 11264 5187 11545 11546 6117
treating$	2375 2376 9352 9418 9444 15641 15642 4567 4568 4622
treatm	12457
treatment$	4286 17729
treats$	2375 2376 9444 15641 15642 4567 4568 4622
treatted$	2375 2376 9444 15641 15642 4567 4568 4622
treatting$	2375 2376 9444 15641 15642 4567 4568 4622
tree$	15046
trendy$	5838
trial$	9001 17781 12530
tribunal$	6330
tribunals$	6330
trick$	8067
tricked$	12597 15825
tricks$	15362 2817 16401
tricky$	2585 2586 2587 2588 2589 2590 15235 15236 15237 15238 15239 5576 11996
tried$	1514 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 2362 10130 10132 10133 16435 16498 16499 16500 16501 16693 10501 17152 12235
tries$	1514 2362 16488 16510 16511 16512 16513
trio$	2298 11845
trip$	13269
trips$	13269
trollop$	6228
trollops$	6228
troopers$	15927
troubl	11309
trouble$	12571 12624 12643 12644 6600 6601 6602 6603 6604 6605 6606 6607 258 259 260 13058 13095 7204 7205 13402 13403 13404 13405 13412 13447 13448 13449 920 13493 13510 13511 13512 13513 13514 13574 1059 1060 13677 1133 1134 13755 13772 13785 7591 13818 13819 13857 13859 7677 7678 1440 1441 1442 14008 14091 7908 14111 14121 8133 14352 14353 14354 14355 14356 14357 14358 14359 14637 14641 14648 14709 14787 14788 14872 8687 14934 14935 14936 2398 8760 8785 2497 15073 15091 2549 2550 15097 15098 15099 15100 15113 15269 15353 15905 15906 9711 16352 16354 10264 16461 10266 16586 16587 16588 16589 16590 16591 16622 16664 10555 16757 16758 16759 16859 16860 16861 16862 16863 16864 17504 17505 11319 5239 5318 11749 11782 11801 5485 5486 5487 11932 11933 11985
troubled$	8911 9024 16700 16705 16708 16709 16711 16712 16713 16714 10544 16741 16742 16743 16744 16745 16746 16747 10556 16776 5634 5764
troublemaker$	14844 14954 14955 6214
troublemakers$	14844 14954 14955 15269 6214
troublemaking$	6214
troubles$	1130 13677 14503 14504
troublesome$	8577 6240
trousers$	3688 10043 10044 10088 3739 5849
truancy$	6200
truant	6336
truant$	12977 13041 14845 14846 14847 14954 14955 16617 11858 11859
truanted$	6200
truanting$	13881 6200
truants$	14845 14846 14847 14954 14955 11858 11859 6220
truculent$	6242
true$	4400
trunks$	12178
trust$	14154 14159 8297 8298 8299 8300 1951 1952 15131 10148 10149 3800 16362 16368 16382 16436 16437 16438 16439 16464 16554 16555 16556 10504 10509 10510 4169 17123 10954 4608 17190 17191 5443 5856 12207 12215 5930 5941
trusted$	13323 13324 13325 13337 13769 14473 1951 1952 15104 3064 9493 3165 9533 3184 3185 3186 3187 3188 9539 16540 16541 16542 16543 16544 16823 16824 16825 16844 16845 5443 5969
trustful$	14265 11787
trusting$	14265 1951 1952 8482 8483 8484 16361 10367 11787 5443
trusts$	1951 1952 3800 5443 5856
trustted$	1951 1952 5443
trustting$	1951 1952 5443
truth$	8226 16356 16357 16666 16668 17026
truthful$	8223 14420 16355
try$	7400 1514 8276 2362 10130 10132 10133 16362 16368 16382 16430 16431 16432 16435 16488 16554 16555 16556 16573 16869 12207 12215 12235
trying$	7400 16554 16555 16556 17259 12215 12237
tryings$	17259
tubby$	6261
tube	6073
tube$	12424
tubefed$	12423
tuberculosis$	6313
tuitio	11576
tuition$	17772
tumble$	8876
tumour	11488
tumour$	17684
tune$	13641
tuned$	2797
tunnel$	17834
turf	11373
turf$	17569
turkish$	3639 9996 12172
turn	11463
turn$	559 560 1136 1137 1684 1685 8356 8358 2012 2483 2484 3446 3447 3727 3736 3748 3749 3750 3751 3752 3769 3770 10131 10169 10175 10180 10189 16388 16389 10255 10261 16488 10299 10473 10523 4184 16870 4446 4452 4453 4454 17105 10999 4830 17406 11354 5075 17659 5573
turned$	6864 6865 6866 6867 6868 6869 6870 6871 559 560 1136 1137 1684 1685 14473 2012 2483 2484 9981 9987 3728 3737 3748 3749 3750 3751 3752 3769 3770 10131 10137 16337 16338 16339 16340 16498 16499 16500 16501 4111 10471 10525 4446 4452 4453 4454 4494 17153 11181 17378 17620 5573 12270
turnes$	4830
turning$	559 560 1136 1137 1684 1685 2012 3748 3749 3750 3751 3752 3769 3770 16833 16834 4446 4452 4453 4454 10999 11181 5075
turnned$	559 560 1136 1137 3748 3749 3750 3751 3752
turnning$	559 560 1136 1137 3748 3749 3750 3751 3752
turns$	559 560 1136 1137 1684 1685 2012 2483 2484 3446 3447 3748 3749 3750 3751 3752 3769 3770 10131 10265 16488 16510 16511 16512 16513 10524 4446 4452 4453 4454 4830 5075 17659 5573
tutor$	12876 8602
tutors$	12876
twelve$	2871 2872 2873 9386 3037 9388 9389 3040
twenties$	13222 13257
twenty$	13220 13221 13222 707 708 13255 13256 15373 15374 15375 15376 15377 15378 9188 2867 9221 15418 15420 15421 15422 15423 15424 15425 15426 15427 15428 16153 16154 12059
twice$	7023 13225 13686 14148 14149 8077 9134 9135 9136 15490 9362 17713 6127
twins	12450
twins$	16301
twisted$	8796
twisting$	14150
twists$	12160
two	11007 17305 11120 11148 17350 17381 17401 17402 17404 17445 4927 17509 17512 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 12375
two$	6882 13504 14870 15357 9920 3675 16221 16222 16223 16224 16225 16226 10650 10861 5000 5655 5969 5996 6115 6174
twoc	11690 6195
twoc$	17886 12545
type$	2400 2402 2403 2404 9695 11926
types$	15107 11926
ugly$	5704 6261
ultimately$	134
umpteen$	8082 8114
un$	15976 11909
unable$	188 968 1015 1866 1976 1977 1978 1979 1980 1982 2030 2085 8714 8715 2599 2600 2601 2602 2603 5155 5232 5301 12225
unacceptable$	15159 15160 15161 15162 15163 15164 15165 15166 15167 11409 5640 6272
unacceptably$	6272
unacco	6172
unaccompanied$	12522
unadoptable$	6240
unambitious$	6240
unanswered$	12287
unattended$	13762
unauthorised$	6134
unbearable$	14706 14725
unbiddable$	6243
unbreakable$	12086
uncaring$	10725 6240 6272
uncivilised$	6231
uncle	11590 17788 17817 17839 11646
uncle$	5236 17786 11620
unclear$	1832 1835 1838 1839
unco$	5629 5891
uncomfortable$	17642
uncons	6314
uncontrollable$	5634 12225 6240
uncooperative$	6236 6272
uncorr	4676
uncorroborated$	11026
uncouth$	6242
uncover$	4688
uncovered$	4688
uncoveres$	4688
uncovering$	4688
uncovers$	4688
under	11469 5180 6177
under$	644 2232 9721 10008 4093 4116 10860 11014 4800 11248 11530 5185
underachiever$	11858
underachievers$	11858
underage$	5374 5381
underc	5979
undercover$	12329
underdressed$	6261
underhand$	6231
undermine$	5446 12227
undermined$	5446 12227
undermines$	5446 12227
undermining$	5446 12227
underpass$	13372 13373 13374
unders	4710 4806
understand$	90 91 92 197 198 204 261 262 263 264 265 266 267 268 269 270 271 272 273 337 1832 1835 1838 1839 14550 8372 8373 8374 8375 8376 8377 8378 8379 8380 8381 8382 8383 8429 8430 8431 8432 8433 8434 8435 8436 2793 2794 3269 3270 3271 3272 3456 16146 16436 16437 16438 16439 4857 5141
understanding$	15371 15372 9343 15540 9363 15560 9474 3125 3126 9477 9893 12258
understands$	90 91 92 1832 1835 1838 1839 2793 2794 3269 3270 3271 3272 3456 4857 5141
understood$	261 262 263 264 265 266 267 268 269 270 271 272 273 337 1832 1835 1838 1839 2793 2794 3269 3270 3271 3272 16640 4891 4918 4923 4947
undert	4815
undertaken$	12787 16847 16848 16849 16850
underw	6116
underweight$	12437 6261
underwent$	12466
undesirable$	14684 14685 14686 14691 5457 5634
undesirables$	14684 14685 14686 6212
undisciplined$	6240
undocumented$	6339
undoing$	13525 13582 13583 14499 14500 14501
undone$	16299 16300
undoubtedly$	10414 4086 12226 6270
undress$	7398
unempl	17787
unengaged$	6236
unfair$	16818 16819 16832 16932
unfazed$	6254
unfit$	4390
unflappable$	12086
unforgivable$	6272
unforgivably$	6272
unfounded$	5465
ungovernable$	6240
ungrateful$	6240
unguarded$	1076
unhappiness$	13584 13585
unhealthy$	6493 2221 2222 2223 5354 5493 5494 5495
unheeded$	12287
unhelpful$	10725 6272
unhinged$	6231
uniform$	10043 10044 16241 12181 12183
uniforms$	10043 10044 16241 12181 12183
uninterested$	5864 12225 6240 6272
uninvited$	1569
unironed$	5831
unit	11034 11056 11162 17727
unit$	14763 14764 14765 14766 8725 16189 10504 10509 10510 4169 17123 10954 17190 17191 11004 17202 17207 17219 17221 17228 17230 17236 17237 17238 11043 11044 17252 11063 11092 11098 11100 17304 17308 17309 17311 17321 11128 17327 17340 17358 11194 17457 17478 11300 17544 11387 11391 17588 17730 5202 5203 17760 17829 17881 12471 12489
units$	16189 17219 17221 12400
university$	3399 3400
unjust$	16832
unkempt$	3639 9996 6261
unkind$	16818 16819
unknow	17366
unknown$	12894 6987 7618 14691
unlawful$	13098
unless	17573
unless$	13332 13335 13336 5063
unlikeable$	6240
unlikely$	3874 3875 5744
unlovable$	5634
unmanageable$	15159 15160 15161 15162 15163 15164 15165 15166 15167 5634 11985 6240
unmotivated$	6240
unnecessary$	6454
unnerve$	9567
unnoticed$	13520
unopened$	12287
unpaid$	5338
unplaceable$	6240
unpleasant$	8911 17642 6240
unpredictable$	15159 15160 15161 15162 15163 15164 15165 15166 15167 5640 6238
unprepared$	5854
unprofessional$	6272
unprofessionally$	6272
unquestionably$	6270
unreachable$	12225 6236 6243
unread$	12287
unreasonable$	16818 16819
unreliable$	13766 5469 12225 6240 6272
unrepentant$	6240
unresponsive$	6236
unruliness$	2229 2230 15231 15232 11994
unruly$	5478 5634 5640 5764 6240 6243
uns$	11909 11935
unsafe$	12546 12547 12593 6493 12784 12785 6611 6612 6613 6614 6615 6616 6617 6618 6619 6620 6621 6622 6623 13098 8133 8470 17855 5352 5354
unsavoury$	12913 12914 14684 14685 14686 8911 5576 5634
unshockable$	6254
unsolved$	11070
unstable$	12021 12022 6240
unstuck$	13922 13923 13924 13936 13937 11774
unsubstantiated$	5465
unsuitable$	7592 14493 14678 14687 14691 5457
unsupervised$	5687
untamed$	6231
unteachable$	5634 6243
untidy$	3639 9996 12143 5811
until$	13820 13821 13822 13896 13897 16433 10238 17388 5063 12540
unto$	8664 8667
untouchable$	14905 14906 14907
untrue$	14736 16645
untrustworthy$	12225 6240 6272
untucked$	16231 16239 16240 16299 16300
unusual$	5790
unusually$	5710
unwanted$	12913 12914 7213 9137 9140
unwashed$	16239 16240 5811 5831 6261
unwell	17806 11611
unwell$	17807
unwilling$	1972 1976 1977 1978 1979 1980 1982 2032 2599 2600 2601 2602 2603 4558 5854 12222 12225
unwillingness$	6745 396 397 398 399 400 401 2599 2600 2601 2602 2603
unwise$	121 122 6493 12701 12702 12703 12704 177 178 179 180 181 182 183 961 1854 1945 1946 5354 5439 5442
up$	12607 12620 12621 12699 12839 12899 12900 12902 12904 12995 539 540 541 542 543 7021 13397 7247 13529 7531 7532 7533 7534 13739 13740 7599 7655 13879 7893 7894 1552 7925 7926 7927 7928 7929 7930 7931 7932 7934 7935 14134 14135 14225 1741 1742 1743 1744 1745 1746 1747 1748 8181 8309 14552 8508 14705 2315 8759 8788 9003 9004 15206 2699 9116 9145 9148 9172 9176 9190 9191 15437 15458 9270 9287 9338 15537 9344 9364 9432 9433 9434 9436 15674 15776 15843 15863 9783 3436 3437 9788 15997 15998 16036 9949 16156 16184 16203 10037 16234 16247 10077 10078 10086 10087 16290 16308 10113 10114 16364 16365 16370 16371 16375 16376 16384 16385 16392 16393 16394 16450 16451 16456 16457 16494 16495 10428 16647 10461 16667 16669 16719 16720 16721 10534 16926 10739 10751 16952 10797 10800 10801 17022 17023 17044 10859 17096 17209 17258 17267 11321 17537 17546 11425 17644 17645 17790 17792 17859 5324 11714 11951 11953 11992 12106 12176 12187 12201
upbringing$	11986
upbringings$	11986
update	4673 4780
update$	4690 11130
updateing$	4690 11130
updates$	4690 11130
upon$	7202 13486 17193 11347
upper$	5072
uppity$	6242
ups$	15383 15412 15443 15583 9392 15683 15719 15845 15863 16033 16068
upset$	15886 15887 15890 15905 15906 9711
upsets$	9692 9693
upsetting$	12645 12646 12647 12648 12649
upstream$	12324
urchin$	6211
urchins$	6211
urgency$	17119 17120 17121 17122 12286
us$	13035 13060 13148 13151 7577 13865 13870 14292 14418 14558 14559 14563 8717 15283 9446 15720 15721 15722 15723 15753 15758 15759 15760 15761 15762 15765 15805 15806 15839 15841 15853 15855 9865 16106 9931 10759 17027 4717 4796 17349
use	4673 5011 5024 5035 5316
use$	6387 6389 6390 6391 12652 12653 12654 12698 12852 12977 13006 799 800 801 7272 7400 1698 8049 8050 8051 8052 8053 8054 8055 1896 14550 3068 3069 3070 3071 3072 3073 16362 16368 16382 10358 4682 4741 4793 4995 17702 17704 12207
used	5024 5171
used$	12597 12632 13267 13298 13314 799 800 801 13367 13368 7173 13595 13763 1305 7700 7701 1698 8049 8050 8051 8052 8053 8054 8055 14300 14302 1896 2576 3115 3263 15825 3345 4493 4685 4887 4953 17554 5162
useful	5024 5961
useful$	17196 4651 17229 4793 5057
useless$	5865 6231 6240 6272
user$	14828 14841 14842 14954 14955 2441
userna	11069
usernames$	17265
users$	14828 14841 14842 14954 14955 2441 17808
uses	5011 5171
uses$	799 800 801 4741 5162
using	5011 5171 5316
using$	12779 799 800 801 7400 1698 8049 8050 8051 8052 8053 8054 8055 2577 16595 16596 16601 16602 16603 16606 16607 16608 16609 16610 16611 16612 16613 4741 5162
usual$	10913 5491
usually$	3740
utter$	2339 2340 2342 3795 4576
utterly$	10483 4439 5872 5875
vaccin	6325
vain$	6240
valium	11519
valium$	17715
valuab	5961
value	4673 12310
value$	7440 1352 8167 4682 4793 6049
valued$	1352
values$	1352 15258 12029
valuing$	1352
van$	13588 14203 17834 17846 12330
vandal	17592
vandal$	14844 14845 14846 14847 14954 14955 11858 11859 6211
vandalise$	14946
vandalism$	5047 11398
vandals$	14844 14845 14846 14847 14954 14955 11858 11859 6211
vans$	13588 12330
vape$	12877 12878 6692 6693 6694 6695 6696 6698 6699 13209 13212 13619 13620 13621 14694 17718
vapes$	292 293 294 295 296 297 298 12877 12878 6692 6693 6694 6695 6696 6698 6699 13054 13055 13056 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13300 13619 13620 13621 13692 13693 13694 13695 13696 13697 7702 7981 7985 8475 14694 14710 17718
vaping$	16354
variable$	15154 15155 15156 15157
various$	647
vehicl	17389 11293
vehicle$	4882 11690 5983 5988
vehicles$	4882 17489
veins$	15043
ventured$	13337
verbally$	5651
verif	5957
vermin$	15024 17113 11913
versed$	9212 3613
version$	8542 8543 8544 14741 2196 2197 2198 2199 2200 2201
versions$	8542 8543 8544 2196 2197 2198 2199 2200 2201
vertigo$	6311
very$	6587 6598 8812 2936 3248 10057 10496 5699 5710 5728 6087
vest$	12183
vests$	16281 16282 16283 12183
veteran$	3404
veterans$	3404
via$	4768
vicious$	5580 6238
victim$	7860 7861 14180 14467 8392 14617 14724 2235 8606 2257 15170 15742 15743 15744 15856 16058 16059 16060 16061 5274 11780 5678 12083 12084
victimisation$	12590 12591 12592 13441 13442
victimise$	4569 4570 4571 4572
victimised$	4569 4570 4571 4572
victimises$	4569 4570 4571 4572
victimising$	4569 4570 4571 4572 17183 17184 17185 17186
victims$	12966 893 7860 7861 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579 14617 14641 14711 14712 14713 14714 2234 8606 2257 15170 15635 15742 15743 15744 15856 15868 15869 16058 16059 16060 16061 10979 11780 12083 12084 12094
video$	13175 6980 6981 6982 13186 7013 7014 665 666 13592 15788 15803 17250 17379
videos$	13175 6980 6981 6982 13186 7013 7014 665 666 13592 15788 15803
vietnamese$	3639 9996
view$	15371 15372 2856 9330 9331 9332 9333 9334 9343 15540 9363 15560 4961 12275
viewed$	2264 2639 11155
views$	9330 9331 9332 9333 9334 11765 12275
vile$	15159 15160 15161 15162 15163 15164 15165 15166 15167 5584
village$	14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14825 10775 5103
villain$	11913
villains$	11913
vindictive$	16832 5580 6238 6240
violen	11222 17461 17488 17683 17787 17806 17832
violence$	12624 13090 13105 13107 7204 7205 13657 13785 13795 7619 14090 14092 14709 14872 14882 14909 14928 14934 14935 14936 2497 15091 15113 2687 2688 15269 15807 9613 4654 11005 11006 4658 11011 17212 11056 4713 4714 4719 4742 17292 4748 17295 4750 4751 4756 11108 11112 11113 11115 17312 17317 17318 17319 11125 4778 11131 4783 17334 17335 17337 11144 17351 11216 11282 4950 11306 11348 5037 5041 11392 5239 11749 11767 11768 11773 11821 5966 6151 12501
violent$	8133 8911 15159 15160 15161 15162 15163 15164 15165 15166 15167 15269 5496 5580 5640 6001 6238
violet$	15857
violets$	15857
vipers$	14757
virtually$	2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 5713
virus$	2471
visa$	17793 17858
visas$	17793
visibility$	17670
visible$	11439 12164 6043
visit	11012 11463 5316 12391 12396
visit$	7394 1055 1056 9071 16655 16656 16657 17029 4664 17516 17659 12234
visite	11012
visited$	1055 1056 10529 16907 17152
visiting$	12779 13036 7394 1055 1056
visitor$	17723
visits	5264
visits$	1055 1056 9071 16655 16656 16657 17367 12234
visitted$	1055 1056
visitting$	1055 1056
visual$	6090
visually$	6091
vital$	10861
vitiligo$	6264
vodka	11520
vodka$	17712 17716
voice$	11492 12275
voices	11492
voices$	17688 12275
volatile$	8911 15159 15160 15161 15162 15163 15164 15165 15166 15167 5494 5495 5640 6238
volatility$	2229 2230 15231 15232 11994
volition$	12934 13264 13265 13601 11745
volume	5052
volumes$	10727
voluntarily$	13264 13265 728 729 730 13277 13279 13280 13281 13282 13283 13284 13285 13286 13287 13288 11744 11745 11748
volunteer$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
volunteered$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
volunteering$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
volunteerred$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
volunteerring$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
volunteers$	1042 1043 1044 1045 1047 1048 1049 1050 1051 5410
vomit$	17694
vomited$	6089
vomiting$	6089
vomits$	6089
vote$	530 531
voted$	530 531
votes$	530 531
voting$	530 531
voucher$	13209 13212
vouchers$	13209 13212
vulgar$	6242
vulnerabilities$	8207 1858 1859
vulnerability$	13441 8207 1858 1859 14568 14569 14570 14571 14572 14573 14574 14575 14576 14577 14578 14579
vulnerable$	12548 12593 8515 8516 8517 8518 9393 9394 9395 9416 15742 15743 15744 15779 15780 15781 9599 9600 9601 9602 15870 12080 12095 5764
wade$	1535 1536 1537 1538 1539 1540
waded$	1535 1536 1537 1538 1539 1540
wades$	1535 1536 1537 1538 1539 1540
wading$	1535 1536 1537 1538 1539 1540
wag$	5369
wagging$	5369
wags$	5369
wait$	7969 14166 14167 14168 14169
waited$	12270
waiter$	12917
waiters$	12917
waiting$	8657 15047 5183 5194 6108
wake$	17178 17179 17180 17181 17182 12305
walk	17276
walk$	6521 6691 6748 6818 13301 13302 13303 13304 13305 7159 949 950 951 1204 1209 1210 7562 13823 13824 7671 7676 1661 8095 14295 8140 14337 14338 14339 14340 8183 14401 9530 3381 3382 3383 3384 3385 3726 3735 3748 3749 3750 3751 3752 10387 4371 4372 17105
walked$	6835 7117 7126 7295 949 950 951 8195 8229 8280 14484 3726 3735 3748 3749 3750 3751 3752 10387 4371 4372 11599 12270
walking$	12779 13036 949 950 951 7562 13984 13985 9916 3726 3735 3748 3749 3750 3751 3752 10387 4371 4372
walkked$	949 950 951 3726 3735 3748 3749 3750 3751 3752 10387
walkking$	949 950 951 3726 3735 3748 3749 3750 3751 3752 10387
walks$	949 950 951 3381 3382 3383 3384 3385 3726 3735 3748 3749 3750 3751 3752 10387 4371 4372
wall$	11068
wallflower$	12084
wallflowers$	12084
wander$	7562 1545 1546 1547 1548 1549 1550 1551 2381
wandered$	1545 1546 1547 1548 1549 1550 1551 2381
wandering$	7562 13984 13985 1545 1546 1547 1548 1549 1550 1551 2381
wanderred$	1545 1546 1547 1548 1549 1550 1551 2381
wanderring$	1545 1546 1547 1548 1549 1550 1551 2381
wanders$	1545 1546 1547 1548 1549 1550 1551 2381
wannabe$	5472 6211
wannabes$	6211
want	11048 4880
want$	13165 13166 13296 13297 7338 7339 990 1042 1043 1044 1045 1047 1048 1049 1050 1051 1113 1114 1115 1117 1118 13704 7583 1352 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 14218 1784 1785 1786 1787 8333 8334 8335 8336 2125 8553 15435 15539 15681 9559 9560 9561 3259 15819 9632 9633 9634 3774 10156 16436 16437 16438 16439 16470 16471 16472 16488 10436 4219 16851 4501 4502 17229 17259 5146 5410
wanted	4867
wanted$	6687 13296 13297 13436 1042 1043 1044 1045 1047 1048 1049 1050 1051 1113 1114 1115 1117 1118 13667 13668 13704 1228 1229 1230 1231 13778 7583 7584 7585 7586 13854 1352 13974 13975 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 14218 14219 14302 1784 1785 1786 1787 2125 15819 3774 16640 4220 10659 10660 4311 4312 4501 4502 4697 11213 11217 17422 4898 5146 5321 5341 5410
wanting$	1042 1043 1044 1045 1047 1048 1049 1050 1051 13704 1352 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 14218 1784 1785 1786 1787 2125 15819 9657 5410 12254
wants$	13165 13166 1042 1043 1044 1045 1047 1048 1049 1050 1051 1113 1114 1115 1117 1118 13704 13726 13853 1352 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 14218 1784 1785 1786 1787 2125 14993 14994 14995 14996 15539 15681 3259 15819 3774 10156 16470 16471 16472 16488 10436 4501 4502 17259 5146 5410
wantted$	13704 1352 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 14218 1784 1785 1786 1787 2125 15819
wantting$	13704 1352 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 14218 1784 1785 1786 1787 2125 15819
ward	17727
ward$	17738
warden	11040 11041 11042 4693 4694 4695 11132 4837 4844 11197 4860 11282 4940 11290 5041
warden$	4670 17217 17236 17237 17238 11043 11044 11045 11089 17307 17328 17330 4797 11187 4841 11194 17393 4855 4861 4862 17478 4986 5004 11391 5130
wardens$	14704 15271 15272 4670 17217 17236 17237 17238 11043 11044 11045 11089 17300 17307 17328 17330 4797 11187 4841 11194 17393 4855 4861 4862 17478 4986 5004 11391 5121 5130 11810
warn$	4806 5012
warned$	12754 12755 6560 211 212 213 214 215 216 217 218 6569 220 221 222 223 224 225 226 227 228 229 230 231 232 12791 12792 12793 1731 1732 1733 1734 1735 1736 1737 1738 1760 1761 1762 1763 1764 1765 1766 14313 14314 14315 14393 14394 1849 8200
warnin	5080 5081
warning$	12751 12786 12789 12790 13551 14226 14227 14235 8042 14595 14596 14597 14598 14599 4489 4490 4491 4492 17057 17058 17081 17082 17510 17567 11430 11431 11562 11811 12275 12276 5985 12526
warnings$	12751 12786 12789 12790 12821 12822 13551 14226 14227 14235 14595 14596 14597 14598 14599 4489 4490 4491 4492 17057 17058 17081 17082 17510 17567 11811 12275 12276
warped$	8796
warran	11356 6294
warrant$	3201 3202 3203 17210 17444 4962 4996 17552 17664 6015 12368
warrants$	17210 4962 4996 6015 12368
warrior$	11913
warriors$	14923 11913
wary$	12575 6381 6382 6383 6384
was	4703 11093 6063
was$	6505 210 219 6588 393 394 565 578 7026 884 885 1033 1429 7995 1850 2068 2069 2070 2071 2188 2216 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 8804 2478 2546 2557 2561 2571 2592 8958 8963 2632 2651 2660 2661 2662 2663 2664 2665 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3025 3312 3339 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 9844 9845 3557 3573 16161 16164 3630 3643 10063 3740 3779 10141 4064 10436 4132 4133 10623 10636 16882 10698 4374 4375 10736 10757 4440 4470 10838 10839 10880 4538 4539 4540 4541 17131 4592 17154 11075 11103 11195 17416 11238 4917 11458 5195 5370 5383 5397 5438 5501 5503 5508 5555 5563 5582 5595 5618 5622 5635 5637 5646 5647 5708 5736 12115 12163 5902 5929 12347 6075 6087 6092 6094 6097 6098 6114 6127 6129 6152 6154 6160 6173 6174 6179 6189
wash$	4500
washed$	4500
washes$	4500
washing$	4500
wasp$	7810
wasps$	7809
waste$	1451 1452 1453 1454 1455 2010 2413 5938
wasted$	7567 1218 7569 1451 1452 1453 1454 1455 2010 5938
waster$	14836 6211
wasters$	14836 6211 6227
wastes$	1451 1452 1453 1454 1455 2010 5938
wasting$	1451 1452 1453 1454 1455 2010 5938
wastrel$	6228
wastrels$	6228
watch	17500 5131 5979
watch$	16264 16265 16266 4712 17345 17352 11164 17380 17383 4842 17394 11205 17406 17516 11481 5277 12183 12188 12341
watched$	13854 14302 16913 16914 17352 17382 4842 11200 11205 17403 17405 17487 5277
watches$	16264 16265 16266 12183 12188
watching$	15764 9644 4842 11205 5277
watchlist$	12329
watchlists$	12329
watchs$	4842 11205
water$	14194 14196 3348 3349 3350 3351 11665
wave$	1481 1689 12344
waved$	1481 1689
waves$	1481 1689
waving$	13984 13985 1481 1689
wavy$	5811
way$	12614 12615 12616 12617 12655 13376 7346 7633 13910 9093 9714 9716 16029 16030 10060 3711 3712 3713 16285 10109 10110 10247 10252 3903 3904 3905 10256 10257 10258 3909 3910 3911 10262 10263 17002 4555 17288 17707 11702
ways$	12655 13024 14095 15285 9165 15408 15483 2938 2939 2940 2941 2942 2943 2944 15547 9929 9930 16136 16137 16401 16419 16539 16575 11702
wayward$	5634 11985 5764
we	4695
we$	299 300 301 2878 9424 9425 9426 9427 9428 9429 9430 9431 9445 3097 3098 3099 3100 3101 3301 3303 10282 10283 10285 10286 10324 10325 10326 10376 10377 10378 4051 4054 4552 11045 5121
weak$	8669 15154 15155 15156 15157 2612 2708 2709 2710 2711 4403 4404 4405 4406 17076 17077 17078 17079 10906 4582 11010 5660 5661 5913
weakened$	4951
weaker$	8505 8506 8515 8516 8517 8518 8590 2242
weakest$	11010
wealth$	2979
weaned$	5174
weapon	17213 17223 17262 17437 17501 5017 17889 6301
weapon$	13021 13591 8472 8473 8474 17280 17425 17446 17447 11673 17876 17886 6028
weapons$	13019 13090 13591 14090 14092 8472 8473 8474 4687 17280 17425 17446 17447 11367 6028
wear	5336
wear$	13301 13302 13303 13304 13305 1289 3657 3689 3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 5812 5833
wearing$	13036 1289 13984 13985 3657 3689 3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 5336 5812 5833
wears$	1289 3657 3689 3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 5812 5833
weary$	12045
web$	14063
weed	11697
weed$	292 293 294 295 296 297 298 12877 12878 6692 6693 6694 6695 6696 6698 6699 13019 13054 13055 13056 13135 13136 13137 13197 13198 13199 13200 13201 13202 13203 13204 13209 13212 13591 13596 13619 13620 13621 13692 13693 13694 13695 13696 13697 14694 8645 16354 17385 11521 17718 17720 17893 11713
week$	16614 16615 16616 16655 16656 16657 5191 5192 11574 11577 12288 12499
weeken	5112
weekend$	16614 16615 16616 11462 17716
weeks$	16655 16656 16657 5191 5192 12288 12429 12499
weigh$	3162 9513 9514 9515 3433
weighed$	6315 6316
weighs$	6315
weight	11506 11508
weight$	17702 17704 12438 12445
weird$	6231
weirdo$	11913 6228
weirdos$	11913 6228
welcome$	352 353 354 355 356 357 358 7680 7681 7682 17196 5404
welcomed$	352 353 354 355 356 357 358 5404
welcomes$	352 353 354 355 356 357 358 5404
welcoming$	352 353 354 355 356 357 358 5404
welfare$	12556 6361 12656 12657 12658 12659 12660 12661 12662 12663 12666 12720 12721 13025 13026 14363 14508 14509 14510 14511 14512 14513 14514 14515 14516 14517 14518 14519 8424 8425 8426 8427 8428 15708 15709 15710 15711
well$	12783 12794 12795 12820 6653 7699 14945 8801 8802 2496 15139 2726 2727 2744 2791 2862 3120 3141 3144 9505 9506 9507 9508 9509 9510 9511 3169 3178 9540 9541 9542 9543 9619 9620 9622 9830 3481 3631 3637 5769 5782 5791 12182
wellbe	11508
wellbeing$	12556 12656 12657 12658 12659 12660 12661 12662 12663 12666 12720 12721 13025 13026 14503 14504 8424 8425 8426 8427 8428 17704
wells$	14945
went$	12756 12768 12769 12778 12814 12831 12832 12833 12835 412 555 556 557 558 559 560 599 600 601 6965 619 620 724 725 726 733 742 13370 13371 7182 7183 13380 13381 1064 1072 13627 1165 7608 7610 7612 1388 1389 1535 1536 1537 1538 1539 1540 1541 1680 1681 1693 1695 14395 2095 2119 2152 2153 2335 2472 2473 2474 2475 2476 2477 2483 2484 2700 2701 2702 3726 3735 3748 3749 3750 3751 3752 10467 4516 10877 4869 5186 5296 5311 5324 5365 5394 5395 11746 5573 6171
were	4703 17366
were$	6505 6512 210 219 6595 393 394 565 578 7026 813 884 885 1850 14445 2068 2069 2070 2071 2188 2216 2224 2280 2281 2282 2283 2284 2285 2286 2287 2288 2289 2290 2292 2293 2294 2295 2296 2297 2383 2412 2414 2416 2417 2418 2419 2420 2421 2422 2423 2424 2425 2426 2427 2428 2430 2431 2432 2433 2434 2435 2436 2437 2439 2440 2478 2546 2557 2561 2571 2592 2632 2651 2660 2661 2662 2663 2664 2665 15275 2883 2890 9240 2891 2892 2893 2894 2897 2898 2899 2900 3018 3019 3020 3025 3312 3339 3425 3426 3443 3450 3451 3452 3453 3454 3455 3462 3557 3573 3597 3630 3643 10009 3740 3778 10141 10310 10311 4064 10436 4132 4133 10636 16882 4374 4375 10757 4440 4470 10839 10880 4538 4539 4540 4592 17154 11075 11103 11195 11223 11238 4917 11332 11612 5370 5382 5383 5397 5438 5501 5503 5508 5555 5563 5582 5595 5618 5622 5635 5637 5646 5647 5708 5736 12115 12163 5902 5929 12347 6075 6127 6154 6160 6173 6179
west$	3650
wetting$	12417
what$	12565 6372 6431 6432 6433 6434 6513 6514 6584 6635 12836 12846 12847 13108 13271 13316 7240 7241 911 919 13482 7287 7302 7303 13551 7376 13622 13806 13834 7703 1354 14132 1588 1589 14137 8023 14274 8089 14301 8131 14406 14417 1901 1902 15284 9090 15290 9143 9163 9164 15745 9608 15815 15823 3359 3360 9769 9770 16089 16728 17055 10875 10876 17081 17082 11062 11752 11755 12276
whatever$	7423 13804 7684 14453 15675 15692 15915 16011 3780 3781 3782 3783 16425 3935 3936 11097 11099
whatsa	4955
whatsapp$	621 6971 622 6972 623 6973 624 6974 625 6975
whatsoever$	16882
wheel$	16938
wheelc	11611
wheelchair$	17807 6319
when	12331
when$	6627 6628 6629 6630 6631 6632 6633 6634 6969 6970 7553 13750 13751 13752 13753 13754 14417 14460 15076 15197 15835 16147 16725 16727 16730 16731 17128 17174 17175 17177 17388 17395 11214 4876 17435 17657 11463 12439
whenever$	6969 14202 14206 14207 14208 14209 14210 14211 14212 14213 14214 14215 15076 4040 4043 17388 4876 17657 11463
where	12331
where$	12577 12578 12579 12580 6633 6634 13622 1383 1384 1385 7738 7739 8024 14417 15835 16147 11206 11214 4879 17657
wherea	4772 11122 11123 11161 11166 11167 11168 4859
whereabouts$	17357 17362 17363 17364 17365 11209
wherever$	13787
which	12310 12331
which$	7478 15836 16147 4662 11067 11080 11081 17320 17353 17401 17432
while$	16915
whingeing$	6231
whiny$	6231
whisky$	17712
whisper$	11000
whistles$	12897
white$	15790 3615 3639 9994 3653 10025 10026 10027 3678 5763 5764 5787 5795 12183 5838
who	17213 17235 11067 11080 17353 17401 4877 17432 12331
who$	12577 12578 12579 12580 6635 7024 7025 7060 927 13622 7778 7779 14026 1862 14417 14660 14688 8750 15275 3011 16161 16164 11055 17261 11074 4725 11076 4727 11082 17279 11094 17291 17320 4808 11163 11171 4849 11206 11214 4900 11262 11272 4949 4970 12115 5973
whoever$	13607 13608 13609 13610 13611 13612 13613 13614 13615 13616 13617 13618 11076 17356
whole$	1433 10785 10787 5478
wholly$	5872 5875
whom	17263 17353 17401
whom$	12577 12578 12579 12580 13622 14417 3464 17320 17354 11206 4970 12344
whose$	5270
why$	12846 12847 13482 7287 13530 13531 14342 14343 8182 1833 1834 8185 1836 1837 8188 8189 1840 1855 1856 14406 14417 1903 1904 1905 1906 4291 4292 4293
wicked$	5492
wide$	5567
wider	4883
wider$	14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 11233
wife$	17783 17802 17809
wild$	8831 5478 5492 11885 11886 11887 11910 5580 11985 5788 5811 6240
wilful$	6272
wilfully$	615 1005 5407 5934 6272
will	4729 4974
will$	6642 6648 7596 1749 1814 1816 1976 1977 1978 1979 1980 1982 2033 2053 2084 3110 3134 3146 3149 3212 3256 3265 3293 3296 16013 16114 3814 3816 3817 3818 3819 3820 3821 3822 3826 3827 3828 3829 3830 3831 3832 3842 3846 3847 3848 3849 3850 3852 3860 3861 3862 3863 16413 16414 16415 16416 16417 16418 10225 3879 3880 3881 10243 16448 16454 16466 16467 16468 16469 10289 16492 3947 3948 3949 3950 3951 16502 3962 10371 10372 10375 10436 16634 16635 4097 4098 4108 11033 4686 4722 11093 11103 11184 4841 4914 4967 4975 11331 4993 17580 11409 5097 5857 5860 5862 5876 6054
willed$	12010
willfully$	5407
willing$	93 325 326 331 473 474 475 508 509 721 722 743 744 745 746 747 1042 1043 1044 1045 1047 1048 1049 1050 1051 14057 7958 14155 14156 14157 14158 1613 1614 1615 1818 1819 1820 1821 1907 1908 1909 10121 10123 10125 16322 16323 16324 16325 4678 5393 5410 5430
willingly$	13264 13265 720 728 729 730 13277 13288 11744 11745 5396
willingness$	12950 10350 16547 16548 16549 16550 16551 16552
willpower$	11771
wimp$	11913
wimps$	11913
win	5079
win$	9050 16508 10313
wind$	12623 7201 7333 14059 2158 2159 2438 10197
windded$	7201
windding$	7201
winded$	7201
winding$	12645 12646 12647 12648 12649 7201 2158 2159
winds$	12623 7201 2158 2159
windup$	8787
wine$	17712
wins	5079
winter$	13113 13114
wired$	2467 5572
wiry$	5767
wisdom$	2784 2786 9234 2885 15943 11500 12098
wise$	6534 2738 2739 9149 9150 9152 9153 9154 2821 9629 9630 9631 16001 3561 3598 3602 12041 12046 12047 5703 5705 5723
wised$	2798 9802
wiser$	6493 2735 2736 2737 2781 2821
wish$	10350 16547 16548 16549 16550 16551 16552 17259
wished$	5146
wishes$	5146 12275
wishs$	17259
wit$	16820 16821 16822
witches$	11905
with	17530 11693 6040
with$	12674 12787 12896 12981 12984 12989 13042 6881 6894 6899 13188 6993 6996 7027 7039 7040 7044 7051 7053 7055 7063 13270 7092 13298 7221 7222 13505 7311 7353 13588 7411 7415 7416 7417 7426 1244 7611 7624 13838 13846 13847 13890 13894 7828 7829 7873 7874 7911 7986 14294 14419 8488 8491 8502 8503 14700 8554 14924 8748 14952 8758 2445 2446 8816 2512 8917 8918 15132 15136 15147 15148 15151 15158 15197 9044 15244 2705 15267 9072 9075 2748 9479 9480 9481 3333 9719 3393 3394 3395 3396 3397 9815 9851 16161 16164 3657 3670 3671 3672 3673 3729 3753 3754 16380 16426 16465 16566 4333 16921 17067 10972 10973 10974 10975 10976 17208 11014 11024 4768 11158 17367 11234 17435 17476 11301 17582 17629 5139 5151 5189 17736 5280 11643 11645 17844 5312 5340 11692 11806 5589 5677 5812 5823 12297 12400 12405 6058 6080 6126 12509 12528
withdrawn$	11377
withdrew$	4641
withheld$	1875 1876 12284
withhold$	1875 1876
withholding$	1875 1876
withholds$	1875 1876
within$	8605 14802 14803 2258 14895 8821 9037 9396 11486
without$	117 6883 7382 1139 1140 1141 1142 2309 15656 15657 15658 15659 15660 15661 15662 15663 15664 15665 15666 15667 15668 15692 15701 15702 15703 15704 15705 15706 15707 9524 9525 9526 9527 15736 15737 15738 15739 3224 9910 3856 3859 10267 4003 4061 4062 4063 4065 4066 4067 4334 4335 10710 4373 4483 4484 5102 5217 11641 11661 5870 5871 5887 5910
witness$	11819
witnesses$	11819
wits$	9820 3471 3472 3473
witted$	11955 11956
woeful$	16953 4582 6272
woefully$	6272
wolf$	7867 14179 11761 11783
wolves$	14070 14866 14867 14868 15022 15024 11913
woman	11695
woman$	15102 15379 2839 9194 15404 15442 15447 15449 2908 9261 15464 15465 2932 15480 15481 15482 15488 2945 2946 2973 2974 2992 15553 3013 9370 15569 15585 9522 15930 15934 16078 16082 16083 16084 16085 16132 17841 17891 12063
women$	14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14822 8898 15102 15373 15374 15375 15376 15377 15378 15379 15382 2839 9192 15409 15411 15424 15425 15429 15440 15447 15448 15449 2905 15464 15465 15484 2945 2946 2963 2973 2974 2992 2997 15552 9368 15567 9375 15574 15575 15576 15577 15578 15579 15580 15581 15582 3041 15643 15644 15645 15646 15647 15648 15649 15686 15921 15922 15923 15924 15927 15932 16008 16022 16069 16074 3531 16078 16082 16083 16084 16085 3561 9918 9919 3574 3575 3576 3577 16132 3587 3588 3589 16244 16311 12059 12063
won$	12601
wonder$	12845 6650 6651 12848 12849 7334 7335 8146 8147
wondered$	7334 7335 8146 8147
wondering$	7334 7335 8146 8147
wonderred$	7334 7335 8146 8147
wonderring$	7334 7335 8146 8147
wonders$	7334 7335 8146 8147
wont$	3828 3829 3830 3831 3832 5857
wool$	12068
woolly$	6272
word$	7570 1221 7572 1223 14260 14741 17029 17060 11000
wore$	13301 13302 13303 13304 13305 1289 3657 3689 3699 3700 3701 3702 3703 3704 3705 3706 3707 3708 5812 5833
work	5222 12396
work$	192 194 195 6591 12788 6792 13094 569 570 571 572 573 574 575 576 577 7078 731 904 7394 13692 13693 13694 13695 13696 13697 14550 14559 14850 14943 8936 8951 8955 15153 15209 9048 9099 9412 9413 9414 9415 15621 15622 15822 15955 15956 15957 15958 15959 15960 15961 16313 16362 16368 10184 16382 10269 16485 16516 16522 16554 16555 16556 16567 16897 10901 4731 4885 11688 11796 5656 12207 12215 12263
worked	11315 5119
worked$	569 570 571 572 573 574 575 576 577 7078 731 904 16514 16540 16541 16542 16543 16544 17511 17638 5334 12216
worker	17727
worker$	12876 12917 13195 14418 14558 15842 16072 16343 16429 10504 10509 10510 4169 10546 10547 17123 10945 10954 17190 17191 4796 17724 5179 17826 11636 17879 11797 5942 12538
workers$	12876 12917 13195 7577 14418 8360 14558 14563 14890 8717 15240 15295 15296 15297 15298 3097 3098 3099 3100 3101 3301 3303 16072 16073 16343 16429 10282 10283 10285 10286 10324 10325 10326 10504 10509 10510 4169 17123 10954 17190 17191 4796 11797 11900
working$	569 570 571 572 573 574 575 576 577 7078 731 904 7394 8952 9400 15620 15626 16361 16554 16555 16556 17251 17697 12215 12295 6119 6146
workked$	7078 731
workking$	7078 731
works$	569 570 571 572 573 574 575 576 577 7078 731 904 15955 15956 15957 15958 15959 15960 15961 15962 9767 9768 16520 12216
workshop$	192 194 195
workshops$	192 194 195
workshy$	6240
world$	14139 14333 14352 14353 14354 14355 14356 14357 14358 14359 8887 8888 8889 15341 15342 15343 15344 15345 15346 15347 15361 15408 15538 9760 15966 9892 9898 16126 5695 5696
worldly$	2799 2821 3244 3245 3246 3247 3277 3532 3602 5697 6248
worn$	13306 13323 13324 13325 13337 17374 11183 12163
worr	5158 5233 5268
worried$	9401 9402 9403 15600 15601 15602 9407 9408 15849 15850 9655 10873 4615
worries$	14591 14592 14593 14594 9410 15607 9692 9693 12275
worry$	9401 9402 9403 15600 15601 15602 9407 9408 15838 15847 15850 9655 15875 15887 15905 15906 9711 12275
worrying$	15159 15160 15161 15162 15163 15164 15165 15166 15167 5638 5640
worse$	7279 13673 15684 15685 15813 9618 17014 17015 12077
worship$	696 697 698 699 700
worshiped$	696 697 698 699 700
worshiping$	696 697 698 699 700
worshipped$	696 697 698 699 700
worshipping$	696 697 698 699 700
worships$	696 697 698 699 700
worst	17591
worst$	12913 12914 13414 7242 7298 8567 2220 2228 2410 15079 15117 5562 5596 5640 6001
worth$	14582 15095 15096 4651
worthless$	6240
would	4663
would$	281 6642 6648 414 780 782 783 7134 13331 786 787 788 789 790 796 7147 7166 7167 13365 7178 947 1637 8025 1814 1816 8205 8256 2205 2299 15435 15457 3051 9406 3213 3265 3475 9827 9828 3815 3833 3834 3835 3846 3847 3848 16448 16454 10289 16502 3962 10436 16634 16635 4097 4098 10619 10620 10621 11033 4686 4967 5858 5862 5876
wound$	2158 2159
wrap	17889
wrap$	15866 11673
wraps$	13591 15126 11673 11713 11971
wreak$	5542
wreaked$	5543
wreaking$	5541
wreck$	13855 5446
wrecked$	5446
wrecking$	13859 5446
wreckked$	5446
wreckking$	5446
wrecks$	5446
wrist$	17695 17734 17735
wrists$	17695 17734
writ	12497
write$	16869 4460 4730 4774 17778 5526 5527
writing$	4463 4774
written$	4441 4462 5212
wrong$	6493 6494 177 178 179 180 181 182 183 6669 12913 12914 6803 6804 6805 13095 13786 7593 1446 7826 14025 7839 7875 7880 14089 8133 14494 14497 14567 14659 14679 14684 14685 14686 8844 15259 15455 15456 3068 3069 3070 3071 3072 3073 15975 9780 16818 16819 16832 16932 17073 17074 17124 17125 10942 5354 5458 5559 11922 5585 6226
wrote$	4461
xanax	11512 11519
xanax$	17708 17715
y$	15477
year	11581
year$	7028 7057 7058 14763 14764 14765 14766 14797 8604 14801 15014 15015 15017 15373 15374 15375 15376 15377 15378 15384 9217 15592 16076 3617 3620 3622 17768 17775 11581 17777 12059 12288 6138 12499
years$	14801 15367 15368 15369 15370 15451 15452 15453 15454 15491 15492 15493 2975 15592 9848 12288 6138 12499
yes$	14154 14160 7967
yesterday$	15970
yet$	6574 4564 10934
yield	5961
yielde	11315
yielded$	17511
yjs	11677 11678 11684
yjs$	17873 17874 17880 6188
yob$	14844 6211
yobbish$	5640 6211
yobbo$	6211
yobbos$	6211
yobs$	14844 14866 14867 14868 6211
yoi	6187
yoi$	12537
yos	11684
yos$	17880 6188
yot	11677 11678 11684
yot$	17873 17874 17880 6188
you$	299 300 301 1394 1402 2878 3097 3098 3099 3100 3101 3477 3894 3895
young	11695
young$	395 463 835 939 960 2183 8557 8559 8576 8580 8695 8696 2380 15039 15065 15066 15067 15068 2548 8906 15171 8979 8980 15199 15200 15201 15202 15203 15204 15218 2683 2684 2685 2686 9038 15534 2989 2990 2991 9417 9435 15969 9826 9882 16079 16080 16081 3568 3569 9936 3591 9942 9943 9944 9945 9946 9947 3615 16161 16164 3694 3744 3745 10277 10475 10662 10798 10799 10808 10817 10869 10920 10922 10980 11007 11022 17305 11120 11148 17350 17387 11192 4845 4846 17401 17402 17404 11240 17445 4913 4927 11289 17491 4952 17509 17512 17517 11352 11362 11363 17572 11383 11386 17584 5040 17591 5046 5064 17631 11441 17643 11452 5104 17655 17667 17677 11553 17891 5381 5496 5499 5509 5547 11984 12032 5720 5763 5996 12370 12375 12383
younge	5964
younger$	8154 8162 8505 8506 8515 8516 8517 8518 8590 2242 14806 14807 14808 14809 14810 14811 14812 14813 14814 14815 14816 14817 14820 14821 14824 14825 15110 15111 15279 16062 16065 11712
youngers$	17245 17455
youngster$	2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 11984
youngsters$	2380 15036 15065 15066 15067 15068 15171 15199 15200 15201 15202 15203 15204 15215 11712 11984
youth	6004 6181
youth$	2380 15036 15065 15066 15067 15068 15171 15174 15199 15200 15201 15202 15203 15204 15215 3615 16161 16164 16167 16168 16429 4167 4168 4596 11039 4882 17589 11525 11529 11677 11678 5333 11684 11830 5496 11848 5499 11984 12062 12114 5765 5996 6174 6181 6187
youths$	14752 14754 2380 15036 15065 15066 15067 15068 15171 15174 15199 15200 15201 15202 15203 15204 15215 16161 16164 4882 17589 17623 11830 11848 11984 12062 5765 6257
yp	11007 11022 11030 17268 17305 11120 11148 17350 17359 17381 17384 17387 11192 17389 4845 4846 17401 17402 17404 17445 4927 17509 17512 17517 11334 11352 17572 11383 11386 17584 5040 17591 5046 5064 17631 17643 11452 17655 17667 17677 5173 11547 5215 5238 11589 5251 11610 17811 17845 5306 5308 11659 11667 17871 5339 6004 12359 12370 12375 12478
yp$	5464
yp1$	5463
yp2$	5463
yp3$	5463
yp4$	5463
yp5$	5463
yp6$	5463
yro	6187
yro$	12537
zero$	8862 4000 10676 5936 6038
zits$	12173
zone$	17514 11421
zones$	17514 11421
