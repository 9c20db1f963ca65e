<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Capture</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>this text %1</source>
        <translation>deze tekst %1</translation>
    </message>
    <message>
        <source>there is no row to add; put one touchpoint on each line</source>
        <translation>er is geen rij om toe te voegen; zet op elke regel één contactmoment</translation>
    </message>
    <message>
        <source>is written in UTF-16; save it as UTF-8</source>
        <translation>staat in UTF-16; sla het op als UTF-8</translation>
    </message>
    <message>
        <source>is not in UTF-8; save it in that encoding</source>
        <translation>staat niet in UTF-8; sla het op in die codering</translation>
    </message>
    <message>
        <source>a list has %L1 lines at most; divide it</source>
        <translation>een lijst heeft hoogstens %L1 regels; splits de lijst</translation>
    </message>
    <message>
        <source>this cell begins with a quotation mark that is not closed; close it, or double it</source>
        <translation>deze cel begint met een aanhalingsteken dat niet wordt gesloten; sluit het, of verdubbel het</translation>
    </message>
    <message>
        <source>this cell goes on behind its closing quotation mark; double the marks inside it</source>
        <translation>deze cel gaat door na het sluitende aanhalingsteken; verdubbel de aanhalingstekens erbinnen</translation>
    </message>
    <message>
        <source>a row has %1 cells at most; take columns out</source>
        <translation>een rij heeft hoogstens %1 cellen; haal kolommen weg</translation>
    </message>
    <message>
        <source>no column says what the touchpoints are called; title one of them “Name”</source>
        <translation>geen kolom zegt hoe de contactmomenten heten; noem er een “Naam”</translation>
    </message>
    <message>
        <source>This is no text that can be read</source>
        <translation>Dit is geen leesbare tekst</translation>
    </message>
    <message>
        <source>It has no name yet</source>
        <translation>Er is nog geen naam</translation>
    </message>
    <message>
        <source>Which partner? Type a name behind @, or \@ for the sign itself</source>
        <translation>Welke partner? Typ een naam achter @, of \@ voor het teken zelf</translation>
    </message>
    <message>
        <source>Which channel? Type a name behind #, or \# for the sign itself</source>
        <translation>Welk kanaal? Typ een naam achter #, of \# voor het teken zelf</translation>
    </message>
    <message>
        <source>How does it feel? Type -2 to 2 behind !, or \! for the sign itself</source>
        <translation>Hoe voelt het? Typ -2 tot 2 achter !, of \! voor het teken zelf</translation>
    </message>
    <message>
        <source>How long? Type minutes behind ~, or 1:30 or 2h, or \~ for the sign itself</source>
        <translation>Hoe lang? Typ minuten achter ~, of 1:30 of 2u, of \~ voor het teken zelf</translation>
    </message>
    <message>
        <source>Consulted or informed stands beside no other role of a partner; take %1 out</source>
        <translation>Wie geraadpleegd of geïnformeerd wordt, heeft geen andere rol; haal %1 weg</translation>
    </message>
    <message>
        <source>This name %1</source>
        <translation>Deze naam %1</translation>
    </message>
    <message>
        <source>A touchpoint has one channel; take %1 out, or add another touchpoint</source>
        <translation>Een contactmoment heeft één kanaal; haal %1 weg, of voeg nog een contactmoment toe</translation>
    </message>
    <message>
        <source>A touchpoint has one experience; take %1 out</source>
        <translation>Een contactmoment heeft één ervaring; haal %1 weg</translation>
    </message>
    <message>
        <source>The minutes are said already; take %1 out</source>
        <translation>De minuten staan er al; haal %1 weg</translation>
    </message>
    <message>
        <source>Experience goes from !-2 to !2 in whole steps; %1 is none</source>
        <translation>Ervaring gaat van !-2 tot en met !2 in hele stappen; %1 hoort daar niet bij</translation>
    </message>
    <message>
        <source>%1 are no minutes; type ~0 or more</source>
        <translation>%1 is geen aantal minuten; typ ~0 of meer</translation>
    </message>
    <message>
        <source>What does %1 mean? Words go before the signs</source>
        <translation>Wat betekent %1? Woorden komen vóór de tekens</translation>
    </message>
    <message>
        <source>A phase has a name only; take %1 out, or put a backslash before it</source>
        <translation>Een fase heeft alleen een naam; haal %1 weg, of zet er een backslash voor</translation>
    </message>
    <message>
        <source>this row has no name; give it one, or take the row out</source>
        <translation>deze rij heeft geen naam; geef er een, of haal de rij weg</translation>
    </message>
    <message>
        <source>%1 is no experience; write a whole number from -2 to 2, or nothing</source>
        <translation>%1 is geen waarde voor ervaring; schrijf een geheel getal van -2 tot en met 2, of niets</translation>
    </message>
    <message>
        <source>%1 is no effort; write a whole number from 1 (hard) to 7 (easy), or nothing</source>
        <translation>%1 is geen waarde voor moeite; schrijf een geheel getal van 1 (moeilijk) tot en met 7 (makkelijk), of niets</translation>
    </message>
    <message>
        <source>%1 is no importance; write a whole number from 1 to 5, or nothing</source>
        <translation>%1 is geen waarde voor belangrijkheid; schrijf een geheel getal van 1 tot en met 5, of niets</translation>
    </message>
    <message>
        <source>%1 are no minutes; write a number from 0 up, a time such as 1:30 or 2 h, or nothing</source>
        <translation>%1 is geen aantal minuten; schrijf een getal vanaf 0, een tijd zoals 1:30 of 2 u, of niets</translation>
    </message>
    <message>
        <source>%1 has another role in this row; who is consulted or informed has no other, so take one of them out</source>
        <translation>%1 heeft in deze rij nog een rol; wie geraadpleegd of geïnformeerd wordt, heeft geen andere, dus haal een van beide weg</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>line %1, character %2</source>
        <translation>regel %1, teken %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>regel %1, kolom %2</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3)</source>
        <translation>regel %1, kolom %2 (%3)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Eindverantwoordelijk</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Uitvoerend</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Geraadpleegd</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Geïnformeerd</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Moeite</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Belangrijkheid</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideale situatie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Nieuwe klantreis</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nieuwe fase</translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Ownership</source>
        <translation>Eigenaarschap</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Belangen</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Nobody accountable</source>
        <translation>Niemand eindverantwoordelijk</translation>
    </message>
    <message>
        <source>Several accountable</source>
        <translation>Meerdere eindverantwoordelijken</translation>
    </message>
    <message>
        <source>Nobody named to do the work</source>
        <translation>Geen uitvoerder benoemd</translation>
    </message>
    <message>
        <source>Accountable without means</source>
        <translation>Eindverantwoordelijk zonder middelen</translation>
    </message>
    <message>
        <source>Handoff without agreement</source>
        <translation>Overdracht zonder afspraak</translation>
    </message>
    <message>
        <source>Handoff without information</source>
        <translation>Overdracht zonder informatie</translation>
    </message>
    <message>
        <source>Journey without owner</source>
        <translation>Klantreis zonder eigenaar</translation>
    </message>
    <message>
        <source>Blamed for what another does</source>
        <translation>Krijgt de schuld van wat een ander doet</translation>
    </message>
    <message>
        <source>Harmed without a say</source>
        <translation>Benadeeld zonder inspraak</translation>
    </message>
    <message>
        <source>Partner without a role</source>
        <translation>Ketenpartner zonder rol</translation>
    </message>
    <message>
        <source>Opposite wishes</source>
        <translation>Tegengestelde wensen</translation>
    </message>
    <message>
        <source>Wishes that collide along a chain</source>
        <translation>Wensen die via een keten botsen</translation>
    </message>
    <message>
        <source>Good for one, bad for another</source>
        <translation>Goed voor de een, slecht voor de ander</translation>
    </message>
    <message>
        <source>Against the common purpose</source>
        <translation>Tegen het gezamenlijke doel</translation>
    </message>
    <message>
        <source>No interest declared</source>
        <translation>Geen belang genoemd</translation>
    </message>
    <message>
        <source>Interest not disclosed</source>
        <translation>Belang niet gedeeld</translation>
    </message>
    <message>
        <source>Touchpoint that nobody reaches</source>
        <translation>Contactmoment dat niemand bereikt</translation>
    </message>
    <message>
        <source>No way out</source>
        <translation>Geen uitweg</translation>
    </message>
    <message>
        <source>End that is neither goal nor abandon</source>
        <translation>Einde dat geen doel of afhaakpunt is</translation>
    </message>
    <message>
        <source>Probabilities that do not add up</source>
        <translation>Kansen die niet optellen tot 100 %</translation>
    </message>
    <message>
        <source>To and fro between partners</source>
        <translation>Heen en weer tussen partners</translation>
    </message>
    <message>
        <source>Weak moment of truth</source>
        <translation>Zwak moment of truth</translation>
    </message>
    <message>
        <source>Partner that ties the others together</source>
        <translation>Ketenpartner die de anderen verbindt</translation>
    </message>
    <message>
        <source>Partner without whom no goal is reached</source>
        <translation>Ketenpartner zonder wie geen doel wordt bereikt</translation>
    </message>
    <message>
        <source>Several front doors</source>
        <translation>Meerdere voordeuren</translation>
    </message>
    <message>
        <source>Phase without touchpoints</source>
        <translation>Fase zonder contactmomenten</translation>
    </message>
    <message>
        <source>Bad experience in another&apos;s name</source>
        <translation>Slechte ervaring op naam van een ander</translation>
    </message>
    <message>
        <source>Bad experience without an ideal</source>
        <translation>Slechte ervaring zonder ideale situatie</translation>
    </message>
    <message>
        <source>Journey hardly measured</source>
        <translation>Klantreis nauwelijks gemeten</translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>Nobody is accountable for “{touchpoint}”</source>
        <translation>Niemand is eindverantwoordelijk voor “{touchpoint}”</translation>
    </message>
    <message>
        <source>When something goes wrong here, each partner can point to another, and the customer has nobody to turn to.</source>
        <translation>Als hier iets misgaat, kan elke partner naar een ander wijzen en kan de klant bij niemand terecht.</translation>
    </message>
    <message>
        <source>Agree which one partner answers for it, and make that partner accountable.</source>
        <translation>Spreek af welke partner ervoor instaat, en maak die partner eindverantwoordelijk.</translation>
    </message>
    <message>
        <source>{count} touchpoints have nobody who is accountable</source>
        <translation>Voor {count} contactmomenten is niemand eindverantwoordelijk</translation>
    </message>
    <message>
        <source>More than one partner is accountable for “{touchpoint}”: {partners}</source>
        <translation>Meer dan één partner is eindverantwoordelijk voor “{touchpoint}”: {partners}</translation>
    </message>
    <message>
        <source>Where several partners answer for the same thing, each can wait for the other, and nobody has the last word.</source>
        <translation>Als meerdere partners voor hetzelfde instaan, kan elk op de ander wachten en heeft niemand het laatste woord.</translation>
    </message>
    <message>
        <source>Choose the one that has the last word; the others can be responsible or consulted.</source>
        <translation>Kies wie het laatste woord heeft; de anderen kunnen uitvoerend of geraadpleegd zijn.</translation>
    </message>
    <message>
        <source>{count} touchpoints have more than one accountable partner</source>
        <translation>{count} contactmomenten hebben meer dan één eindverantwoordelijke partner</translation>
    </message>
    <message>
        <source>Nobody is named to do the work at “{touchpoint}”</source>
        <translation>Voor “{touchpoint}” is niemand genoemd die het werk doet</translation>
    </message>
    <message>
        <source>Somebody answers for it, but the map does not say who does it, so that nobody knows whom to call on the day.</source>
        <translation>Er staat wel iemand voor in, maar de kaart zegt niet wie het doet, zodat op de dag zelf niemand weet wie er gebeld moet worden.</translation>
    </message>
    <message>
        <source>Name the partner that does the work as responsible; it may be the accountable one itself.</source>
        <translation>Geef de partner die het werk doet de rol uitvoerend; dat mag de eindverantwoordelijke zelf zijn.</translation>
    </message>
    <message>
        <source>{count} touchpoints do not say who does the work</source>
        <translation>{count} contactmomenten zeggen niet wie het werk doet</translation>
    </message>
    <message>
        <source>{owner} is accountable for “{touchpoint}”, but has no agreement there with those who do the work: {partners}</source>
        <translation>{owner} is eindverantwoordelijk voor “{touchpoint}”, maar heeft daar geen afspraak met wie het werk doet: {partners}</translation>
    </message>
    <message>
        <source>{owner} answers for the result, has nobody of its own at work, and cannot hold those who are to any promise.</source>
        <translation>{owner} staat in voor het resultaat, heeft zelf niemand aan het werk en kan wie het werk doet nergens aan houden.</translation>
    </message>
    <message>
        <source>Record what {owner} and {partners} agree on for this work, or make a partner accountable that does it.</source>
        <translation>Leg vast wat {owner} en {partners} voor dit werk afspreken, of maak een partner eindverantwoordelijk die het zelf doet.</translation>
    </message>
    <message>
        <source>{count} touchpoints have an owner without an agreement with those who do the work</source>
        <translation>{count} contactmomenten hebben een eigenaar zonder afspraak met wie het werk doet</translation>
    </message>
    <message>
        <source>Between “{from}” and “{to}” the customer passes from {giver} to {taker} without an agreement</source>
        <translation>Tussen “{from}” en “{to}” gaat de klant zonder afspraak over van {giver} naar {taker}</translation>
    </message>
    <message>
        <source>Nobody has promised how long this takes, what is passed on, or who helps the customer when it fails.</source>
        <translation>Niemand heeft toegezegd hoe lang dit duurt, wat er wordt doorgegeven of wie de klant helpt als het misgaat.</translation>
    </message>
    <message>
        <source>Agree what {taker} may expect from {giver} and the other way round, and record it for this step or for the whole journey.</source>
        <translation>Spreek af wat {taker} van {giver} mag verwachten en omgekeerd, en leg dat vast voor deze stap of voor de hele klantreis.</translation>
    </message>
    <message>
        <source>{count} times the customer passes to another partner without an agreement</source>
        <translation>{count} keer gaat de klant zonder afspraak over naar een andere partner</translation>
    </message>
    <message>
        <source>When the customer goes from “{from}” to “{to}”, the map does not say what information goes along</source>
        <translation>Als de klant van “{from}” naar “{to}” gaat, zegt de kaart niet welke informatie meegaat</translation>
    </message>
    <message>
        <source>What is not passed on, the customer has to tell again, or the next partner has to guess.</source>
        <translation>Wat niet wordt doorgegeven, moet de klant opnieuw vertellen of moet de volgende partner raden.</translation>
    </message>
    <message>
        <source>Write down what the next partner needs to know and who sends it; if that is nothing, write so.</source>
        <translation>Schrijf op wat de volgende partner moet weten en wie dat doorgeeft; is dat niets, schrijf dat dan op.</translation>
    </message>
    <message>
        <source>{count} times the customer passes to another partner, and the map does not say what information goes along</source>
        <translation>{count} keer gaat de klant over naar een andere partner en zegt de kaart niet welke informatie meegaat</translation>
    </message>
    <message>
        <source>Nobody owns the journey “{journey}” as a whole</source>
        <translation>Niemand is eigenaar van de klantreis “{journey}” als geheel</translation>
    </message>
    <message>
        <source>Each partner looks after its own part; nobody looks at what the customer goes through from beginning to end.</source>
        <translation>Elke partner let op het eigen deel; niemand kijkt naar wat de klant van begin tot eind meemaakt.</translation>
    </message>
    <message>
        <source>Choose one partner that watches over the whole journey and calls the others together.</source>
        <translation>Kies één partner die over de hele klantreis waakt en de anderen bijeenroept.</translation>
    </message>
    <message>
        <source>{count} journeys have no owner</source>
        <translation>{count} klantreizen hebben geen eigenaar</translation>
    </message>
    <message>
        <source>Customers take “{touchpoint}” for the work of {brand}, but {owner} is accountable and {brand} has no part in it</source>
        <translation>Klanten zien “{touchpoint}” als werk van {brand}, maar {owner} is eindverantwoordelijk en {brand} heeft er geen deel aan</translation>
    </message>
    <message>
        <source>When it goes badly, {brand} gets the complaint and the bad name, and can do nothing about it.</source>
        <translation>Als het slecht gaat, krijgt {brand} de klacht en de slechte naam, zonder er iets aan te kunnen doen.</translation>
    </message>
    <message>
        <source>Give {brand} a part in it, consulted or at least informed, or show customers that they deal with {owner}.</source>
        <translation>Geef {brand} er een rol in, geraadpleegd of ten minste geïnformeerd, of laat klanten zien dat ze met {owner} te maken hebben.</translation>
    </message>
    <message>
        <source>{count} touchpoints are taken for the work of a partner that has no part in them</source>
        <translation>{count} contactmomenten gelden als werk van een partner die er geen deel aan heeft</translation>
    </message>
    <message>
        <source>“{touchpoint}” works against what {partner} wants with “{outcome}”, and {partner} has no say in it</source>
        <translation>“{touchpoint}” werkt tegen wat {partner} wil met “{outcome}”, en {partner} heeft daar niets over te zeggen</translation>
    </message>
    <message>
        <source>Those who decide here do not feel the harm, and those who feel it are not asked.</source>
        <translation>Wie hier beslist, voelt de schade niet, en wie die voelt, wordt niets gevraagd.</translation>
    </message>
    <message>
        <source>Consult {partner} here, or agree with it how much “{outcome}” may suffer.</source>
        <translation>Raadpleeg {partner} hier, of spreek samen af hoeveel “{outcome}” eronder mag lijden.</translation>
    </message>
    <message>
        <source>{count} times a touchpoint works against a partner that has no say in it</source>
        <translation>{count} keer werkt een contactmoment tegen een partner die er niets over te zeggen heeft</translation>
    </message>
    <message>
        <source>{partner} has no role at any touchpoint</source>
        <translation>{partner} heeft bij geen enkel contactmoment een rol</translation>
    </message>
    <message>
        <source>Either the map has forgotten what it does, or it need not be on the map.</source>
        <translation>Ofwel is op de kaart vergeten wat deze partner doet, ofwel hoort die er niet op.</translation>
    </message>
    <message>
        <source>Add the roles that {partner} has, or take it off the map.</source>
        <translation>Voeg de rollen van {partner} toe, of haal deze partner van de kaart.</translation>
    </message>
    <message>
        <source>{count} partners have no role at any touchpoint</source>
        <translation>{count} partners hebben bij geen enkel contactmoment een rol</translation>
    </message>
    <message>
        <source>{one} and {other} pull apart: {oneWish} against {otherWish}</source>
        <translation>{one} en {other} trekken elk een andere kant op: {oneWish} tegenover {otherWish}</translation>
    </message>
    <message>
        <source>What serves one of them harms the other, so that each undoes the work of the other.</source>
        <translation>Wat goed is voor de een, schaadt de ander, zodat elk het werk van de ander tenietdoet.</translation>
    </message>
    <message>
        <source>Bring both to one table: agree how much is enough, and what the one that gives way gets in return.</source>
        <translation>Breng beide partijen aan één tafel: spreek af hoeveel genoeg is, en wat degene die toegeeft ervoor terugkrijgt.</translation>
    </message>
    <message>
        <source>{count} times two parties want the opposite of each other</source>
        <translation>{count} keer willen twee partijen het tegenovergestelde</translation>
    </message>
    <message>
        <source>{one} and {other} pull apart: {cause} leads to {result}</source>
        <translation>{one} en {other} trekken elk een andere kant op: {cause} leidt tot {result}</translation>
    </message>
    <message>
        <source>The wish of {one} for {oneWish} works step by step against the wish of {other} for {otherWish}: {chain}.</source>
        <translation>De wens van {one} ({oneWish}) werkt stap voor stap tegen de wens van {other} ({otherWish}): {chain}.</translation>
    </message>
    <message>
        <source>Go through the chain together and ask whether each link is true; then agree where to break it, or what makes up for it.</source>
        <translation>Loop de keten samen door en vraag bij elke schakel of die klopt; spreek dan af waar de keten te breken is, of wat het goedmaakt.</translation>
    </message>
    <message>
        <source>{count} times the wish of one works against the wish of another</source>
        <translation>{count} keer werkt de wens van de een tegen de wens van een ander</translation>
    </message>
    <message>
        <source>“{touchpoint}” serves {winner} at the cost of {loser}</source>
        <translation>“{touchpoint}” is goed voor {winner}, ten koste van {loser}</translation>
    </message>
    <message>
        <source>The more it does for {winner}, the more it harms {loser}; every change here meets resistance from one of them.</source>
        <translation>Hoe meer het oplevert voor {winner}, hoe meer het {loser} schaadt; bij elke verandering hier verzet een van beide zich.</translation>
    </message>
    <message>
        <source>Change it so that {loser} suffers less, or agree how the gain is shared.</source>
        <translation>Verander het zo dat {loser} er minder onder lijdt, of spreek af hoe de winst wordt gedeeld.</translation>
    </message>
    <message>
        <source>{count} times a touchpoint serves one at the cost of another</source>
        <translation>{count} keer is een contactmoment goed voor de een, ten koste van een ander</translation>
    </message>
    <message>
        <source>A wish of {one} works against the common purpose: {chain}</source>
        <translation>Een wens van {one} werkt tegen het gezamenlijke doel: {chain}</translation>
    </message>
    <message>
        <source>All partners have said that they work for “{outcome}”; this pulls it the wrong way.</source>
        <translation>Alle partners hebben gezegd dat ze werken voor “{outcome}”; dit trekt de verkeerde kant op.</translation>
    </message>
    <message>
        <source>Talk about it openly: agree how far this interest may go, or reward {one} for what serves the common purpose.</source>
        <translation>Bespreek het open: spreek af hoe ver dit belang mag gaan, of beloon {one} voor wat het gezamenlijke doel dient.</translation>
    </message>
    <message>
        <source>{count} times an interest works against the common purpose</source>
        <translation>{count} keer werkt een belang tegen het gezamenlijke doel</translation>
    </message>
    <message>
        <source>{partner} takes part, but the map does not say what it wants</source>
        <translation>{partner} doet mee, maar de kaart zegt niet met welke wensen</translation>
    </message>
    <message>
        <source>Interests that are not on the table steer all the same, and what they clash with stays unseen.</source>
        <translation>Belangen die niet op tafel liggen, sturen toch mee, en waarmee ze botsen blijft onzichtbaar.</translation>
    </message>
    <message>
        <source>Ask {partner} what it wants more or less of, and add that as an interest.</source>
        <translation>Vraag {partner} waarvan er meer of minder moet komen, en voeg dat toe als belang.</translation>
    </message>
    <message>
        <source>{count} partners take part, but the map does not say what they want</source>
        <translation>{count} partners doen mee, maar de kaart zegt niet wat ze willen</translation>
    </message>
    <message>
        <source>The wish of {one} for {oneWish} is kept from the other partners</source>
        <translation>De wens van {one} ({oneWish}) wordt niet met de andere partners gedeeld</translation>
    </message>
    <message>
        <source>It is left out of everything that is exported, so that others cannot reckon with it.</source>
        <translation>Die wens blijft weg uit alles wat wordt geëxporteerd, zodat anderen er geen rekening mee kunnen houden.</translation>
    </message>
    <message>
        <source>Ask {one} whether it may be shared; until then, mind who sees this screen.</source>
        <translation>Vraag {one} of het gedeeld mag worden; let tot dan op wie dit scherm ziet.</translation>
    </message>
    <message>
        <source>{count} interests are not disclosed</source>
        <translation>{count} belangen worden niet gedeeld</translation>
    </message>
    <message>
        <source>No path leads from a start of the journey to “{touchpoint}”</source>
        <translation>Geen route leidt van een begin van de klantreis naar “{touchpoint}”</translation>
    </message>
    <message>
        <source>Either no customer ever comes here, or the map leaves out how they do.</source>
        <translation>Ofwel komt hier nooit een klant, ofwel laat de kaart weg hoe die hier komt.</translation>
    </message>
    <message>
        <source>Draw the transition that leads here, or take the touchpoint off the map.</source>
        <translation>Teken de overgang die hierheen leidt, of haal het contactmoment van de kaart.</translation>
    </message>
    <message>
        <source>{count} touchpoints cannot be reached from a start of their journey</source>
        <translation>{count} contactmomenten zijn vanaf geen begin van hun klantreis te bereiken</translation>
    </message>
    <message>
        <source>Customers who come to “{touchpoint}” never get to an end</source>
        <translation>Klanten die bij “{touchpoint}” komen, bereiken nooit een einde</translation>
    </message>
    <message>
        <source>All that follows leads in circles: on this map they can neither finish nor give up.</source>
        <translation>Alles wat volgt, draait in een kring: op deze kaart kunnen ze niet klaar zijn en niet afhaken.</translation>
    </message>
    <message>
        <source>Draw the way out: to the goal, or to where customers give up.</source>
        <translation>Teken de uitweg: naar het doel, of naar waar klanten afhaken.</translation>
    </message>
    <message>
        <source>{count} touchpoints have no path to an end</source>
        <translation>{count} contactmomenten hebben geen route naar een einde</translation>
    </message>
    <message>
        <source>The journey just ends at “{touchpoint}”</source>
        <translation>De klantreis houdt bij “{touchpoint}” zomaar op</translation>
    </message>
    <message>
        <source>The map does not say whether customers have got what they came for or have given up here.</source>
        <translation>De kaart zegt niet of klanten hier hebben gekregen waarvoor ze kwamen, of zijn afgehaakt.</translation>
    </message>
    <message>
        <source>Draw where customers go on, or make it a goal or an abandon.</source>
        <translation>Teken waar klanten heen gaan, of maak er een doel of een afhaakpunt van.</translation>
    </message>
    <message>
        <source>{count} touchpoints are ends that are marked neither as goal nor as abandon</source>
        <translation>{count} contactmomenten zijn een einde zonder markering als doel of als afhaakpunt</translation>
    </message>
    <message>
        <source>The probabilities of the ways out of “{touchpoint}” add up to {sum} %</source>
        <translation>De kansen van de wegen vanuit “{touchpoint}” zijn samen {sum} %</translation>
    </message>
    <message>
        <source>Customers cannot go more than one way at a time, nor fewer, so that figures made of these numbers mislead.</source>
        <translation>Klanten kunnen niet meer dan één weg tegelijk gaan, en ook niet minder dan één, zodat cijfers op basis van deze getallen misleiden.</translation>
    </message>
    <message>
        <source>Correct them so that they add up to 100 %, or leave out what is not known.</source>
        <translation>Verbeter ze zodat ze samen 100 % zijn, of laat weg wat niet bekend is.</translation>
    </message>
    <message>
        <source>{count} touchpoints have probabilities that do not add up to 100 %</source>
        <translation>{count} contactmomenten hebben kansen die samen geen 100 % zijn</translation>
    </message>
    <message>
        <source>After “{before}” the customer goes to another partner for “{touchpoint}” and back again for “{after}”</source>
        <translation>Na “{before}” gaat de klant voor “{touchpoint}” naar een andere partner en voor “{after}” weer terug</translation>
    </message>
    <message>
        <source>Each change costs waiting and telling the story again, and makes the customer the messenger between two partners.</source>
        <translation>Elke wissel kost wachten en opnieuw vertellen, en maakt de klant tot boodschapper tussen twee partners.</translation>
    </message>
    <message>
        <source>See whether one partner can do all of it, or whether the two can settle it without the customer.</source>
        <translation>Kijk of één partner alles kan doen, of dat de twee het kunnen regelen zonder de klant.</translation>
    </message>
    <message>
        <source>{count} times the customer goes to another partner and back again</source>
        <translation>{count} keer gaat de klant naar een andere partner en weer terug</translation>
    </message>
    <message>
        <source>Everybody on the way to a goal passes the weak spot “{touchpoint}”</source>
        <translation>Iedereen op weg naar een doel komt langs de zwakke plek “{touchpoint}”</translation>
    </message>
    <message>
        <source>The experience is bad there or nobody is accountable, and what all customers pass, all of them remember.</source>
        <translation>De ervaring is daar slecht of niemand is eindverantwoordelijk, en waar alle klanten langskomen, dat onthouden ze allemaal.</translation>
    </message>
    <message>
        <source>Improve this before anything that fewer customers meet, and see that one partner answers for it.</source>
        <translation>Verbeter dit vóór alles wat minder klanten tegenkomen, en zorg dat één partner ervoor instaat.</translation>
    </message>
    <message>
        <source>{count} touchpoints that everybody passes are weak spots</source>
        <translation>{count} contactmomenten waar iedereen langskomt, zijn zwakke plekken</translation>
    </message>
    <message>
        <source>Only {partner} ties the other partners of “{journey}” together</source>
        <translation>Alleen {partner} verbindt de andere partners van “{journey}” met elkaar</translation>
    </message>
    <message>
        <source>Some of them hand customers over to each other only by way of {partner}; when it fails or leaves, the journey falls apart.</source>
        <translation>Sommige dragen klanten alleen via {partner} aan elkaar over; als die uitvalt of weggaat, valt de klantreis uiteen.</translation>
    </message>
    <message>
        <source>Let the partners on both sides know each other, and agree what they do when {partner} cannot.</source>
        <translation>Laat de partners aan beide kanten elkaar leren kennen, en spreek af wat ze doen als {partner} niet kan.</translation>
    </message>
    <message>
        <source>{count} times a single partner ties the others together</source>
        <translation>{count} keer verbindt één partner de anderen met elkaar</translation>
    </message>
    <message>
        <source>Without {partner} nobody reaches a goal of “{journey}”</source>
        <translation>Zonder {partner} bereikt niemand een doel van “{journey}”</translation>
    </message>
    <message>
        <source>Every path to a goal passes a touchpoint of {partner}: when it stops, the whole journey stops.</source>
        <translation>Elke route naar een doel gaat langs een contactmoment van {partner}: valt dat stil, dan valt de hele klantreis stil.</translation>
    </message>
    <message>
        <source>Agree with {partner} what happens when it cannot do its part, or open a path around it.</source>
        <translation>Spreek met {partner} af wat er gebeurt als het eigen deel niet lukt, of open een route eromheen.</translation>
    </message>
    <message>
        <source>{count} times no goal is reached without a certain partner</source>
        <translation>{count} keer wordt zonder een bepaalde partner geen doel bereikt</translation>
    </message>
    <message>
        <source>Customers enter “{journey}” at more than one organisation: {doors}</source>
        <translation>Klanten beginnen aan “{journey}” bij meer dan één organisatie, via {doors}</translation>
    </message>
    <message>
        <source>They have to know beforehand whom to turn to; who chooses the wrong door is sent on or gives up.</source>
        <translation>Ze moeten vooraf weten waar ze terechtkunnen; wie de verkeerde deur kiest, wordt doorgestuurd of haakt af.</translation>
    </message>
    <message>
        <source>Choose one front door, or see that every door gives the same answers and passes on what it hears.</source>
        <translation>Kies één voordeur, of zorg dat elke deur dezelfde antwoorden geeft en doorgeeft wat daar te horen is.</translation>
    </message>
    <message>
        <source>{count} journeys begin at more than one organisation</source>
        <translation>{count} klantreizen beginnen bij meer dan één organisatie</translation>
    </message>
    <message>
        <source>The phase “{phase}” has no touchpoints</source>
        <translation>De fase “{phase}” heeft geen contactmomenten</translation>
    </message>
    <message>
        <source>Either nothing happens there, or the map has forgotten what does.</source>
        <translation>Ofwel gebeurt daar niets, ofwel is op de kaart vergeten wat.</translation>
    </message>
    <message>
        <source>Add what customers go through in it, or take the phase off the map.</source>
        <translation>Voeg toe wat klanten erin meemaken, of haal de fase van de kaart.</translation>
    </message>
    <message>
        <source>{count} phases have no touchpoints</source>
        <translation>{count} fasen hebben geen contactmomenten</translation>
    </message>
    <message>
        <source>“{touchpoint}” is a bad experience in the hands of {owner}, and {bearer} gets the blame</source>
        <translation>“{touchpoint}” is een slechte ervaring in handen van {owner}, en {bearer} krijgt de schuld</translation>
    </message>
    <message>
        <source>Customers hold it against {bearer}; {owner}, who could make it better, does not feel that.</source>
        <translation>Klanten nemen het {bearer} kwalijk; {owner}, die het beter kan maken, merkt daar niets van.</translation>
    </message>
    <message>
        <source>Show {owner} what it costs {bearer}, and agree what makes it worth improving.</source>
        <translation>Laat {owner} zien wat het {bearer} kost, en spreek af wat verbeteren de moeite waard maakt.</translation>
    </message>
    <message>
        <source>{count} touchpoints are a bad experience for which a partner other than their owner gets the blame</source>
        <translation>{count} contactmomenten zijn een slechte ervaring waarvan een andere partner dan hun eigenaar de schuld krijgt</translation>
    </message>
    <message>
        <source>“{touchpoint}” is a bad experience, and the map does not say how it should be</source>
        <translation>“{touchpoint}” is een slechte ervaring, en de kaart zegt niet hoe het zou moeten zijn</translation>
    </message>
    <message>
        <source>Without a picture of how it should be, each partner improves what it can, and the parts do not fit.</source>
        <translation>Zonder beeld van hoe het zou moeten zijn, verbetert elke partner wat die kan en passen de delen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Ask customers and partners how it should be, and write that down as the ideal.</source>
        <translation>Vraag klanten en partners hoe het zou moeten zijn, en schrijf dat op als ideale situatie.</translation>
    </message>
    <message>
        <source>{count} bad experiences do not say how it should be</source>
        <translation>{count} slechte ervaringen zeggen niet hoe het zou moeten zijn</translation>
    </message>
    <message>
        <source>Only {measured} of {touchpoints} touchpoints of “{journey}” have an experience or an effort</source>
        <translation>Van de {touchpoints} contactmomenten van “{journey}” is maar bij {measured} een ervaring of moeite ingevuld</translation>
    </message>
    <message>
        <source>What the figures and the curve say rests on too few of them.</source>
        <translation>Wat de cijfers en de curve zeggen, steunt op te weinig contactmomenten.</translation>
    </message>
    <message>
        <source>Ask customers about the others, or estimate together and say that you did.</source>
        <translation>Vraag klanten naar de overige, of schat ze samen en vermeld dat.</translation>
    </message>
    <message>
        <source>Of {count} journeys fewer than half of the touchpoints have an experience or an effort</source>
        <translation>Bij {count} klantreizen is voor minder dan de helft van de contactmomenten een ervaring of moeite ingevuld</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>info</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>more “{0}”</source>
        <translation>meer “{0}”</translation>
    </message>
    <message>
        <source>less “{0}”</source>
        <translation>minder “{0}”</translation>
    </message>
    <message>
        <source>But another chain between the same two works the other way: judge for yourselves.</source>
        <translation>Maar een andere keten tussen dezelfde twee werkt andersom: oordeel zelf.</translation>
    </message>
    <message>
        <source> → </source>
        <translation> → </translation>
    </message>
    <message>
        <source>{one} and {other} pull apart in {count} ways</source>
        <translation>{one} en {other} trekken op {count} manieren elk een andere kant op</translation>
    </message>
    <message>
        <source>{0} -&gt; {1}</source>
        <translation>{0} -&gt; {1}</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}: {1} {2}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>nog {0}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Show or Hide %1</source>
        <translation>%1 tonen of verbergen</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>the nil UUID is no id</source>
        <translation>de nul-UUID is geen id</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} of {}</translation>
    </message>
    <message>
        <source>has the same id as {}</source>
        <translation>heeft hetzelfde id als {}</translation>
    </message>
    <message>
        <source>is about the same as {}, and no id tells them apart</source>
        <translation>gaat over hetzelfde als {}, en geen id houdt ze uit elkaar</translation>
    </message>
    <message>
        <source>{} is the id of a {} and of a {}</source>
        <translation>{} is het id van een {} en van een {}</translation>
    </message>
    <message>
        <source>there is no {} {}</source>
        <translation>er is geen {} {}</translation>
    </message>
    <message>
        <source>problems not listed here: {}</source>
        <translation>problemen die hier niet staan: {}</translation>
    </message>
    <message>
        <source>is missing, so this is no Tussen document</source>
        <translation>ontbreekt, dus dit is geen Tussen-document</translation>
    </message>
    <message>
        <source>a version number</source>
        <translation>een versienummer</translation>
    </message>
    <message>
        <source>this is version {} of the format, and only version {} can be read; a newer Tussen may read it</source>
        <translation>dit is versie {} van het formaat, en alleen versie {} kan worden gelezen; een nieuwere Tussen kan het misschien lezen</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>onbekende sleutel</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>is the same partner as {}</source>
        <translation>is dezelfde partner als {}</translation>
    </message>
    <message>
        <source>the double quote that ends this text is missing</source>
        <translation>het dubbele aanhalingsteken aan het eind van deze tekst ontbreekt</translation>
    </message>
    <message>
        <source>the line ends inside a text; the closing double quote is missing, or \n is to be written</source>
        <translation>de regel eindigt midden in een tekst; het sluitende dubbele aanhalingsteken ontbreekt, of er moet \n staan</translation>
    </message>
    <message>
        <source>a control character stands in a text; write \t for a tab</source>
        <translation>er staat een stuurteken in een tekst; schrijf \t voor een tab</translation>
    </message>
    <message>
        <source>after a backslash only &quot; \ / b f n r t or u may stand; write two for one</source>
        <translation>na een backslash mag alleen &quot; \ / b f n r t of u staan; schrijf er twee voor één</translation>
    </message>
    <message>
        <source>\u needs four digits or letters a to f, as in \u00e9</source>
        <translation>\u vraagt vier cijfers of letters a tot f, zoals in \u00e9</translation>
    </message>
    <message>
        <source>\u with d800 to dfff is half a character; its other half is missing</source>
        <translation>\u met d800 tot dfff is een half teken; de andere helft ontbreekt</translation>
    </message>
    <message>
        <source>this is no text in UTF-8; save the file with that encoding</source>
        <translation>dit is geen tekst in UTF-8; sla het bestand op in die codering</translation>
    </message>
    <message>
        <source>a digit is missing in this number</source>
        <translation>er ontbreekt een cijfer in dit getal</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>dit getal is te groot</translation>
    </message>
    <message>
        <source>the file ends here before it is complete; the rest is missing</source>
        <translation>het bestand stopt hier voordat het compleet is; de rest ontbreekt</translation>
    </message>
    <message>
        <source>the comma before this brace }} is one too many</source>
        <translation>de komma voor deze accolade }} is er een te veel</translation>
    </message>
    <message>
        <source>a key in double quotes is needed here</source>
        <translation>hier moet een sleutel tussen dubbele aanhalingstekens staan</translation>
    </message>
    <message>
        <source>a colon is missing before this</source>
        <translation>hiervoor ontbreekt een dubbelepunt</translation>
    </message>
    <message>
        <source>a comma or a closing bracket ] is missing before this</source>
        <translation>hiervoor ontbreekt een komma of een sluithaak ]</translation>
    </message>
    <message>
        <source>a comma or a closing brace }} is missing before this</source>
        <translation>hiervoor ontbreekt een komma of een sluitaccolade }}</translation>
    </message>
    <message>
        <source>a value is missing here, or the comma before is one too many</source>
        <translation>hier ontbreekt een waarde, of de komma ervoor is er een te veel</translation>
    </message>
    <message>
        <source>the document is complete before this; delete what follows</source>
        <translation>het document is hiervoor al compleet; verwijder wat volgt</translation>
    </message>
    <message>
        <source>this is no value; texts stand in double quotes, and comments cannot be read</source>
        <translation>dit is geen waarde; teksten staan tussen dubbele aanhalingstekens, en opmerkingen kunnen niet worden gelezen</translation>
    </message>
    <message>
        <source>is no valid JSON: line {}, column {}</source>
        <translation>is geen geldige JSON: regel {}, kolom {}</translation>
    </message>
    <message>
        <source>the key stands here twice</source>
        <translation>de sleutel staat hier twee keer</translation>
    </message>
    <message>
        <source>is nested more than {} deep</source>
        <translation>is meer dan {} niveaus diep genest</translation>
    </message>
    <message>
        <source>this is no text in UTF-8, as it has a zero byte; save the file with that encoding</source>
        <translation>dit is geen tekst in UTF-8, want er staat een nulbyte in; sla het bestand op in die codering</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>expected {}, found {}</source>
        <translation>verwacht: {}; gevonden: {}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>{} is not a whole number</source>
        <translation>{} is geen geheel getal</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>een UUID</translation>
    </message>
    <message>
        <source>{} is not a UUID</source>
        <translation>{} is geen UUID</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>bytes in base64</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>is geen base64</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>een woord</translation>
    </message>
    <message>
        <source>{} is none of {}</source>
        <translation>{} is geen van deze: {}</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>een id</translation>
    </message>
    <message>
        <source>the version &quot;{}&quot; is damaged; the other versions and the document itself are not affected</source>
        <translation>de versie &quot;{}&quot; is beschadigd; de andere versies en het document zelf zijn niet aangetast</translation>
    </message>
    <message>
        <source>the version &quot;{}&quot; cannot be read: {}</source>
        <translation>de versie &quot;{}&quot; kan niet worden gelezen: {}</translation>
    </message>
    <message>
        <source>nothing is in it</source>
        <translation>er zit niets in</translation>
    </message>
    <message>
        <source>has {} bytes, {} at most</source>
        <translation>heeft {} bytes, hoogstens {} mag</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>er moet een tekst staan</translation>
    </message>
    <message>
        <source>has no id</source>
        <translation>heeft geen id</translation>
    </message>
    <message>
        <source>the partner has this role at the touchpoint already</source>
        <translation>de partner heeft deze rol al bij het contactmoment</translation>
    </message>
    <message>
        <source>the check has a setting already</source>
        <translation>de controle heeft al een instelling</translation>
    </message>
    <message>
        <source>a document has exactly one ecosystem</source>
        <translation>een document heeft precies één ecosysteem</translation>
    </message>
    <message>
        <source>parents make a circle</source>
        <translation>de partners erboven vormen een kring</translation>
    </message>
    <message>
        <source>only a target journey has a current one</source>
        <translation>alleen een gewenste klantreis heeft een huidige</translation>
    </message>
    <message>
        <source>leads to a journey that is not a current one</source>
        <translation>leidt naar een klantreis die geen huidige is</translation>
    </message>
    <message>
        <source>only a touchpoint of a target journey has a current one</source>
        <translation>alleen een contactmoment van een gewenste klantreis heeft een huidig contactmoment</translation>
    </message>
    <message>
        <source>leads to a touchpoint of a journey that is not a current one</source>
        <translation>leidt naar een contactmoment van een klantreis die geen huidige is</translation>
    </message>
    <message>
        <source>leads to a touchpoint of another journey</source>
        <translation>leidt naar een contactmoment van een andere klantreis</translation>
    </message>
    <message>
        <source>an influence joins two different outcomes</source>
        <translation>een invloed verbindt twee verschillende uitkomsten</translation>
    </message>
    <message>
        <source>is not valid UTF-8 at byte {}</source>
        <translation>is geen geldige UTF-8 bij byte {}</translation>
    </message>
    <message>
        <source>holds the character U+{:04X}, which no text may hold</source>
        <translation>bevat het teken U+{:04X}, dat in geen tekst mag staan</translation>
    </message>
    <message>
        <source>has {} characters, at most {} are allowed</source>
        <translation>heeft {} tekens, hoogstens {} zijn toegestaan</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>er is een naam nodig</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a date (YYYY-MM-DD)</source>
        <translation>&quot;{}&quot; is geen datum (JJJJ-MM-DD)</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a colour (#RRGGBB)</source>
        <translation>“{}” is geen kleur (#RRGGBB)</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a language tag (such as en or pt-BR)</source>
        <translation>“{}” is geen taalcode (zoals nl of pt-BR)</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>is geen eindig getal</translation>
    </message>
    <message>
        <source>{} is less than {}</source>
        <translation>{} is kleiner dan {}</translation>
    </message>
    <message>
        <source>{} is outside {}..{}</source>
        <translation>{} valt buiten {}..{}</translation>
    </message>
    <message>
        <source>0 is not allowed</source>
        <translation>0 is niet toegestaan</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>the file is damaged ({})</source>
        <translation>het bestand is beschadigd ({})</translation>
    </message>
    <message>
        <source>Open a backup copy instead</source>
        <translation>Open in plaats daarvan een reservekopie</translation>
    </message>
    <message>
        <source>Ask for the file as Tussen saved it, or open a backup copy</source>
        <translation>Vraag om het bestand zoals Tussen het heeft opgeslagen, of open een reservekopie</translation>
    </message>
    <message>
        <source>its {} &quot;{}&quot; is not one that Tussen makes</source>
        <translation>het onderdeel {} “{}” is niet door Tussen gemaakt</translation>
    </message>
    <message>
        <source>its {} &quot;{}&quot; is missing</source>
        <translation>het onderdeel {} “{}” ontbreekt</translation>
    </message>
    <message>
        <source>its table &quot;{}&quot; is missing</source>
        <translation>de tabel “{}” ontbreekt</translation>
    </message>
    <message>
        <source>Update Tussen to open it</source>
        <translation>Werk Tussen bij om het te openen</translation>
    </message>
    <message>
        <source>{} was made by a newer Tussen (format {}, this one knows {}), so it opens read-only. Update Tussen to change it.</source>
        <translation>{} is met een nieuwere Tussen gemaakt (formaat {}, deze kent {}) en is daarom alleen-lezen geopend. Werk Tussen bij om het te wijzigen.</translation>
    </message>
    <message>
        <source>is not as the change expects it</source>
        <translation>is niet zoals de wijziging verwacht</translation>
    </message>
    <message>
        <source>the edit breaks the model&apos;s rules</source>
        <translation>de wijziging schendt de regels van het model</translation>
    </message>
    <message>
        <source>cannot take the edit</source>
        <translation>kan de wijziging niet bewaren</translation>
    </message>
    <message>
        <source>cannot hold a new document</source>
        <translation>kan geen nieuw document bevatten</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kan niet worden geopend</translation>
    </message>
    <message>
        <source>{} is opened read-only.</source>
        <translation>{} is alleen-lezen geopend.</translation>
    </message>
    <message>
        <source>cannot be recovered</source>
        <translation>kan niet worden hersteld</translation>
    </message>
    <message>
        <source>cannot be searched for unsaved edits</source>
        <translation>kan niet worden doorzocht op niet-opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>kan niet worden verwijderd</translation>
    </message>
    <message>
        <source>cannot be saved</source>
        <translation>kan niet worden opgeslagen</translation>
    </message>
    <message>
        <source>it is in format {}, this Tussen knows {}</source>
        <translation>het heeft formaat {}, deze Tussen kent {}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>het is geen gewoon bestand</translation>
    </message>
    <message>
        <source>Choose a .tussen file</source>
        <translation>Kies een .tussen-bestand</translation>
    </message>
    <message>
        <source>Choose a .tussen file, or import another format</source>
        <translation>Kies een .tussen-bestand of importeer een ander formaat</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>it is not a Tussen document</source>
        <translation>het is geen Tussen-document</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>het bestand is afgekapt</translation>
    </message>
    <message>
        <source>it is an SQLite database, but not a Tussen document</source>
        <translation>het is een SQLite-database, maar geen Tussen-document</translation>
    </message>
    <message>
        <source>its format version, {}, is none</source>
        <translation>formaatversie {} bestaat niet</translation>
    </message>
    <message>
        <source>table {}, row {}: column {} {}</source>
        <translation>tabel {}, rij {}: kolom {} {}</translation>
    </message>
    <message>
        <source>Free some space, check the disk, or save in another folder</source>
        <translation>Maak ruimte vrij, controleer de schijf of sla op in een andere map</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>the disk did not take or give the data ({})</source>
        <translation>lezen of schrijven op de schijf is mislukt ({})</translation>
    </message>
    <message>
        <source>the file or its folder is not accessible ({})</source>
        <translation>het bestand of de map is niet toegankelijk ({})</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder</source>
        <translation>Controleer de rechten van het bestand en de map</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>er is geen bestand of map met die naam</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Controleer de naam</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>de rechten ontbreken</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, or use another</source>
        <translation>Controleer de rechten van het bestand en de map, of kies een andere plek</translation>
    </message>
    <message>
        <source>the disk did not take or give the data</source>
        <translation>lezen of schrijven op de schijf is mislukt</translation>
    </message>
    <message>
        <source>Check the file and its folder, or use another</source>
        <translation>Controleer het bestand en de map, of kies een andere plek</translation>
    </message>
    <message>
        <source>does not hold a text</source>
        <translation>bevat geen tekst</translation>
    </message>
    <message>
        <source>does not hold a number</source>
        <translation>bevat geen getal</translation>
    </message>
    <message>
        <source>does not hold an id</source>
        <translation>bevat geen id</translation>
    </message>
    <message>
        <source>does not hold an id of 16 bytes</source>
        <translation>bevat geen id van 16 bytes</translation>
    </message>
    <message>
        <source>does not hold bytes</source>
        <translation>bevat geen bytes</translation>
    </message>
    <message>
        <source>does not hold a word</source>
        <translation>bevat geen woord</translation>
    </message>
    <message>
        <source>does not hold one of the words that it may hold</source>
        <translation>bevat geen van de woorden die er mogen staan</translation>
    </message>
    <message>
        <source>does not hold a reference</source>
        <translation>bevat geen verwijzing</translation>
    </message>
    <message>
        <source>does not hold one reference only</source>
        <translation>bevat meer dan één verwijzing</translation>
    </message>
    <message>
        <source>does not hold a whole number</source>
        <translation>bevat geen geheel getal</translation>
    </message>
    <message>
        <source>does not hold a number in its range</source>
        <translation>bevat geen getal binnen het bereik</translation>
    </message>
    <message>
        <source>its format is too new ({})</source>
        <translation>het formaat is te nieuw ({})</translation>
    </message>
    <message>
        <source>cannot hold a working copy</source>
        <translation>kan geen werkkopie bevatten</translation>
    </message>
    <message>
        <source>the file system takes no locks</source>
        <translation>het bestandssysteem kent geen vergrendeling</translation>
    </message>
    <message>
        <source>Set a data folder on a local disk</source>
        <translation>Stel een gegevensmap op een lokale schijf in</translation>
    </message>
    <message>
        <source>another Tussen is using it</source>
        <translation>een andere Tussen gebruikt het</translation>
    </message>
    <message>
        <source>Go on there, or close it first</source>
        <translation>Ga daar verder of sluit het daar eerst</translation>
    </message>
    <message>
        <source>Close it first</source>
        <translation>Sluit het daar eerst</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 is een map; geef een bestandsnaam op.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist; make it first.</source>
        <translation>De map %1 bestaat niet; maak die eerst aan.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Choose another place.</source>
        <translation>%1 kan niet worden opgeslagen: %2. Kies een andere plek.</translation>
    </message>
    <message>
        <source>The map cannot be drawn as PDF.</source>
        <translation>De kaart kan niet als PDF worden getekend.</translation>
    </message>
    <message>
        <source>The map cannot be written as PDF: %1</source>
        <translation>De kaart kan niet als PDF worden opgeslagen: %1</translation>
    </message>
    <message>
        <source>At scale %1 the picture would be %2 x %3 pixels, more than can be drawn; choose a scale of %4 or less.</source>
        <translation>Bij schaal %1 zou de afbeelding %2 x %3 pixels groot zijn, meer dan kan worden getekend; kies schaal %4 of kleiner.</translation>
    </message>
    <message>
        <source>The scale of a picture must be above 0.</source>
        <translation>De schaal van een afbeelding moet groter zijn dan 0.</translation>
    </message>
    <message>
        <source>The map is too large for a picture made of pixels; choose SVG or PDF.</source>
        <translation>De kaart is te groot voor een afbeelding in pixels; kies SVG of PDF.</translation>
    </message>
    <message>
        <source>Not enough memory for the picture; choose a smaller scale.</source>
        <translation>Niet genoeg geheugen voor de afbeelding; kies een kleinere schaal.</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG.</source>
        <translation>De afbeelding kan niet als PNG worden opgeslagen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kan niet worden opgeslagen: %2</translation>
    </message>
    <message>
        <source>%1: the map is written as .svg, .pdf or .png.</source>
        <translation>%1: de kaart wordt opgeslagen als .svg, .pdf of .png.</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>Very frustrating</source>
        <translation>Zeer frustrerend</translation>
    </message>
    <message>
        <source>Frustrating</source>
        <translation>Frustrerend</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Niet goed, niet slecht</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Prettig</translation>
    </message>
    <message>
        <source>Delightful</source>
        <translation>Geweldig</translation>
    </message>
</context>
<context>
    <name>LaneMenu</name>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kleur</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>&amp;Macht</translation>
    </message>
    <message>
        <source>Department &amp;Of</source>
        <translation>Afdeling va&amp;n</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>1, little</source>
        <translation>1, weinig</translation>
    </message>
    <message>
        <source>5, most</source>
        <translation>5, het meest</translation>
    </message>
    <message>
        <source>None: it stands by itself</source>
        <translation>Geen: staat op zichzelf</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>cannot be read (%1)</source>
        <translation>kan niet worden gelezen (%1)</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>er is geen bestand met die naam</translation>
    </message>
    <message>
        <source>is a folder, not a document</source>
        <translation>is een map, geen document</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>is geen gewoon bestand</translation>
    </message>
    <message>
        <source>is no document by its ending; Tussen reads .tussen and .json</source>
        <translation>is aan de extensie te zien geen document; Tussen leest .tussen en .json</translation>
    </message>
</context>
<context>
    <name>MapClipboard</name>
    <message>
        <source>What is on the clipboard is too large to be pasted; copy fewer touchpoints at once.</source>
        <translation>De inhoud van het klembord is te groot om te plakken; kopieer minder contactmomenten tegelijk.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be pasted; copy it again. %1</source>
        <translation>De inhoud van het klembord kan niet worden geplakt; kopieer opnieuw. %1</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>A part of Tussen is missing: %1. Install it again.</source>
        <translation>Er ontbreekt een onderdeel van Tussen: %1. Installeer Tussen opnieuw.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ketenpartner</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Klantgroep</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Klantreis</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Overgang</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partij</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Accepted finding</source>
        <translation>Geaccepteerde bevinding</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>Levensgebeurtenis</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideale situatie</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>klantgroepen</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>kanalen</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>klantreizen</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>fasen</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>contactmomenten</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rollen</translation>
    </message>
    <message>
        <source>transitions</source>
        <translation>overgangen</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>afspraken</translation>
    </message>
    <message>
        <source>parties to agreements</source>
        <translation>partijen bij afspraken</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>uitkomsten</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>invloeden</translation>
    </message>
    <message>
        <source>effects</source>
        <translation>effecten</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>belangen</translation>
    </message>
    <message>
        <source>accepted findings</source>
        <translation>geaccepteerde bevindingen</translation>
    </message>
    <message>
        <source>checks set otherwise</source>
        <translation>anders ingestelde controles</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versies</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Make it a need at “%1”</source>
        <translation>Tot behoefte maken bij “%1”</translation>
    </message>
    <message>
        <source>Make it an ideal for “%1”</source>
        <translation>Tot ideale situatie maken voor “%1”</translation>
    </message>
    <message>
        <source>Pin it to “%1”</source>
        <translation>Vastprikken aan “%1”</translation>
    </message>
    <message>
        <source>Take it back to the parking lot</source>
        <translation>Terug naar de parkeerplaats</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Make it a touchpoint behind “%1”</source>
        <translation>Tot contactmoment maken achter “%1”</translation>
    </message>
    <message>
        <source>Make it a touchpoint at the end</source>
        <translation>Tot contactmoment maken aan het einde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Make “%1” a need</source>
        <translation>“%1” tot behoefte maken</translation>
    </message>
    <message>
        <source>Make “%1” an ideal</source>
        <translation>“%1” tot ideale situatie maken</translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>“%1” vastprikken</translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>“%1” losmaken</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” verwijderen</translation>
    </message>
    <message>
        <source>Make “%1” a touchpoint</source>
        <translation>“%1” tot contactmoment maken</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>+%1 more</source>
        <comment>findings</comment>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Common purpose</source>
        <translation>Gezamenlijk doel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Feels</source>
        <translation>Gevoel</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duurt</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Eindverantwoordelijk</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Uitvoerend</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideale situatie</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>%1; nobody answers for it</source>
        <translation>%1; niemand staat ervoor in</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between partners</comment>
        <translation> of </translation>
    </message>
    <message>
        <source>%1; it is %2</source>
        <translation>%1; het is %2</translation>
    </message>
    <message>
        <source>Waited before</source>
        <translation>Vooraf gewacht</translation>
    </message>
    <message>
        <source>Thinks this is</source>
        <translation>Ziet dit als</translation>
    </message>
    <message>
        <source>%1, %2 of it waiting</source>
        <translation>%1, waarvan %2 wachten</translation>
    </message>
    <message>
        <source>1 door</source>
        <translation>1 deur</translation>
    </message>
    <message>
        <source>%1 doors</source>
        <translation>%1 deuren</translation>
    </message>
    <message>
        <source>1 handoff</source>
        <translation>1 overdracht</translation>
    </message>
    <message>
        <source>%1 handoffs</source>
        <translation>%1 overdrachten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, na %2</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>%1.</source>
        <comment>what was refused</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 is open in another window, so it is read-only here.</source>
        <translation>%1 is geopend in een ander venster en is hier daarom alleen-lezen.</translation>
    </message>
    <message>
        <source>%1 is open in another window since %2 (process %3 on %4), so it is read-only here.</source>
        <translation>%1 is sinds %2 geopend in een ander venster (proces %3 op %4) en is hier daarom alleen-lezen.</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>More is wanted</source>
        <translation>Meer gewenst</translation>
    </message>
    <message>
        <source>Less is wanted</source>
        <translation>Minder gewenst</translation>
    </message>
    <message>
        <source>No part of the purpose</source>
        <translation>Geen deel van het doel</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Declare that %1 wants more of: %2</source>
        <comment>partner, outcome</comment>
        <translation>Vastleggen dat %1 meer wil van: %2</translation>
    </message>
    <message>
        <source>Declare that %1 wants less of: %2</source>
        <comment>partner, outcome</comment>
        <translation>Vastleggen dat %1 minder wil van: %2</translation>
    </message>
    <message>
        <source>Make %1 accountable</source>
        <translation>%1 eindverantwoordelijk maken</translation>
    </message>
    <message>
        <source>Make %1 responsible</source>
        <translation>%1 uitvoerend maken</translation>
    </message>
    <message>
        <source>Add %1 as consulted</source>
        <translation>%1 toevoegen als geraadpleegd</translation>
    </message>
    <message>
        <source>Record an agreement between %1 and %2</source>
        <translation>Afspraak tussen %1 en %2 vastleggen</translation>
    </message>
    <message>
        <source>Make %1 owner of the journey</source>
        <translation>%1 eigenaar van de klantreis maken</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>wants more, weight %1</source>
        <translation>wil meer, gewicht %1</translation>
    </message>
    <message>
        <source>wants less, weight %1</source>
        <translation>wil minder, gewicht %1</translation>
    </message>
    <message>
        <source>%1, not disclosed</source>
        <translation>%1, niet gedeeld</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; en </translation>
    </message>
    <message>
        <source>pulls apart with %1</source>
        <translation>trekt een andere kant op dan %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is no interest: a cell takes + or - and a weight from 1 to 5, such as +3.</source>
        <translation>“%1” is geen belang: in een cel komt + of - en een gewicht van 1 tot 5, zoals +3.</translation>
    </message>
    <message>
        <source>Change what %1 wants of %2</source>
        <translation>Belang van %1 bij %2 wijzigen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <comment>a role</comment>
        <translation>%1 (voorgesteld)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> en </translation>
    </message>
    <message>
        <source>contested: %1 partners are accountable</source>
        <translation>betwist: %1 partners zijn eindverantwoordelijk</translation>
    </message>
    <message>
        <source>“%1” is no role: a cell takes A, R, C and I.</source>
        <translation>“%1” is geen rol: in een cel komen A, R, C en I.</translation>
    </message>
    <message>
        <source>Change which roles are proposed</source>
        <translation>Voorgestelde rollen wijzigen</translation>
    </message>
    <message>
        <source>Change what %1 does at %2</source>
        <translation>Rol van %1 bij %2 wijzigen</translation>
    </message>
    <message>
        <source>gives more, weight %1</source>
        <translation>geeft meer, gewicht %1</translation>
    </message>
    <message>
        <source>gives less, weight %1</source>
        <translation>geeft minder, gewicht %1</translation>
    </message>
    <message>
        <source>“%1” is no weight: a cell takes a number from -1 to 1, such as +0.5.</source>
        <translation>“%1” is geen gewicht: in een cel komt een getal van -1 tot 1, zoals +0,5.</translation>
    </message>
    <message>
        <source>Change what %1 does for %2</source>
        <translation>Effect van %1 op %2 wijzigen</translation>
    </message>
    <message>
        <source>Change how %1 moves %2</source>
        <translation>Invloed van %1 op %2 wijzigen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is no time. Type minutes, or for instance 1 h 30 min.</source>
        <translation>Dit is geen tijd. Typ minuten, of bijvoorbeeld 1 u 30 min.</translation>
    </message>
    <message>
        <source>This is no share. Type a number from 0 to 100.</source>
        <translation>Dit is geen aandeel. Typ een getal van 0 tot 100.</translation>
    </message>
    <message>
        <source>This is no number. Type for instance 0.5.</source>
        <translation>Dit is geen getal. Typ bijvoorbeeld 0,5.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blauwgroen</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pruim</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Leisteen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olijf</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Mosterd</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Bosgroen</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Bladgroen</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Zand</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Cocoa</source>
        <translation>Cacao</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Hemelsblauw</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salie</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Orchid</source>
        <translation>Orchidee</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Mos</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Brons</translation>
    </message>
    <message>
        <source>Chosen by the map</source>
        <translation>Door de kaart gekozen</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Nothing that can be chosen here is called “%1”. Type part of a name, or choose one.</source>
        <translation>Hier is niets te kiezen met de naam “%1”. Typ een deel van een naam of kies er een.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Rename the whole</source>
        <translation>Het geheel hernoemen</translation>
    </message>
    <message>
        <source>Common purpose</source>
        <translation>Gezamenlijk doel</translation>
    </message>
    <message>
        <source>Change the common purpose</source>
        <translation>Gezamenlijk doel wijzigen</translation>
    </message>
    <message>
        <source>Language of the texts, such as en</source>
        <translation>Taal van de teksten, zoals nl</translation>
    </message>
    <message>
        <source>Change the language of the texts</source>
        <translation>Taal van de teksten wijzigen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Klantgroep</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>Levensgebeurtenis</translation>
    </message>
    <message>
        <source>Who answers for the whole journey</source>
        <translation>Wie voor de hele klantreis instaat</translation>
    </message>
    <message>
        <source>Improves the current journey</source>
        <translation>Verbetert de huidige klantreis</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behoefte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>How many customers go this way (%)</source>
        <translation>Hoeveel klanten deze weg gaan (%)</translation>
    </message>
    <message>
        <source>Waiting time on the way</source>
        <translation>Wachttijd onderweg</translation>
    </message>
    <message>
        <source>Information handed over</source>
        <translation>Overgedragen informatie</translation>
    </message>
    <message>
        <source>Who answers for the handoff</source>
        <translation>Wie voor de overdracht instaat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideale situatie</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Moeite</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Belangrijkheid</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>The customer believes this is</source>
        <translation>De klant ziet dit als</translation>
    </message>
    <message>
        <source>Continues the current touchpoint</source>
        <translation>Zet het huidige contactmoment voort</translation>
    </message>
    <message>
        <source>Department of</source>
        <translation>Afdeling van</translation>
    </message>
    <message>
        <source>Colour, such as #1F77B4</source>
        <translation>Kleur, zoals #1F77B4</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Macht</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behoeften</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Geldt voor</translation>
    </message>
    <message>
        <source>Review on, such as 2027-03-31</source>
        <translation>Herzien op, zoals 2027-03-31</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>For the common purpose</source>
        <translation>Voor het gezamenlijke doel</translation>
    </message>
    <message>
        <source>Weight, from -1 to 1</source>
        <translation>Gewicht, van -1 tot 1</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Wil</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Hoeveel het ertoe doet</translation>
    </message>
    <message>
        <source>Disclosed to the others</source>
        <translation>Gedeeld met de anderen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Het geheel</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Ketenpartner</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Klantreis</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Contactmoment</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Overgang</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Everything between its parties</source>
        <translation>Alles tussen de partijen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>New channel “%1”</source>
        <translation>Nieuw kanaal “%1”</translation>
    </message>
    <message>
        <source>New partner “%1”</source>
        <translation>Nieuwe partner “%1”</translation>
    </message>
    <message>
        <source>Add channel %1</source>
        <translation>Kanaal %1 toevoegen</translation>
    </message>
    <message>
        <source>Add partner %1</source>
        <translation>Partner %1 toevoegen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Overheid</translation>
    </message>
    <message>
        <source>Nonprofit</source>
        <translation>Non-profit</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Gemeenschap</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Ter plaatse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Post/e-mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Huidig</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachten</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>Achter de schermen</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Afhaakpunt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Serviceniveau</translation>
    </message>
    <message>
        <source>Data sharing</source>
        <translation>Gegevensdeling</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intentieverklaring</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Commercieel</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missie</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridisch</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Reputatie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Meerdere waarden</translation>
    </message>
    <message>
        <source>The same for both</source>
        <translation>Voor beide hetzelfde</translation>
    </message>
    <message>
        <source>The same for all %1</source>
        <translation>Voor alle %1 hetzelfde</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>zeer moeilijk</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>zeer makkelijk</translation>
    </message>
    <message>
        <source>hardly matters</source>
        <translation>telt nauwelijks</translation>
    </message>
    <message>
        <source>matters most</source>
        <translation>telt het meest</translation>
    </message>
    <message>
        <source>little power</source>
        <translation>weinig macht</translation>
    </message>
    <message>
        <source>much power</source>
        <translation>veel macht</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>heel veel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>7, very easy</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>more</source>
        <comment>of an outcome</comment>
        <translation>meer</translation>
    </message>
    <message>
        <source>less</source>
        <comment>of an outcome</comment>
        <translation>minder</translation>
    </message>
    <message>
        <source>purpose: %1</source>
        <translation>doel: %1</translation>
    </message>
    <message>
        <source>customers: %1</source>
        <translation>klanten: %1</translation>
    </message>
    <message>
        <source>%1 gives more of %2, weight %3</source>
        <translation>%1 geeft meer %2, gewicht %3</translation>
    </message>
    <message>
        <source>%1 gives less of %2, weight %3</source>
        <translation>%1 geeft minder %2, gewicht %3</translation>
    </message>
    <message>
        <source>Move %1 touchpoints</source>
        <translation>%1 contactmomenten verplaatsen</translation>
    </message>
    <message>
        <source>Move journey “%1”</source>
        <translation>Klantreis “%1” verplaatsen</translation>
    </message>
    <message>
        <source>Move phase “%1”</source>
        <translation>Fase “%1” verplaatsen</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>“%1” verplaatsen</translation>
    </message>
    <message>
        <source>Delete %1 things</source>
        <translation>%1 onderdelen verwijderen</translation>
    </message>
    <message>
        <source>Delete journey “%1”</source>
        <translation>Klantreis “%1” verwijderen</translation>
    </message>
    <message>
        <source>Delete phase “%1”</source>
        <translation>Fase “%1” verwijderen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>“%1” verwijderen</translation>
    </message>
    <message>
        <source>This document cannot be changed.</source>
        <translation>Dit document kan niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>The target journey “%1” improves this one, which therefore stays a current one. Choose there another journey that it improves, or none.</source>
        <translation>De gewenste klantreis “%1” verbetert deze, die daarom een huidige klantreis blijft. Kies daar een andere klantreis om te verbeteren, of geen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>Begin a new document</source>
        <translation>Een nieuw document beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Een document openen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Het document opslaan</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Opslaan &amp;als…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>Het document onder een andere naam opslaan</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Write the map as PDF, SVG or PNG</source>
        <translation>De kaart opslaan als PDF, SVG of PNG</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dit venster sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>A&amp;fsluiten</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Alle vensters sluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>De laatste wijziging ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>De ongedaan gemaakte wijziging opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>er is niets om ongedaan te maken</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>er is niets ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Type a touchpoint or a phase that is added behind what is chosen</source>
        <translation>Een contactmoment of fase typen die achter de keuze wordt toegevoegd</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>I&amp;nzoomen</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>U&amp;itzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the map in full size</source>
        <translation>De kaart op ware grootte tonen</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Passen&amp;d</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>Show all of the map</source>
        <translation>De hele kaart tonen</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>Volledig s&amp;cherm</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Het scherm vullen</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>&amp;Bevindingen</translation>
    </message>
    <message>
        <source>Show findings on the map</source>
        <translation>Bevindingen op de kaart tonen</translation>
    </message>
    <message>
        <source>E&amp;xperience</source>
        <translation>E&amp;rvaring</translation>
    </message>
    <message>
        <source>Show the experience under the map</source>
        <translation>De ervaring onder de kaart tonen</translation>
    </message>
    <message>
        <source>In&amp;terests</source>
        <translation>Be&amp;langen</translation>
    </message>
    <message>
        <source>Show conflicts of interest under the map</source>
        <translation>Belangenconflicten onder de kaart tonen</translation>
    </message>
    <message>
        <source>Other Ro&amp;les</source>
        <translation>Andere r&amp;ollen</translation>
    </message>
    <message>
        <source>Show on the cards who else has a role there</source>
        <translation>Op de kaartjes tonen wie daar nog meer een rol heeft</translation>
    </message>
    <message>
        <source>La&amp;bels</source>
        <translation>L&amp;abels</translation>
    </message>
    <message>
        <source>Show labels, shares and waiting times on the transitions</source>
        <translation>Labels, aandelen en wachttijden bij de overgangen tonen</translation>
    </message>
    <message>
        <source>&amp;Arrange Lanes</source>
        <translation>Banen &amp;ordenen</translation>
    </message>
    <message>
        <source>Put the lanes into the order with the shortest handoffs</source>
        <translation>De banen in de volgorde met de kortste overdrachten zetten</translation>
    </message>
    <message>
        <source>Choose Nothin&amp;g</source>
        <translation>Ke&amp;uze opheffen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Let go of what is chosen and marked</source>
        <translation>De keuze en markeringen opheffen</translation>
    </message>
    <message>
        <source>Act on the &amp;Finding…</source>
        <translation>&amp;Bevinding afhandelen…</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Repair or accept the finding that is chosen in the list</source>
        <translation>De bevinding die in de lijst is gekozen, verhelpen of accepteren</translation>
    </message>
    <message>
        <source>Go to &amp;Map</source>
        <translation>Naar de &amp;kaart</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Naar de kaart</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Op&amp;nieuw: %1</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Knippen</translation>
    </message>
    <message>
        <source>Copy the chosen touchpoints and delete them</source>
        <translation>De gekozen contactmomenten kopiëren en verwijderen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opiëren</translation>
    </message>
    <message>
        <source>Copy the chosen touchpoints</source>
        <translation>De gekozen contactmomenten kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>P&amp;lakken</translation>
    </message>
    <message>
        <source>Put what was copied behind the chosen touchpoint</source>
        <translation>Het gekopieerde achter het gekozen contactmoment plakken</translation>
    </message>
    <message>
        <source>Duplicat&amp;e</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Copy the chosen touchpoints in place</source>
        <translation>De gekozen contactmomenten ter plekke kopiëren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>V&amp;erwijderen</translation>
    </message>
    <message>
        <source>Delete what is chosen with all that belongs to it</source>
        <translation>De keuze verwijderen met alles wat erbij hoort</translation>
    </message>
    <message>
        <source>Choo&amp;se All</source>
        <translation>Alle&amp;s selecteren</translation>
    </message>
    <message>
        <source>Choose all touchpoints</source>
        <translation>Alle contactmomenten kiezen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>Change the name in place</source>
        <translation>De naam ter plekke wijzigen</translation>
    </message>
    <message>
        <source>&amp;Insert Before</source>
        <translation>Ervoor &amp;invoegen</translation>
    </message>
    <message>
        <source>Add a touchpoint before the chosen one, in its lane</source>
        <translation>Een contactmoment vóór het gekozen contactmoment toevoegen, in dezelfde baan</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lead from each chosen touchpoint to the one chosen after it</source>
        <translation>Elk gekozen contactmoment laten leiden naar het volgende in de keuze</translation>
    </message>
    <message>
        <source>&amp;Lead To…</source>
        <translation>Overgang naa&amp;r…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose by name where customers go on from here, and say what is known of it</source>
        <translation>Op naam kiezen waar klanten vanaf hier naartoe gaan, en zeggen wat daarover bekend is</translation>
    </message>
    <message>
        <source>Move &amp;Back</source>
        <translation>&amp;Terug verplaatsen</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Move touchpoint or phase back along the flow</source>
        <translation>Contactmoment of fase terug verplaatsen in het verloop</translation>
    </message>
    <message>
        <source>Mo&amp;ve On</source>
        <translation>Ve&amp;rder verplaatsen</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Move touchpoint or phase on along the flow</source>
        <translation>Contactmoment of fase verder verplaatsen in het verloop</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Omhoog &amp;verplaatsen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move the touchpoint to the lane above, or the lane up</source>
        <translation>Het contactmoment naar de baan erboven verplaatsen, of de baan omhoog</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Omlaa&amp;g verplaatsen</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Move the touchpoint to the lane below, or the lane down</source>
        <translation>Het contactmoment naar de baan eronder verplaatsen, of de baan omlaag</translation>
    </message>
    <message>
        <source>Add P&amp;hase</source>
        <translation>&amp;Fase toevoegen</translation>
    </message>
    <message>
        <source>Add a phase behind the chosen one, or behind all</source>
        <translation>Een fase toevoegen achter de gekozen fase, of achter alle</translation>
    </message>
    <message>
        <source>&amp;Split Phase Here</source>
        <translation>Fase hier &amp;splitsen</translation>
    </message>
    <message>
        <source>Begin a new phase with the chosen touchpoint</source>
        <translation>Een nieuwe fase beginnen met het gekozen contactmoment</translation>
    </message>
    <message>
        <source>&amp;Merge with Next Phase</source>
        <translation>Sa&amp;menvoegen met volgende fase</translation>
    </message>
    <message>
        <source>Take the next phase&apos;s touchpoints into this one</source>
        <translation>De contactmomenten van de volgende fase in deze fase opnemen</translation>
    </message>
    <message>
        <source>Move Back Along the Flow</source>
        <translation>Terug verplaatsen in het verloop</translation>
    </message>
    <message>
        <source>Move On Along the Flow</source>
        <translation>Verder verplaatsen in het verloop</translation>
    </message>
    <message>
        <source>Move One Lane Up</source>
        <translation>Eén baan omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Move One Lane Down</source>
        <translation>Eén baan omlaag verplaatsen</translation>
    </message>
    <message>
        <source>choose a touchpoint first</source>
        <translation>kies eerst een contactmoment</translation>
    </message>
    <message>
        <source>add a touchpoint first</source>
        <translation>voeg eerst een contactmoment toe</translation>
    </message>
    <message>
        <source>copy something first</source>
        <translation>kopieer eerst iets</translation>
    </message>
    <message>
        <source>choose something on the map first</source>
        <translation>kies eerst iets op de kaart</translation>
    </message>
    <message>
        <source>choose a touchpoint, phase or partner on the map first</source>
        <translation>kies eerst een contactmoment, fase of partner op de kaart</translation>
    </message>
    <message>
        <source>choose two touchpoints or more first</source>
        <translation>kies eerst twee of meer contactmomenten</translation>
    </message>
    <message>
        <source>choose a touchpoint or phase first</source>
        <translation>kies eerst een contactmoment of fase</translation>
    </message>
    <message>
        <source>choose a touchpoint or partner first</source>
        <translation>kies eerst een contactmoment of partner</translation>
    </message>
    <message>
        <source>add a journey first</source>
        <translation>voeg eerst een klantreis toe</translation>
    </message>
    <message>
        <source>choose a touchpoint first, but not one that its phase begins with</source>
        <translation>kies eerst een contactmoment, maar niet het eerste van een fase</translation>
    </message>
    <message>
        <source>choose a phase first, but not the last one</source>
        <translation>kies eerst een fase, maar niet de laatste</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>&amp;Verplaatsen</translation>
    </message>
    <message>
        <source>P&amp;hases</source>
        <translation>&amp;Fasen</translation>
    </message>
    <message>
        <source>Delete partner %1</source>
        <translation>Partner %1 verwijderen</translation>
    </message>
    <message>
        <source>Delete transition</source>
        <translation>Overgang verwijderen</translation>
    </message>
    <message>
        <source>Cut “%1”</source>
        <translation>“%1” knippen</translation>
    </message>
    <message>
        <source>Cut %1 touchpoints</source>
        <translation>%1 contactmomenten knippen</translation>
    </message>
    <message>
        <source>Paste a touchpoint</source>
        <translation>Contactmoment plakken</translation>
    </message>
    <message>
        <source>Paste %1 touchpoints</source>
        <translation>%1 contactmomenten plakken</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>“%1” dupliceren</translation>
    </message>
    <message>
        <source>Duplicate %1 touchpoints</source>
        <translation>%1 contactmomenten dupliceren</translation>
    </message>
    <message>
        <source>Connect “%1” with “%2”</source>
        <translation>“%1” verbinden met “%2”</translation>
    </message>
    <message>
        <source>A touchpoint does not lead to itself; choose another one.</source>
        <translation>Een contactmoment leidt niet naar zichzelf; kies een ander.</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” already.</source>
        <translation>“%1” leidt al naar “%2”.</translation>
    </message>
    <message>
        <source>“%1” belongs to another journey; a transition stays in one.</source>
        <translation>“%1” hoort bij een andere klantreis; een overgang blijft binnen één klantreis.</translation>
    </message>
    <message>
        <source>“%1” ends the journey; nothing goes on from there.</source>
        <translation>“%1” is het einde van de klantreis; van daar gaat niets verder.</translation>
    </message>
    <message>
        <source>This is the reason of a check that this version does not know.</source>
        <translation>Dit is de reden bij een controle die deze versie niet kent.</translation>
    </message>
    <message>
        <source>This is why a finding was accepted that is not found any more.</source>
        <translation>Dit is waarom een bevinding geaccepteerd was die er niet meer is.</translation>
    </message>
    <message>
        <source>Move lane %1</source>
        <translation>Baan %1 verplaatsen</translation>
    </message>
    <message>
        <source>Rename journey %1</source>
        <translation>Klantreis %1 hernoemen</translation>
    </message>
    <message>
        <source>Change the goal of %1</source>
        <translation>Doel van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the state of %1</source>
        <translation>Situatie van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change who travels in %1</source>
        <translation>Klantgroep van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the life event of %1</source>
        <translation>Levensgebeurtenis van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the owner of %1</source>
        <translation>Eigenaar van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change which journey %1 improves</source>
        <translation>Wijzigen welke klantreis door %1 wordt verbeterd</translation>
    </message>
    <message>
        <source>Rename phase %1</source>
        <translation>Fase %1 hernoemen</translation>
    </message>
    <message>
        <source>Change what the customer needs in %1</source>
        <translation>Klantbehoefte in %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the label of %1</source>
        <translation>Label van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change how many customers go %1</source>
        <translation>Aandeel klanten via %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the waiting time of %1</source>
        <translation>Wachttijd van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change what is handed over by %1</source>
        <translation>Overgedragen informatie bij %1 wijzigen</translation>
    </message>
    <message>
        <source>Move %1 to another phase</source>
        <translation>%1 naar een andere fase verplaatsen</translation>
    </message>
    <message>
        <source>Rename touchpoint %1</source>
        <translation>Contactmoment %1 hernoemen</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Soort van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change channel of %1</source>
        <translation>Kanaal van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the description of %1</source>
        <translation>Beschrijving van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change what the customer needs at %1</source>
        <translation>Klantbehoefte bij %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the ideal of %1</source>
        <translation>Ideale situatie voor %1 wijzigen</translation>
    </message>
    <message>
        <source>Change experience of %1</source>
        <translation>Ervaring bij %1 wijzigen</translation>
    </message>
    <message>
        <source>Change effort of %1</source>
        <translation>Moeite bij %1 wijzigen</translation>
    </message>
    <message>
        <source>Change importance of %1</source>
        <translation>Belangrijkheid van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change duration of %1</source>
        <translation>Duur van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change whom the customer believes %1 is</source>
        <translation>Wijzigen wie de klant achter %1 ziet</translation>
    </message>
    <message>
        <source>Change which touchpoint %1 continues</source>
        <translation>Wijzigen welk contactmoment door %1 wordt voortgezet</translation>
    </message>
    <message>
        <source>Rename partner %1</source>
        <translation>Partner %1 hernoemen</translation>
    </message>
    <message>
        <source>Change the kind of %1</source>
        <translation>Soort van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change whose department %1 is</source>
        <translation>Organisatie boven %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the colour of %1</source>
        <translation>Kleur van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the contact of %1</source>
        <translation>Contact van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the power of %1</source>
        <translation>Macht van %1 wijzigen</translation>
    </message>
    <message>
        <source>Rename customer group %1</source>
        <translation>Klantgroep %1 hernoemen</translation>
    </message>
    <message>
        <source>Change what %1 needs</source>
        <translation>Behoeften van %1 wijzigen</translation>
    </message>
    <message>
        <source>Rename channel %1</source>
        <translation>Kanaal %1 hernoemen</translation>
    </message>
    <message>
        <source>Rename agreement %1</source>
        <translation>Afspraak %1 hernoemen</translation>
    </message>
    <message>
        <source>Change where %1 holds</source>
        <translation>Reikwijdte van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the review date of %1</source>
        <translation>Herzieningsdatum van %1 wijzigen</translation>
    </message>
    <message>
        <source>Rename outcome %1</source>
        <translation>Uitkomst %1 hernoemen</translation>
    </message>
    <message>
        <source>Change the unit of %1</source>
        <translation>Eenheid van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change what the purpose needs of %1</source>
        <translation>Wijzigen wat het doel vraagt van %1</translation>
    </message>
    <message>
        <source>Change the weight of %1</source>
        <translation>Gewicht van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the direction of %1</source>
        <translation>Richting van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change how much %1 matters</source>
        <translation>Gewicht van %1 wijzigen</translation>
    </message>
    <message>
        <source>Change disclosure of %1</source>
        <translation>Openheid over %1 wijzigen</translation>
    </message>
    <message>
        <source>Change the reason of %1</source>
        <translation>Reden van %1 wijzigen</translation>
    </message>
    <message>
        <source>%1 partners</source>
        <translation>%1 partners</translation>
    </message>
    <message>
        <source>%1 customer groups</source>
        <translation>%1 klantgroepen</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 kanalen</translation>
    </message>
    <message>
        <source>%1 journeys</source>
        <translation>%1 klantreizen</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 fasen</translation>
    </message>
    <message>
        <source>%1 touchpoints</source>
        <translation>%1 contactmomenten</translation>
    </message>
    <message>
        <source>%1 transitions</source>
        <translation>%1 overgangen</translation>
    </message>
    <message>
        <source>%1 agreements</source>
        <translation>%1 afspraken</translation>
    </message>
    <message>
        <source>%1 outcomes</source>
        <translation>%1 uitkomsten</translation>
    </message>
    <message>
        <source>%1 influences</source>
        <translation>%1 invloeden</translation>
    </message>
    <message>
        <source>%1 effects</source>
        <translation>%1 effecten</translation>
    </message>
    <message>
        <source>%1 interests</source>
        <translation>%1 belangen</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notities</translation>
    </message>
    <message>
        <source>New customer group “%1”</source>
        <translation>Nieuwe klantgroep “%1”</translation>
    </message>
    <message>
        <source>Add customer group %1</source>
        <translation>Klantgroep %1 toevoegen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>begin start create document</source>
        <comment>New</comment>
        <translation>beginnen starten maken aanmaken document</translation>
    </message>
    <message>
        <source>load import JSON document file</source>
        <comment>Open</comment>
        <translation>laden importeren inlezen JSON document bestand</translation>
    </message>
    <message>
        <source>store write keep</source>
        <comment>Save</comment>
        <translation>bewaren schrijven vastleggen</translation>
    </message>
    <message>
        <source>copy rename file</source>
        <comment>Save As</comment>
        <translation>kopie kopiëren hernoemen bestand</translation>
    </message>
    <message>
        <source>PDF SVG PNG picture image poster print share</source>
        <comment>Export</comment>
        <translation>PDF SVG PNG afbeelding plaatje poster afdrukken printen delen</translation>
    </message>
    <message>
        <source>exit end</source>
        <comment>Quit</comment>
        <translation>stoppen einde beëindigen</translation>
    </message>
    <message>
        <source>back revert cancel mistake</source>
        <comment>Undo</comment>
        <translation>terug terugdraaien annuleren fout vergissing</translation>
    </message>
    <message>
        <source>again repeat forward</source>
        <comment>Redo</comment>
        <translation>nogmaals weer herhalen vooruit</translation>
    </message>
    <message>
        <source>touchpoint step card new type insert</source>
        <comment>Add</comment>
        <translation>contactmoment touchpoint stap kaartje nieuw typen invoegen</translation>
    </message>
    <message>
        <source>bigger larger magnify</source>
        <comment>Zoom In</comment>
        <translation>groter vergroten</translation>
    </message>
    <message>
        <source>smaller</source>
        <comment>Zoom Out</comment>
        <translation>kleiner verkleinen</translation>
    </message>
    <message>
        <source>zoom reset size</source>
        <comment>100 %</comment>
        <translation>zoom herstellen grootte</translation>
    </message>
    <message>
        <source>zoom whole all overview everything</source>
        <comment>Fit</comment>
        <translation>zoom geheel alles overzicht</translation>
    </message>
    <message>
        <source>bigger maximize projector beamer</source>
        <comment>Full Screen</comment>
        <translation>groter maximaliseren projector beamer</translation>
    </message>
    <message>
        <source>problems errors warnings badges</source>
        <comment>Findings</comment>
        <translation>problemen fouten waarschuwingen badges</translation>
    </message>
    <message>
        <source>emotion feeling curve satisfaction</source>
        <comment>Experience</comment>
        <translation>emotie gevoel beleving curve tevredenheid</translation>
    </message>
    <message>
        <source>conflicts</source>
        <comment>Interests</comment>
        <translation>conflicten belangenconflicten</translation>
    </message>
    <message>
        <source>RACI responsible consulted informed</source>
        <comment>Other Roles</comment>
        <translation>RACI uitvoerend geraadpleegd geïnformeerd</translation>
    </message>
    <message>
        <source>order sort swimlanes</source>
        <comment>Arrange Lanes</comment>
        <translation>volgorde sorteren swimlanes</translation>
    </message>
    <message>
        <source>deselect unselect none</source>
        <comment>Choose Nothing</comment>
        <translation>deselecteren selectie niets</translation>
    </message>
    <message>
        <source>repair fix accept waive solve</source>
        <comment>Act on the Finding</comment>
        <translation>repareren herstellen verhelpen accepteren oplossen</translation>
    </message>
    <message>
        <source>list import CSV Excel spreadsheet</source>
        <comment>Paste</comment>
        <translation>lijst importeren CSV Excel spreadsheet</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>Duplicate</comment>
        <translation>kopie kopiëren</translation>
    </message>
    <message>
        <source>erase remove clear</source>
        <comment>Delete</comment>
        <translation>wissen weghalen leegmaken</translation>
    </message>
    <message>
        <source>select everything</source>
        <comment>Choose All</comment>
        <translation>alles selecteren</translation>
    </message>
    <message>
        <source>name edit title</source>
        <comment>Rename</comment>
        <translation>naam bewerken titel</translation>
    </message>
    <message>
        <source>new touchpoint step card</source>
        <comment>Insert Before</comment>
        <translation>nieuw contactmoment touchpoint stap kaartje</translation>
    </message>
    <message>
        <source>arrow transition link way line</source>
        <comment>Connect</comment>
        <translation>pijl overgang koppelen weg lijn</translation>
    </message>
    <message>
        <source>arrow transition link way connect</source>
        <comment>Lead To</comment>
        <translation>pijl overgang koppelen weg verbinden</translation>
    </message>
    <message>
        <source>owner accountable</source>
        <comment>Move One Lane Up</comment>
        <translation>eigenaar eindverantwoordelijk</translation>
    </message>
    <message>
        <source>owner accountable</source>
        <comment>Move One Lane Down</comment>
        <translation>eigenaar eindverantwoordelijk</translation>
    </message>
    <message>
        <source>stage new column</source>
        <comment>Add Phase</comment>
        <translation>stadium nieuw kolom</translation>
    </message>
    <message>
        <source>join</source>
        <comment>Merge with Next Phase</comment>
        <translation>combineren bij elkaar</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>of a partner</comment>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Flying from Schiphol</source>
        <translation>Vliegen vanaf Schiphol</translation>
    </message>
    <message>
        <source>A family departs in the May holiday: 11 partners, two queues, one front hall.</source>
        <translation>Een gezin vertrekt in de meivakantie: 11 partners, twee wachtrijen, één vertrekhal.</translation>
    </message>
    <message>
        <source>Home insulation</source>
        <translation>Woningisolatie</translation>
    </message>
    <message>
        <source>A household insulates its home with municipality, grant desk and contractor.</source>
        <translation>Een huishouden isoleert de woning met gemeente, subsidieloket en aannemer.</translation>
    </message>
    <message>
        <source>Departing from an airport</source>
        <translation>Vertrekken vanaf een luchthaven</translation>
    </message>
    <message>
        <source>A passenger, from home to the gate.</source>
        <translation>Een reiziger, van huis tot de gate.</translation>
    </message>
    <message>
        <source>Insulating a home</source>
        <translation>Een woning isoleren</translation>
    </message>
    <message>
        <source>From the energy bill to a warm house.</source>
        <translation>Van de energierekening tot een warm huis.</translation>
    </message>
    <message>
        <source>Moving home</source>
        <translation>Verhuizen</translation>
    </message>
    <message>
        <source>From the lease to a home that works.</source>
        <translation>Van het huurcontract tot een huis waar alles werkt.</translation>
    </message>
    <message>
        <source>Care around a patient</source>
        <translation>Zorg rond een patiënt</translation>
    </message>
    <message>
        <source>From the family doctor to walking at home.</source>
        <translation>Van de huisarts tot weer lopen in huis.</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>Current</source>
        <translation>Huidig</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Gewenst</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>On the map</source>
        <translation>Op de kaart</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijltjestoetsen</translation>
    </message>
    <message>
        <source>Walk from card to card</source>
        <translation>Van kaartje naar kaartje gaan</translation>
    </message>
    <message>
        <source>On a transition: to its ends, and to the next of several</source>
        <translation>Op een overgang: naar de uiteinden, en naar de volgende van meerdere</translation>
    </message>
    <message>
        <source>On a transition: change what is known of it</source>
        <translation>Op een overgang: wijzigen wat ervan bekend is</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Show all of the map</source>
        <translation>De hele kaart tonen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add behind the card that is chosen</source>
        <translation>Toevoegen achter het gekozen kaartje</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Add what was copied: a line, or a list</source>
        <translation>Toevoegen wat gekopieerd is: een regel of een lijst</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Spatiebalk en slepen</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Kaart verschuiven</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl en scrollwiel</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zoomen op de muisaanwijzer</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Shift en scrollwiel</translation>
    </message>
    <message>
        <source>Move to the sides</source>
        <translation>Opzij schuiven</translation>
    </message>
    <message>
        <source>In the line at the foot of the map</source>
        <translation>In de regel onder aan de kaart</translation>
    </message>
    <message>
        <source>Add what the line says</source>
        <translation>Toevoegen wat in de regel staat</translation>
    </message>
    <message>
        <source>Take the name on offer</source>
        <translation>Voorgestelde naam overnemen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Take the last one back, while nothing is typed</source>
        <translation>Laatste toevoeging terugnemen, zolang er niets getypt is</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Terug naar de kaart</translation>
    </message>
    <message>
        <source>In fields</source>
        <translation>In velden</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Pijl omlaag</translation>
    </message>
    <message>
        <source>Open what there is to choose from, or the calendar</source>
        <translation>Keuzelijst of kalender openen</translation>
    </message>
    <message>
        <source>Part of a name, Enter</source>
        <translation>Deel van een naam, Enter</translation>
    </message>
    <message>
        <source>Choose who or what has it, or make it</source>
        <translation>Kiezen wie of wat zo heet, of het toevoegen</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In lijsten</translation>
    </message>
    <message>
        <source>Choose another row, open and close groups</source>
        <translation>Andere rij kiezen, groepen open- en dichtklappen</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menutoets</translation>
    </message>
    <message>
        <source>What can be done about the finding</source>
        <translation>Wat er aan de bevinding te doen is</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>In the outline and in lists of names: rename in place</source>
        <translation>In het overzicht en in namenlijsten: naam ter plekke wijzigen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Pijl omhoog, Alt+Pijl omlaag</translation>
    </message>
    <message>
        <source>In the outline: move what is chosen</source>
        <translation>In het overzicht: verplaatsen wat gekozen is</translation>
    </message>
    <message>
        <source>Space, F2</source>
        <translation>Spatiebalk, F2</translation>
    </message>
    <message>
        <source>Switch a check, change a severity or reason</source>
        <translation>Controle aan- of uitzetten, ernst of reden wijzigen</translation>
    </message>
    <message>
        <source>In matrices and on the map of influences</source>
        <translation>In matrices en op de invloedenkaart</translation>
    </message>
    <message>
        <source>To the fields of what stands there; Escape comes back</source>
        <translation>Naar de velden van wat daar staat; Esc gaat terug</translation>
    </message>
    <message>
        <source>+ and -, digits</source>
        <translation>+ en -, cijfers</translation>
    </message>
    <message>
        <source>More or less, and how much</source>
        <translation>Meer of minder, en hoeveel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Empty the cell, delete the influence</source>
        <translation>Cel leegmaken, invloed verwijderen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatiebalk</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift en pijltjestoetsen</translation>
    </message>
    <message>
        <source>Choose one card more</source>
        <translation>Eén kaartje erbij kiezen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>While a name is typed there: take it and go on to the next field, or back</source>
        <translation>Terwijl daar een naam wordt getypt: die overnemen en door naar het volgende veld, of terug</translation>
    </message>
    <message>
        <source>Choose nothing, let go of what is dragged or typed</source>
        <translation>Keuze opheffen, slepen of typen afbreken</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>Zoom in and out, full size</source>
        <translation>In- en uitzoomen, ware grootte</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Menutoets, Shift+F10</translation>
    </message>
    <message>
        <source>What can be done about what is chosen</source>
        <translation>Wat er aan de keuze te doen is</translation>
    </message>
    <message>
        <source>Ctrl and drag</source>
        <translation>Ctrl en slepen</translation>
    </message>
    <message>
        <source>A card to another lane: its owner stays responsible</source>
        <translation>Kaartje naar een andere baan: de eigenaar blijft uitvoerend</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Pijl omhoog, omlaag</translation>
    </message>
    <message>
        <source>Choose among the names on offer</source>
        <translation>Kiezen uit de voorgestelde namen</translation>
    </message>
    <message>
        <source>Take back what was typed, then back to the list</source>
        <translation>Getypte tekst terugnemen, daarna terug naar de lijst</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>While a reason is typed: accept the finding</source>
        <translation>Bij het typen van een reden: bevinding accepteren</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert, Delete</translation>
    </message>
    <message>
        <source>In lists of names: add one, delete what is chosen</source>
        <translation>In namenlijsten: toevoegen, verwijderen wat gekozen is</translation>
    </message>
    <message>
        <source>In the outline: delete what is chosen</source>
        <translation>In het overzicht: verwijderen wat gekozen is</translation>
    </message>
    <message>
        <source>In the parking lot</source>
        <translation>Op de parkeerplaats</translation>
    </message>
    <message>
        <source>In the line: keep what it says as a note</source>
        <translation>In de regel: bewaren wat er staat, als notitie</translation>
    </message>
    <message>
        <source>On a note: what can become of it</source>
        <translation>Op een notitie: wat ervan te maken is</translation>
    </message>
    <message>
        <source>Change what the note says</source>
        <translation>Tekst van de notitie wijzigen</translation>
    </message>
    <message>
        <source>Delete the notes that are chosen</source>
        <translation>Gekozen notities verwijderen</translation>
    </message>
    <message>
        <source>A, R, C, I</source>
        <translation>A, R, C, I</translation>
    </message>
    <message>
        <source>In Roles: give the role, or take it away</source>
        <translation>In Rollen: rol geven of weghalen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>In Roles: only propose the role, or confirm it</source>
        <translation>In Rollen: rol alleen voorstellen, of bevestigen</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V</source>
        <translation>Ctrl+C, Ctrl+X, Ctrl+V</translation>
    </message>
    <message>
        <source>Copy, cut and paste cells</source>
        <translation>Cellen kopiëren, knippen en plakken</translation>
    </message>
    <message>
        <source>Choose several cells</source>
        <translation>Meerdere cellen kiezen</translation>
    </message>
    <message>
        <source>To the next of several interests in a cell</source>
        <translation>Naar het volgende van meerdere belangen in een cel</translation>
    </message>
    <message>
        <source>To the next cell, or along the influences</source>
        <translation>Naar de volgende cel, of langs de invloeden</translation>
    </message>
    <message>
        <source>Space, Insert</source>
        <translation>Spatiebalk, Insert</translation>
    </message>
    <message>
        <source>Begin or end an influence; Escape lets go of it</source>
        <translation>Invloed beginnen of afmaken; Esc breekt af</translation>
    </message>
    <message>
        <source>In a presentation and in the customer&apos;s shoes</source>
        <translation>In een presentatie en in de schoenen van de klant</translation>
    </message>
    <message>
        <source>Right, Down, Page Down, Space, Enter</source>
        <translation>Pijl rechts, omlaag, Page Down, spatiebalk, Enter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Left, Up, Page Up, Backspace</source>
        <translation>Pijl links, omhoog, Page Up, Backspace</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>To the first page, to the start of the journey</source>
        <translation>Naar de eerste pagina, naar het begin van de klantreis</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>To the last page of a presentation</source>
        <translation>Naar de laatste pagina van een presentatie</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 t/m 9</translation>
    </message>
    <message>
        <source>In the customer&apos;s shoes: take one of the ways</source>
        <translation>In de schoenen van de klant: een van de wegen nemen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>In the customer&apos;s shoes: note something</source>
        <translation>In de schoenen van de klant: iets noteren</translation>
    </message>
    <message>
        <source>Show and hide the findings</source>
        <translation>Bevindingen tonen en verbergen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Enter, F2, Tab</source>
        <translation>Enter, F2, Tab</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Change the reason…</source>
        <translation>Reden wijzigen…</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Accepteren met reden…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Iemand anders…</translation>
    </message>
    <message>
        <source>Say what it wants…</source>
        <translation>Aangeven wat de partner wil…</translation>
    </message>
    <message>
        <source>It wants something else…</source>
        <translation>De partner wil iets anders…</translation>
    </message>
    <message>
        <source>Accept no longer</source>
        <translation>Niet meer accepteren</translation>
    </message>
    <message>
        <source>Change why “%1” is accepted</source>
        <translation>Reden van accepteren wijzigen: “%1”</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>“%1” accepteren</translation>
    </message>
    <message>
        <source>Accept “%1” no longer</source>
        <translation>“%1” niet meer accepteren</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>the display cannot be used; tussen --help names the commands that need none</source>
        <translation>het beeldscherm is niet te gebruiken; tussen --help noemt de opdrachten die er geen nodig hebben</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Times a customer comes there, most often first</source>
        <translation>Hoe vaak een klant er komt, vaakst eerst</translation>
    </message>
    <message>
        <source>Times a customer passes, most often first</source>
        <translation>Hoe vaak een klant er langsgaat, vaakst eerst</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>contactmoment</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>contactmomenten</translation>
    </message>
    <message>
        <source>All touchpoints of the journey, goals and abandons included.</source>
        <translation>Alle contactmomenten van de klantreis, doelen en afhaakpunten meegeteld.</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Per fase</translation>
    </message>
    <message>
        <source>partner with a role</source>
        <translation>partner met een rol</translation>
    </message>
    <message>
        <source>partners with a role</source>
        <translation>partners met een rol</translation>
    </message>
    <message>
        <source>Whoever is accountable, responsible, consulted or informed somewhere on the journey.</source>
        <translation>Wie ergens in de klantreis eindverantwoordelijk, uitvoerend, geraadpleegd of geïnformeerd is.</translation>
    </message>
    <message>
        <source>Touchpoints with a role, by partner</source>
        <translation>Contactmomenten met een rol, per partner</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>overdracht</translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation>overdrachten</translation>
    </message>
    <message>
        <source>Here the customer passes from one owner to another, and can get lost between them.</source>
        <translation>Hier gaat de klant over van de ene eigenaar naar de andere, en kan tussen wal en schip raken.</translation>
    </message>
    <message>
        <source>handoff without agreement</source>
        <translation>overdracht zonder afspraak</translation>
    </message>
    <message>
        <source>handoffs without agreement</source>
        <translation>overdrachten zonder afspraak</translation>
    </message>
    <message>
        <source>The two owners have agreed on nothing that covers these handoffs.</source>
        <translation>De twee eigenaren hebben niets afgesproken dat voor deze overdrachten geldt.</translation>
    </message>
    <message>
        <source>touchpoint without owner</source>
        <translation>contactmoment zonder eigenaar</translation>
    </message>
    <message>
        <source>touchpoints without owner</source>
        <translation>contactmomenten zonder eigenaar</translation>
    </message>
    <message>
        <source>Nobody is accountable for them. What goes wrong there stays wrong.</source>
        <translation>Niemand is er eindverantwoordelijk voor. Wat daar misgaat, blijft misgaan.</translation>
    </message>
    <message>
        <source>door where the journey starts</source>
        <translation>deur waar de klantreis begint</translation>
    </message>
    <message>
        <source>doors where the journey starts</source>
        <translation>deuren waar de klantreis begint</translation>
    </message>
    <message>
        <source>Customers begin at any of them alike. One front door is easier to find than many.</source>
        <translation>Klanten beginnen bij elke deur even vaak. Eén voordeur is makkelijker te vinden dan veel deuren.</translation>
    </message>
    <message>
        <source>Share of the customers who begin there</source>
        <translation>Aandeel van de klanten dat daar begint</translation>
    </message>
    <message>
        <source>bits of door entropy</source>
        <translation>bits onzekerheid over de deur</translation>
    </message>
    <message>
        <source>How many questions it takes to find the right door&apos;s owner: 0 where all doors belong to one partner, 1 for two partners alike, 2 for four.</source>
        <translation>Hoeveel vragen nodig zijn om de eigenaar van de juiste deur te vinden: 0 als alle deuren van één partner zijn, 1 als ze gelijk over twee partners zijn verdeeld, 2 bij vier.</translation>
    </message>
    <message>
        <source>Share of the customers, by owner of their door</source>
        <translation>Aandeel van de klanten, per eigenaar van hun deur</translation>
    </message>
    <message>
        <source>of the customers reach the goal</source>
        <translation>van de klanten bereikt het doel</translation>
    </message>
    <message>
        <source>Where the journey marks no goal, any end counts as one but giving up.</source>
        <translation>Waar in de klantreis geen doel is aangegeven, telt elk einde als doel, behalve afhaken.</translation>
    </message>
    <message>
        <source>Where they end, and how many of all customers</source>
        <translation>Waar ze eindigen, en hoeveel van alle klanten</translation>
    </message>
    <message>
        <source>give up on the way</source>
        <translation>haakt onderweg af</translation>
    </message>
    <message>
        <source>They end at an abandon.</source>
        <translation>Ze eindigen bij een afhaakpunt.</translation>
    </message>
    <message>
        <source>end where the map just stops</source>
        <translation>eindigt waar de kaart zomaar ophoudt</translation>
    </message>
    <message>
        <source>No way leads on from there, yet it is no goal: it may be that the map is not finished.</source>
        <translation>Van daar leidt geen weg verder, en toch is het geen doel: misschien is de kaart nog niet af.</translation>
    </message>
    <message>
        <source>Who comes there walks in circles for ever.</source>
        <translation>Wie daar komt, loopt voor altijd in een kring rond.</translation>
    </message>
    <message>
        <source>Without a way to an end</source>
        <translation>Zonder weg naar een einde</translation>
    </message>
    <message>
        <source>steps that a customer takes, on average</source>
        <translation>stappen die een klant gemiddeld zet</translation>
    </message>
    <message>
        <source>A step taken twice counts twice.</source>
        <translation>Een stap die twee keer wordt gezet, telt twee keer.</translation>
    </message>
    <message>
        <source>that it takes a customer, waiting included</source>
        <translation>kost het een klant, wachten meegeteld</translation>
    </message>
    <message>
        <source>The average of all customers. What has no minutes counts as none.</source>
        <translation>Het gemiddelde van alle klanten. Wat geen minuten heeft, telt als nul.</translation>
    </message>
    <message>
        <source>Where the time goes, with the wait that follows</source>
        <translation>Waar de tijd blijft, met de wachttijd erna</translation>
    </message>
    <message>
        <source>points of effort that a customer makes</source>
        <translation>punten moeite voor een klant</translation>
    </message>
    <message>
        <source>Each step counts from 1, very easy, to 7, very hard. What has no effort counts as none.</source>
        <translation>Elke stap telt van 1, heel makkelijk, tot 7, heel moeilijk. Waar geen moeite is ingevuld, telt die als nul.</translation>
    </message>
    <message>
        <source>Where the effort goes</source>
        <translation>Waar de moeite in gaat zitten</translation>
    </message>
    <message>
        <source>Effort by partner</source>
        <translation>Moeite per partner</translation>
    </message>
    <message>
        <source>Who is accountable for the effort that customers make.</source>
        <translation>Wie eindverantwoordelijk is voor de moeite die klanten doen.</translation>
    </message>
    <message>
        <source>Bad experience that falls on another&apos;s name</source>
        <translation>Slechte ervaring die op een ander afstraalt</translation>
    </message>
    <message>
        <source>By one partner, taken for another&apos;s: how bad, times how often.</source>
        <translation>Van de ene partner, toegeschreven aan een andere: hoe slecht, maal hoe vaak.</translation>
    </message>
    <message>
        <source>What if a partner dropped out?</source>
        <translation>Wat als een partner wegvalt?</translation>
    </message>
    <message>
        <source>So many more customers would miss the goal if everybody gave up at its touchpoints.</source>
        <translation>Zoveel meer klanten zouden het doel missen als iedereen bij de contactmomenten van die partner afhaakte.</translation>
    </message>
    <message>
        <source>What a customer can expect cannot be said, since nobody who comes to {0} ever reaches an end. Draw the way out that is missing, or raise its probability above 0.</source>
        <translation>Wat een klant kan verwachten is niet te zeggen, omdat niemand die bij {0} komt ooit een einde bereikt. Teken de uitweg die ontbreekt, of zet de kans erop boven 0.</translation>
    </message>
    <message>
        <source>What a customer can expect cannot be said, since there is nowhere to start. Add the first touchpoint.</source>
        <translation>Wat een klant kan verwachten is niet te zeggen, omdat er nergens een begin is. Voeg het eerste contactmoment toe.</translation>
    </message>
    <message>
        <source>How long it takes cannot be said, since no touchpoint or transition on the way has minutes. Measure or estimate some.</source>
        <translation>Hoelang het duurt is niet te zeggen, omdat geen contactmoment of overgang onderweg minuten heeft. Meet of schat er een paar.</translation>
    </message>
    <message>
        <source>How much effort it takes cannot be said, since no touchpoint on the way has an effort. Ask customers how easy it was, from 1 to 7.</source>
        <translation>Hoeveel moeite het kost is niet te zeggen, omdat bij geen contactmoment onderweg moeite is ingevuld. Vraag klanten hoe makkelijk het was, van 1 tot 7.</translation>
    </message>
    <message>
        <source>The document has no journey yet.</source>
        <translation>Het document heeft nog geen klantreis.</translation>
    </message>
    <message>
        <source>Begin where customers come most often</source>
        <translation>Begin waar klanten het vaakst komen</translation>
    </message>
    <message>
        <source>current</source>
        <translation>huidig</translation>
    </message>
    <message>
        <source>target</source>
        <translation>gewenst</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <comment>a partner and the one that gets the blame</comment>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>No partner&apos;s bad experience falls on the name of another.</source>
        <translation>Van geen partner straalt een slechte ervaring op een ander af.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>en nog {0}</translation>
    </message>
    <message>
        <source>--only: no check&apos;s id begins with &quot;%1&quot;; they begin with %2</source>
        <translation>--only: geen controle heeft een id dat begint met “%1”; ze beginnen met %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lezen van %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Say where nobody is in charge and whose interests pull apart; exit code 1 for findings</source>
        <translation>Zegt waar niemand verantwoordelijk is en wiens belangen uiteenlopen; afsluitcode 1 bij bevindingen</translation>
    </message>
    <message>
        <source>All findings, not only those that matter most</source>
        <translation>Alle bevindingen, niet alleen de belangrijkste</translation>
    </message>
    <message>
        <source>Exit code 1 from this severity on (default: error)</source>
        <translation>Afsluitcode 1 vanaf deze ernst (standaard: error)</translation>
    </message>
    <message>
        <source>Only checks whose id is or begins so; may be repeated</source>
        <translation>Alleen controles waarvan het id zo is of zo begint; mag herhaald worden</translation>
    </message>
    <message>
        <source>Only findings that concern this journey</source>
        <translation>Alleen bevindingen over deze klantreis</translation>
    </message>
    <message>
        <source>Say how it is used</source>
        <translation>Toont hoe het werkt</translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation>Toont welke versie dit is</translation>
    </message>
    <message>
        <source>Example: tussen export trip.tussen -o trip.pdf
Each command says more: tussen check --help</source>
        <translation>Voorbeeld: tussen export trip.tussen -o trip.pdf
Elke opdracht vertelt meer: tussen check --help</translation>
    </message>
    <message>
        <source>Say %1 --help for how it is used.</source>
        <translation>Typ %1 --help om te zien hoe het werkt.</translation>
    </message>
    <message>
        <source>Maps customer journeys between organisations, and says where nobody is in charge and whose interests pull apart.</source>
        <translation>Brengt klantreizen tussen organisaties in kaart, en zegt waar niemand verantwoordelijk is en wiens belangen uiteenlopen.</translation>
    </message>
    <message>
        <source>not enough memory for this file</source>
        <translation>niet genoeg geheugen voor dit bestand</translation>
    </message>
    <message>
        <source>%1: exports end in .svg, .pdf, .png or .json; or say which with --to</source>
        <translation>%1: exports eindigen op .svg, .pdf, .png of .json; of geef met --to aan welke soort</translation>
    </message>
    <message>
        <source>%1: has no journey to draw</source>
        <translation>%1: heeft geen klantreis om te tekenen</translation>
    </message>
    <message>
        <source> · not for others: holds interests that are not disclosed</source>
        <translation> · niet voor anderen: bevat belangen die niet gedeeld zijn</translation>
    </message>
    <message>
        <source>This journey has no touchpoints yet.</source>
        <translation>Deze klantreis heeft nog geen contactmomenten.</translation>
    </message>
    <message>
        <source>--journey: a .json file always holds the whole document</source>
        <translation>--journey: een .json-bestand bevat altijd het hele document</translation>
    </message>
    <message>
        <source>--scale: from %1 to %2</source>
        <translation>--scale: van %1 tot %2</translation>
    </message>
    <message>
        <source>Checking and drawing</source>
        <translation>Controleren en tekenen</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Schrijven van %1</translation>
    </message>
    <message>
        <source>Which journey is drawn (default: the first)</source>
        <translation>Welke klantreis wordt getekend (standaard: de eerste)</translation>
    </message>
    <message>
        <source>Of .png: how much larger it is drawn (default: 1)</source>
        <translation>Bij .png: hoeveel groter er wordt getekend (standaard: 1)</translation>
    </message>
    <message>
        <source>The map without what was found in it</source>
        <translation>De kaart zonder de bevindingen erin</translation>
    </message>
    <message>
        <source>Write a map as .svg, .pdf or .png, or the document as .json</source>
        <translation>Schrijft een kaart als .svg, .pdf of .png, of het document als .json</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Het te schrijven bestand</translation>
    </message>
    <message>
        <source>What is written (default: by the ending of OUT)</source>
        <translation>Wat wordt geschreven (standaard: volgens de extensie van OUT)</translation>
    </message>
    <message>
        <source>Also interests that are not disclosed; without this they stay home</source>
        <translation>Ook belangen die niet gedeeld zijn; zonder deze optie gaan ze niet mee</translation>
    </message>
    <message>
        <source>Print the numbers of each journey</source>
        <translation>Toont de cijfers van elke klantreis</translation>
    </message>
    <message>
        <source>Name what makes each number what it is, strongest first</source>
        <translation>Noemt wat elk cijfer bepaalt, sterkste eerst</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, notes: %3</source>
        <translation>fouten: %1, waarschuwingen: %2, opmerkingen: %3</translation>
    </message>
    <message>
        <source>unknown to this version: %1 (%2)</source>
        <translation>onbekend voor deze versie: %1 (%2)</translation>
    </message>
    <message>
        <source>off: %1 (%2)</source>
        <translation>uit: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 instead of %2: %3 (%4)</source>
        <extracomment>such as &quot;error instead of warning: flow.trap (the reason)&quot;</extracomment>
        <translation>%1 in plaats van %2: %3 (%4)</translation>
    </message>
    <message>
        <source>For instance: %1</source>
        <translation>Bijvoorbeeld: %1</translation>
    </message>
    <message>
        <source>Accepted, with a reason in the document:</source>
        <translation>Geaccepteerd, met een reden in het document:</translation>
    </message>
    <message>
        <source>and %1 more, see --all</source>
        <translation>en nog %1, zie --all</translation>
    </message>
    <message>
        <source>%1: is a document already; import reads .json, .csv and .tsv</source>
        <translation>%1: is al een document; import leest .json, .csv en .tsv</translation>
    </message>
    <message>
        <source>%1: names its journeys itself; leave --journey out</source>
        <translation>%1: noemt zelf hoe de klantreizen heten; laat --journey weg</translation>
    </message>
    <message>
        <source>%1: a document&apos;s name ends in .tussen</source>
        <translation>%1: de naam van een document eindigt op .tussen</translation>
    </message>
    <message>
        <source>%1: is there already; --force replaces it</source>
        <translation>%1: bestaat al; --force vervangt het</translation>
    </message>
    <message>
        <source>%1: is open in %2 (process %3 on %4); close it there first</source>
        <translation>%1: is open in %2 (proces %3 op %4); sluit het daar eerst</translation>
    </message>
    <message>
        <source>Arranging lanes</source>
        <translation>Banen ordenen</translation>
    </message>
    <message>
        <source>Make a .tussen document of a .json file or a list</source>
        <translation>Maakt een .tussen-document van een .json-bestand of een lijst</translation>
    </message>
    <message>
        <source>What is read: .json, or a list of touchpoints, .csv or .tsv</source>
        <translation>Wat wordt gelezen: .json, of een lijst met contactmomenten, .csv of .tsv</translation>
    </message>
    <message>
        <source>The document to write, .tussen</source>
        <translation>Het te schrijven document, .tussen</translation>
    </message>
    <message>
        <source>What the journey of a list is called (default: as the file)</source>
        <translation>Hoe de klantreis van een lijst heet (standaard: als het bestand)</translation>
    </message>
    <message>
        <source>Put the partners in the order with the shortest handoffs</source>
        <translation>Zet de partners in de volgorde met de kortste overdrachten</translation>
    </message>
    <message>
        <source>Replace a document that is there already</source>
        <translation>Vervangt een document dat al bestaat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>
  and %1 more</source>
        <translation>
  en nog %1</translation>
    </message>
    <message>
        <source>--journey: %1</source>
        <translation>--journey: %1</translation>
    </message>
    <message>
        <source>  column %1: %2
</source>
        <translation>  kolom %1: %2
</translation>
    </message>
    <message>
        <source>  column %1 (%2): %3
</source>
        <translation>  kolom %1 (%2): %3
</translation>
    </message>
    <message>
        <source>%1: touchpoints %2, phases %3, partners %4, channels %5
</source>
        <translation>%1: contactmomenten %2, fasen %3, partners %4, kanalen %5
</translation>
    </message>
    <message>
        <source>Common purpose: %1</source>
        <translation>Gezamenlijk doel: %1</translation>
    </message>
    <message>
        <source>Journey, current state: %1 (touchpoints: %2)</source>
        <translation>Klantreis, huidige situatie: %1 (contactmomenten: %2)</translation>
    </message>
    <message>
        <source>Journey, target state: %1 (touchpoints: %2)</source>
        <translation>Klantreis, gewenste situatie: %1 (contactmomenten: %2)</translation>
    </message>
    <message>
        <source>Interests that exports leave out, as they are not disclosed: %1</source>
        <translation>Belangen die exports weglaten omdat ze niet gedeeld zijn: %1</translation>
    </message>
    <message>
        <source>Say what a document holds</source>
        <translation>Zegt wat een document bevat</translation>
    </message>
    <message>
        <source>--journey: no journey is called %1. There are:%2</source>
        <translation>--journey: geen klantreis heet %1. Er zijn:%2</translation>
    </message>
    <message>
        <source>--journey: several journeys are called %1. Name one by its id:%2</source>
        <translation>--journey: meerdere klantreizen heten %1. Noem er een bij het id:%2</translation>
    </message>
    <message>
        <source>The document, .tussen or .json</source>
        <translation>Het document, .tussen of .json</translation>
    </message>
    <message>
        <source>How it is printed (default: text)</source>
        <translation>Hoe het wordt getoond (standaard: text)</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Voorbeeld: %1</translation>
    </message>
    <message>
        <source>The output cannot be written (%1).</source>
        <translation>De uitvoer kan niet worden geschreven (%1).</translation>
    </message>
    <message>
        <source>%1: the name is not UTF-8</source>
        <translation>%1: de naam is geen UTF-8</translation>
    </message>
    <message>
        <source>%1: is the input itself; name another file</source>
        <translation>%1: is de invoer zelf; noem een ander bestand</translation>
    </message>
    <message>
        <source>%1: is a folder; name a file in it</source>
        <translation>%1: is een map; noem een bestand daarin</translation>
    </message>
    <message>
        <source>%1: is not an ordinary file</source>
        <translation>%1: is geen gewoon bestand</translation>
    </message>
    <message>
        <source>%1: cannot be written (%2)</source>
        <translation>%1: kan niet worden geschreven (%2)</translation>
    </message>
    <message>
        <source>there is no display to open a window on; tussen --help names the commands that need none</source>
        <translation>er is geen beeldscherm om een venster op te openen; tussen --help noemt de opdrachten die er geen nodig hebben</translation>
    </message>
    <message>
        <source>A document to open in the window, .tussen or .json</source>
        <translation>Een document om in het venster te openen, .tussen of .json</translation>
    </message>
    <message>
        <source>Of the words around the map (default: that of your system)</source>
        <translation>Taal van de woorden rond de kaart (standaard: die van het systeem)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>niet verwacht: %1</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of %3</source>
        <translation>%1: “%2” is geen van %3</translation>
    </message>
    <message>
        <source>%1: “%2” is no number</source>
        <translation>%1: “%2” is geen getal</translation>
    </message>
    <message>
        <source>%1: a value is missing</source>
        <translation>%1: er ontbreekt een waarde</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Current state</source>
        <translation>Huidige situatie</translation>
    </message>
    <message>
        <source>Target state</source>
        <translation>Gewenste situatie</translation>
    </message>
    <message>
        <source>Common purpose: {0}</source>
        <translation>Gezamenlijk doel: {0}</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>contactmoment</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>contactmomenten</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>partners</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>overdracht</translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation>overdrachten</translation>
    </message>
    <message>
        <source>without agreement</source>
        <comment>one handoff</comment>
        <translation>zonder afspraak</translation>
    </message>
    <message>
        <source>without agreement</source>
        <comment>several handoffs</comment>
        <translation>zonder afspraak</translation>
    </message>
    <message>
        <source>without owner</source>
        <comment>one touchpoint</comment>
        <translation>zonder eigenaar</translation>
    </message>
    <message>
        <source>without owner</source>
        <comment>several touchpoints</comment>
        <translation>zonder eigenaar</translation>
    </message>
    <message>
        <source>conflict of interests</source>
        <translation>belangenconflict</translation>
    </message>
    <message>
        <source>conflicts of interests</source>
        <translation>belangenconflicten</translation>
    </message>
    <message>
        <source>Nobody: every touchpoint has an owner</source>
        <translation>Niemand: elk contactmoment heeft een eigenaar</translation>
    </message>
    <message>
        <source>{0} ownership gap</source>
        <translation>{0} zonder eigenaar</translation>
    </message>
    <message>
        <source>{0} ownership gaps</source>
        <translation>{0} zonder eigenaar</translation>
    </message>
    <message>
        <source>{0} owned · {1} supporting</source>
        <translation>{0} eigen · {1} ondersteunend</translation>
    </message>
    <message>
        <source>Supporting only</source>
        <translation>Alleen ondersteunend</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>Achter de schermen</translation>
    </message>
    <message>
        <source>+{0}</source>
        <comment>as many more</comment>
        <translation>+{0}</translation>
    </message>
    <message>
        <source>also {0}</source>
        <comment>on a card that several partners are accountable for</comment>
        <translation>ook {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} u</translation>
    </message>
    <message>
        <source>{0} day</source>
        <translation>{0} dag</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} dagen</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>to {0}</source>
        <comment>a touchpoint</comment>
        <translation>naar {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <comment>a touchpoint</comment>
        <translation>van {0}</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>from very bad to very good</source>
        <translation>van heel slecht tot heel goed</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Belangen</translation>
    </message>
    <message>
        <source>{0} pair pulls apart</source>
        <translation>{0} paar botst</translation>
    </message>
    <message>
        <source>{0} pairs pull apart</source>
        <translation>{0} paren botsen</translation>
    </message>
    <message>
        <source>{0} wants more: {1}</source>
        <translation>{0} wil meer: {1}</translation>
    </message>
    <message>
        <source>{0} wants less: {1}</source>
        <translation>{0} wil minder: {1}</translation>
    </message>
    <message>
        <source>more: {0}</source>
        <comment>link of a chain of influences</comment>
        <translation>meer: {0}</translation>
    </message>
    <message>
        <source>less: {0}</source>
        <comment>link of a chain of influences</comment>
        <translation>minder: {0}</translation>
    </message>
    <message>
        <source>{0} more conflict between them</source>
        <translation>nog {0} conflict tussen beide</translation>
    </message>
    <message>
        <source>{0} more conflicts between them</source>
        <translation>nog {0} conflicten tussen beide</translation>
    </message>
    <message>
        <source>+{0} more</source>
        <comment>pairs of partners</comment>
        <translation>nog {0}</translation>
    </message>
    <message>
        <source>{0} and {1} pull apart</source>
        <translation>{0} en {1} trekken elk een andere kant op</translation>
    </message>
    <message>
        <source>No longer there: {0}</source>
        <translation>Niet meer aanwezig: {0}</translation>
    </message>
    <message>
        <source>This journey has no touchpoints yet.</source>
        <translation>Deze klantreis heeft nog geen contactmomenten.</translation>
    </message>
    <message>
        <source>owner {0}</source>
        <translation>eigenaar {0}</translation>
    </message>
    <message>
        <source>owner nobody</source>
        <translation>eigenaar niemand</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>a partner and its role</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>experience {0}</source>
        <translation>ervaring {0}</translation>
    </message>
    <message>
        <source>{0} finding</source>
        <translation>{0} bevinding</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} bevindingen</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <comment>touchpoints</comment>
        <translation>van {0} naar {1}</translation>
    </message>
    <message>
        <source>hands over: {0}</source>
        <translation>geeft door: {0}</translation>
    </message>
    <message>
        <source>handoff with agreement</source>
        <translation>overdracht met afspraak</translation>
    </message>
    <message>
        <source>handoff without agreement</source>
        <translation>overdracht zonder afspraak</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation>Behoefte: {0}</translation>
    </message>
    <message>
        <source>Lane = the partner accountable for the touchpoint</source>
        <translation>Baan = de partner die eindverantwoordelijk is voor het contactmoment</translation>
    </message>
    <message>
        <source>next touchpoint</source>
        <translation>volgend contactmoment</translation>
    </message>
    <message>
        <source>handoff without</source>
        <translation>overdracht zonder afspraak</translation>
    </message>
    <message>
        <source>planned, not travelled</source>
        <translation>gepland, nog niet in gebruik</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>several are accountable</source>
        <translation>meerdere eindverantwoordelijken</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wachten</translation>
    </message>
    <message>
        <source>behind the scenes</source>
        <translation>achter de schermen</translation>
    </message>
    <message>
        <source>R responsible · C consulted · I informed</source>
        <translation>R uitvoerend · C geraadpleegd · I geïnformeerd</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gebleven</translation>
    </message>
    <message>
        <source>new</source>
        <comment>touchpoint of a target journey</comment>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>touchpoint of a target journey</comment>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>A</source>
        <comment>accountable</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <comment>responsible</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>C</source>
        <comment>consulted</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>I</source>
        <comment>informed</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>accountable</source>
        <translation>eindverantwoordelijk</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>uitvoerend</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>geraadpleegd</translation>
    </message>
    <message>
        <source>informed</source>
        <translation>geïnformeerd</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>abandon</source>
        <translation>afhaakpunt</translation>
    </message>
</context>
<context>
    <name>tussen::AcceptDialog</name>
    <message>
        <source>Look at it again on</source>
        <translation>Opnieuw bekijken op</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepteren</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Bevinding accepteren</translation>
    </message>
    <message>
        <source>Why can you live with it? Ctrl+Enter accepts.</source>
        <translation>Waarom kun je ermee leven? Ctrl+Enter accepteert.</translation>
    </message>
    <message>
        <source>Day of the next look</source>
        <translation>Dag om opnieuw te bekijken</translation>
    </message>
    <message>
        <source>It is kept apart as accepted and counts no more, until what it says changes or its day has come.</source>
        <translation>De bevinding staat dan apart als geaccepteerd en telt niet meer mee, tot de inhoud verandert of de dag is gekomen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
</context>
<context>
    <name>tussen::AgreementForm</name>
    <message>
        <source>Parties</source>
        <translation>Partijen</translation>
    </message>
    <message>
        <source>Make %1 a party to “%2”</source>
        <translation>%1 partij maken bij “%2”</translation>
    </message>
    <message>
        <source>%1 no longer a party to “%2”</source>
        <translation>%1 geen partij meer bij “%2”</translation>
    </message>
</context>
<context>
    <name>tussen::BarButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tussen::BigPage</name>
    <message>
        <source>Nothing found here.</source>
        <translation>Hier is niets gevonden.</translation>
    </message>
</context>
<context>
    <name>tussen::CheckDelegate</name>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Why? For instance: agreed for this workshop</source>
        <translation>Waarom? Bijvoorbeeld: afgesproken voor deze workshop</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
</context>
<context>
    <name>tussen::ChecksModel</name>
    <message>
        <source>Change why the check “%1” is set so</source>
        <translation>Reden bij controle “%1” wijzigen</translation>
    </message>
    <message>
        <source>Change the severity of the check “%1”</source>
        <translation>Ernst van controle “%1” wijzigen</translation>
    </message>
    <message>
        <source>Switch on the check “%1”</source>
        <translation>Controle “%1” aanzetten</translation>
    </message>
    <message>
        <source>Switch off the check “%1”</source>
        <translation>Controle “%1” uitzetten</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (standaard)</translation>
    </message>
    <message>
        <source>Say why; then it counts</source>
        <translation>Zeg waarom; dan telt het</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Ernst: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, aan</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, uit</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Say why this check is not run as usual, or set it back.</source>
        <translation>Zeg waarom deze controle anders dan gewoonlijk loopt, of herstel de standaard.</translation>
    </message>
</context>
<context>
    <name>tussen::ChecksView</name>
    <message>
        <source>Checks and how this document sets them</source>
        <translation>Controles en hoe dit document ze instelt</translation>
    </message>
    <message>
        <source>Also set, but unknown to this version: %1</source>
        <translation>Ook ingesteld, maar onbekend voor deze versie: %1</translation>
    </message>
    <message>
        <source>1 check is off</source>
        <translation>1 controle staat uit</translation>
    </message>
    <message>
        <source>%1 checks are off</source>
        <translation>%1 controles staan uit</translation>
    </message>
    <message>
        <source>1 has another severity</source>
        <translation>1 heeft een andere ernst</translation>
    </message>
    <message>
        <source>%1 have another severity</source>
        <translation>%1 hebben een andere ernst</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>tussen::ChosenNames</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>What you change below changes both; choose one by its name to change that one.</source>
        <translation>Wat je hieronder wijzigt, verandert beide; kies er een bij de naam om alleen die te wijzigen.</translation>
    </message>
    <message>
        <source>What you change below changes all %1; choose one by its name to change that one.</source>
        <translation>Wat je hieronder wijzigt, verandert alle %1; kies er een bij de naam om alleen die te wijzigen.</translation>
    </message>
    <message>
        <source>Below stands what they have in common; choose one by its name to see that one.</source>
        <translation>Hieronder staat wat ze gemeen hebben; kies er een bij de naam om alleen die te zien.</translation>
    </message>
</context>
<context>
    <name>tussen::ColorField</name>
    <message>
        <source>This is no colour. Type six digits such as #1F77B4, or choose one.</source>
        <translation>Dit is geen kleur. Typ zes tekens zoals #1F77B4, of kies een kleur.</translation>
    </message>
    <message>
        <source>choose a colour of the map</source>
        <translation>kies een kleur van de kaart</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
</context>
<context>
    <name>tussen::DarkAppearance</name>
    <message>
        <source>Dar&amp;k Appearance</source>
        <translation>Donkere &amp;modus</translation>
    </message>
    <message>
        <source>Light letters on a dark ground, whatever the system is set to</source>
        <translation>Lichte letters op een donkere achtergrond, hoe het systeem ook is ingesteld</translation>
    </message>
    <message>
        <source>theme light mode night colours contrast</source>
        <comment>Dark Appearance</comment>
        <translation>thema uiterlijk licht nacht nachtmodus dark mode kleuren contrast</translation>
    </message>
</context>
<context>
    <name>tussen::DateField</name>
    <message>
        <source>This is no date. Type it as 2027-03-31, or choose it in the calendar.</source>
        <translation>Dit is geen datum. Typ zoals 2027-03-31, of kies een dag in de kalender.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>choose in a calendar</source>
        <translation>kies in een kalender</translation>
    </message>
</context>
<context>
    <name>tussen::Desk</name>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panelen</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>Works&amp;hop</translation>
    </message>
    <message>
        <source>Map and larger type, for a room that talks</source>
        <translation>Kaart en grotere letters, voor een groep in gesprek</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Anal&amp;ysis</source>
        <translation>Anal&amp;yse</translation>
    </message>
    <message>
        <source>Map, findings and matrices</source>
        <translation>Kaart, bevindingen en matrices</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>Outline, map, inspector and findings</source>
        <translation>Overzicht, kaart, eigenschappen en bevindingen</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ga naar %1</translation>
    </message>
    <message>
        <source>Show the panel and give it the keyboard</source>
        <translation>Paneel tonen en daar met het toetsenbord verder</translation>
    </message>
    <message>
        <source>big bigger large larger type font text room projector</source>
        <comment>Workshop</comment>
        <translation>groot groter letters lettertype lettergrootte tekst zaal projector beamer</translation>
    </message>
</context>
<context>
    <name>tussen::DocumentController</name>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 is er niet.</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Nieuwe klantreis</translation>
    </message>
    <message>
        <source>%1 is open in another window. Close it there first; what was not saved stays here.</source>
        <translation>%1 is open in een ander venster. Sluit het daar eerst; wat niet is opgeslagen, blijft hier.</translation>
    </message>
    <message>
        <source>Arrange lanes</source>
        <translation>Banen ordenen</translation>
    </message>
</context>
<context>
    <name>tussen::EntityListModel</name>
    <message>
        <source>%1 · unit: %2</source>
        <comment>purpose, unit</comment>
        <translation>%1 · eenheid: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, detail</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tussen::EntityListPanel</name>
    <message>
        <source>%1 %2</source>
        <comment>Delete channel, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Ketenpartners</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Partner toevoegen</translation>
    </message>
    <message>
        <source>Delete partner</source>
        <translation>Partner verwijderen</translation>
    </message>
    <message>
        <source>Delete %1 partners</source>
        <translation>%1 partners verwijderen</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Klantgroepen</translation>
    </message>
    <message>
        <source>Add customer group</source>
        <translation>Klantgroep toevoegen</translation>
    </message>
    <message>
        <source>Delete customer group</source>
        <translation>Klantgroep verwijderen</translation>
    </message>
    <message>
        <source>Delete %1 customer groups</source>
        <translation>%1 klantgroepen verwijderen</translation>
    </message>
    <message>
        <source>New customer group</source>
        <translation>Nieuwe klantgroep</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Kanaal toevoegen</translation>
    </message>
    <message>
        <source>Delete channel</source>
        <translation>Kanaal verwijderen</translation>
    </message>
    <message>
        <source>Delete %1 channels</source>
        <translation>%1 kanalen verwijderen</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nieuw kanaal</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Uitkomst toevoegen</translation>
    </message>
    <message>
        <source>Delete outcome</source>
        <translation>Uitkomst verwijderen</translation>
    </message>
    <message>
        <source>Delete %1 outcomes</source>
        <translation>%1 uitkomsten verwijderen</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>Nieuwe uitkomst</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Delete agreement</source>
        <translation>Afspraak verwijderen</translation>
    </message>
    <message>
        <source>Delete %1 agreements</source>
        <translation>%1 afspraken verwijderen</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe afspraak</translation>
    </message>
</context>
<context>
    <name>tussen::ExperienceField</name>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>tussen::FeelingButton</name>
    <message>
        <source>Experience %1: %2</source>
        <translation>Ervaring %1: %2</translation>
    </message>
</context>
<context>
    <name>tussen::FigureDetail</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tussen::FigureTile</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tussen::FiguresLine</name>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
</context>
<context>
    <name>tussen::FiguresPanel</name>
    <message>
        <source>What a customer can expect</source>
        <translation>Wat een klant kan verwachten</translation>
    </message>
    <message>
        <source>What is on the map</source>
        <translation>Wat er op de kaart staat</translation>
    </message>
</context>
<context>
    <name>tussen::FileActions</name>
    <message>
        <source>Recovered. Save keeps it in your file.</source>
        <translation>Hersteld. Opslaan bewaart het in je bestand.</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else. Nothing here is touched; Save asks before it replaces what they did.</source>
        <translation>%1 is door iemand anders gewijzigd. Hier is niets aangeraakt; Opslaan vraagt het eerst voordat andermans werk wordt vervangen.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Opslaan als…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>“%1” has been deleted or moved by somebody else.</source>
        <translation>“%1” is door iemand anders verwijderd of verplaatst.</translation>
    </message>
    <message>
        <source>“%1” has been changed by somebody else since you opened it.</source>
        <translation>“%1” is door iemand anders gewijzigd sinds je het opende.</translation>
    </message>
    <message>
        <source>You can save it there again, or under another name.</source>
        <translation>Je kunt het daar weer opslaan, of onder een andere naam.</translation>
    </message>
    <message>
        <source>Saving replaces what they did; under another name both are kept.</source>
        <translation>Opslaan vervangt andermans werk; onder een andere naam blijven beide bewaard.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Opslaan &amp;als…</translation>
    </message>
    <message>
        <source>Save &amp;There Again</source>
        <translation>&amp;Daar weer opslaan</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie opslaan…</translation>
    </message>
    <message>
        <source>Another order of lanes would make the handoffs on this map shorter.</source>
        <translation>Met een andere volgorde van banen worden de overdrachten op deze kaart korter.</translation>
    </message>
    <message>
        <source>Arrange lanes</source>
        <translation>Banen ordenen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Journeys (*.tussen *.json);;All files (*)</source>
        <translation>Klantreizen (*.tussen *.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Tussen documents (*.tussen)</source>
        <translation>Tussen-documenten (*.tussen)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>De kaart exporteren</translation>
    </message>
    <message>
        <source>Map (*.pdf *.svg *.png)</source>
        <translation>Kaart (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>The map is written to %1. Interests that are not disclosed stay at home.</source>
        <translation>De kaart is geschreven naar %1. Belangen die niet gedeeld zijn, zijn weggelaten.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Niet-opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>De wijzigingen in “%1” opslaan?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Zonder opslaan gaan ze verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t Save</source>
        <translation>Ni&amp;et opslaan</translation>
    </message>
    <message>
        <source>Recovered. It has never been saved; Save asks where.</source>
        <translation>Hersteld. Het is nog nooit opgeslagen; Opslaan vraagt waar.</translation>
    </message>
    <message>
        <source>%1 has been deleted or moved by somebody else. All of it is still here; Save writes it again.</source>
        <translation>%1 is door iemand anders verwijderd of verplaatst. Alles staat hier nog; Opslaan schrijft het opnieuw.</translation>
    </message>
    <message>
        <source>Save “%1”?</source>
        <translation>“%1” opslaan?</translation>
    </message>
    <message>
        <source>Its file has been deleted or moved: without saving, all of it is lost.</source>
        <translation>Het bestand is verwijderd of verplaatst: zonder opslaan gaat alles verloren.</translation>
    </message>
</context>
<context>
    <name>tussen::FindingDelegate</name>
    <message>
        <source>%1 findings</source>
        <translation>%1 bevindingen</translation>
    </message>
</context>
<context>
    <name>tussen::FindingNote</name>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Was accepted</source>
        <translation>Was geaccepteerd</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 door %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Tot %1.</translation>
    </message>
    <message>
        <source>It is reported again: what it says has changed, or the day of its review has come.</source>
        <translation>De bevinding wordt weer gemeld: de inhoud is veranderd, of de dag van de herbeoordeling is aangebroken.</translation>
    </message>
</context>
<context>
    <name>tussen::FindingsModel</name>
    <message>
        <source>%1: %2 %3 %4</source>
        <translation>%1: %2 %3 %4</translation>
    </message>
    <message>
        <source>%1: %2, %3 findings</source>
        <translation>%1: %2, %3 bevindingen</translation>
    </message>
</context>
<context>
    <name>tussen::FindingsPanel</name>
    <message>
        <source>Findings, most important first</source>
        <translation>Bevindingen, belangrijkste eerst</translation>
    </message>
    <message>
        <source>Nothing found: somebody answers for everything, and no interests collide.</source>
        <translation>Niets gevonden: voor alles is iemand verantwoordelijk, en er botsen geen belangen.</translation>
    </message>
    <message>
        <source>Nothing found by the checks that are on.</source>
        <translation>Niets gevonden door de controles die aan staan.</translation>
    </message>
    <message>
        <source>Show only what matters most</source>
        <translation>Alleen het belangrijkste tonen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 tonen</translation>
    </message>
    <message>
        <source>Back to the findings</source>
        <translation>Terug naar de bevindingen</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation>Controles…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Which checks run in this document, with which severity, and why</source>
        <translation>Welke controles in dit document lopen, met welke ernst, en waarom</translation>
    </message>
    <message>
        <source>1 is about the whole document, not this journey alone</source>
        <translation>1 gaat over het hele document, niet alleen over deze klantreis</translation>
    </message>
    <message>
        <source>%1 are about the whole document, not this journey alone</source>
        <translation>%1 gaan over het hele document, niet alleen over deze klantreis</translation>
    </message>
</context>
<context>
    <name>tussen::Folding</name>
    <message>
        <source>Fold Depa&amp;rtments</source>
        <translation>A&amp;fdelingen inklappen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Show the departments of the chosen partner in its own lane, or apart again</source>
        <translation>De afdelingen van de gekozen partner in de baan van die partner tonen, of weer apart</translation>
    </message>
    <message>
        <source>Unfold &amp;All Departments</source>
        <translation>All&amp;e afdelingen uitklappen</translation>
    </message>
    <message>
        <source>Give all departments lanes of their own again</source>
        <translation>Alle afdelingen weer een eigen baan geven</translation>
    </message>
    <message>
        <source>choose a partner with departments first</source>
        <translation>kies eerst een partner met afdelingen</translation>
    </message>
    <message>
        <source>no departments are folded</source>
        <translation>er zijn geen afdelingen ingeklapt</translation>
    </message>
</context>
<context>
    <name>tussen::FollowingWays</name>
    <message>
        <source>&amp;On to What Follows</source>
        <translation>&amp;Verder naar wat volgt</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Go to a transition from the chosen touchpoint, or to the end of the chosen transition</source>
        <translation>Naar een overgang vanuit het gekozen contactmoment gaan, of naar het einde van de gekozen overgang</translation>
    </message>
    <message>
        <source>choose a touchpoint first that leads somewhere, or a transition</source>
        <translation>kies eerst een contactmoment dat ergens heen leidt, of een overgang</translation>
    </message>
    <message>
        <source>&amp;Back to What Came Before</source>
        <translation>&amp;Terug naar wat voorafging</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>Go to a transition to the chosen touchpoint, or to the start of the chosen transition</source>
        <translation>Naar een overgang naar het gekozen contactmoment gaan, of naar het begin van de gekozen overgang</translation>
    </message>
    <message>
        <source>choose a touchpoint first that something leads to, or a transition</source>
        <translation>kies eerst een contactmoment waar iets heen leidt, of een overgang</translation>
    </message>
    <message>
        <source>choose one of several transitions first</source>
        <translation>kies eerst een van meerdere overgangen</translation>
    </message>
    <message>
        <source>&amp;Next Transition</source>
        <translation>V&amp;olgende overgang</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Down</translation>
    </message>
    <message>
        <source>Go to the next of several transitions</source>
        <translation>Naar de volgende van meerdere overgangen gaan</translation>
    </message>
    <message>
        <source>&amp;Previous Transition</source>
        <translation>Vo&amp;rige overgang</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Go to the one before of several transitions</source>
        <translation>Naar de vorige van meerdere overgangen gaan</translation>
    </message>
    <message>
        <source>&amp;Change Transition…</source>
        <translation>Overgang &amp;wijzigen…</translation>
    </message>
    <message>
        <source>Change what is known of the chosen transition</source>
        <translation>Wijzigen wat er over de gekozen overgang bekend is</translation>
    </message>
    <message>
        <source>choose a transition first</source>
        <translation>kies eerst een overgang</translation>
    </message>
</context>
<context>
    <name>tussen::Guide</name>
    <message>
        <source>Tussen guide</source>
        <translation>Handleiding Tussen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>tussen::Helping</name>
    <message>
        <source>&amp;Help on This</source>
        <translation>&amp;Hulp hierbij</translation>
    </message>
    <message>
        <source>Open the guide at the page about where you are</source>
        <translation>De handleiding openen op de pagina over waar je bent</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>Han&amp;dleiding</translation>
    </message>
    <message>
        <source>Open the guide at its contents</source>
        <translation>De handleiding bij de inhoud openen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>Show all keys on one sheet</source>
        <translation>Alle toetsen op één blad tonen</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <comment>Guide</comment>
        <translation>help hulp uitleg documentatie</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <comment>Keys</comment>
        <translation>sneltoetsen toetsenbord toetscombinaties</translation>
    </message>
</context>
<context>
    <name>tussen::HistoryPanel</name>
    <message>
        <source>Changes of this sitting</source>
        <translation>Wijzigingen van deze sessie</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Zoals geopend</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (ongedaan gemaakt)</translation>
    </message>
</context>
<context>
    <name>tussen::InShoes</name>
    <message>
        <source>In the customer&apos;s shoes</source>
        <translation>In de schoenen van de klant</translation>
    </message>
    <message>
        <source>Note what comes to mind here (N)</source>
        <translation>Noteer wat je hier te binnen schiet (N)</translation>
    </message>
    <message>
        <source>Note for this touchpoint</source>
        <translation>Notitie bij dit contactmoment</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>Verder naar %1</translation>
    </message>
    <message>
        <source>N: note · F: findings · Escape: end</source>
        <translation>N: notitie · F: bevindingen · Esc: einde</translation>
    </message>
    <message>
        <source>F: findings · Escape: end</source>
        <translation>F: bevindingen · Esc: einde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Home   Again from the start</source>
        <translation>Home   Opnieuw vanaf het begin</translation>
    </message>
    <message>
        <source>Home   From the start of the journey</source>
        <translation>Home   Vanaf het begin van de klantreis</translation>
    </message>
    <message>
        <source>The journey ends here.</source>
        <translation>De klantreis eindigt hier.</translation>
    </message>
    <message>
        <source>The journey ends here, after %1.</source>
        <translation>De klantreis eindigt hier, na %1.</translation>
    </message>
    <message>
        <source>Note “%1” on the way</source>
        <translation>Onderweg “%1” noteren</translation>
    </message>
    <message>
        <source>Noted in the parking lot: “%1”</source>
        <translation>Genoteerd op de parkeerplaats: “%1”</translation>
    </message>
</context>
<context>
    <name>tussen::InfluenceMap</name>
    <message>
        <source>%1, %2</source>
        <comment>name, who wants what</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tussen::InfluenceMapPanel</name>
    <message>
        <source>Weight, from much less to much more</source>
        <translation>Gewicht, van veel minder tot veel meer</translation>
    </message>
    <message>
        <source>Map of influences</source>
        <translation>Kaart van invloeden</translation>
    </message>
    <message>
        <source>Here outcomes stand as boxes, and arrows say which gives more or less of which. Add outcomes first.</source>
        <translation>Hier staan uitkomsten als vakken, en pijlen zeggen wat meer of minder geeft van wat. Voeg eerst uitkomsten toe.</translation>
    </message>
    <message>
        <source>Outcomes are deleted in the list of outcomes; here Delete deletes influences.</source>
        <translation>Uitkomsten worden verwijderd in de lijst met uitkomsten; hier verwijdert Delete invloeden.</translation>
    </message>
    <message>
        <source>Drag from one outcome to another, or press Space on both. Dashed gives less, the thicker the more it weighs.</source>
        <translation>Sleep van de ene uitkomst naar de andere, of druk bij beide op de spatiebalk. Gestreept geeft minder; hoe dikker, hoe zwaarder het weegt.</translation>
    </message>
    <message>
        <source>Go to the outcome that is moved and press Space; Escape gives up.</source>
        <translation>Ga naar de uitkomst die wordt beïnvloed en druk op de spatiebalk; Esc breekt af.</translation>
    </message>
</context>
<context>
    <name>tussen::Inspector</name>
    <message>
        <source>Choose a card on the map to see and change what is known of it.</source>
        <translation>Kies een kaartje op de kaart om te zien en te wijzigen wat erover bekend is.</translation>
    </message>
</context>
<context>
    <name>tussen::JourneyEditing</name>
    <message>
        <source>A&amp;dd Journey</source>
        <translation>Klantreis &amp;toevoegen</translation>
    </message>
    <message>
        <source>Add an empty journey to the document</source>
        <translation>Een lege klantreis aan het document toevoegen</translation>
    </message>
    <message>
        <source>D&amp;uplicate Journey</source>
        <translation>Klantreis &amp;dupliceren</translation>
    </message>
    <message>
        <source>Copy the journey shown</source>
        <translation>De getoonde klantreis kopiëren</translation>
    </message>
    <message>
        <source>&amp;Target from Current</source>
        <translation>&amp;Gewenste klantreis uit huidige</translation>
    </message>
    <message>
        <source>Begin a target journey as a copy, each touchpoint tied to its current one</source>
        <translation>Een gewenste klantreis beginnen als kopie, met elk contactmoment gekoppeld aan het huidige</translation>
    </message>
    <message>
        <source>&amp;Rename Journey</source>
        <translation>Klantreis &amp;hernoemen</translation>
    </message>
    <message>
        <source>Change the journey&apos;s name</source>
        <translation>De naam van de klantreis wijzigen</translation>
    </message>
    <message>
        <source>show a current journey first</source>
        <translation>toon eerst een huidige klantreis</translation>
    </message>
    <message>
        <source>D&amp;elete Journey</source>
        <translation>Klantreis &amp;verwijderen</translation>
    </message>
    <message>
        <source>Delete the journey shown with all that belongs to it</source>
        <translation>De getoonde klantreis verwijderen met alles wat erbij hoort</translation>
    </message>
    <message>
        <source>Common &amp;Purpose…</source>
        <translation>Ge&amp;zamenlijk doel…</translation>
    </message>
    <message>
        <source>Say what all partners work for, and what the whole is called</source>
        <translation>Zeggen waar alle partners voor werken, en hoe het geheel heet</translation>
    </message>
    <message>
        <source>Name of the new journey</source>
        <translation>Naam van de nieuwe klantreis</translation>
    </message>
    <message>
        <source>Add journey “%1”</source>
        <translation>Klantreis “%1” toevoegen</translation>
    </message>
    <message>
        <source>Target journey of “%1”</source>
        <translation>Gewenste klantreis van “%1”</translation>
    </message>
    <message>
        <source>Duplicate journey “%1”</source>
        <translation>Klantreis “%1” dupliceren</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie van %1</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>Naam van de klantreis</translation>
    </message>
    <message>
        <source>Delete journey “%1”</source>
        <translation>Klantreis “%1” verwijderen</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>Duplicate Journey</comment>
        <translation>kopie kopiëren</translation>
    </message>
    <message>
        <source>future agreed improve</source>
        <comment>Target from Current</comment>
        <translation>toekomst afgesproken verbeteren</translation>
    </message>
    <message>
        <source>language title whole name</source>
        <comment>Common Purpose</comment>
        <translation>taal titel geheel naam</translation>
    </message>
</context>
<context>
    <name>tussen::JourneySwitcher</name>
    <message>
        <source>Current</source>
        <translation>Huidig</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No journey</source>
        <translation>Geen klantreis</translation>
    </message>
    <message>
        <source>Journey shown: %1</source>
        <translation>Getoonde klantreis: %1</translation>
    </message>
</context>
<context>
    <name>tussen::LanesOfAll</name>
    <message>
        <source>La&amp;nes of All Partners</source>
        <translation>Banen &amp;van alle partners</translation>
    </message>
    <message>
        <source>Partners who own nothing in this journey have a lane, too</source>
        <translation>Ook partners die in deze klantreis nergens eigenaar van zijn, hebben een baan</translation>
    </message>
</context>
<context>
    <name>tussen::LanguageMenu</name>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Die van het systeem</translation>
    </message>
    <message>
        <source>The language changes when Tussen is started again.</source>
        <translation>De taal verandert zodra Tussen opnieuw wordt gestart.</translation>
    </message>
</context>
<context>
    <name>tussen::Leading</name>
    <message>
        <source>Lead from %1 to</source>
        <translation>Van %1 naar</translation>
    </message>
    <message>
        <source>No touchpoint of this journey is called so.</source>
        <translation>Geen contactmoment in deze klantreis heet zo.</translation>
    </message>
    <message>
        <source>leads there</source>
        <translation>leidt er al heen</translation>
    </message>
</context>
<context>
    <name>tussen::ListAdding</name>
    <message>
        <source>Add &amp;Partner</source>
        <translation>&amp;Partner toevoegen</translation>
    </message>
    <message>
        <source>Add an organisation or department</source>
        <translation>Een organisatie of afdeling toevoegen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Add Customer &amp;Group</source>
        <translation>&amp;Klantgroep toevoegen</translation>
    </message>
    <message>
        <source>Add a group that travels</source>
        <translation>Een groep toevoegen die de reis maakt</translation>
    </message>
    <message>
        <source>Add &amp;Channel</source>
        <translation>Ka&amp;naal toevoegen</translation>
    </message>
    <message>
        <source>Add a way to be in contact</source>
        <translation>Een manier van contact toevoegen</translation>
    </message>
    <message>
        <source>Add &amp;Outcome</source>
        <translation>&amp;Uitkomst toevoegen</translation>
    </message>
    <message>
        <source>Add what somebody wants more or less of</source>
        <translation>Toevoegen waar iemand meer of minder van wil</translation>
    </message>
    <message>
        <source>Add &amp;Agreement</source>
        <translation>&amp;Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Add what partners agreed</source>
        <translation>Toevoegen wat partners hebben afgesproken</translation>
    </message>
    <message>
        <source>organisation department lane company new</source>
        <comment>Add Partner</comment>
        <translation>organisatie afdeling baan bedrijf ketenpartner nieuw</translation>
    </message>
</context>
<context>
    <name>tussen::ListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>tussen::ListPreview</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 row is left out. %1.</source>
        <translation>1 rij is weggelaten. %1.</translation>
    </message>
    <message>
        <source>%L1 rows are left out. %2.</source>
        <translation>%L1 rijen zijn weggelaten. %2.</translation>
    </message>
    <message>
        <source>Add 1 touchpoint</source>
        <translation>1 contactmoment toevoegen</translation>
    </message>
    <message>
        <source>Add %L1 touchpoints</source>
        <translation>%L1 contactmomenten toevoegen</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Lijst toevoegen</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>De lijst</translation>
    </message>
    <message>
        <source>Each row becomes a touchpoint.</source>
        <translation>Elke rij wordt een contactmoment.</translation>
    </message>
    <message>
        <source>Each row becomes a touchpoint, after %1.</source>
        <translation>Elke rij wordt een contactmoment, na %1.</translation>
    </message>
    <message>
        <source>One touchpoint a line</source>
        <translation>Eén contactmoment per regel</translation>
    </message>
    <message>
        <source>Cells between tabs</source>
        <translation>Cellen tussen tabs</translation>
    </message>
    <message>
        <source>Cells between semicolons</source>
        <translation>Cellen tussen puntkomma&apos;s</translation>
    </message>
    <message>
        <source>Cells between commas</source>
        <translation>Cellen tussen komma&apos;s</translation>
    </message>
    <message>
        <source>How the text is divided</source>
        <translation>Hoe de tekst is verdeeld</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>tussen::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Klantreis</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presenteren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Hulpmiddelen</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>Nieuw van s&amp;jabloon</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Recent openen</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>&amp;Voorbeelden</translation>
    </message>
    <message>
        <source>Add &amp;by Kind</source>
        <translation>&amp;Per soort toevoegen</translation>
    </message>
    <message>
        <source>Follo&amp;w Transitions</source>
        <translation>Over&amp;gangen volgen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Parking Lot</source>
        <translation>Parkeerplaats</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Eigenschappen</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Alt+5</source>
        <translation>Alt+5</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Alt+6</source>
        <translation>Alt+6</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Belangen</translation>
    </message>
    <message>
        <source>Alt+7</source>
        <translation>Alt+7</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Effecten</translation>
    </message>
    <message>
        <source>Alt+8</source>
        <translation>Alt+8</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Invloeden</translation>
    </message>
    <message>
        <source>Influence map</source>
        <translation>Invloedenkaart</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Uitkomsten</translation>
    </message>
    <message>
        <source>Alt+9</source>
        <translation>Alt+9</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Ketenpartners</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Klantgroepen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>%1[*] – Tussen</source>
        <translation>%1[*] – Tussen</translation>
    </message>
    <message>
        <source>phases steps list tree</source>
        <translation>fasen stappen lijst boom structuur</translation>
    </message>
    <message>
        <source>notes ideas sticky remarks</source>
        <translation>notities ideeën plakbriefjes post-it opmerkingen</translation>
    </message>
    <message>
        <source>properties fields details form</source>
        <translation>velden details formulier kenmerken inspector</translation>
    </message>
    <message>
        <source>problems gaps errors warnings checks</source>
        <translation>problemen hiaten fouten waarschuwingen controles</translation>
    </message>
    <message>
        <source>numbers statistics duration KPI effort</source>
        <translation>getallen statistiek duur KPI moeite</translation>
    </message>
    <message>
        <source>RACI owner accountable responsible</source>
        <translation>RACI eigenaar eindverantwoordelijk uitvoerend</translation>
    </message>
    <message>
        <source>wishes stakes conflicts</source>
        <translation>wensen conflicten belangenconflicten</translation>
    </message>
    <message>
        <source>impact weights</source>
        <translation>impact gewichten</translation>
    </message>
    <message>
        <source>goals results KPI</source>
        <translation>doelen resultaten KPI</translation>
    </message>
    <message>
        <source>contracts SLA</source>
        <translation>contracten SLA</translation>
    </message>
    <message>
        <source>organisations departments lanes owners</source>
        <translation>organisaties afdelingen banen eigenaren</translation>
    </message>
    <message>
        <source>personas segments</source>
        <translation>persona&apos;s segmenten doelgroepen</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>undo redo steps log changes</source>
        <translation>ongedaan opnieuw stappen logboek wijzigingen</translation>
    </message>
</context>
<context>
    <name>tussen::MapArea</name>
    <message>
        <source>Map of the journey</source>
        <translation>Kaart van de klantreis</translation>
    </message>
</context>
<context>
    <name>tussen::MapDragging</name>
    <message>
        <source>%1 is accountable</source>
        <translation>%1 is eindverantwoordelijk</translation>
    </message>
    <message>
        <source>nobody is accountable</source>
        <translation>niemand is eindverantwoordelijk</translation>
    </message>
    <message>
        <source>%1, %2 stays responsible</source>
        <translation>%1, %2 blijft uitvoerend</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vóór %1</translation>
    </message>
    <message>
        <source>at the end of %1</source>
        <translation>aan het eind van %1</translation>
    </message>
    <message>
        <source>Only goals and abandons stand here; change the kind in the inspector</source>
        <translation>Hier staan alleen doelen en afhaakpunten; wijzig de soort bij Eigenschappen</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>leidt naar %1</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Nieuw contactmoment</translation>
    </message>
    <message>
        <source>Name of what comes next</source>
        <translation>Naam van wat volgt</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>“%1” toevoegen</translation>
    </message>
    <message>
        <source>%1 stays with its like</source>
        <translation>%1 blijft in de eigen groep</translation>
    </message>
    <message>
        <source>last</source>
        <translation>als laatste</translation>
    </message>
    <message>
        <source>Move phase “%1”</source>
        <translation>Fase “%1” verplaatsen</translation>
    </message>
    <message>
        <source>Move lane %1</source>
        <translation>Baan %1 verplaatsen</translation>
    </message>
</context>
<context>
    <name>tussen::MapEditing</name>
    <message>
        <source>Name of what comes before</source>
        <translation>Naam van wat voorafgaat</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>“%1” toevoegen</translation>
    </message>
    <message>
        <source>Name of the new phase</source>
        <translation>Naam van de nieuwe fase</translation>
    </message>
    <message>
        <source>Add phase “%1”</source>
        <translation>Fase “%1” toevoegen</translation>
    </message>
    <message>
        <source>Name of the phase that begins here</source>
        <translation>Naam van de fase die hier begint</translation>
    </message>
    <message>
        <source>Split phase at “%1”</source>
        <translation>Fase splitsen bij “%1”</translation>
    </message>
    <message>
        <source>Merge “%1” with the next phase</source>
        <translation>“%1” samenvoegen met de volgende fase</translation>
    </message>
</context>
<context>
    <name>tussen::MapView</name>
    <message>
        <source>Journey map</source>
        <translation>Klantreiskaart</translation>
    </message>
</context>
<context>
    <name>tussen::MappingHeader</name>
    <message>
        <source>What the columns mean</source>
        <translation>Wat de kolommen betekenen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>Kolom %1, %2</translation>
    </message>
</context>
<context>
    <name>tussen::MatrixModel</name>
    <message>
        <source>nothing</source>
        <comment>in a cell</comment>
        <translation>niets</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>row, column: what stands there</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a sentence; what is wrong</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a head: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tussen::MatrixPanel</name>
    <message>
        <source>Nothing stands here yet. %1</source>
        <translation>Hier staat nog niets. %1</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Er is geen tekst om te plakken.</translation>
    </message>
    <message>
        <source>What was copied is too long to be a part of this table.</source>
        <translation>Wat is gekopieerd, is te lang om deel van deze tabel te zijn.</translation>
    </message>
    <message>
        <source>What was copied is larger than the room from here to the end of the table. Choose a cell further up or left.</source>
        <translation>Wat is gekopieerd, is groter dan de ruimte van hier tot het einde van de tabel. Kies een cel verder naar boven of naar links.</translation>
    </message>
    <message>
        <source>Change %1 cells</source>
        <translation>%1 cellen wijzigen</translation>
    </message>
    <message>
        <source>%1 of %2 in this cell; Space shows the next one. Enter goes to its fields.</source>
        <translation>%1 van %2 in deze cel; de spatiebalk toont de volgende. Enter gaat naar de velden ervan.</translation>
    </message>
    <message>
        <source>Roles of partners at touchpoints</source>
        <translation>Rollen van partners bij contactmomenten</translation>
    </message>
    <message>
        <source>A accountable, R responsible, C consulted, I informed; P proposed (?) or confirmed; Delete empties. Shift and arrows choose several.</source>
        <translation>A eindverantwoordelijk, R uitvoerend, C geraadpleegd, I geïnformeerd; P voorgesteld (?) of bevestigd; Delete maakt leeg. Shift en pijltjestoetsen kiezen er meerdere.</translation>
    </message>
    <message>
        <source>Here partners meet touchpoints. Add a touchpoint and its owner first: press / and type, for instance, Check in @Airline.</source>
        <translation>Hier ontmoeten partners contactmomenten. Voeg eerst een contactmoment en de eigenaar ervan toe: druk op / en typ bijvoorbeeld Inchecken @Luchtvaartmaatschappij.</translation>
    </message>
    <message>
        <source>Interests of partners and customer groups in outcomes</source>
        <translation>Belangen van partners en klantgroepen bij uitkomsten</translation>
    </message>
    <message>
        <source>+ wants more, - wants less, 1 to 5 is how much it matters; Delete empties. A diamond marks who pulls apart, a lock what is not disclosed. Enter goes to all fields, Escape comes back.</source>
        <translation>+ wil meer, - wil minder, 1 tot 5 is hoeveel het ertoe doet; Delete maakt leeg. Een ruit toont tegengestelde belangen, een slot wat niet gedeeld is. Enter gaat naar alle velden, Esc komt terug.</translation>
    </message>
    <message>
        <source>Here partners and customer groups meet outcomes, which are what they want more or less of. Add outcomes first.</source>
        <translation>Hier ontmoeten partners en klantgroepen uitkomsten: dat waar ze meer of minder van willen. Voeg eerst uitkomsten toe.</translation>
    </message>
    <message>
        <source>Effects of touchpoints on outcomes</source>
        <translation>Effecten van contactmomenten op uitkomsten</translation>
    </message>
    <message>
        <source>+ gives more, - gives less, 1 to 9 are tenths and 0 is the whole; Delete empties. Enter goes to all fields, Escape comes back.</source>
        <translation>+ geeft meer, - geeft minder, 1 tot 9 zijn tienden en 0 is het geheel; Delete maakt leeg. Enter gaat naar alle velden, Esc komt terug.</translation>
    </message>
    <message>
        <source>Here touchpoints meet the outcomes that they move. Add touchpoints and outcomes first.</source>
        <translation>Hier ontmoeten contactmomenten de uitkomsten waarop ze effect hebben. Voeg eerst contactmomenten en uitkomsten toe.</translation>
    </message>
    <message>
        <source>Influences of outcomes on each other</source>
        <translation>Invloeden van uitkomsten op elkaar</translation>
    </message>
    <message>
        <source>The row gives more (+) or less (-) of the column; 1 to 9 are tenths and 0 is the whole; Delete empties. Enter goes to all fields, Escape comes back.</source>
        <translation>De rij geeft meer (+) of minder (-) van de kolom; 1 tot 9 zijn tienden en 0 is het geheel; Delete maakt leeg. Enter gaat naar alle velden, Esc komt terug.</translation>
    </message>
    <message>
        <source>Here outcomes meet each other. Add outcomes first.</source>
        <translation>Hier ontmoeten uitkomsten elkaar. Voeg eerst uitkomsten toe.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cellen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changes: in which cells</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tussen::MatrixView</name>
    <message>
        <source>Heads of the columns</source>
        <translation>Kolomkoppen</translation>
    </message>
    <message>
        <source>Heads of the rows</source>
        <translation>Rijkoppen</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Alle cellen</translation>
    </message>
</context>
<context>
    <name>tussen::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>tussen::NamingInPlace</name>
    <message>
        <source>A name has at least one character. Escape keeps the old one.</source>
        <translation>Een naam heeft minstens één teken. Esc behoudt de oude.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>tussen::NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
</context>
<context>
    <name>tussen::NotesModel</name>
    <message>
        <source>at %1</source>
        <translation>bij %1</translation>
    </message>
</context>
<context>
    <name>tussen::NotesPanel</name>
    <message>
        <source>What is said and has no place yet stands here, until it is dragged onto the map.</source>
        <translation>Hier staat wat is gezegd en nog geen plek heeft, tot het op de kaart wordt gesleept.</translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation>Opschrijven wat er is gezegd</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notitie: %1</translation>
    </message>
    <message>
        <source>Delete %1 notes</source>
        <translation>%1 notities verwijderen</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wie het zei</translation>
    </message>
    <message>
        <source>Said by, also in the notes to come; empty for nobody:</source>
        <translation>Gezegd door, ook in volgende notities; leeg voor niemand:</translation>
    </message>
    <message>
        <source>Said by…</source>
        <translation>Gezegd door…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Write down “%1”</source>
        <translation>“%1” opschrijven</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Change who said %1</source>
        <translation>Spreker van %1 wijzigen</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Kleur van %1 wijzigen</translation>
    </message>
</context>
<context>
    <name>tussen::OutlineDelegate</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>tussen::OutlineModel</name>
    <message>
        <source>Current</source>
        <translation>Huidig</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>%1, 1 finding</source>
        <translation>%1, 1 bevinding</translation>
    </message>
    <message>
        <source>%1, %2 findings</source>
        <translation>%1, %2 bevindingen</translation>
    </message>
    <message>
        <source>%1, touchpoints: %2</source>
        <translation>%1, contactmomenten: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tussen::OutlinePanel</name>
    <message>
        <source>Outline of journeys, phases and touchpoints</source>
        <translation>Overzicht van klantreizen, fasen en contactmomenten</translation>
    </message>
</context>
<context>
    <name>tussen::Parking</name>
    <message>
        <source>Choose what it becomes at %1</source>
        <translation>Kiezen wat het wordt bij %1</translation>
    </message>
</context>
<context>
    <name>tussen::PartnerAdding</name>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>Name of the new partner</source>
        <translation>Naam van de nieuwe partner</translation>
    </message>
    <message>
        <source>Add partner %1</source>
        <translation>Partner %1 toevoegen</translation>
    </message>
</context>
<context>
    <name>tussen::PickedField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (Alt+Down)</source>
        <translation>%1 (Alt+Pijl omlaag)</translation>
    </message>
</context>
<context>
    <name>tussen::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>%1 of %2 · F: findings · Escape: end</source>
        <translation>%1 van %2 · F: bevindingen · Esc: einde</translation>
    </message>
</context>
<context>
    <name>tussen::Presenting</name>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentatie</translation>
    </message>
    <message>
        <source>Show the journey page by page, in large type</source>
        <translation>De klantreis pagina voor pagina tonen, in grote letters</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presenteren</translation>
    </message>
    <message>
        <source>In the Customer&apos;s &amp;Shoes</source>
        <translation>In de &amp;schoenen van de klant</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Walk the journey as one customer, touchpoint by touchpoint</source>
        <translation>De klantreis lopen als één klant, contactmoment voor contactmoment</translation>
    </message>
    <message>
        <source>slides slideshow show beamer</source>
        <comment>Presentation</comment>
        <translation>slides dia&apos;s diavoorstelling tonen beamer</translation>
    </message>
    <message>
        <source>walk persona path</source>
        <comment>In the Customer&apos;s Shoes</comment>
        <translation>lopen persona pad</translation>
    </message>
</context>
<context>
    <name>tussen::QuickAddBar</name>
    <message>
        <source>Add what happens next:  name @partner #channel !-2 ~10min</source>
        <translation>Voeg toe wat hierna gebeurt:  naam @partner #kanaal !-2 ~10min</translation>
    </message>
    <message>
        <source>What happens next:  name @partner #channel !-2 ~10min</source>
        <translation>Wat hierna gebeurt:  naam @partner #kanaal !-2 ~10min</translation>
    </message>
    <message>
        <source>Next:  name @partner #channel !-2 ~10min</source>
        <translation>Hierna:  naam @partner #kanaal !-2 ~10min</translation>
    </message>
    <message>
        <source>Next:  name @partner #channel !-2</source>
        <translation>Hierna:  naam @partner #kanaal !-2</translation>
    </message>
    <message>
        <source>Next:  name @partner #channel</source>
        <translation>Hierna:  naam @partner #kanaal</translation>
    </message>
    <message>
        <source>Next:  name @partner</source>
        <translation>Hierna:  naam @partner</translation>
    </message>
    <message>
        <source>Press /</source>
        <translation>Druk op /</translation>
    </message>
    <message>
        <source>Enter adds it after %1</source>
        <translation>Enter voegt toe na %1</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Enter voegt toe</translation>
    </message>
    <message>
        <source>Enter branches from %1</source>
        <translation>Enter vertakt vanaf %1</translation>
    </message>
    <message>
        <source>Enter adds after %1</source>
        <translation>Enter voegt toe na %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>“%1” toevoegen</translation>
    </message>
</context>
<context>
    <name>tussen::QuickAddChips</name>
    <message>
        <source>Phase %1</source>
        <translation>Fase %1</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>vertakking</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Nobody is accountable</source>
        <translation>Zonder eigenaar</translation>
    </message>
    <message>
        <source>experience %1</source>
        <translation>ervaring %1</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <translation>%1 · nieuw</translation>
    </message>
</context>
<context>
    <name>tussen::QuickAddEdit</name>
    <message>
        <source>Quick add</source>
        <translation>Snel toevoegen</translation>
    </message>
</context>
<context>
    <name>tussen::QuickAddPopup</name>
    <message>
        <source>Names that fit</source>
        <translation>Passende namen</translation>
    </message>
</context>
<context>
    <name>tussen::Recovering</name>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>“%1”, never saved</source>
        <translation>“%1”, nooit opgeslagen</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>“%1” in %2</translation>
    </message>
    <message>
        <source>1 change not saved</source>
        <translation>1 wijziging niet opgeslagen</translation>
    </message>
    <message>
        <source>%L1 changes not saved</source>
        <translation>%L1 wijzigingen niet opgeslagen</translation>
    </message>
    <message>
        <source>the last: %1</source>
        <translation>de laatste: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Leave it, and offer it again at the next start</source>
        <translation>Laten staan en bij de volgende start weer aanbieden</translation>
    </message>
    <message>
        <source>Tussen ended before this was saved. Nothing of it is lost.</source>
        <translation>Tussen is gestopt voordat dit was opgeslagen. Er is niets van verloren.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>%1 herstellen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Weggooien…</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 weggooien</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Discard what was not saved of %1?</source>
        <translation>Weggooien wat niet is opgeslagen van %1?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Het kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
</context>
<context>
    <name>tussen::RoleRow</name>
    <message>
        <source>Colour of %1</source>
        <translation>Kleur van %1</translation>
    </message>
    <message>
        <source>What %1 does here</source>
        <translation>Wat %1 hier doet</translation>
    </message>
    <message>
        <source>Proposed, not confirmed yet</source>
        <translation>Voorgesteld, nog niet bevestigd</translation>
    </message>
    <message>
        <source>Proposed, not confirmed yet: %1 as %2</source>
        <comment>a partner as what it is</comment>
        <translation>Voorgesteld, nog niet bevestigd: %1 als %2</translation>
    </message>
    <message>
        <source>%1 no longer %2</source>
        <translation>%1 niet langer %2</translation>
    </message>
</context>
<context>
    <name>tussen::RolesEditor</name>
    <message>
        <source>Choose who is accountable</source>
        <translation>Kies wie eindverantwoordelijk is</translation>
    </message>
    <message>
        <source>Partner to give a role</source>
        <translation>Partner om een rol te geven</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add a partner…</source>
        <translation>Partner…</translation>
    </message>
    <message>
        <source>Role to give</source>
        <translation>Te geven rol</translation>
    </message>
    <message>
        <source>Nobody is accountable</source>
        <translation>Zonder eigenaar</translation>
    </message>
    <message>
        <source>Make %1 %2 at “%3”</source>
        <translation>%1 %2 maken bij “%3”</translation>
    </message>
    <message>
        <source>Add %1 as %2 at “%3”</source>
        <translation>%1 toevoegen als %2 bij “%3”</translation>
    </message>
    <message>
        <source>Only propose %1 as %2 at “%3”</source>
        <translation>%1 als %2 bij “%3” alleen voorstellen</translation>
    </message>
    <message>
        <source>Confirm %1 as %2 at “%3”</source>
        <translation>%1 als %2 bij “%3” bevestigen</translation>
    </message>
    <message>
        <source>Remove %1 as %2 at “%3”</source>
        <translation>%1 als %2 bij “%3” verwijderen</translation>
    </message>
</context>
<context>
    <name>tussen::RolesForAll</name>
    <message>
        <source>Partner to give a role at all of them</source>
        <translation>Partner om bij alle een rol te geven</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Add a partner to all…</source>
        <translation>Partner bij alle toevoegen…</translation>
    </message>
    <message>
        <source>Role to give at all of them</source>
        <translation>Te geven rol bij alle</translation>
    </message>
    <message>
        <source>Make %1 %2 at %L3 touchpoints</source>
        <translation>%1 %2 maken bij %L3 contactmomenten</translation>
    </message>
    <message>
        <source>Add %1 as %2 at %L3 touchpoints</source>
        <translation>%1 toevoegen als %2 bij %L3 contactmomenten</translation>
    </message>
</context>
<context>
    <name>tussen::Seeking</name>
    <message>
        <source>Run a Co&amp;mmand…</source>
        <translation>Opdr&amp;acht uitvoeren…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a command or a text of the document, and run it or go there</source>
        <translation>Een opdracht of een tekst in het document zoeken, en die uitvoeren of erheen gaan</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>Find a text of the document</source>
        <translation>Een tekst in het document zoeken</translation>
    </message>
    <message>
        <source>Search or run a command  %1</source>
        <translation>Zoeken of opdracht uitvoeren  %1</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Zoeken in dit document</translation>
    </message>
    <message>
        <source>Nothing in this document has these words.</source>
        <translation>Niets in dit document bevat deze woorden.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Zoeken of opdracht uitvoeren</translation>
    </message>
    <message>
        <source>No command is called so, and no text has these words.</source>
        <translation>Geen opdracht heet zo, en geen tekst bevat deze woorden.</translation>
    </message>
    <message>
        <source>open or begin a document first</source>
        <translation>open of begin eerst een document</translation>
    </message>
    <message>
        <source>this document can only be looked at</source>
        <translation>dit document kan alleen worden bekeken</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Nu niet: %1</translation>
    </message>
</context>
<context>
    <name>tussen::SeverityChips</name>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 fout</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 fouten</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 waarschuwing</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 waarschuwingen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 opmerking</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 opmerkingen</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 geaccepteerd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show errors only</source>
        <translation>Alleen fouten tonen</translation>
    </message>
    <message>
        <source>Errors are shown</source>
        <translation>Fouten worden getoond</translation>
    </message>
    <message>
        <source>Errors are hidden</source>
        <translation>Fouten zijn verborgen</translation>
    </message>
    <message>
        <source>Show warnings only</source>
        <translation>Alleen waarschuwingen tonen</translation>
    </message>
    <message>
        <source>Warnings are shown</source>
        <translation>Waarschuwingen worden getoond</translation>
    </message>
    <message>
        <source>Warnings are hidden</source>
        <translation>Waarschuwingen zijn verborgen</translation>
    </message>
    <message>
        <source>Show notes only</source>
        <translation>Alleen opmerkingen tonen</translation>
    </message>
    <message>
        <source>Notes are shown</source>
        <translation>Opmerkingen worden getoond</translation>
    </message>
    <message>
        <source>Notes are hidden</source>
        <translation>Opmerkingen zijn verborgen</translation>
    </message>
    <message>
        <source>Show accepted findings as well</source>
        <translation>Ook geaccepteerde bevindingen tonen</translation>
    </message>
    <message>
        <source>Accepted findings are shown as well</source>
        <translation>Geaccepteerde bevindingen worden ook getoond</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>tussen::ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>tussen::SmoothMotion</name>
    <message>
        <source>Smoot&amp;h Motion</source>
        <translation>&amp;Soepele beweging</translation>
    </message>
    <message>
        <source>Let cards glide to where a change moves them</source>
        <translation>Kaartjes laten glijden naar waar een wijziging ze brengt</translation>
    </message>
    <message>
        <source>animation glide still</source>
        <comment>Smooth Motion</comment>
        <translation>animatie glijden stilstaand</translation>
    </message>
</context>
<context>
    <name>tussen::Spotlight</name>
    <message>
        <source>&amp;Spotlight</source>
        <translation>&amp;Uitlichten</translation>
    </message>
    <message>
        <source>Dim what the chosen partner, customer group, touchpoint or finding is not about</source>
        <translation>Alles dimmen wat niet gaat over de gekozen partner, klantgroep of bevinding, of over het gekozen contactmoment</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>“%1” has no role in this journey, so nothing is dimmed.</source>
        <translation>“%1” heeft geen rol in deze klantreis, dus wordt er niets gedimd.</translation>
    </message>
    <message>
        <source>This journey is not that of “%1” and moves nothing that they have an interest in, so nothing is dimmed.</source>
        <translation>Deze klantreis is niet die van “%1” en heeft geen effect op uitkomsten waar die groep belang bij heeft, dus wordt er niets gedimd.</translation>
    </message>
    <message>
        <source>focus highlight dim</source>
        <comment>Spotlight</comment>
        <translation>focus markeren dimmen spotlight</translation>
    </message>
</context>
<context>
    <name>tussen::StartPage</name>
    <message>
        <source>Begin with a template</source>
        <translation>Begin met een sjabloon</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Bekijk een voorbeeld</translation>
    </message>
    <message>
        <source>Customer journeys between organisations: who answers for what, and whose interests pull apart.</source>
        <translation>Klantreizen tussen organisaties: wie waarvoor verantwoordelijk is, en wiens belangen uiteenlopen.</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Nieuwe klantreis</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>tussen::TouchpointForm</name>
    <message>
        <source>Change in Effects</source>
        <translation>Wijzigen bij Effecten</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Effect op</translation>
    </message>
    <message>
        <source>Outcomes that this touchpoint moves: up (+) or down (−), by at most 1</source>
        <translation>Uitkomsten waarop dit contactmoment effect heeft: omhoog (+) of omlaag (−), met hoogstens 1</translation>
    </message>
    <message>
        <source>Opens the panel Effects at this touchpoint</source>
        <translation>Opent het paneel Effecten bij dit contactmoment</translation>
    </message>
</context>
<context>
    <name>tussen::TransitionForm</name>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Nothing passes to another partner here</source>
        <translation>Hier gaat niets over naar een andere partner</translation>
    </message>
    <message>
        <source>Record one between %1 and %2</source>
        <translation>Vastleggen: %1 en %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Record an agreement between %1 and %2</source>
        <translation>Afspraak tussen %1 en %2 vastleggen</translation>
    </message>
</context>
<context>
    <name>tussen::TransitionPopup</name>
    <message>
        <source>Transition</source>
        <translation>Overgang</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>tussen::VersionForm</name>
    <message>
        <source>Name of this version</source>
        <translation>Naam van deze versie</translation>
    </message>
    <message>
        <source>Day it stands for</source>
        <translation>Dag van deze stand</translation>
    </message>
</context>
<context>
    <name>tussen::Versioning</name>
    <message>
        <source>Save &amp;Version…</source>
        <translation>Versie o&amp;pslaan…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Keep the document as it is now under a name of its own, in the same file</source>
        <translation>Het document zoals het nu is onder een eigen naam bewaren, in hetzelfde bestand</translation>
    </message>
    <message>
        <source>Vers&amp;ions…</source>
        <translation>Vers&amp;ies…</translation>
    </message>
    <message>
        <source>Look at an earlier version, or go back to it</source>
        <translation>Een eerdere versie bekijken, of ernaar teruggaan</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand van %1</translation>
    </message>
    <message>
        <source>Save Version</source>
        <translation>Versie opslaan</translation>
    </message>
    <message>
        <source>Save version “%1”</source>
        <translation>Versie “%1” opslaan</translation>
    </message>
    <message>
        <source>“%1” is kept in this document; Save writes it to your file.</source>
        <translation>“%1” wordt in dit document bewaard; Opslaan schrijft het naar je bestand.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This is %1 as it was in the version “%2”, to look at.</source>
        <translation>Dit is %1 zoals het was in de versie “%2”, om te bekijken.</translation>
    </message>
    <message>
        <source>Name and Day of a Version</source>
        <translation>Naam en dag van een versie</translation>
    </message>
    <message>
        <source>Change version “%1”</source>
        <translation>Versie “%1” wijzigen</translation>
    </message>
    <message>
        <source>Restore version “%1”</source>
        <translation>Versie “%1” terugzetten</translation>
    </message>
    <message>
        <source>Delete version “%1”</source>
        <translation>Versie “%1” verwijderen</translation>
    </message>
    <message>
        <source>snapshot milestone baseline</source>
        <comment>Save Version</comment>
        <translation>momentopname mijlpaal nulmeting snapshot</translation>
    </message>
    <message>
        <source>restore compare earlier older</source>
        <comment>Versions</comment>
        <translation>herstellen vergelijken eerder ouder</translation>
    </message>
</context>
<context>
    <name>tussen::VersionsDialog</name>
    <message>
        <source>Journeys: %L1 · touchpoints: %L2 · partners: %L3</source>
        <translation>Klantreizen: %L1 · contactmomenten: %L2 · partners: %L3</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Open beside this</source>
        <translation>Hiernaast openen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Name and day…</source>
        <translation>Naam en dag…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Makes the document what it was then; one step of undo brings back what it is now</source>
        <translation>Maakt het document wat het toen was; één keer ongedaan maken brengt terug wat het nu is</translation>
    </message>
    <message>
        <source>There are none yet. File, Save Version… keeps one.</source>
        <translation>Er zijn er nog geen. Bestand, Versie opslaan… bewaart er een.</translation>
    </message>
    <message>
        <source>What this document was when somebody gave it a name.</source>
        <translation>Hoe dit document was toen er een versie van werd opgeslagen.</translation>
    </message>
</context>
<context>
    <name>tussen::ZoomChip</name>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Fit the map</source>
        <translation>Kaart passend maken</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fit the map; now at %1</source>
        <translation>Kaart passend maken; nu op %1</translation>
    </message>
</context>
</TS>
