<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Capture</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>this text %1</source>
        <translation>tämä teksti %1</translation>
    </message>
    <message>
        <source>there is no row to add; put one touchpoint on each line</source>
        <translation>ei lisättäviä rivejä; kirjoita jokaiselle riville yksi kontaktipiste</translation>
    </message>
    <message>
        <source>is written in UTF-16; save it as UTF-8</source>
        <translation>on UTF-16-muodossa; tallenna se UTF-8-muodossa</translation>
    </message>
    <message>
        <source>is not in UTF-8; save it in that encoding</source>
        <translation>ei ole UTF-8-muodossa; tallenna se siinä muodossa</translation>
    </message>
    <message>
        <source>a list has %L1 lines at most; divide it</source>
        <translation>luettelossa on enintään %L1 riviä; jaa se osiin</translation>
    </message>
    <message>
        <source>this cell begins with a quotation mark that is not closed; close it, or double it</source>
        <translation>tämä solu alkaa lainausmerkillä, jota ei suljeta; sulje tai kahdenna se</translation>
    </message>
    <message>
        <source>this cell goes on behind its closing quotation mark; double the marks inside it</source>
        <translation>tämä solu jatkuu sulkevan lainausmerkin jälkeen; kahdenna sen sisällä olevat lainausmerkit</translation>
    </message>
    <message>
        <source>a row has %1 cells at most; take columns out</source>
        <translation>rivillä on enintään %1 solua; poista sarakkeita</translation>
    </message>
    <message>
        <source>no column says what the touchpoints are called; title one of them “Name”</source>
        <translation>mikään sarake ei kerro kontaktipisteiden nimiä; anna yhdelle otsikoksi ”Nimi”</translation>
    </message>
    <message>
        <source>This is no text that can be read</source>
        <translation>Tämä ei ole luettavaa tekstiä</translation>
    </message>
    <message>
        <source>It has no name yet</source>
        <translation>Nimi puuttuu vielä</translation>
    </message>
    <message>
        <source>Which partner? Type a name behind @, or \@ for the sign itself</source>
        <translation>Mikä toimija? Kirjoita nimi merkin @ jälkeen, tai \@, jos tarkoitat merkkiä itseään</translation>
    </message>
    <message>
        <source>Which channel? Type a name behind #, or \# for the sign itself</source>
        <translation>Mikä kanava? Kirjoita nimi merkin # jälkeen, tai \#, jos tarkoitat merkkiä itseään</translation>
    </message>
    <message>
        <source>How does it feel? Type -2 to 2 behind !, or \! for the sign itself</source>
        <translation>Miltä se tuntuu? Kirjoita -2…2 merkin ! jälkeen, tai \!, jos tarkoitat merkkiä itseään</translation>
    </message>
    <message>
        <source>How long? Type minutes behind ~, or 1:30 or 2h, or \~ for the sign itself</source>
        <translation>Kuinka kauan? Kirjoita minuutit merkin ~ jälkeen, tai 1:30 tai 2h, tai \~, jos tarkoitat merkkiä itseään</translation>
    </message>
    <message>
        <source>Consulted or informed stands beside no other role of a partner; take %1 out</source>
        <translation>Konsultoitavalla tai informoitavalla ei ole muita rooleja; poista %1</translation>
    </message>
    <message>
        <source>This name %1</source>
        <translation>Tämä nimi %1</translation>
    </message>
    <message>
        <source>A touchpoint has one channel; take %1 out, or add another touchpoint</source>
        <translation>Kontaktipisteellä on yksi kanava; poista %1 tai lisää toinen kontaktipiste</translation>
    </message>
    <message>
        <source>A touchpoint has one experience; take %1 out</source>
        <translation>Kontaktipisteellä on yksi kokemus; poista %1</translation>
    </message>
    <message>
        <source>The minutes are said already; take %1 out</source>
        <translation>Minuutit on jo annettu; poista %1</translation>
    </message>
    <message>
        <source>Experience goes from !-2 to !2 in whole steps; %1 is none</source>
        <translation>Kokemus on kokonaisluku välillä !-2 – !2; %1 ei käy</translation>
    </message>
    <message>
        <source>%1 are no minutes; type ~0 or more</source>
        <translation>%1 ei ole minuuttimäärä; kirjoita ~0 tai enemmän</translation>
    </message>
    <message>
        <source>What does %1 mean? Words go before the signs</source>
        <translation>Mitä %1 tarkoittaa? Sanat tulevat ennen merkkejä</translation>
    </message>
    <message>
        <source>A phase has a name only; take %1 out, or put a backslash before it</source>
        <translation>Vaiheella on vain nimi; poista %1 tai lisää sen eteen kenoviiva</translation>
    </message>
    <message>
        <source>this row has no name; give it one, or take the row out</source>
        <translation>tällä rivillä ei ole nimeä; anna sille nimi tai poista rivi</translation>
    </message>
    <message>
        <source>%1 is no experience; write a whole number from -2 to 2, or nothing</source>
        <translation>%1 ei käy kokemukseksi; kirjoita kokonaisluku -2…2 tai jätä tyhjäksi</translation>
    </message>
    <message>
        <source>%1 is no effort; write a whole number from 1 (hard) to 7 (easy), or nothing</source>
        <translation>%1 ei käy vaivannäöksi; kirjoita kokonaisluku 1 (vaikea) – 7 (helppo) tai jätä tyhjäksi</translation>
    </message>
    <message>
        <source>%1 is no importance; write a whole number from 1 to 5, or nothing</source>
        <translation>%1 ei käy tärkeydeksi; kirjoita kokonaisluku 1–5 tai jätä tyhjäksi</translation>
    </message>
    <message>
        <source>%1 are no minutes; write a number from 0 up, a time such as 1:30 or 2 h, or nothing</source>
        <translation>%1 ei ole minuuttimäärä; kirjoita luku nollasta ylöspäin, aika kuten 1:30 tai 2 h, tai jätä tyhjäksi</translation>
    </message>
    <message>
        <source>%1 has another role in this row; who is consulted or informed has no other, so take one of them out</source>
        <translation>%1: toimijalla on tällä rivillä toinenkin rooli; konsultoitavalla tai informoitavalla ei ole muita, joten poista jompikumpi</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rivi %1</translation>
    </message>
    <message>
        <source>line %1, character %2</source>
        <translation>rivi %1, merkki %2</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>rivi %1, sarake %2</translation>
    </message>
    <message>
        <source>line %1, column %2 (%3)</source>
        <translation>rivi %1, sarake %2 (%3)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Tilivelvollinen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Toteuttaja</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Konsultoitava</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Informoitava</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuutit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Vaivannäkö</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Tärkeys</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ihannetila</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Uusi palvelupolku</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Uusi vaihe</translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Ownership</source>
        <translation>Omistajuus</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intressit</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Kulku</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Nobody accountable</source>
        <translation>Ei tilivelvollista</translation>
    </message>
    <message>
        <source>Several accountable</source>
        <translation>Useita tilivelvollisia</translation>
    </message>
    <message>
        <source>Nobody named to do the work</source>
        <translation>Toteuttajaa ei ole nimetty</translation>
    </message>
    <message>
        <source>Accountable without means</source>
        <translation>Tilivelvollinen ilman keinoja</translation>
    </message>
    <message>
        <source>Handoff without agreement</source>
        <translation>Siirto ilman sopimusta</translation>
    </message>
    <message>
        <source>Handoff without information</source>
        <translation>Siirto ilman tietoja</translation>
    </message>
    <message>
        <source>Journey without owner</source>
        <translation>Palvelupolku ilman omistajaa</translation>
    </message>
    <message>
        <source>Blamed for what another does</source>
        <translation>Saa syyt toisen teoista</translation>
    </message>
    <message>
        <source>Harmed without a say</source>
        <translation>Haittaa ilman sananvaltaa</translation>
    </message>
    <message>
        <source>Partner without a role</source>
        <translation>Toimija ilman roolia</translation>
    </message>
    <message>
        <source>Opposite wishes</source>
        <translation>Vastakkaiset toiveet</translation>
    </message>
    <message>
        <source>Wishes that collide along a chain</source>
        <translation>Ketjussa törmäävät toiveet</translation>
    </message>
    <message>
        <source>Good for one, bad for another</source>
        <translation>Hyväksi yhdelle, haitaksi toiselle</translation>
    </message>
    <message>
        <source>Against the common purpose</source>
        <translation>Yhteistä tavoitetta vastaan</translation>
    </message>
    <message>
        <source>No interest declared</source>
        <translation>Intressiä ei ole kerrottu</translation>
    </message>
    <message>
        <source>Interest not disclosed</source>
        <translation>Muilta salattu intressi</translation>
    </message>
    <message>
        <source>Touchpoint that nobody reaches</source>
        <translation>Kontaktipiste, johon kukaan ei pääse</translation>
    </message>
    <message>
        <source>No way out</source>
        <translation>Ei ulospääsyä</translation>
    </message>
    <message>
        <source>End that is neither goal nor abandon</source>
        <translation>Loppu, joka ei ole tavoite eikä keskeytys</translation>
    </message>
    <message>
        <source>Probabilities that do not add up</source>
        <translation>Todennäköisyydet eivät täsmää</translation>
    </message>
    <message>
        <source>To and fro between partners</source>
        <translation>Edestakaisin toimijoiden välillä</translation>
    </message>
    <message>
        <source>Weak moment of truth</source>
        <translation>Heikko totuuden hetki</translation>
    </message>
    <message>
        <source>Partner that ties the others together</source>
        <translation>Toimija, joka yhdistää muut</translation>
    </message>
    <message>
        <source>Partner without whom no goal is reached</source>
        <translation>Toimija, jota ilman tavoitteeseen ei päästä</translation>
    </message>
    <message>
        <source>Several front doors</source>
        <translation>Useita luukkuja</translation>
    </message>
    <message>
        <source>Phase without touchpoints</source>
        <translation>Vaihe ilman kontaktipisteitä</translation>
    </message>
    <message>
        <source>Bad experience in another&apos;s name</source>
        <translation>Huono kokemus toisen nimissä</translation>
    </message>
    <message>
        <source>Bad experience without an ideal</source>
        <translation>Huono kokemus ilman ihannetilaa</translation>
    </message>
    <message>
        <source>Journey hardly measured</source>
        <translation>Palvelupolkua tuskin mitattu</translation>
    </message>
</context>
<context>
    <name>CheckTexts</name>
    <message>
        <source>Nobody is accountable for “{touchpoint}”</source>
        <translation>Kontaktipisteellä ”{touchpoint}” ei ole tilivelvollista</translation>
    </message>
    <message>
        <source>When something goes wrong here, each partner can point to another, and the customer has nobody to turn to.</source>
        <translation>Jos jotain menee vikaan, jokainen toimija voi osoittaa toista, eikä asiakas voi kääntyä kenenkään puoleen.</translation>
    </message>
    <message>
        <source>Agree which one partner answers for it, and make that partner accountable.</source>
        <translation>Sovi, mikä toimija vastaa siitä, ja tee siitä tilivelvollinen.</translation>
    </message>
    <message>
        <source>{count} touchpoints have nobody who is accountable</source>
        <translation>{count} kontaktipisteellä ei ole tilivelvollista</translation>
    </message>
    <message>
        <source>More than one partner is accountable for “{touchpoint}”: {partners}</source>
        <translation>Kontaktipisteellä ”{touchpoint}” on useampi kuin yksi tilivelvollinen: {partners}</translation>
    </message>
    <message>
        <source>Where several partners answer for the same thing, each can wait for the other, and nobody has the last word.</source>
        <translation>Kun useampi toimija vastaa samasta asiasta, jokainen voi odottaa toista, eikä kenelläkään ole viimeistä sanaa.</translation>
    </message>
    <message>
        <source>Choose the one that has the last word; the others can be responsible or consulted.</source>
        <translation>Valitse, kenellä on viimeinen sana; muut voivat olla toteuttajia tai konsultoitavia.</translation>
    </message>
    <message>
        <source>{count} touchpoints have more than one accountable partner</source>
        <translation>{count} kontaktipisteellä on useampi kuin yksi tilivelvollinen toimija</translation>
    </message>
    <message>
        <source>Nobody is named to do the work at “{touchpoint}”</source>
        <translation>Kontaktipisteelle ”{touchpoint}” ei ole nimetty työn tekijää</translation>
    </message>
    <message>
        <source>Somebody answers for it, but the map does not say who does it, so that nobody knows whom to call on the day.</source>
        <translation>Joku vastaa siitä, mutta kartta ei kerro, kuka sen tekee, joten tositilanteessa kukaan ei tiedä, kenelle soittaa.</translation>
    </message>
    <message>
        <source>Name the partner that does the work as responsible; it may be the accountable one itself.</source>
        <translation>Merkitse työn tekevä toimija toteuttajaksi; se voi olla myös tilivelvollinen itse.</translation>
    </message>
    <message>
        <source>{count} touchpoints do not say who does the work</source>
        <translation>{count} kontaktipistettä ei kerro, kuka työn tekee</translation>
    </message>
    <message>
        <source>{owner} is accountable for “{touchpoint}”, but has no agreement there with those who do the work: {partners}</source>
        <translation>{owner} on tilivelvollinen kontaktipisteestä ”{touchpoint}”, mutta sillä ei ole siinä sopimusta työn tekijöiden kanssa: {partners}</translation>
    </message>
    <message>
        <source>{owner} answers for the result, has nobody of its own at work, and cannot hold those who are to any promise.</source>
        <translation>{owner} vastaa tuloksesta, mutta sillä ei ole omia tekijöitä eikä se voi vedota tekijöiden lupauksiin.</translation>
    </message>
    <message>
        <source>Record what {owner} and {partners} agree on for this work, or make a partner accountable that does it.</source>
        <translation>Kirjaa, mitä {owner} ja {partners} sopivat tästä työstä, tai tee tilivelvolliseksi toimija, joka tekee työn.</translation>
    </message>
    <message>
        <source>{count} touchpoints have an owner without an agreement with those who do the work</source>
        <translation>{count} kontaktipisteellä omistajalta puuttuu sopimus työn tekijöiden kanssa</translation>
    </message>
    <message>
        <source>Between “{from}” and “{to}” the customer passes from {giver} to {taker} without an agreement</source>
        <translation>Asiakas siirtyy ilman sopimusta välillä ”{from}” – ”{to}” ({giver} → {taker})</translation>
    </message>
    <message>
        <source>Nobody has promised how long this takes, what is passed on, or who helps the customer when it fails.</source>
        <translation>Kukaan ei ole luvannut, kauanko tämä kestää, mitä siirretään eteenpäin tai kuka auttaa asiakasta, jos se epäonnistuu.</translation>
    </message>
    <message>
        <source>Agree what {taker} may expect from {giver} and the other way round, and record it for this step or for the whole journey.</source>
        <translation>Sovi, mitä {taker} ja {giver} voivat odottaa toisiltaan, ja kirjaa se tähän siirtymään tai koko palvelupolulle.</translation>
    </message>
    <message>
        <source>{count} times the customer passes to another partner without an agreement</source>
        <translation>{count} kertaa asiakas siirtyy toiselle toimijalle ilman sopimusta</translation>
    </message>
    <message>
        <source>When the customer goes from “{from}” to “{to}”, the map does not say what information goes along</source>
        <translation>Kun asiakas siirtyy välillä ”{from}” – ”{to}”, kartta ei kerro, mitä tietoja siirtyy mukana</translation>
    </message>
    <message>
        <source>What is not passed on, the customer has to tell again, or the next partner has to guess.</source>
        <translation>Sen, mitä ei siirretä eteenpäin, asiakas joutuu kertomaan uudelleen tai seuraava toimija arvaamaan.</translation>
    </message>
    <message>
        <source>Write down what the next partner needs to know and who sends it; if that is nothing, write so.</source>
        <translation>Kirjaa, mitä seuraavan toimijan on tiedettävä ja kuka sen lähettää; jos mitään ei tarvita, kirjaa sekin.</translation>
    </message>
    <message>
        <source>{count} times the customer passes to another partner, and the map does not say what information goes along</source>
        <translation>{count} kertaa asiakas siirtyy toiselle toimijalle, eikä kartta kerro, mitä tietoja siirtyy mukana</translation>
    </message>
    <message>
        <source>Nobody owns the journey “{journey}” as a whole</source>
        <translation>Kukaan ei omista palvelupolkua ”{journey}” kokonaisuutena</translation>
    </message>
    <message>
        <source>Each partner looks after its own part; nobody looks at what the customer goes through from beginning to end.</source>
        <translation>Jokainen toimija huolehtii omasta osastaan; kukaan ei katso, mitä asiakas käy läpi alusta loppuun.</translation>
    </message>
    <message>
        <source>Choose one partner that watches over the whole journey and calls the others together.</source>
        <translation>Valitse yksi toimija, joka valvoo koko palvelupolkua ja kutsuu muut koolle.</translation>
    </message>
    <message>
        <source>{count} journeys have no owner</source>
        <translation>{count} palvelupolulla ei ole omistajaa</translation>
    </message>
    <message>
        <source>Customers take “{touchpoint}” for the work of {brand}, but {owner} is accountable and {brand} has no part in it</source>
        <translation>Asiakkaiden silmissä kontaktipisteen ”{touchpoint}” hoitaa {brand}, mutta tilivelvollinen on {owner}, eikä {brand} ole siinä mukana</translation>
    </message>
    <message>
        <source>When it goes badly, {brand} gets the complaint and the bad name, and can do nothing about it.</source>
        <translation>Jos se menee huonosti, {brand} saa valitukset ja huonon maineen eikä voi asialle mitään.</translation>
    </message>
    <message>
        <source>Give {brand} a part in it, consulted or at least informed, or show customers that they deal with {owner}.</source>
        <translation>Ota {brand} mukaan konsultoitavaksi tai ainakin informoitavaksi, tai näytä asiakkaille, että palvelusta vastaa {owner}.</translation>
    </message>
    <message>
        <source>{count} touchpoints are taken for the work of a partner that has no part in them</source>
        <translation>{count} kontaktipistettä luullaan sellaisen toimijan työksi, joka ei ole niissä mukana</translation>
    </message>
    <message>
        <source>“{touchpoint}” works against what {partner} wants with “{outcome}”, and {partner} has no say in it</source>
        <translation>”{touchpoint}” toimii sitä vastaan, mitä {partner} haluaa (”{outcome}”), eikä {partner} pääse sanomaan siihen mitään</translation>
    </message>
    <message>
        <source>Those who decide here do not feel the harm, and those who feel it are not asked.</source>
        <translation>Ne, jotka tästä päättävät, eivät tunne haittaa, ja niiltä, jotka sen tuntevat, ei kysytä.</translation>
    </message>
    <message>
        <source>Consult {partner} here, or agree with it how much “{outcome}” may suffer.</source>
        <translation>Ota {partner} tähän konsultoitavaksi tai sovi sen kanssa, kuinka paljon ”{outcome}” saa kärsiä.</translation>
    </message>
    <message>
        <source>{count} times a touchpoint works against a partner that has no say in it</source>
        <translation>{count} kertaa kontaktipiste toimii sellaista toimijaa vastaan, joka ei pääse sanomaan siihen mitään</translation>
    </message>
    <message>
        <source>{partner} has no role at any touchpoint</source>
        <translation>Toimijalla {partner} ei ole roolia missään kontaktipisteessä</translation>
    </message>
    <message>
        <source>Either the map has forgotten what it does, or it need not be on the map.</source>
        <translation>Joko kartta on unohtanut, mitä toimija tekee, tai sen ei tarvitse olla kartalla.</translation>
    </message>
    <message>
        <source>Add the roles that {partner} has, or take it off the map.</source>
        <translation>Lisää roolit, jotka toimijalla {partner} on, tai poista se kartalta.</translation>
    </message>
    <message>
        <source>{count} partners have no role at any touchpoint</source>
        <translation>{count} toimijalla ei ole roolia missään kontaktipisteessä</translation>
    </message>
    <message>
        <source>{one} and {other} pull apart: {oneWish} against {otherWish}</source>
        <translation>{one} ja {other} vetävät eri suuntiin ({oneWish} / {otherWish})</translation>
    </message>
    <message>
        <source>What serves one of them harms the other, so that each undoes the work of the other.</source>
        <translation>Mikä hyödyttää yhtä, haittaa toista, joten kumpikin tekee tyhjäksi toisen työn.</translation>
    </message>
    <message>
        <source>Bring both to one table: agree how much is enough, and what the one that gives way gets in return.</source>
        <translation>Tuo molemmat saman pöydän ääreen: sovi, mikä riittää ja mitä myöntyvä saa vastineeksi.</translation>
    </message>
    <message>
        <source>{count} times two parties want the opposite of each other</source>
        <translation>{count} kertaa kaksi osapuolta haluaa vastakkaisia asioita</translation>
    </message>
    <message>
        <source>{one} and {other} pull apart: {cause} leads to {result}</source>
        <translation>{one} ja {other} vetävät eri suuntiin ({cause} → {result})</translation>
    </message>
    <message>
        <source>The wish of {one} for {oneWish} works step by step against the wish of {other} for {otherWish}: {chain}.</source>
        <translation>Se, mitä {one} haluaa ({oneWish}), toimii askel askeleelta sitä vastaan, mitä {other} haluaa ({otherWish}): {chain}.</translation>
    </message>
    <message>
        <source>Go through the chain together and ask whether each link is true; then agree where to break it, or what makes up for it.</source>
        <translation>Käy ketju yhdessä läpi ja kysy, pitääkö jokainen lenkki paikkansa; sovi sitten, mistä se katkaistaan tai mikä hyvittää sen.</translation>
    </message>
    <message>
        <source>{count} times the wish of one works against the wish of another</source>
        <translation>{count} kertaa yhden toive toimii toisen toivetta vastaan</translation>
    </message>
    <message>
        <source>“{touchpoint}” serves {winner} at the cost of {loser}</source>
        <translation>Kontaktipisteestä ”{touchpoint}” hyötyy {winner} ja kärsii {loser}</translation>
    </message>
    <message>
        <source>The more it does for {winner}, the more it harms {loser}; every change here meets resistance from one of them.</source>
        <translation>Mitä enemmän {winner} hyötyy, sitä enemmän {loser} kärsii; jokaista muutosta vastustaa jompikumpi.</translation>
    </message>
    <message>
        <source>Change it so that {loser} suffers less, or agree how the gain is shared.</source>
        <translation>Muuta sitä niin, että {loser} kärsii vähemmän, tai sovi, miten hyöty jaetaan.</translation>
    </message>
    <message>
        <source>{count} times a touchpoint serves one at the cost of another</source>
        <translation>{count} kertaa kontaktipiste hyödyttää yhtä toisen kustannuksella</translation>
    </message>
    <message>
        <source>A wish of {one} works against the common purpose: {chain}</source>
        <translation>Se, mitä {one} haluaa, toimii yhteistä tavoitetta vastaan: {chain}</translation>
    </message>
    <message>
        <source>All partners have said that they work for “{outcome}”; this pulls it the wrong way.</source>
        <translation>Kaikki toimijat ovat sanoneet, että niiden yhteinen tavoite on ”{outcome}”; tämä vetää sitä väärään suuntaan.</translation>
    </message>
    <message>
        <source>Talk about it openly: agree how far this interest may go, or reward {one} for what serves the common purpose.</source>
        <translation>Keskustele siitä avoimesti: sovi, kuinka pitkälle tämä intressi saa mennä, tai palkitse {one} siitä, mikä edistää yhteistä tavoitetta.</translation>
    </message>
    <message>
        <source>{count} times an interest works against the common purpose</source>
        <translation>{count} kertaa intressi toimii yhteistä tavoitetta vastaan</translation>
    </message>
    <message>
        <source>{partner} takes part, but the map does not say what it wants</source>
        <translation>{partner} on mukana, mutta kartta ei kerro, mitä se haluaa</translation>
    </message>
    <message>
        <source>Interests that are not on the table steer all the same, and what they clash with stays unseen.</source>
        <translation>Intressit, joita ei ole tuotu pöytään, ohjaavat silti, ja se, mihin ne törmäävät, jää näkemättä.</translation>
    </message>
    <message>
        <source>Ask {partner} what it wants more or less of, and add that as an interest.</source>
        <translation>Kysy, mitä {partner} haluaa enemmän tai vähemmän, ja lisää se intressiksi.</translation>
    </message>
    <message>
        <source>{count} partners take part, but the map does not say what they want</source>
        <translation>{count} toimijaa on mukana, mutta kartta ei kerro, mitä ne haluavat</translation>
    </message>
    <message>
        <source>The wish of {one} for {oneWish} is kept from the other partners</source>
        <translation>Muilta toimijoilta pidetään salassa, mitä {one} haluaa ({oneWish})</translation>
    </message>
    <message>
        <source>It is left out of everything that is exported, so that others cannot reckon with it.</source>
        <translation>Se jätetään pois kaikesta, mitä viedään, joten muut eivät voi ottaa sitä huomioon.</translation>
    </message>
    <message>
        <source>Ask {one} whether it may be shared; until then, mind who sees this screen.</source>
        <translation>Kysy, antaako {one} luvan kertoa sen muille; siihen asti varo, kuka näkee tämän näytön.</translation>
    </message>
    <message>
        <source>{count} interests are not disclosed</source>
        <translation>{count} intressiä on salattu muilta</translation>
    </message>
    <message>
        <source>No path leads from a start of the journey to “{touchpoint}”</source>
        <translation>Mikään reitti ei johda palvelupolun alusta kontaktipisteeseen ”{touchpoint}”</translation>
    </message>
    <message>
        <source>Either no customer ever comes here, or the map leaves out how they do.</source>
        <translation>Joko kukaan asiakas ei koskaan tule tänne tai kartasta puuttuu, miten.</translation>
    </message>
    <message>
        <source>Draw the transition that leads here, or take the touchpoint off the map.</source>
        <translation>Piirrä tänne johtava siirtymä tai poista kontaktipiste kartalta.</translation>
    </message>
    <message>
        <source>{count} touchpoints cannot be reached from a start of their journey</source>
        <translation>{count} kontaktipisteeseen ei pääse palvelupolun alusta</translation>
    </message>
    <message>
        <source>Customers who come to “{touchpoint}” never get to an end</source>
        <translation>Kontaktipisteestä ”{touchpoint}” asiakkaat eivät koskaan pääse loppuun</translation>
    </message>
    <message>
        <source>All that follows leads in circles: on this map they can neither finish nor give up.</source>
        <translation>Kaikki jatko kiertää kehää: tällä kartalla he eivät voi päästä perille eivätkä keskeyttää.</translation>
    </message>
    <message>
        <source>Draw the way out: to the goal, or to where customers give up.</source>
        <translation>Piirrä ulospääsy: tavoitteeseen tai siihen, missä asiakkaat keskeyttävät.</translation>
    </message>
    <message>
        <source>{count} touchpoints have no path to an end</source>
        <translation>{count} kontaktipisteestä ei ole reittiä loppuun</translation>
    </message>
    <message>
        <source>The journey just ends at “{touchpoint}”</source>
        <translation>Palvelupolku vain loppuu kontaktipisteeseen ”{touchpoint}”</translation>
    </message>
    <message>
        <source>The map does not say whether customers have got what they came for or have given up here.</source>
        <translation>Kartta ei kerro, ovatko asiakkaat saaneet sen, mitä tulivat hakemaan, vai ovatko he keskeyttäneet tässä.</translation>
    </message>
    <message>
        <source>Draw where customers go on, or make it a goal or an abandon.</source>
        <translation>Piirrä, minne asiakkaat jatkavat, tai tee siitä tavoite tai keskeytys.</translation>
    </message>
    <message>
        <source>{count} touchpoints are ends that are marked neither as goal nor as abandon</source>
        <translation>{count} kontaktipistettä päättää palvelupolun, vaikka niitä ei ole merkitty tavoitteeksi eikä keskeytykseksi</translation>
    </message>
    <message>
        <source>The probabilities of the ways out of “{touchpoint}” add up to {sum} %</source>
        <translation>Kontaktipisteestä ”{touchpoint}” lähtevien siirtymien todennäköisyydet ovat yhteensä {sum} %</translation>
    </message>
    <message>
        <source>Customers cannot go more than one way at a time, nor fewer, so that figures made of these numbers mislead.</source>
        <translation>Asiakas ei voi kulkea yhtä aikaa useampaa tietä eikä jättää kaikkia kulkematta, joten näistä luvuista lasketut tunnusluvut johtavat harhaan.</translation>
    </message>
    <message>
        <source>Correct them so that they add up to 100 %, or leave out what is not known.</source>
        <translation>Korjaa ne niin, että summa on 100 %, tai jätä pois, mitä ei tiedetä.</translation>
    </message>
    <message>
        <source>{count} touchpoints have probabilities that do not add up to 100 %</source>
        <translation>{count} kontaktipisteellä todennäköisyyksien summa ei ole 100 %</translation>
    </message>
    <message>
        <source>After “{before}” the customer goes to another partner for “{touchpoint}” and back again for “{after}”</source>
        <translation>Kontaktipisteen ”{before}” jälkeen asiakas siirtyy toiselle toimijalle (”{touchpoint}”) ja taas takaisin (”{after}”)</translation>
    </message>
    <message>
        <source>Each change costs waiting and telling the story again, and makes the customer the messenger between two partners.</source>
        <translation>Jokainen vaihto tuo odotusta ja saman asian kertomista uudelleen ja tekee asiakkaasta kahden toimijan viestinviejän.</translation>
    </message>
    <message>
        <source>See whether one partner can do all of it, or whether the two can settle it without the customer.</source>
        <translation>Selvitä, voiko yksi toimija hoitaa kaiken tai voivatko nämä kaksi sopia asian ilman asiakasta.</translation>
    </message>
    <message>
        <source>{count} times the customer goes to another partner and back again</source>
        <translation>{count} kertaa asiakas siirtyy toiselle toimijalle ja taas takaisin</translation>
    </message>
    <message>
        <source>Everybody on the way to a goal passes the weak spot “{touchpoint}”</source>
        <translation>Jokainen matkalla tavoitteeseen kulkee heikon kohdan ”{touchpoint}” kautta</translation>
    </message>
    <message>
        <source>The experience is bad there or nobody is accountable, and what all customers pass, all of them remember.</source>
        <translation>Kokemus on siellä huono tai kukaan ei ole tilivelvollinen, ja minkä kaikki asiakkaat kohtaavat, sen kaikki muistavat.</translation>
    </message>
    <message>
        <source>Improve this before anything that fewer customers meet, and see that one partner answers for it.</source>
        <translation>Paranna tämä ennen kaikkea sitä, minkä harvempi asiakas kohtaa, ja varmista, että yksi toimija vastaa siitä.</translation>
    </message>
    <message>
        <source>{count} touchpoints that everybody passes are weak spots</source>
        <translation>{count} kontaktipistettä, joiden kautta kaikki kulkevat, on heikkoja kohtia</translation>
    </message>
    <message>
        <source>Only {partner} ties the other partners of “{journey}” together</source>
        <translation>Vain {partner} yhdistää muut toimijat palvelupolulla ”{journey}”</translation>
    </message>
    <message>
        <source>Some of them hand customers over to each other only by way of {partner}; when it fails or leaves, the journey falls apart.</source>
        <translation>Jotkin niistä siirtävät asiakkaita toisilleen vain niin, että välissä on {partner}; jos se pettää tai lähtee, palvelupolku hajoaa.</translation>
    </message>
    <message>
        <source>Let the partners on both sides know each other, and agree what they do when {partner} cannot.</source>
        <translation>Tutustuta molemmin puolin olevat toimijat toisiinsa ja sovi, mitä ne tekevät, kun {partner} ei pysty.</translation>
    </message>
    <message>
        <source>{count} times a single partner ties the others together</source>
        <translation>{count} kertaa yksi ainoa toimija yhdistää muut</translation>
    </message>
    <message>
        <source>Without {partner} nobody reaches a goal of “{journey}”</source>
        <translation>Ilman toimijaa {partner} kukaan ei pääse tavoitteeseen palvelupolulla ”{journey}”</translation>
    </message>
    <message>
        <source>Every path to a goal passes a touchpoint of {partner}: when it stops, the whole journey stops.</source>
        <translation>Jokaisella reitillä tavoitteeseen on kontaktipiste, jonka omistaa {partner}: kun se pysähtyy, koko palvelupolku pysähtyy.</translation>
    </message>
    <message>
        <source>Agree with {partner} what happens when it cannot do its part, or open a path around it.</source>
        <translation>Sovi, mitä tapahtuu, kun {partner} ei voi hoitaa osuuttaan, tai avaa reitti sen ohi.</translation>
    </message>
    <message>
        <source>{count} times no goal is reached without a certain partner</source>
        <translation>{count} kertaa tavoitteeseen ei päästä ilman tiettyä toimijaa</translation>
    </message>
    <message>
        <source>Customers enter “{journey}” at more than one organisation: {doors}</source>
        <translation>Palvelupolun ”{journey}” luukut kuuluvat useammalle kuin yhdelle organisaatiolle: {doors}</translation>
    </message>
    <message>
        <source>They have to know beforehand whom to turn to; who chooses the wrong door is sent on or gives up.</source>
        <translation>Heidän on tiedettävä etukäteen, kenen puoleen kääntyä; väärän luukun valinnut ohjataan eteenpäin tai keskeyttää.</translation>
    </message>
    <message>
        <source>Choose one front door, or see that every door gives the same answers and passes on what it hears.</source>
        <translation>Valitse yksi luukku tai varmista, että jokainen luukku antaa samat vastaukset ja välittää kuulemansa eteenpäin.</translation>
    </message>
    <message>
        <source>{count} journeys begin at more than one organisation</source>
        <translation>{count} palvelupolkua alkaa useammasta kuin yhdestä organisaatiosta</translation>
    </message>
    <message>
        <source>The phase “{phase}” has no touchpoints</source>
        <translation>Vaiheessa ”{phase}” ei ole kontaktipisteitä</translation>
    </message>
    <message>
        <source>Either nothing happens there, or the map has forgotten what does.</source>
        <translation>Joko siinä ei tapahdu mitään tai kartta on unohtanut, mitä tapahtuu.</translation>
    </message>
    <message>
        <source>Add what customers go through in it, or take the phase off the map.</source>
        <translation>Lisää, mitä asiakkaat siinä käyvät läpi, tai poista vaihe kartalta.</translation>
    </message>
    <message>
        <source>{count} phases have no touchpoints</source>
        <translation>{count} vaiheessa ei ole kontaktipisteitä</translation>
    </message>
    <message>
        <source>“{touchpoint}” is a bad experience in the hands of {owner}, and {bearer} gets the blame</source>
        <translation>”{touchpoint}” on huono kokemus: siitä vastaa {owner}, mutta syyt saa {bearer}</translation>
    </message>
    <message>
        <source>Customers hold it against {bearer}; {owner}, who could make it better, does not feel that.</source>
        <translation>Asiakkaiden silmissä syyllinen on {bearer}; {owner} voisi parantaa asiaa, mutta ei tunne sitä nahoissaan.</translation>
    </message>
    <message>
        <source>Show {owner} what it costs {bearer}, and agree what makes it worth improving.</source>
        <translation>Näytä toimijalle {owner}, mitä tästä koituu toimijalle {bearer}, ja sovi, mikä tekee parantamisesta kannattavaa.</translation>
    </message>
    <message>
        <source>{count} touchpoints are a bad experience for which a partner other than their owner gets the blame</source>
        <translation>{count} kontaktipistettä on huonoja kokemuksia, joista syyt saa joku muu toimija kuin niiden omistaja</translation>
    </message>
    <message>
        <source>“{touchpoint}” is a bad experience, and the map does not say how it should be</source>
        <translation>”{touchpoint}” on huono kokemus, eikä kartta kerro, millainen sen pitäisi olla</translation>
    </message>
    <message>
        <source>Without a picture of how it should be, each partner improves what it can, and the parts do not fit.</source>
        <translation>Ilman kuvaa siitä, millaista pitäisi olla, jokainen toimija parantaa, mitä voi, eivätkä osat sovi yhteen.</translation>
    </message>
    <message>
        <source>Ask customers and partners how it should be, and write that down as the ideal.</source>
        <translation>Kysy asiakkailta ja toimijoilta, millaista pitäisi olla, ja kirjaa se ihannetilaksi.</translation>
    </message>
    <message>
        <source>{count} bad experiences do not say how it should be</source>
        <translation>{count} huonoa kokemusta ei kerro, millaista pitäisi olla</translation>
    </message>
    <message>
        <source>Only {measured} of {touchpoints} touchpoints of “{journey}” have an experience or an effort</source>
        <translation>Palvelupolulla ”{journey}” kokemus tai vaivannäkö on annettu vain {measured} kontaktipisteelle (kaikkiaan {touchpoints})</translation>
    </message>
    <message>
        <source>What the figures and the curve say rests on too few of them.</source>
        <translation>Se, mitä luvut ja käyrä kertovat, perustuu liian harvaan kontaktipisteeseen.</translation>
    </message>
    <message>
        <source>Ask customers about the others, or estimate together and say that you did.</source>
        <translation>Kysy muista asiakkailta, tai arvioi yhdessä ja kerro, että arvioitte.</translation>
    </message>
    <message>
        <source>Of {count} journeys fewer than half of the touchpoints have an experience or an effort</source>
        <translation>{count} palvelupolulla alle puolella kontaktipisteistä on kokemus tai vaivannäkö</translation>
    </message>
    <message>
        <source>error</source>
        <translation>virhe</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varoitus</translation>
    </message>
    <message>
        <source>info</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>more “{0}”</source>
        <translation>enemmän: ”{0}”</translation>
    </message>
    <message>
        <source>less “{0}”</source>
        <translation>vähemmän: ”{0}”</translation>
    </message>
    <message>
        <source>But another chain between the same two works the other way: judge for yourselves.</source>
        <translation>Mutta toinen ketju samojen kahden välillä toimii päinvastoin: arvioi itse.</translation>
    </message>
    <message>
        <source> → </source>
        <translation> → </translation>
    </message>
    <message>
        <source>{one} and {other} pull apart in {count} ways</source>
        <translation>{one} ja {other} vetävät eri suuntiin {count} tavalla</translation>
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
        <translation> ja </translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} muuta</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Show or Hide %1</source>
        <translation>Näytä tai piilota %1</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>a text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>the nil UUID is no id</source>
        <translation>nolla-UUID ei ole tunnus</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <source>{} or {}</source>
        <translation>{} tai {}</translation>
    </message>
    <message>
        <source>has the same id as {}</source>
        <translation>käyttää samaa tunnusta kuin {}</translation>
    </message>
    <message>
        <source>is about the same as {}, and no id tells them apart</source>
        <translation>koskee samaa kuin {}, eikä mikään tunnus erota niitä</translation>
    </message>
    <message>
        <source>{} is the id of a {} and of a {}</source>
        <translation>{} on kahden kohteen tunnus: {} ja {}</translation>
    </message>
    <message>
        <source>there is no {} {}</source>
        <translation>tällaista ei ole: {} {}</translation>
    </message>
    <message>
        <source>problems not listed here: {}</source>
        <translation>ongelmia, joita ei luetella tässä: {}</translation>
    </message>
    <message>
        <source>is missing, so this is no Tussen document</source>
        <translation>puuttuu, joten tämä ei ole Tussen-asiakirja</translation>
    </message>
    <message>
        <source>a version number</source>
        <translation>versionumero</translation>
    </message>
    <message>
        <source>this is version {} of the format, and only version {} can be read; a newer Tussen may read it</source>
        <translation>tämä on tiedostomuodon versio {}, ja vain versio {} voidaan lukea; uudempi Tussen ehkä osaa lukea tämän</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>tuntematon avain</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>luettelo</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objekti</translation>
    </message>
    <message>
        <source>is the same partner as {}</source>
        <translation>on sama toimija kuin {}</translation>
    </message>
    <message>
        <source>the double quote that ends this text is missing</source>
        <translation>tämän tekstin päättävä lainausmerkki puuttuu</translation>
    </message>
    <message>
        <source>the line ends inside a text; the closing double quote is missing, or \n is to be written</source>
        <translation>rivi loppuu kesken tekstin; sulkeva lainausmerkki puuttuu, tai rivinvaihto on kirjoitettava \n</translation>
    </message>
    <message>
        <source>a control character stands in a text; write \t for a tab</source>
        <translation>tekstissä on ohjausmerkki; kirjoita sarkain muodossa \t</translation>
    </message>
    <message>
        <source>after a backslash only &quot; \ / b f n r t or u may stand; write two for one</source>
        <translation>kenoviivan jälkeen voi olla vain &quot; \ / b f n r t tai u; kirjoita kaksi, jos tarkoitat yhtä</translation>
    </message>
    <message>
        <source>\u needs four digits or letters a to f, as in \u00e9</source>
        <translation>\u vaatii neljä numeroa tai kirjainta a–f, kuten \u00e9</translation>
    </message>
    <message>
        <source>\u with d800 to dfff is half a character; its other half is missing</source>
        <translation>\u ja d800–dfff on puolikas merkki; sen toinen puolikas puuttuu</translation>
    </message>
    <message>
        <source>this is no text in UTF-8; save the file with that encoding</source>
        <translation>tämä ei ole UTF-8-tekstiä; tallenna tiedosto siinä muodossa</translation>
    </message>
    <message>
        <source>a digit is missing in this number</source>
        <translation>tästä luvusta puuttuu numero</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>tämä luku on liian suuri</translation>
    </message>
    <message>
        <source>the file ends here before it is complete; the rest is missing</source>
        <translation>tiedosto loppuu tähän kesken; loppuosa puuttuu</translation>
    </message>
    <message>
        <source>the comma before this brace }} is one too many</source>
        <translation>pilkku ennen tätä aaltosuljetta }} on liikaa</translation>
    </message>
    <message>
        <source>a key in double quotes is needed here</source>
        <translation>tässä tarvitaan avain lainausmerkeissä</translation>
    </message>
    <message>
        <source>a colon is missing before this</source>
        <translation>kaksoispiste puuttuu tästä edestä</translation>
    </message>
    <message>
        <source>a comma or a closing bracket ] is missing before this</source>
        <translation>tästä edestä puuttuu pilkku tai sulkeva hakasulje ]</translation>
    </message>
    <message>
        <source>a comma or a closing brace }} is missing before this</source>
        <translation>tästä edestä puuttuu pilkku tai sulkeva aaltosulje }}</translation>
    </message>
    <message>
        <source>a value is missing here, or the comma before is one too many</source>
        <translation>tästä puuttuu arvo, tai edeltävä pilkku on liikaa</translation>
    </message>
    <message>
        <source>the document is complete before this; delete what follows</source>
        <translation>asiakirja on valmis jo ennen tätä; poista loppu</translation>
    </message>
    <message>
        <source>this is no value; texts stand in double quotes, and comments cannot be read</source>
        <translation>tämä ei ole arvo; tekstit ovat lainausmerkeissä, eikä kommentteja voida lukea</translation>
    </message>
    <message>
        <source>is no valid JSON: line {}, column {}</source>
        <translation>ei ole kelvollista JSONia: rivi {}, sarake {}</translation>
    </message>
    <message>
        <source>the key stands here twice</source>
        <translation>avain on tässä kahdesti</translation>
    </message>
    <message>
        <source>is nested more than {} deep</source>
        <translation>on yli {} tasoa syvällä sisäkkäin</translation>
    </message>
    <message>
        <source>this is no text in UTF-8, as it has a zero byte; save the file with that encoding</source>
        <translation>tämä ei ole UTF-8-tekstiä, sillä siinä on nollatavu; tallenna tiedosto siinä muodossa</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true tai false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>luku</translation>
    </message>
    <message>
        <source>expected {}, found {}</source>
        <translation>odotettiin: {}; löytyi: {}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>kokonaisluku</translation>
    </message>
    <message>
        <source>{} is not a whole number</source>
        <translation>{} ei ole kokonaisluku</translation>
    </message>
    <message>
        <source>a UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>{} is not a UUID</source>
        <translation>{} ei ole UUID</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>tavuja base64-muodossa</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>ei ole base64-muodossa</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>sana</translation>
    </message>
    <message>
        <source>{} is none of {}</source>
        <translation>{} ei ole mikään näistä: {}</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>tunnus</translation>
    </message>
    <message>
        <source>the version &quot;{}&quot; is damaged; the other versions and the document itself are not affected</source>
        <translation>versio &quot;{}&quot; on vioittunut; muut versiot ja itse asiakirja ovat kunnossa</translation>
    </message>
    <message>
        <source>the version &quot;{}&quot; cannot be read: {}</source>
        <translation>versiota &quot;{}&quot; ei voida lukea: {}</translation>
    </message>
    <message>
        <source>nothing is in it</source>
        <translation>siinä ei ole mitään</translation>
    </message>
    <message>
        <source>has {} bytes, {} at most</source>
        <translation>sisältää {} tavua, enintään {} sallitaan</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>teksti tarvitaan</translation>
    </message>
    <message>
        <source>has no id</source>
        <translation>tunnus puuttuu</translation>
    </message>
    <message>
        <source>the partner has this role at the touchpoint already</source>
        <translation>toimijalla on jo tämä rooli kontaktipisteessä</translation>
    </message>
    <message>
        <source>the check has a setting already</source>
        <translation>tarkistuksella on jo asetus</translation>
    </message>
    <message>
        <source>a document has exactly one ecosystem</source>
        <translation>asiakirjassa on tasan yksi ekosysteemi</translation>
    </message>
    <message>
        <source>parents make a circle</source>
        <translation>ylätason toimijat muodostavat kehän</translation>
    </message>
    <message>
        <source>only a target journey has a current one</source>
        <translation>vain tavoitetilan palvelupolulla on nykytilan polku</translation>
    </message>
    <message>
        <source>leads to a journey that is not a current one</source>
        <translation>johtaa palvelupolkuun, joka ei ole nykytilaa</translation>
    </message>
    <message>
        <source>only a touchpoint of a target journey has a current one</source>
        <translation>vain tavoitetilan palvelupolun kontaktipisteellä on nykytilan kontaktipiste</translation>
    </message>
    <message>
        <source>leads to a touchpoint of a journey that is not a current one</source>
        <translation>johtaa sellaisen palvelupolun kontaktipisteeseen, joka ei ole nykytilaa</translation>
    </message>
    <message>
        <source>leads to a touchpoint of another journey</source>
        <translation>johtaa toisen palvelupolun kontaktipisteeseen</translation>
    </message>
    <message>
        <source>an influence joins two different outcomes</source>
        <translation>vaikutus yhdistää kaksi eri lopputulosta</translation>
    </message>
    <message>
        <source>is not valid UTF-8 at byte {}</source>
        <translation>ei ole kelvollista UTF-8:aa tavussa {}</translation>
    </message>
    <message>
        <source>holds the character U+{:04X}, which no text may hold</source>
        <translation>sisältää merkin U+{:04X}, jota missään tekstissä ei saa olla</translation>
    </message>
    <message>
        <source>has {} characters, at most {} are allowed</source>
        <translation>sisältää {} merkkiä, enintään {} sallitaan</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>nimi tarvitaan</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a date (YYYY-MM-DD)</source>
        <translation>&quot;{}&quot; ei ole päivämäärä (VVVV-KK-PP)</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a colour (#RRGGBB)</source>
        <translation>”{}” ei ole väri (#RRGGBB)</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is not a language tag (such as en or pt-BR)</source>
        <translation>”{}” ei ole kielikoodi (kuten fi tai pt-BR)</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>ei ole äärellinen luku</translation>
    </message>
    <message>
        <source>{} is less than {}</source>
        <translation>{} on pienempi kuin {}</translation>
    </message>
    <message>
        <source>{} is outside {}..{}</source>
        <translation>{} ei ole välillä {}..{}</translation>
    </message>
    <message>
        <source>0 is not allowed</source>
        <translation>0 ei ole sallittu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
    <message>
        <source>the file is damaged ({})</source>
        <translation>tiedosto on vioittunut ({})</translation>
    </message>
    <message>
        <source>Open a backup copy instead</source>
        <translation>Avaa sen sijaan varmuuskopio</translation>
    </message>
    <message>
        <source>Ask for the file as Tussen saved it, or open a backup copy</source>
        <translation>Pyydä tiedosto sellaisena kuin Tussen sen tallensi, tai avaa varmuuskopio</translation>
    </message>
    <message>
        <source>its {} &quot;{}&quot; is not one that Tussen makes</source>
        <translation>sen osa {} ”{}” ei ole Tussenin tekemä</translation>
    </message>
    <message>
        <source>its {} &quot;{}&quot; is missing</source>
        <translation>sen osa {} ”{}” puuttuu</translation>
    </message>
    <message>
        <source>its table &quot;{}&quot; is missing</source>
        <translation>siitä puuttuu taulu ”{}”</translation>
    </message>
    <message>
        <source>Update Tussen to open it</source>
        <translation>Päivitä Tussen, jotta voit avata sen</translation>
    </message>
    <message>
        <source>{} was made by a newer Tussen (format {}, this one knows {}), so it opens read-only. Update Tussen to change it.</source>
        <translation>{} on tehty uudemmalla Tussenilla (tiedostomuoto {}, tämä tuntee muodon {}), joten sitä voi vain lukea. Päivitä Tussen, jotta voit muuttaa sitä.</translation>
    </message>
    <message>
        <source>is not as the change expects it</source>
        <translation>ei ole sellainen kuin muutos edellyttää</translation>
    </message>
    <message>
        <source>the edit breaks the model&apos;s rules</source>
        <translation>muutos rikkoo mallin sääntöjä</translation>
    </message>
    <message>
        <source>cannot take the edit</source>
        <translation>ei voi tallentaa muutosta</translation>
    </message>
    <message>
        <source>cannot hold a new document</source>
        <translation>ei kelpaa uudelle asiakirjalle</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ei avaudu</translation>
    </message>
    <message>
        <source>{} is opened read-only.</source>
        <translation>{} on avattu vain luettavaksi.</translation>
    </message>
    <message>
        <source>cannot be recovered</source>
        <translation>ei ole palautettavissa</translation>
    </message>
    <message>
        <source>cannot be searched for unsaved edits</source>
        <translation>ei ole tutkittavissa tallentamattomien muutosten varalta</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>ei ole poistettavissa</translation>
    </message>
    <message>
        <source>cannot be saved</source>
        <translation>ei tallennu</translation>
    </message>
    <message>
        <source>it is in format {}, this Tussen knows {}</source>
        <translation>sen tiedostomuoto on {}, tämä Tussen tuntee muodon {}</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>se on kansio</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>se ei ole tavallinen tiedosto</translation>
    </message>
    <message>
        <source>Choose a .tussen file</source>
        <translation>Valitse .tussen-tiedosto</translation>
    </message>
    <message>
        <source>Choose a .tussen file, or import another format</source>
        <translation>Valitse .tussen-tiedosto tai tuo muu tiedostomuoto</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>tiedosto on tyhjä</translation>
    </message>
    <message>
        <source>it is not a Tussen document</source>
        <translation>se ei ole Tussen-asiakirja</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>tiedosto on katkennut</translation>
    </message>
    <message>
        <source>it is an SQLite database, but not a Tussen document</source>
        <translation>se on SQLite-tietokanta, mutta ei Tussen-asiakirja</translation>
    </message>
    <message>
        <source>its format version, {}, is none</source>
        <translation>tiedostomuodon versiota {} ei ole</translation>
    </message>
    <message>
        <source>table {}, row {}: column {} {}</source>
        <translation>taulu {}, rivi {}: sarake {} {}</translation>
    </message>
    <message>
        <source>Free some space, check the disk, or save in another folder</source>
        <translation>Vapauta tilaa, tarkista levy tai tallenna toiseen kansioon</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>levy on täynnä</translation>
    </message>
    <message>
        <source>the disk did not take or give the data ({})</source>
        <translation>levyltä luku tai levylle kirjoitus epäonnistui ({})</translation>
    </message>
    <message>
        <source>the file or its folder is not accessible ({})</source>
        <translation>tiedostoon tai sen kansioon ei ole pääsyä ({})</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder</source>
        <translation>Tarkista tiedoston ja sen kansion oikeudet</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>sennimistä tiedostoa tai kansiota ei ole</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Tarkista nimi</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>oikeudet puuttuvat</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder, or use another</source>
        <translation>Tarkista tiedoston ja sen kansion oikeudet tai valitse toinen paikka</translation>
    </message>
    <message>
        <source>the disk did not take or give the data</source>
        <translation>levyltä luku tai levylle kirjoitus epäonnistui</translation>
    </message>
    <message>
        <source>Check the file and its folder, or use another</source>
        <translation>Tarkista tiedosto ja sen kansio tai valitse toinen paikka</translation>
    </message>
    <message>
        <source>does not hold a text</source>
        <translation>ei sisällä tekstiä</translation>
    </message>
    <message>
        <source>does not hold a number</source>
        <translation>ei sisällä lukua</translation>
    </message>
    <message>
        <source>does not hold an id</source>
        <translation>ei sisällä tunnusta</translation>
    </message>
    <message>
        <source>does not hold an id of 16 bytes</source>
        <translation>ei sisällä 16 tavun tunnusta</translation>
    </message>
    <message>
        <source>does not hold bytes</source>
        <translation>ei sisällä tavuja</translation>
    </message>
    <message>
        <source>does not hold a word</source>
        <translation>ei sisällä sanaa</translation>
    </message>
    <message>
        <source>does not hold one of the words that it may hold</source>
        <translation>ei sisällä mitään sallituista sanoista</translation>
    </message>
    <message>
        <source>does not hold a reference</source>
        <translation>ei sisällä viittausta</translation>
    </message>
    <message>
        <source>does not hold one reference only</source>
        <translation>sisältää useamman kuin yhden viittauksen</translation>
    </message>
    <message>
        <source>does not hold a whole number</source>
        <translation>ei sisällä kokonaislukua</translation>
    </message>
    <message>
        <source>does not hold a number in its range</source>
        <translation>ei sisällä sallitun välin lukua</translation>
    </message>
    <message>
        <source>its format is too new ({})</source>
        <translation>sen tiedostomuoto on liian uusi ({})</translation>
    </message>
    <message>
        <source>cannot hold a working copy</source>
        <translation>ei kelpaa työkopiolle</translation>
    </message>
    <message>
        <source>the file system takes no locks</source>
        <translation>tiedostojärjestelmä ei tue lukitusta</translation>
    </message>
    <message>
        <source>Set a data folder on a local disk</source>
        <translation>Aseta datakansio paikalliselle levylle</translation>
    </message>
    <message>
        <source>another Tussen is using it</source>
        <translation>toinen Tussen käyttää sitä</translation>
    </message>
    <message>
        <source>Go on there, or close it first</source>
        <translation>Jatka siellä tai sulje se ensin</translation>
    </message>
    <message>
        <source>Close it first</source>
        <translation>Sulje se ensin</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 on kansio; anna tiedoston nimi.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist; make it first.</source>
        <translation>Kansio %1 puuttuu; luo se ensin.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2. Choose another place.</source>
        <translation>Tiedosto %1 ei tallennu: %2. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>The map cannot be drawn as PDF.</source>
        <translation>Karttaa ei voida piirtää PDF-tiedostoksi.</translation>
    </message>
    <message>
        <source>The map cannot be written as PDF: %1</source>
        <translation>Karttaa ei voida tallentaa PDF-tiedostoksi: %1</translation>
    </message>
    <message>
        <source>At scale %1 the picture would be %2 x %3 pixels, more than can be drawn; choose a scale of %4 or less.</source>
        <translation>Mittakaavalla %1 kuvan koko olisi %2 x %3 pikseliä, enemmän kuin voidaan piirtää; valitse mittakaavaksi enintään %4.</translation>
    </message>
    <message>
        <source>The scale of a picture must be above 0.</source>
        <translation>Kuvan mittakaavan on oltava suurempi kuin 0.</translation>
    </message>
    <message>
        <source>The map is too large for a picture made of pixels; choose SVG or PDF.</source>
        <translation>Kartta on liian suuri pikselikuvaksi; valitse SVG tai PDF.</translation>
    </message>
    <message>
        <source>Not enough memory for the picture; choose a smaller scale.</source>
        <translation>Muisti ei riitä kuvaan; valitse pienempi mittakaava.</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG.</source>
        <translation>Kuvaa ei voida tallentaa PNG-tiedostoksi.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Tiedosto %1 ei tallennu: %2</translation>
    </message>
    <message>
        <source>%1: the map is written as .svg, .pdf or .png.</source>
        <translation>%1: kartta tallennetaan muodossa .svg, .pdf tai .png.</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>Very frustrating</source>
        <translation>Hyvin turhauttava</translation>
    </message>
    <message>
        <source>Frustrating</source>
        <translation>Turhauttava</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Ei hyvä eikä huono</translation>
    </message>
    <message>
        <source>Pleasant</source>
        <translation>Miellyttävä</translation>
    </message>
    <message>
        <source>Delightful</source>
        <translation>Ilahduttava</translation>
    </message>
</context>
<context>
    <name>LaneMenu</name>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Väri</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>Val&amp;ta</translation>
    </message>
    <message>
        <source>Department &amp;Of</source>
        <translation>Minkä &amp;osasto</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei ilmoitettu</translation>
    </message>
    <message>
        <source>1, little</source>
        <translation>1, vähän</translation>
    </message>
    <message>
        <source>5, most</source>
        <translation>5, eniten</translation>
    </message>
    <message>
        <source>None: it stands by itself</source>
        <translation>Ei minkään: itsenäinen</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>cannot be read (%1)</source>
        <translation>ei ole luettavissa (%1)</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>sennimistä tiedostoa ei ole</translation>
    </message>
    <message>
        <source>is a folder, not a document</source>
        <translation>on kansio, ei asiakirja</translation>
    </message>
    <message>
        <source>is not an ordinary file</source>
        <translation>ei ole tavallinen tiedosto</translation>
    </message>
    <message>
        <source>is no document by its ending; Tussen reads .tussen and .json</source>
        <translation>ei ole päätteensä mukaan asiakirja; Tussen lukee muotoja .tussen ja .json</translation>
    </message>
</context>
<context>
    <name>MapClipboard</name>
    <message>
        <source>What is on the clipboard is too large to be pasted; copy fewer touchpoints at once.</source>
        <translation>Leikepöydän sisältö on liian suuri liitettäväksi; kopioi vähemmän kontaktipisteitä kerralla.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be pasted; copy it again. %1</source>
        <translation>Leikepöydän sisältöä ei voida liittää; kopioi uudelleen. %1</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>A part of Tussen is missing: %1. Install it again.</source>
        <translation>Tussenista puuttuu osa: %1. Asenna Tussen uudelleen.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Toimija</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Asiakasryhmä</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Palvelupolku</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktipiste</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Siirtymä</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Osapuoli</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Lopputulos</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Seuraus</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intressi</translation>
    </message>
    <message>
        <source>Accepted finding</source>
        <translation>Hyväksytty havainto</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Tarpeet</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>Elämäntapahtuma</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ihannetila</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Selite</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Tekijä</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>toimijat</translation>
    </message>
    <message>
        <source>customer groups</source>
        <translation>asiakasryhmät</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>kanavat</translation>
    </message>
    <message>
        <source>journeys</source>
        <translation>palvelupolut</translation>
    </message>
    <message>
        <source>phases</source>
        <translation>vaiheet</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>kontaktipisteet</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roolit</translation>
    </message>
    <message>
        <source>transitions</source>
        <translation>siirtymät</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>sopimukset</translation>
    </message>
    <message>
        <source>parties to agreements</source>
        <translation>sopimusten osapuolet</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>lopputulokset</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>vaikutukset</translation>
    </message>
    <message>
        <source>effects</source>
        <translation>seuraukset</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>intressit</translation>
    </message>
    <message>
        <source>accepted findings</source>
        <translation>hyväksytyt havainnot</translation>
    </message>
    <message>
        <source>checks set otherwise</source>
        <translation>toisin asetetut tarkistukset</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>muistiinpanot</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiot</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Make it a need at “%1”</source>
        <translation>Tee tästä tarve kohtaan ”%1”</translation>
    </message>
    <message>
        <source>Make it an ideal for “%1”</source>
        <translation>Tee tästä ihannetila kohtaan ”%1”</translation>
    </message>
    <message>
        <source>Pin it to “%1”</source>
        <translation>Kiinnitä kohtaan ”%1”</translation>
    </message>
    <message>
        <source>Take it back to the parking lot</source>
        <translation>Palauta parkkipaikalle</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Make it a touchpoint behind “%1”</source>
        <translation>Tee tästä kontaktipiste kohdan ”%1” jälkeen</translation>
    </message>
    <message>
        <source>Make it a touchpoint at the end</source>
        <translation>Tee tästä kontaktipiste loppuun</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Keltainen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vihreä</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetti</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei väriä</translation>
    </message>
    <message>
        <source>Make “%1” a need</source>
        <translation>Tee muistiinpanosta tarve: ”%1”</translation>
    </message>
    <message>
        <source>Make “%1” an ideal</source>
        <translation>Tee muistiinpanosta ihannetila: ”%1”</translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>Kiinnitä ”%1”</translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>Irrota ”%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Poista ”%1”</translation>
    </message>
    <message>
        <source>Make “%1” a touchpoint</source>
        <translation>Tee muistiinpanosta kontaktipiste: ”%1”</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>+%1 more</source>
        <comment>findings</comment>
        <translation>%1 muuta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Common purpose</source>
        <translation>Yhteinen tavoite</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Omistaja</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktipisteet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Feels</source>
        <translation>Tunne</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Kestää</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Tilivelvollinen</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Toteuttaja</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ihannetila</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
    <message>
        <source>%1; nobody answers for it</source>
        <translation>%1; kukaan ei vastaa siitä</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between partners</comment>
        <translation> tai </translation>
    </message>
    <message>
        <source>%1; it is %2</source>
        <translation>%1; oikeasti %2</translation>
    </message>
    <message>
        <source>Waited before</source>
        <translation>Odotti ennen</translation>
    </message>
    <message>
        <source>Thinks this is</source>
        <translation>Luulee tämän olevan</translation>
    </message>
    <message>
        <source>%1, %2 of it waiting</source>
        <translation>%1, josta odotusta %2</translation>
    </message>
    <message>
        <source>1 door</source>
        <translation>1 luukku</translation>
    </message>
    <message>
        <source>%1 doors</source>
        <translation>%1 luukkua</translation>
    </message>
    <message>
        <source>1 handoff</source>
        <translation>1 siirto</translation>
    </message>
    <message>
        <source>%1 handoffs</source>
        <translation>%1 siirtoa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, %2 kuluttua</translation>
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
        <translation>%1 on auki toisessa ikkunassa, joten tässä sitä voi vain lukea.</translation>
    </message>
    <message>
        <source>%1 is open in another window since %2 (process %3 on %4), so it is read-only here.</source>
        <translation>%1 on auki toisessa ikkunassa (alkaen %2, prosessi %3, kone %4), joten tässä sitä voi vain lukea.</translation>
    </message>
</context>
<context>
    <name>Purposes</name>
    <message>
        <source>More is wanted</source>
        <translation>Halutaan enemmän</translation>
    </message>
    <message>
        <source>Less is wanted</source>
        <translation>Halutaan vähemmän</translation>
    </message>
    <message>
        <source>No part of the purpose</source>
        <translation>Ei osa tavoitetta</translation>
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
        <translation>Kirjaa, että %1 haluaa enemmän: %2</translation>
    </message>
    <message>
        <source>Declare that %1 wants less of: %2</source>
        <comment>partner, outcome</comment>
        <translation>Kirjaa, että %1 haluaa vähemmän: %2</translation>
    </message>
    <message>
        <source>Make %1 accountable</source>
        <translation>Tee toimijasta %1 tilivelvollinen</translation>
    </message>
    <message>
        <source>Make %1 responsible</source>
        <translation>Tee toimijasta %1 toteuttaja</translation>
    </message>
    <message>
        <source>Add %1 as consulted</source>
        <translation>Lisää toimija %1 konsultoitavaksi</translation>
    </message>
    <message>
        <source>Record an agreement between %1 and %2</source>
        <translation>Kirjaa sopimus: %1 ja %2</translation>
    </message>
    <message>
        <source>Make %1 owner of the journey</source>
        <translation>Tee toimijasta %1 palvelupolun omistaja</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>wants more, weight %1</source>
        <translation>haluaa enemmän, painoarvo %1</translation>
    </message>
    <message>
        <source>wants less, weight %1</source>
        <translation>haluaa vähemmän, painoarvo %1</translation>
    </message>
    <message>
        <source>%1, not disclosed</source>
        <translation>%1, salattu muilta</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; ja </translation>
    </message>
    <message>
        <source>pulls apart with %1</source>
        <translation>vetää eri suuntaan kuin %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is no interest: a cell takes + or - and a weight from 1 to 5, such as +3.</source>
        <translation>”%1” ei ole intressi: soluun tulee + tai - ja painoarvo 1–5, kuten +3.</translation>
    </message>
    <message>
        <source>Change what %1 wants of %2</source>
        <translation>Muuta intressiä: %1, %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Kiistanalainen</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <comment>a role</comment>
        <translation>%1 (ehdotettu)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> ja </translation>
    </message>
    <message>
        <source>contested: %1 partners are accountable</source>
        <translation>kiistanalainen: %1 toimijaa on tilivelvollisia</translation>
    </message>
    <message>
        <source>“%1” is no role: a cell takes A, R, C and I.</source>
        <translation>”%1” ei ole rooli: soluun tulee A, R, C ja I.</translation>
    </message>
    <message>
        <source>Change which roles are proposed</source>
        <translation>Muuta ehdotettuja rooleja</translation>
    </message>
    <message>
        <source>Change what %1 does at %2</source>
        <translation>Muuta roolia: %1, %2</translation>
    </message>
    <message>
        <source>gives more, weight %1</source>
        <translation>lisää, painoarvo %1</translation>
    </message>
    <message>
        <source>gives less, weight %1</source>
        <translation>vähentää, painoarvo %1</translation>
    </message>
    <message>
        <source>“%1” is no weight: a cell takes a number from -1 to 1, such as +0.5.</source>
        <translation>”%1” ei ole painoarvo: soluun tulee luku väliltä -1…1, kuten +0,5.</translation>
    </message>
    <message>
        <source>Change what %1 does for %2</source>
        <translation>Muuta seurausta: %1, %2</translation>
    </message>
    <message>
        <source>Change how %1 moves %2</source>
        <translation>Muuta vaikutusta: %1, %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is no time. Type minutes, or for instance 1 h 30 min.</source>
        <translation>Tämä ei ole aika. Kirjoita minuutit tai esimerkiksi 1 h 30 min.</translation>
    </message>
    <message>
        <source>This is no share. Type a number from 0 to 100.</source>
        <translation>Tämä ei ole osuus. Kirjoita luku väliltä 0–100.</translation>
    </message>
    <message>
        <source>This is no number. Type for instance 0.5.</source>
        <translation>Tämä ei ole luku. Kirjoita esimerkiksi 0,5.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Sininen</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sinivihreä</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Luumu</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Liuskekivi</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetti</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliivi</translation>
    </message>
    <message>
        <source>Mustard</source>
        <translation>Sinappi</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Metsä</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Ruusu</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Lehti</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Hiekka</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petroli</translation>
    </message>
    <message>
        <source>Cocoa</source>
        <translation>Kaakao</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Taivaansini</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salvia</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>Minttu</translation>
    </message>
    <message>
        <source>Orchid</source>
        <translation>Orkidea</translation>
    </message>
    <message>
        <source>Moss</source>
        <translation>Sammal</translation>
    </message>
    <message>
        <source>Bronze</source>
        <translation>Pronssi</translation>
    </message>
    <message>
        <source>Chosen by the map</source>
        <translation>Kartan valitsema</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Muu…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Nothing that can be chosen here is called “%1”. Type part of a name, or choose one.</source>
        <translation>Täällä ei ole valittavana nimeä ”%1”. Kirjoita osa nimestä tai valitse jokin.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nimet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Rename the whole</source>
        <translation>Nimeä kokonaisuus uudelleen</translation>
    </message>
    <message>
        <source>Common purpose</source>
        <translation>Yhteinen tavoite</translation>
    </message>
    <message>
        <source>Change the common purpose</source>
        <translation>Muuta yhteistä tavoitetta</translation>
    </message>
    <message>
        <source>Language of the texts, such as en</source>
        <translation>Tekstien kieli, kuten fi</translation>
    </message>
    <message>
        <source>Change the language of the texts</source>
        <translation>Muuta tekstien kieltä</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Asiakasryhmä</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>Elämäntapahtuma</translation>
    </message>
    <message>
        <source>Who answers for the whole journey</source>
        <translation>Kuka vastaa koko palvelupolusta</translation>
    </message>
    <message>
        <source>Improves the current journey</source>
        <translation>Parantaa nykyistä palvelupolkua</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Selite</translation>
    </message>
    <message>
        <source>How many customers go this way (%)</source>
        <translation>Kuinka moni asiakas kulkee tätä tietä (%)</translation>
    </message>
    <message>
        <source>Waiting time on the way</source>
        <translation>Odotusaika matkalla</translation>
    </message>
    <message>
        <source>Information handed over</source>
        <translation>Siirrettävät tiedot</translation>
    </message>
    <message>
        <source>Who answers for the handoff</source>
        <translation>Kuka vastaa siirrosta</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanava</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Kuvaus</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ihannetila</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Vaivannäkö</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Tärkeys</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>The customer believes this is</source>
        <translation>Asiakkaan mielestä tämä on</translation>
    </message>
    <message>
        <source>Continues the current touchpoint</source>
        <translation>Jatkaa nykyistä kontaktipistettä</translation>
    </message>
    <message>
        <source>Department of</source>
        <translation>Minkä osasto</translation>
    </message>
    <message>
        <source>Colour, such as #1F77B4</source>
        <translation>Väri, kuten #1F77B4</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Valta</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Tarpeet</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Koskee</translation>
    </message>
    <message>
        <source>Review on, such as 2027-03-31</source>
        <translation>Arviointipäivä, kuten 2027-03-31</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <source>For the common purpose</source>
        <translation>Yhteistä tavoitetta varten</translation>
    </message>
    <message>
        <source>Weight, from -1 to 1</source>
        <translation>Painoarvo väliltä -1…1</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Haluaa</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Kuinka paljon sillä on väliä</translation>
    </message>
    <message>
        <source>Disclosed to the others</source>
        <translation>Kerrottu muille</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Kokonaisuus</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Toimija</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Palvelupolku</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktipiste</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Siirtymä</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Lopputulos</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Seuraus</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intressi</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei ilmoitettu</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
    <message>
        <source>Everything between its parties</source>
        <translation>Kaikki osapuolten välillä</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>New channel “%1”</source>
        <translation>Uusi kanava ”%1”</translation>
    </message>
    <message>
        <source>New partner “%1”</source>
        <translation>Uusi toimija ”%1”</translation>
    </message>
    <message>
        <source>Add channel %1</source>
        <translation>Lisää kanava %1</translation>
    </message>
    <message>
        <source>Add partner %1</source>
        <translation>Lisää toimija %1</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Yritys</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Julkinen taho</translation>
    </message>
    <message>
        <source>Nonprofit</source>
        <translation>Järjestö</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Yhteisö</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Paikan päällä</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Verkko</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Sovellus</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posti/sähköposti</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Muu</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Nykytila</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoitetila</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Odotus</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>Taustalla</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Keskeytys</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Sitova sopimus</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Palvelutaso</translation>
    </message>
    <message>
        <source>Data sharing</source>
        <translation>Tietojen jako</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Aiesopimus</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Enemmän</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Vähemmän</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Kaupallinen</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Missio</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Oikeudellinen</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Maine</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Useita arvoja</translation>
    </message>
    <message>
        <source>The same for both</source>
        <translation>Sama molemmille</translation>
    </message>
    <message>
        <source>The same for all %1</source>
        <translation>Sama kaikille (%1)</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>hyvin vaikea</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>hyvin helppo</translation>
    </message>
    <message>
        <source>hardly matters</source>
        <translation>tuskin merkitystä</translation>
    </message>
    <message>
        <source>matters most</source>
        <translation>tärkein</translation>
    </message>
    <message>
        <source>little power</source>
        <translation>vähän valtaa</translation>
    </message>
    <message>
        <source>much power</source>
        <translation>paljon valtaa</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>vähän</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>hyvin paljon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>7, very easy</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>more</source>
        <comment>of an outcome</comment>
        <translation>enemmän</translation>
    </message>
    <message>
        <source>less</source>
        <comment>of an outcome</comment>
        <translation>vähemmän</translation>
    </message>
    <message>
        <source>purpose: %1</source>
        <translation>tavoite: %1</translation>
    </message>
    <message>
        <source>customers: %1</source>
        <translation>asiakkaat: %1</translation>
    </message>
    <message>
        <source>%1 gives more of %2, weight %3</source>
        <translation>%1 lisää: %2, painoarvo %3</translation>
    </message>
    <message>
        <source>%1 gives less of %2, weight %3</source>
        <translation>%1 vähentää: %2, painoarvo %3</translation>
    </message>
    <message>
        <source>Move %1 touchpoints</source>
        <translation>Siirrä %1 kontaktipistettä</translation>
    </message>
    <message>
        <source>Move journey “%1”</source>
        <translation>Siirrä palvelupolku ”%1”</translation>
    </message>
    <message>
        <source>Move phase “%1”</source>
        <translation>Siirrä vaihe ”%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Siirrä ”%1”</translation>
    </message>
    <message>
        <source>Delete %1 things</source>
        <translation>Poista %1 kohdetta</translation>
    </message>
    <message>
        <source>Delete journey “%1”</source>
        <translation>Poista palvelupolku ”%1”</translation>
    </message>
    <message>
        <source>Delete phase “%1”</source>
        <translation>Poista vaihe ”%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Poista ”%1”</translation>
    </message>
    <message>
        <source>This document cannot be changed.</source>
        <translation>Tätä asiakirjaa ei voi muuttaa.</translation>
    </message>
    <message>
        <source>The target journey “%1” improves this one, which therefore stays a current one. Choose there another journey that it improves, or none.</source>
        <translation>Tavoitetilan palvelupolku ”%1” parantaa tätä, joten tämä pysyy nykytilana. Valitse siellä toinen palvelupolku parannettavaksi tai ei mitään.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Uusi</translation>
    </message>
    <message>
        <source>Begin a new document</source>
        <translation>Aloita uusi asiakirja</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Avaa…</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Avaa asiakirja</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Tallenna asiakirja</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Tallenna &amp;nimellä…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Save the document under another name</source>
        <translation>Tallenna asiakirja toisella nimellä</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Vi&amp;e…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Write the map as PDF, SVG or PNG</source>
        <translation>Tallenna kartta muodossa PDF, SVG tai PNG</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sulje</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Sulje tämä ikkuna</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Lopeta</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Sulje kaikki ikkunat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Kumoa</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Kumoa viimeisin muutos</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Tee &amp;uudelleen</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Tee kumottu muutos uudelleen</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>mitään kumottavaa ei ole</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>mitään ei ole kumottu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tee uudelleen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>L&amp;isää…</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Type a touchpoint or a phase that is added behind what is chosen</source>
        <translation>Kirjoita kontaktipiste tai vaihe, joka lisätään valitun jälkeen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>L&amp;ähennä</translation>
    </message>
    <message>
        <source>Ctrl+=</source>
        <translation>Ctrl+=</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Lähennä</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Loitonna</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Loitonna</translation>
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
        <translation>Näytä kartta täydessä koossa</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>So&amp;vita</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>Show all of the map</source>
        <translation>Näytä koko kartta</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>Koko näyttö</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Täytä näyttö</translation>
    </message>
    <message>
        <source>Fin&amp;dings</source>
        <translation>&amp;Havainnot</translation>
    </message>
    <message>
        <source>Show findings on the map</source>
        <translation>Näytä havainnot kartalla</translation>
    </message>
    <message>
        <source>E&amp;xperience</source>
        <translation>K&amp;okemus</translation>
    </message>
    <message>
        <source>Show the experience under the map</source>
        <translation>Näytä kokemus kartan alla</translation>
    </message>
    <message>
        <source>In&amp;terests</source>
        <translation>&amp;Intressit</translation>
    </message>
    <message>
        <source>Show conflicts of interest under the map</source>
        <translation>Näytä eturistiriidat kartan alla</translation>
    </message>
    <message>
        <source>Other Ro&amp;les</source>
        <translation>Muut &amp;roolit</translation>
    </message>
    <message>
        <source>Show on the cards who else has a role there</source>
        <translation>Näytä korteissa, kenellä muulla on rooli</translation>
    </message>
    <message>
        <source>La&amp;bels</source>
        <translation>S&amp;elitteet</translation>
    </message>
    <message>
        <source>Show labels, shares and waiting times on the transitions</source>
        <translation>Näytä siirtymien selitteet, osuudet ja odotusajat</translation>
    </message>
    <message>
        <source>&amp;Arrange Lanes</source>
        <translation>&amp;Järjestä kaistat</translation>
    </message>
    <message>
        <source>Put the lanes into the order with the shortest handoffs</source>
        <translation>Aseta kaistat järjestykseen, jossa siirrot ovat lyhimmät</translation>
    </message>
    <message>
        <source>Choose Nothin&amp;g</source>
        <translation>T&amp;yhjennä valinta</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Let go of what is chosen and marked</source>
        <translation>Tyhjennä valinta ja merkinnät</translation>
    </message>
    <message>
        <source>Act on the &amp;Finding…</source>
        <translation>&amp;Käsittele havainto…</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Repair or accept the finding that is chosen in the list</source>
        <translation>Korjaa tai hyväksy luettelossa valittu havainto</translation>
    </message>
    <message>
        <source>Go to &amp;Map</source>
        <translation>&amp;Siirry kartalle</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Siirry kartalle</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Kumoa: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Tee &amp;uudelleen: %1</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Leikk&amp;aa</translation>
    </message>
    <message>
        <source>Copy the chosen touchpoints and delete them</source>
        <translation>Kopioi valitut kontaktipisteet ja poista ne</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opioi</translation>
    </message>
    <message>
        <source>Copy the chosen touchpoints</source>
        <translation>Kopioi valitut kontaktipisteet</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Liit&amp;ä</translation>
    </message>
    <message>
        <source>Put what was copied behind the chosen touchpoint</source>
        <translation>Liitä kopioitu valitun kontaktipisteen jälkeen</translation>
    </message>
    <message>
        <source>Duplicat&amp;e</source>
        <translation>&amp;Monista</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Copy the chosen touchpoints in place</source>
        <translation>Kopioi valitut kontaktipisteet paikallaan</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Poista</translation>
    </message>
    <message>
        <source>Delete what is chosen with all that belongs to it</source>
        <translation>Poista valittu ja kaikki siihen kuuluva</translation>
    </message>
    <message>
        <source>Choo&amp;se All</source>
        <translation>&amp;Valitse kaikki</translation>
    </message>
    <message>
        <source>Choose all touchpoints</source>
        <translation>Valitse kaikki kontaktipisteet</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Nimeä uudelleen</translation>
    </message>
    <message>
        <source>Change the name in place</source>
        <translation>Muuta nimeä paikallaan</translation>
    </message>
    <message>
        <source>&amp;Insert Before</source>
        <translation>Lisää &amp;eteen</translation>
    </message>
    <message>
        <source>Add a touchpoint before the chosen one, in its lane</source>
        <translation>Lisää kontaktipiste valitun eteen, samalle kaistalle</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Yh&amp;distä</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Lead from each chosen touchpoint to the one chosen after it</source>
        <translation>Johda jokaisesta valitusta kontaktipisteestä sen jälkeen valittuun</translation>
    </message>
    <message>
        <source>&amp;Lead To…</source>
        <translation>Siirtymä &amp;johonkin…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose by name where customers go on from here, and say what is known of it</source>
        <translation>Valitse nimellä, mihin asiakkaat jatkavat tästä, ja kerro, mitä siitä tiedetään</translation>
    </message>
    <message>
        <source>Move &amp;Back</source>
        <translation>Siirrä &amp;taaksepäin</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Move touchpoint or phase back along the flow</source>
        <translation>Siirrä kontaktipistettä tai vaihetta kulussa taaksepäin</translation>
    </message>
    <message>
        <source>Mo&amp;ve On</source>
        <translation>Sii&amp;rrä eteenpäin</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Move touchpoint or phase on along the flow</source>
        <translation>Siirrä kontaktipistettä tai vaihetta kulussa eteenpäin</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Siirrä &amp;ylös</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move the touchpoint to the lane above, or the lane up</source>
        <translation>Siirrä kontaktipiste ylemmälle kaistalle tai kaista ylös</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Siirrä a&amp;las</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Move the touchpoint to the lane below, or the lane down</source>
        <translation>Siirrä kontaktipiste alemmalle kaistalle tai kaista alas</translation>
    </message>
    <message>
        <source>Add P&amp;hase</source>
        <translation>&amp;Lisää vaihe</translation>
    </message>
    <message>
        <source>Add a phase behind the chosen one, or behind all</source>
        <translation>Lisää vaihe valitun jälkeen tai kaikkien jälkeen</translation>
    </message>
    <message>
        <source>&amp;Split Phase Here</source>
        <translation>&amp;Jaa vaihe tästä</translation>
    </message>
    <message>
        <source>Begin a new phase with the chosen touchpoint</source>
        <translation>Aloita uusi vaihe valitusta kontaktipisteestä</translation>
    </message>
    <message>
        <source>&amp;Merge with Next Phase</source>
        <translation>&amp;Yhdistä seuraavaan vaiheeseen</translation>
    </message>
    <message>
        <source>Take the next phase&apos;s touchpoints into this one</source>
        <translation>Ota seuraavan vaiheen kontaktipisteet tähän vaiheeseen</translation>
    </message>
    <message>
        <source>Move Back Along the Flow</source>
        <translation>Siirrä kulussa taaksepäin</translation>
    </message>
    <message>
        <source>Move On Along the Flow</source>
        <translation>Siirrä kulussa eteenpäin</translation>
    </message>
    <message>
        <source>Move One Lane Up</source>
        <translation>Siirrä yhtä kaistaa ylemmäs</translation>
    </message>
    <message>
        <source>Move One Lane Down</source>
        <translation>Siirrä yhtä kaistaa alemmas</translation>
    </message>
    <message>
        <source>choose a touchpoint first</source>
        <translation>valitse ensin kontaktipiste</translation>
    </message>
    <message>
        <source>add a touchpoint first</source>
        <translation>lisää ensin kontaktipiste</translation>
    </message>
    <message>
        <source>copy something first</source>
        <translation>kopioi ensin jotain</translation>
    </message>
    <message>
        <source>choose something on the map first</source>
        <translation>valitse ensin jotain kartalta</translation>
    </message>
    <message>
        <source>choose a touchpoint, phase or partner on the map first</source>
        <translation>valitse ensin kontaktipiste, vaihe tai toimija kartalta</translation>
    </message>
    <message>
        <source>choose two touchpoints or more first</source>
        <translation>valitse ensin vähintään kaksi kontaktipistettä</translation>
    </message>
    <message>
        <source>choose a touchpoint or phase first</source>
        <translation>valitse ensin kontaktipiste tai vaihe</translation>
    </message>
    <message>
        <source>choose a touchpoint or partner first</source>
        <translation>valitse ensin kontaktipiste tai toimija</translation>
    </message>
    <message>
        <source>add a journey first</source>
        <translation>lisää ensin palvelupolku</translation>
    </message>
    <message>
        <source>choose a touchpoint first, but not one that its phase begins with</source>
        <translation>valitse ensin kontaktipiste, mutta ei vaiheensa ensimmäistä</translation>
    </message>
    <message>
        <source>choose a phase first, but not the last one</source>
        <translation>valitse ensin vaihe, mutta ei viimeistä</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>&amp;Siirrä</translation>
    </message>
    <message>
        <source>P&amp;hases</source>
        <translation>Vai&amp;heet</translation>
    </message>
    <message>
        <source>Delete partner %1</source>
        <translation>Poista toimija %1</translation>
    </message>
    <message>
        <source>Delete transition</source>
        <translation>Poista siirtymä</translation>
    </message>
    <message>
        <source>Cut “%1”</source>
        <translation>Leikkaa ”%1”</translation>
    </message>
    <message>
        <source>Cut %1 touchpoints</source>
        <translation>Leikkaa %1 kontaktipistettä</translation>
    </message>
    <message>
        <source>Paste a touchpoint</source>
        <translation>Liitä kontaktipiste</translation>
    </message>
    <message>
        <source>Paste %1 touchpoints</source>
        <translation>Liitä %1 kontaktipistettä</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Monista ”%1”</translation>
    </message>
    <message>
        <source>Duplicate %1 touchpoints</source>
        <translation>Monista %1 kontaktipistettä</translation>
    </message>
    <message>
        <source>Connect “%1” with “%2”</source>
        <translation>Yhdistä ”%1” ja ”%2”</translation>
    </message>
    <message>
        <source>A touchpoint does not lead to itself; choose another one.</source>
        <translation>Kontaktipiste ei johda itseensä; valitse toinen.</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” already.</source>
        <translation>Siirtymä ”%1” → ”%2” on jo olemassa.</translation>
    </message>
    <message>
        <source>“%1” belongs to another journey; a transition stays in one.</source>
        <translation>”%1” kuuluu toiseen palvelupolkuun; siirtymä pysyy yhdellä polulla.</translation>
    </message>
    <message>
        <source>“%1” ends the journey; nothing goes on from there.</source>
        <translation>”%1” päättää palvelupolun; siitä ei jatketa.</translation>
    </message>
    <message>
        <source>This is the reason of a check that this version does not know.</source>
        <translation>Tämä on perustelu tarkistukselle, jota tämä versio ei tunne.</translation>
    </message>
    <message>
        <source>This is why a finding was accepted that is not found any more.</source>
        <translation>Tällä perusteella hyväksyttiin havainto, jota ei enää ole.</translation>
    </message>
    <message>
        <source>Move lane %1</source>
        <translation>Siirrä kaistaa %1</translation>
    </message>
    <message>
        <source>Rename journey %1</source>
        <translation>Nimeä palvelupolku %1 uudelleen</translation>
    </message>
    <message>
        <source>Change the goal of %1</source>
        <translation>Muuta tavoitetta: %1</translation>
    </message>
    <message>
        <source>Change the state of %1</source>
        <translation>Muuta tilaa: %1</translation>
    </message>
    <message>
        <source>Change who travels in %1</source>
        <translation>Muuta asiakasryhmää: %1</translation>
    </message>
    <message>
        <source>Change the life event of %1</source>
        <translation>Muuta elämäntapahtumaa: %1</translation>
    </message>
    <message>
        <source>Change the owner of %1</source>
        <translation>Muuta omistajaa: %1</translation>
    </message>
    <message>
        <source>Change which journey %1 improves</source>
        <translation>%1: muuta parannettavaa palvelupolkua</translation>
    </message>
    <message>
        <source>Rename phase %1</source>
        <translation>Nimeä vaihe %1 uudelleen</translation>
    </message>
    <message>
        <source>Change what the customer needs in %1</source>
        <translation>Muuta asiakkaan tarvetta: %1</translation>
    </message>
    <message>
        <source>Change the label of %1</source>
        <translation>Muuta selitettä: %1</translation>
    </message>
    <message>
        <source>Change how many customers go %1</source>
        <translation>Muuta asiakkaiden osuutta: %1</translation>
    </message>
    <message>
        <source>Change the waiting time of %1</source>
        <translation>Muuta odotusaikaa: %1</translation>
    </message>
    <message>
        <source>Change what is handed over by %1</source>
        <translation>Muuta siirrettäviä tietoja: %1</translation>
    </message>
    <message>
        <source>Move %1 to another phase</source>
        <translation>Siirrä toiseen vaiheeseen: %1</translation>
    </message>
    <message>
        <source>Rename touchpoint %1</source>
        <translation>Nimeä kontaktipiste %1 uudelleen</translation>
    </message>
    <message>
        <source>Change kind of %1</source>
        <translation>Muuta tyyppiä: %1</translation>
    </message>
    <message>
        <source>Change channel of %1</source>
        <translation>Muuta kanavaa: %1</translation>
    </message>
    <message>
        <source>Change the description of %1</source>
        <translation>Muuta kuvausta: %1</translation>
    </message>
    <message>
        <source>Change what the customer needs at %1</source>
        <translation>Muuta asiakkaan tarvetta: %1</translation>
    </message>
    <message>
        <source>Change the ideal of %1</source>
        <translation>Muuta ihannetilaa: %1</translation>
    </message>
    <message>
        <source>Change experience of %1</source>
        <translation>Muuta kokemusta: %1</translation>
    </message>
    <message>
        <source>Change effort of %1</source>
        <translation>Muuta vaivannäköä: %1</translation>
    </message>
    <message>
        <source>Change importance of %1</source>
        <translation>Muuta tärkeyttä: %1</translation>
    </message>
    <message>
        <source>Change duration of %1</source>
        <translation>Muuta kestoa: %1</translation>
    </message>
    <message>
        <source>Change whom the customer believes %1 is</source>
        <translation>%1: muuta toimijaa, jonka asiakas näkee</translation>
    </message>
    <message>
        <source>Change which touchpoint %1 continues</source>
        <translation>%1: muuta jatkettavaa kontaktipistettä</translation>
    </message>
    <message>
        <source>Rename partner %1</source>
        <translation>Nimeä toimija %1 uudelleen</translation>
    </message>
    <message>
        <source>Change the kind of %1</source>
        <translation>Muuta tyyppiä: %1</translation>
    </message>
    <message>
        <source>Change whose department %1 is</source>
        <translation>%1: muuta emo-organisaatiota</translation>
    </message>
    <message>
        <source>Change the colour of %1</source>
        <translation>Muuta väriä: %1</translation>
    </message>
    <message>
        <source>Change the contact of %1</source>
        <translation>Muuta yhteystietoja: %1</translation>
    </message>
    <message>
        <source>Change the power of %1</source>
        <translation>Muuta valtaa: %1</translation>
    </message>
    <message>
        <source>Rename customer group %1</source>
        <translation>Nimeä asiakasryhmä %1 uudelleen</translation>
    </message>
    <message>
        <source>Change what %1 needs</source>
        <translation>Muuta tarpeita: %1</translation>
    </message>
    <message>
        <source>Rename channel %1</source>
        <translation>Nimeä kanava %1 uudelleen</translation>
    </message>
    <message>
        <source>Rename agreement %1</source>
        <translation>Nimeä sopimus %1 uudelleen</translation>
    </message>
    <message>
        <source>Change where %1 holds</source>
        <translation>Muuta, mitä sopimus koskee: %1</translation>
    </message>
    <message>
        <source>Change the review date of %1</source>
        <translation>Muuta arviointipäivää: %1</translation>
    </message>
    <message>
        <source>Rename outcome %1</source>
        <translation>Nimeä lopputulos %1 uudelleen</translation>
    </message>
    <message>
        <source>Change the unit of %1</source>
        <translation>Muuta yksikköä: %1</translation>
    </message>
    <message>
        <source>Change what the purpose needs of %1</source>
        <translation>Muuta, mitä tavoite vaatii: %1</translation>
    </message>
    <message>
        <source>Change the weight of %1</source>
        <translation>Muuta painoarvoa: %1</translation>
    </message>
    <message>
        <source>Change the direction of %1</source>
        <translation>Muuta suuntaa: %1</translation>
    </message>
    <message>
        <source>Change how much %1 matters</source>
        <translation>Muuta painoarvoa: %1</translation>
    </message>
    <message>
        <source>Change disclosure of %1</source>
        <translation>Muuta, kerrotaanko muille: %1</translation>
    </message>
    <message>
        <source>Change the reason of %1</source>
        <translation>Muuta perustelua: %1</translation>
    </message>
    <message>
        <source>%1 partners</source>
        <translation>%1 toimijaa</translation>
    </message>
    <message>
        <source>%1 customer groups</source>
        <translation>%1 asiakasryhmää</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 kanavaa</translation>
    </message>
    <message>
        <source>%1 journeys</source>
        <translation>%1 palvelupolkua</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 vaihetta</translation>
    </message>
    <message>
        <source>%1 touchpoints</source>
        <translation>%1 kontaktipistettä</translation>
    </message>
    <message>
        <source>%1 transitions</source>
        <translation>%1 siirtymää</translation>
    </message>
    <message>
        <source>%1 agreements</source>
        <translation>%1 sopimusta</translation>
    </message>
    <message>
        <source>%1 outcomes</source>
        <translation>%1 lopputulosta</translation>
    </message>
    <message>
        <source>%1 influences</source>
        <translation>%1 vaikutusta</translation>
    </message>
    <message>
        <source>%1 effects</source>
        <translation>%1 seurausta</translation>
    </message>
    <message>
        <source>%1 interests</source>
        <translation>%1 intressiä</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 muistiinpanoa</translation>
    </message>
    <message>
        <source>New customer group “%1”</source>
        <translation>Uusi asiakasryhmä ”%1”</translation>
    </message>
    <message>
        <source>Add customer group %1</source>
        <translation>Lisää asiakasryhmä %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>begin start create document</source>
        <comment>New</comment>
        <translation>aloita luo tee asiakirja dokumentti</translation>
    </message>
    <message>
        <source>load import JSON document file</source>
        <comment>Open</comment>
        <translation>lataa tuo JSON asiakirja dokumentti tiedosto</translation>
    </message>
    <message>
        <source>store write keep</source>
        <comment>Save</comment>
        <translation>talleta säilytä kirjoita</translation>
    </message>
    <message>
        <source>copy rename file</source>
        <comment>Save As</comment>
        <translation>kopio kopioi nimeä uudelleen tiedosto</translation>
    </message>
    <message>
        <source>PDF SVG PNG picture image poster print share</source>
        <comment>Export</comment>
        <translation>PDF SVG PNG kuva juliste tulosta jaa</translation>
    </message>
    <message>
        <source>exit end</source>
        <comment>Quit</comment>
        <translation>poistu sulje loppu</translation>
    </message>
    <message>
        <source>back revert cancel mistake</source>
        <comment>Undo</comment>
        <translation>takaisin peru peruuta virhe</translation>
    </message>
    <message>
        <source>again repeat forward</source>
        <comment>Redo</comment>
        <translation>uudestaan toista eteenpäin</translation>
    </message>
    <message>
        <source>touchpoint step card new type insert</source>
        <comment>Add</comment>
        <translation>kontaktipiste askel kortti uusi kirjoita syötä</translation>
    </message>
    <message>
        <source>bigger larger magnify</source>
        <comment>Zoom In</comment>
        <translation>isompi suurempi suurenna zoomaa</translation>
    </message>
    <message>
        <source>smaller</source>
        <comment>Zoom Out</comment>
        <translation>pienempi pienennä zoomaa</translation>
    </message>
    <message>
        <source>zoom reset size</source>
        <comment>100 %</comment>
        <translation>zoomaus palauta koko</translation>
    </message>
    <message>
        <source>zoom whole all overview everything</source>
        <comment>Fit</comment>
        <translation>zoomaus koko kaikki yleiskuva</translation>
    </message>
    <message>
        <source>bigger maximize projector beamer</source>
        <comment>Full Screen</comment>
        <translation>isompi suurenna projektori videotykki</translation>
    </message>
    <message>
        <source>problems errors warnings badges</source>
        <comment>Findings</comment>
        <translation>ongelmat virheet varoitukset merkit</translation>
    </message>
    <message>
        <source>emotion feeling curve satisfaction</source>
        <comment>Experience</comment>
        <translation>tunne tunteet käyrä tyytyväisyys</translation>
    </message>
    <message>
        <source>conflicts</source>
        <comment>Interests</comment>
        <translation>ristiriidat eturistiriidat</translation>
    </message>
    <message>
        <source>RACI responsible consulted informed</source>
        <comment>Other Roles</comment>
        <translation>RACI toteuttaja konsultoitava informoitava</translation>
    </message>
    <message>
        <source>order sort swimlanes</source>
        <comment>Arrange Lanes</comment>
        <translation>järjestys lajittele uimaradat</translation>
    </message>
    <message>
        <source>deselect unselect none</source>
        <comment>Choose Nothing</comment>
        <translation>valinta pois ei mitään</translation>
    </message>
    <message>
        <source>repair fix accept waive solve</source>
        <comment>Act on the Finding</comment>
        <translation>korjaa hyväksy ratkaise</translation>
    </message>
    <message>
        <source>list import CSV Excel spreadsheet</source>
        <comment>Paste</comment>
        <translation>luettelo lista tuo CSV Excel taulukko</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>Duplicate</comment>
        <translation>kopio kopioi</translation>
    </message>
    <message>
        <source>erase remove clear</source>
        <comment>Delete</comment>
        <translation>pyyhi hävitä tyhjennä</translation>
    </message>
    <message>
        <source>select everything</source>
        <comment>Choose All</comment>
        <translation>valinta maalaa kaikki</translation>
    </message>
    <message>
        <source>name edit title</source>
        <comment>Rename</comment>
        <translation>nimi muokkaa otsikko</translation>
    </message>
    <message>
        <source>new touchpoint step card</source>
        <comment>Insert Before</comment>
        <translation>uusi kontaktipiste askel kortti</translation>
    </message>
    <message>
        <source>arrow transition link way line</source>
        <comment>Connect</comment>
        <translation>nuoli siirtymä linkki linkitä reitti viiva</translation>
    </message>
    <message>
        <source>arrow transition link way connect</source>
        <comment>Lead To</comment>
        <translation>nuoli siirtymä linkki reitti yhdistä</translation>
    </message>
    <message>
        <source>owner accountable</source>
        <comment>Move One Lane Up</comment>
        <translation>omistaja tilivelvollinen</translation>
    </message>
    <message>
        <source>owner accountable</source>
        <comment>Move One Lane Down</comment>
        <translation>omistaja tilivelvollinen</translation>
    </message>
    <message>
        <source>stage new column</source>
        <comment>Add Phase</comment>
        <translation>jakso uusi sarake</translation>
    </message>
    <message>
        <source>join</source>
        <comment>Merge with Next Phase</comment>
        <translation>sulauta liitä</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>of a partner</comment>
        <translation>Yhteystiedot</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Flying from Schiphol</source>
        <translation>Lentomatka Schipholista</translation>
    </message>
    <message>
        <source>A family departs in the May holiday: 11 partners, two queues, one front hall.</source>
        <translation>Perhe lähtee lomalle toukokuussa: 11 toimijaa, kaksi jonoa, yksi lähtöaula.</translation>
    </message>
    <message>
        <source>Home insulation</source>
        <translation>Kodin eristäminen</translation>
    </message>
    <message>
        <source>A household insulates its home with municipality, grant desk and contractor.</source>
        <translation>Kotitalous eristää kotinsa kunnan, avustuspalvelun ja urakoitsijan kanssa.</translation>
    </message>
    <message>
        <source>Departing from an airport</source>
        <translation>Lähtö lentoasemalta</translation>
    </message>
    <message>
        <source>A passenger, from home to the gate.</source>
        <translation>Matkustaja kotoa lähtöportille.</translation>
    </message>
    <message>
        <source>Insulating a home</source>
        <translation>Asunnon eristäminen</translation>
    </message>
    <message>
        <source>From the energy bill to a warm house.</source>
        <translation>Energialaskusta lämpimään kotiin.</translation>
    </message>
    <message>
        <source>Moving home</source>
        <translation>Muutto</translation>
    </message>
    <message>
        <source>From the lease to a home that works.</source>
        <translation>Vuokrasopimuksesta toimivaan kotiin.</translation>
    </message>
    <message>
        <source>Care around a patient</source>
        <translation>Potilaan hoitopolku</translation>
    </message>
    <message>
        <source>From the family doctor to walking at home.</source>
        <translation>Omalääkäriltä takaisin jalkeille kotiin.</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>Current</source>
        <translation>Nykytila</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoitetila</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>On the map</source>
        <translation>Kartalla</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Nuolinäppäimet</translation>
    </message>
    <message>
        <source>Walk from card to card</source>
        <translation>Siirry kortista toiseen</translation>
    </message>
    <message>
        <source>On a transition: to its ends, and to the next of several</source>
        <translation>Siirtymällä: sen päihin ja seuraavaan, jos niitä on useita</translation>
    </message>
    <message>
        <source>On a transition: change what is known of it</source>
        <translation>Siirtymällä: muuta siitä tiedettyjä asioita</translation>
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
        <translation>Näytä koko kartta</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add behind the card that is chosen</source>
        <translation>Lisää valitun kortin jälkeen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Add what was copied: a line, or a list</source>
        <translation>Lisää kopioitu rivi tai luettelo</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>Välilyönti ja vetäminen</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Siirrä karttaa</translation>
    </message>
    <message>
        <source>Ctrl and wheel</source>
        <translation>Ctrl ja hiiren rulla</translation>
    </message>
    <message>
        <source>Zoom to the pointer</source>
        <translation>Zoomaa osoittimen kohtaan</translation>
    </message>
    <message>
        <source>Shift and wheel</source>
        <translation>Vaihto ja hiiren rulla</translation>
    </message>
    <message>
        <source>Move to the sides</source>
        <translation>Siirrä sivusuunnassa</translation>
    </message>
    <message>
        <source>In the line at the foot of the map</source>
        <translation>Kartan alareunan rivillä</translation>
    </message>
    <message>
        <source>Add what the line says</source>
        <translation>Lisää, mitä rivillä lukee</translation>
    </message>
    <message>
        <source>Take the name on offer</source>
        <translation>Ota ehdotettu nimi</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Take the last one back, while nothing is typed</source>
        <translation>Peru viimeisin lisäys, kun mitään ei ole kirjoitettu</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Takaisin kartalle</translation>
    </message>
    <message>
        <source>In fields</source>
        <translation>Kentissä</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Alanuoli</translation>
    </message>
    <message>
        <source>Open what there is to choose from, or the calendar</source>
        <translation>Avaa valintaluettelo tai kalenteri</translation>
    </message>
    <message>
        <source>Part of a name, Enter</source>
        <translation>Osa nimestä, Enter</translation>
    </message>
    <message>
        <source>Choose who or what has it, or make it</source>
        <translation>Valitse tämänniminen tai lisää se</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Luetteloissa</translation>
    </message>
    <message>
        <source>Choose another row, open and close groups</source>
        <translation>Valitse toinen rivi, avaa ja sulje ryhmiä</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Valikkonäppäin</translation>
    </message>
    <message>
        <source>What can be done about the finding</source>
        <translation>Mitä havainnolle voi tehdä</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>In the outline and in lists of names: rename in place</source>
        <translation>Jäsennyksessä ja nimiluetteloissa: nimeä uudelleen paikallaan</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Ylänuoli, Alt+Alanuoli</translation>
    </message>
    <message>
        <source>In the outline: move what is chosen</source>
        <translation>Jäsennyksessä: siirrä valittua</translation>
    </message>
    <message>
        <source>Space, F2</source>
        <translation>Välilyönti, F2</translation>
    </message>
    <message>
        <source>Switch a check, change a severity or reason</source>
        <translation>Ota tarkistus käyttöön tai pois, muuta vakavuutta tai perustelua</translation>
    </message>
    <message>
        <source>In matrices and on the map of influences</source>
        <translation>Matriiseissa ja vaikutuskartalla</translation>
    </message>
    <message>
        <source>To the fields of what stands there; Escape comes back</source>
        <translation>Kohdan kenttiin; Esc palaa takaisin</translation>
    </message>
    <message>
        <source>+ and -, digits</source>
        <translation>+ ja -, numerot</translation>
    </message>
    <message>
        <source>More or less, and how much</source>
        <translation>Enemmän tai vähemmän, ja kuinka paljon</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Empty the cell, delete the influence</source>
        <translation>Tyhjennä solu, poista vaikutus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Välilyönti</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Vaihto ja nuolinäppäimet</translation>
    </message>
    <message>
        <source>Choose one card more</source>
        <translation>Valitse yksi kortti lisää</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Vaihto+Tab</translation>
    </message>
    <message>
        <source>While a name is typed there: take it and go on to the next field, or back</source>
        <translation>Kun siellä kirjoitetaan nimeä: hyväksy se ja siirry seuraavaan kenttään tai takaisin</translation>
    </message>
    <message>
        <source>Choose nothing, let go of what is dragged or typed</source>
        <translation>Tyhjennä valinta, keskeytä vetäminen tai kirjoittaminen</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+, -, 0</translation>
    </message>
    <message>
        <source>Zoom in and out, full size</source>
        <translation>Lähennä, loitonna, täysi koko</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>Valikkonäppäin, Vaihto+F10</translation>
    </message>
    <message>
        <source>What can be done about what is chosen</source>
        <translation>Mitä valitulle voi tehdä</translation>
    </message>
    <message>
        <source>Ctrl and drag</source>
        <translation>Ctrl ja vetäminen</translation>
    </message>
    <message>
        <source>A card to another lane: its owner stays responsible</source>
        <translation>Kortti toiselle kaistalle: omistaja jää toteuttajaksi</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Nuoli ylös, alas</translation>
    </message>
    <message>
        <source>Choose among the names on offer</source>
        <translation>Valitse ehdotetuista nimistä</translation>
    </message>
    <message>
        <source>Take back what was typed, then back to the list</source>
        <translation>Peru kirjoitettu, sitten takaisin luetteloon</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>While a reason is typed: accept the finding</source>
        <translation>Perustelua kirjoitettaessa: hyväksy havainto</translation>
    </message>
    <message>
        <source>Insert, Delete</source>
        <translation>Insert, Delete</translation>
    </message>
    <message>
        <source>In lists of names: add one, delete what is chosen</source>
        <translation>Nimiluetteloissa: lisää uusi, poista valittu</translation>
    </message>
    <message>
        <source>In the outline: delete what is chosen</source>
        <translation>Jäsennyksessä: poista valittu</translation>
    </message>
    <message>
        <source>In the parking lot</source>
        <translation>Parkkipaikalla</translation>
    </message>
    <message>
        <source>In the line: keep what it says as a note</source>
        <translation>Rivillä: säilytä teksti muistiinpanona</translation>
    </message>
    <message>
        <source>On a note: what can become of it</source>
        <translation>Muistiinpanossa: mitä siitä voi tehdä</translation>
    </message>
    <message>
        <source>Change what the note says</source>
        <translation>Muuta muistiinpanon tekstiä</translation>
    </message>
    <message>
        <source>Delete the notes that are chosen</source>
        <translation>Poista valitut muistiinpanot</translation>
    </message>
    <message>
        <source>A, R, C, I</source>
        <translation>A, R, C, I</translation>
    </message>
    <message>
        <source>In Roles: give the role, or take it away</source>
        <translation>Rooleissa: anna rooli tai ota se pois</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>In Roles: only propose the role, or confirm it</source>
        <translation>Rooleissa: vain ehdota roolia tai vahvista se</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V</source>
        <translation>Ctrl+C, Ctrl+X, Ctrl+V</translation>
    </message>
    <message>
        <source>Copy, cut and paste cells</source>
        <translation>Kopioi, leikkaa ja liitä soluja</translation>
    </message>
    <message>
        <source>Choose several cells</source>
        <translation>Valitse useita soluja</translation>
    </message>
    <message>
        <source>To the next of several interests in a cell</source>
        <translation>Solun seuraavaan intressiin, jos niitä on useita</translation>
    </message>
    <message>
        <source>To the next cell, or along the influences</source>
        <translation>Seuraavaan soluun tai vaikutuksia pitkin</translation>
    </message>
    <message>
        <source>Space, Insert</source>
        <translation>Välilyönti, Insert</translation>
    </message>
    <message>
        <source>Begin or end an influence; Escape lets go of it</source>
        <translation>Aloita tai päätä vaikutus; Esc peruu</translation>
    </message>
    <message>
        <source>In a presentation and in the customer&apos;s shoes</source>
        <translation>Esityksessä ja asiakkaan saappaissa</translation>
    </message>
    <message>
        <source>Right, Down, Page Down, Space, Enter</source>
        <translation>Nuoli oikealle, alas, Page Down, välilyönti, Enter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Left, Up, Page Up, Backspace</source>
        <translation>Nuoli vasemmalle, ylös, Page Up, Backspace</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>To the first page, to the start of the journey</source>
        <translation>Ensimmäiselle sivulle, palvelupolun alkuun</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>To the last page of a presentation</source>
        <translation>Esityksen viimeiselle sivulle</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>In the customer&apos;s shoes: take one of the ways</source>
        <translation>Asiakkaan saappaissa: valitse jokin reiteistä</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>In the customer&apos;s shoes: note something</source>
        <translation>Asiakkaan saappaissa: kirjaa jotain muistiin</translation>
    </message>
    <message>
        <source>Show and hide the findings</source>
        <translation>Näytä ja piilota havainnot</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lopeta</translation>
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
        <translation>Muuta perustelua…</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Hyväksy perustellen…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Joku muu…</translation>
    </message>
    <message>
        <source>Say what it wants…</source>
        <translation>Kerro, mitä toimija haluaa…</translation>
    </message>
    <message>
        <source>It wants something else…</source>
        <translation>Toimija haluaa jotain muuta…</translation>
    </message>
    <message>
        <source>Accept no longer</source>
        <translation>Peru hyväksyminen</translation>
    </message>
    <message>
        <source>Change why “%1” is accepted</source>
        <translation>Muuta hyväksymisen perustelua: ”%1”</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>Hyväksy ”%1”</translation>
    </message>
    <message>
        <source>Accept “%1” no longer</source>
        <translation>Peru hyväksyminen: ”%1”</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>the display cannot be used; tussen --help names the commands that need none</source>
        <translation>näyttöä ei voi käyttää; tussen --help kertoo komennot, jotka eivät sitä tarvitse</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Times a customer comes there, most often first</source>
        <translation>Kuinka usein asiakas käy siinä, useimmin ensin</translation>
    </message>
    <message>
        <source>Times a customer passes, most often first</source>
        <translation>Kuinka usein asiakas kulkee siitä, useimmin ensin</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>kontaktipiste</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>kontaktipistettä</translation>
    </message>
    <message>
        <source>All touchpoints of the journey, goals and abandons included.</source>
        <translation>Kaikki palvelupolun kontaktipisteet, tavoitteet ja keskeytykset mukaan lukien.</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Vaiheittain</translation>
    </message>
    <message>
        <source>partner with a role</source>
        <translation>toimija, jolla on rooli</translation>
    </message>
    <message>
        <source>partners with a role</source>
        <translation>toimijaa, joilla on rooli</translation>
    </message>
    <message>
        <source>Whoever is accountable, responsible, consulted or informed somewhere on the journey.</source>
        <translation>Kaikki, jotka ovat jossakin palvelupolun kohdassa tilivelvollisia, toteuttajia, konsultoitavia tai informoitavia.</translation>
    </message>
    <message>
        <source>Touchpoints with a role, by partner</source>
        <translation>Kontaktipisteet, joissa on rooli, toimijoittain</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>siirto</translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation>siirtoa</translation>
    </message>
    <message>
        <source>Here the customer passes from one owner to another, and can get lost between them.</source>
        <translation>Tässä asiakas siirtyy omistajalta toiselle ja voi pudota niiden väliin.</translation>
    </message>
    <message>
        <source>handoff without agreement</source>
        <translation>siirto ilman sopimusta</translation>
    </message>
    <message>
        <source>handoffs without agreement</source>
        <translation>siirtoa ilman sopimusta</translation>
    </message>
    <message>
        <source>The two owners have agreed on nothing that covers these handoffs.</source>
        <translation>Omistajat eivät ole sopineet mitään, mikä koskisi näitä siirtoja.</translation>
    </message>
    <message>
        <source>touchpoint without owner</source>
        <translation>kontaktipiste ilman omistajaa</translation>
    </message>
    <message>
        <source>touchpoints without owner</source>
        <translation>kontaktipistettä ilman omistajaa</translation>
    </message>
    <message>
        <source>Nobody is accountable for them. What goes wrong there stays wrong.</source>
        <translation>Kukaan ei ole niistä tilivelvollinen. Mikä siellä menee vikaan, jää vikaan.</translation>
    </message>
    <message>
        <source>door where the journey starts</source>
        <translation>luukku, josta palvelupolku alkaa</translation>
    </message>
    <message>
        <source>doors where the journey starts</source>
        <translation>luukkua, joista palvelupolku alkaa</translation>
    </message>
    <message>
        <source>Customers begin at any of them alike. One front door is easier to find than many.</source>
        <translation>Asiakkaat aloittavat niistä jokaisesta yhtä usein. Yksi luukku on helpompi löytää kuin monta.</translation>
    </message>
    <message>
        <source>Share of the customers who begin there</source>
        <translation>Osuus asiakkaista, jotka aloittavat siitä</translation>
    </message>
    <message>
        <source>bits of door entropy</source>
        <translation>bittiä epävarmuutta luukusta</translation>
    </message>
    <message>
        <source>How many questions it takes to find the right door&apos;s owner: 0 where all doors belong to one partner, 1 for two partners alike, 2 for four.</source>
        <translation>Kuinka monta kysymystä tarvitaan oikean luukun omistajan löytämiseen: 0, kun kaikki luukut kuuluvat yhdelle toimijalle, 1, kun ne jakautuvat tasan kahdelle, ja 2, kun neljälle.</translation>
    </message>
    <message>
        <source>Share of the customers, by owner of their door</source>
        <translation>Osuus asiakkaista luukun omistajan mukaan</translation>
    </message>
    <message>
        <source>of the customers reach the goal</source>
        <translation>asiakkaista pääsee tavoitteeseen</translation>
    </message>
    <message>
        <source>Where the journey marks no goal, any end counts as one but giving up.</source>
        <translation>Jos palvelupolulle ei ole merkitty tavoitetta, sellaiseksi lasketaan jokainen loppu paitsi keskeytys.</translation>
    </message>
    <message>
        <source>Where they end, and how many of all customers</source>
        <translation>Mihin he päätyvät ja kuinka moni kaikista asiakkaista</translation>
    </message>
    <message>
        <source>give up on the way</source>
        <translation>keskeyttää matkalla</translation>
    </message>
    <message>
        <source>They end at an abandon.</source>
        <translation>He päätyvät keskeytykseen.</translation>
    </message>
    <message>
        <source>end where the map just stops</source>
        <translation>päätyy kohtaan, jossa kartta vain loppuu</translation>
    </message>
    <message>
        <source>No way leads on from there, yet it is no goal: it may be that the map is not finished.</source>
        <translation>Siitä ei johda tietä eteenpäin, eikä se silti ole tavoite: kartta voi olla kesken.</translation>
    </message>
    <message>
        <source>Who comes there walks in circles for ever.</source>
        <translation>Sinne tuleva kiertää kehää loputtomiin.</translation>
    </message>
    <message>
        <source>Without a way to an end</source>
        <translation>Ilman tietä loppuun</translation>
    </message>
    <message>
        <source>steps that a customer takes, on average</source>
        <translation>askelta asiakasta kohti keskimäärin</translation>
    </message>
    <message>
        <source>A step taken twice counts twice.</source>
        <translation>Kahdesti otettu askel lasketaan kahdesti.</translation>
    </message>
    <message>
        <source>that it takes a customer, waiting included</source>
        <translation>kuluu asiakkaalta, odotus mukaan lukien</translation>
    </message>
    <message>
        <source>The average of all customers. What has no minutes counts as none.</source>
        <translation>Kaikkien asiakkaiden keskiarvo. Jos minuutteja ei ole annettu, ne lasketaan nollaksi.</translation>
    </message>
    <message>
        <source>Where the time goes, with the wait that follows</source>
        <translation>Mihin aika kuluu, seuraava odotus mukaan lukien</translation>
    </message>
    <message>
        <source>points of effort that a customer makes</source>
        <translation>pistettä vaivannäköä asiakasta kohti</translation>
    </message>
    <message>
        <source>Each step counts from 1, very easy, to 7, very hard. What has no effort counts as none.</source>
        <translation>Jokainen askel on 1–7 pistettä: 1 on erittäin helppo, 7 erittäin vaikea. Jos vaivannäköä ei ole annettu, se lasketaan nollaksi.</translation>
    </message>
    <message>
        <source>Where the effort goes</source>
        <translation>Missä vaivaa nähdään</translation>
    </message>
    <message>
        <source>Effort by partner</source>
        <translation>Vaivannäkö toimijoittain</translation>
    </message>
    <message>
        <source>Who is accountable for the effort that customers make.</source>
        <translation>Kuka on tilivelvollinen asiakkaiden vaivannäöstä.</translation>
    </message>
    <message>
        <source>Bad experience that falls on another&apos;s name</source>
        <translation>Huono kokemus, joka heijastuu toisen nimeen</translation>
    </message>
    <message>
        <source>By one partner, taken for another&apos;s: how bad, times how often.</source>
        <translation>Yhden toimijan aiheuttama, toisen syyksi luettu: kuinka huono kertaa kuinka usein.</translation>
    </message>
    <message>
        <source>What if a partner dropped out?</source>
        <translation>Entä jos toimija jäisi pois?</translation>
    </message>
    <message>
        <source>So many more customers would miss the goal if everybody gave up at its touchpoints.</source>
        <translation>Näin paljon useampi asiakas jäisi vaille tavoitetta, jos kaikki keskeyttäisivät toimijan kontaktipisteissä.</translation>
    </message>
    <message>
        <source>What a customer can expect cannot be said, since nobody who comes to {0} ever reaches an end. Draw the way out that is missing, or raise its probability above 0.</source>
        <translation>Ei voi sanoa, mitä asiakas voi odottaa, koska kukaan tänne tuleva ei koskaan pääse loppuun: {0}. Piirrä puuttuva ulospääsy tai nosta sen todennäköisyys yli nollan.</translation>
    </message>
    <message>
        <source>What a customer can expect cannot be said, since there is nowhere to start. Add the first touchpoint.</source>
        <translation>Ei voi sanoa, mitä asiakas voi odottaa, koska alkua ei ole. Lisää ensimmäinen kontaktipiste.</translation>
    </message>
    <message>
        <source>How long it takes cannot be said, since no touchpoint or transition on the way has minutes. Measure or estimate some.</source>
        <translation>Ei voi sanoa, kuinka kauan se kestää, koska millään matkan kontaktipisteellä tai siirtymällä ei ole minuutteja. Mittaa tai arvioi joitakin.</translation>
    </message>
    <message>
        <source>How much effort it takes cannot be said, since no touchpoint on the way has an effort. Ask customers how easy it was, from 1 to 7.</source>
        <translation>Ei voi sanoa, kuinka paljon vaivaa se vaatii, koska vaivannäköä ei ole annettu millekään matkan kontaktipisteelle. Kysy asiakkailta asteikolla 1–7, kuinka helppoa se oli.</translation>
    </message>
    <message>
        <source>The document has no journey yet.</source>
        <translation>Asiakirjassa ei ole vielä palvelupolkua.</translation>
    </message>
    <message>
        <source>Begin where customers come most often</source>
        <translation>Aloita sieltä, missä asiakkaat käyvät useimmin</translation>
    </message>
    <message>
        <source>current</source>
        <translation>nykytila</translation>
    </message>
    <message>
        <source>target</source>
        <translation>tavoitetila</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <comment>a partner and the one that gets the blame</comment>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>No partner&apos;s bad experience falls on the name of another.</source>
        <translation>Minkään toimijan huono kokemus ei heijastu toisen nimeen.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>ja vielä {0}</translation>
    </message>
    <message>
        <source>--only: no check&apos;s id begins with &quot;%1&quot;; they begin with %2</source>
        <translation>--only: minkään tarkistuksen tunnus ei ala näin: ”%1”; ne alkavat näin: %2</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Luetaan: %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Tarkistetaan</translation>
    </message>
    <message>
        <source>Say where nobody is in charge and whose interests pull apart; exit code 1 for findings</source>
        <translation>Kertoo, missä kukaan ei ole vastuussa ja keiden intressit vetävät eri suuntiin; paluukoodi 1, jos havaintoja on</translation>
    </message>
    <message>
        <source>All findings, not only those that matter most</source>
        <translation>Kaikki havainnot, ei vain tärkeimmät</translation>
    </message>
    <message>
        <source>Exit code 1 from this severity on (default: error)</source>
        <translation>Paluukoodi 1 tästä vakavuudesta alkaen (oletus: error)</translation>
    </message>
    <message>
        <source>Only checks whose id is or begins so; may be repeated</source>
        <translation>Vain tarkistukset, joiden tunnus on tämä tai alkaa näin; voi toistaa</translation>
    </message>
    <message>
        <source>Only findings that concern this journey</source>
        <translation>Vain tätä palvelupolkua koskevat havainnot</translation>
    </message>
    <message>
        <source>Say how it is used</source>
        <translation>Kertoo, miten tätä käytetään</translation>
    </message>
    <message>
        <source>Say which version this is</source>
        <translation>Kertoo, mikä versio tämä on</translation>
    </message>
    <message>
        <source>Example: tussen export trip.tussen -o trip.pdf
Each command says more: tussen check --help</source>
        <translation>Esimerkki: tussen export trip.tussen -o trip.pdf
Jokainen komento kertoo lisää: tussen check --help</translation>
    </message>
    <message>
        <source>Say %1 --help for how it is used.</source>
        <translation>Komento %1 --help kertoo, miten sitä käytetään.</translation>
    </message>
    <message>
        <source>Maps customer journeys between organisations, and says where nobody is in charge and whose interests pull apart.</source>
        <translation>Kartoittaa organisaatioiden välisiä palvelupolkuja ja kertoo, missä kukaan ei ole vastuussa ja keiden intressit vetävät eri suuntiin.</translation>
    </message>
    <message>
        <source>not enough memory for this file</source>
        <translation>muisti ei riitä tälle tiedostolle</translation>
    </message>
    <message>
        <source>%1: exports end in .svg, .pdf, .png or .json; or say which with --to</source>
        <translation>%1: vientitiedoston pääte on .svg, .pdf, .png tai .json; tai kerro muoto valinnalla --to</translation>
    </message>
    <message>
        <source>%1: has no journey to draw</source>
        <translation>%1: ei palvelupolkua piirrettäväksi</translation>
    </message>
    <message>
        <source> · not for others: holds interests that are not disclosed</source>
        <translation> · ei muille: sisältää muilta salassa pidettyjä intressejä</translation>
    </message>
    <message>
        <source>This journey has no touchpoints yet.</source>
        <translation>Tällä palvelupolulla ei ole vielä kontaktipisteitä.</translation>
    </message>
    <message>
        <source>--journey: a .json file always holds the whole document</source>
        <translation>--journey: .json-tiedosto sisältää aina koko asiakirjan</translation>
    </message>
    <message>
        <source>--scale: from %1 to %2</source>
        <translation>--scale: väliltä %1–%2</translation>
    </message>
    <message>
        <source>Checking and drawing</source>
        <translation>Tarkistetaan ja piirretään</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Kirjoitetaan: %1</translation>
    </message>
    <message>
        <source>Which journey is drawn (default: the first)</source>
        <translation>Mikä palvelupolku piirretään (oletus: ensimmäinen)</translation>
    </message>
    <message>
        <source>Of .png: how much larger it is drawn (default: 1)</source>
        <translation>Muodossa .png: kuinka paljon suurempana piirretään (oletus: 1)</translation>
    </message>
    <message>
        <source>The map without what was found in it</source>
        <translation>Kartta ilman siitä tehtyjä havaintoja</translation>
    </message>
    <message>
        <source>Write a map as .svg, .pdf or .png, or the document as .json</source>
        <translation>Kirjoittaa kartan muodossa .svg, .pdf tai .png tai asiakirjan muodossa .json</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Kirjoitettava tiedosto</translation>
    </message>
    <message>
        <source>What is written (default: by the ending of OUT)</source>
        <translation>Mitä kirjoitetaan (oletus: päätteen mukaan, OUT)</translation>
    </message>
    <message>
        <source>Also interests that are not disclosed; without this they stay home</source>
        <translation>Myös muilta salassa pidetyt intressit; ilman tätä ne jäävät pois</translation>
    </message>
    <message>
        <source>Print the numbers of each journey</source>
        <translation>Näyttää jokaisen palvelupolun luvut</translation>
    </message>
    <message>
        <source>Name what makes each number what it is, strongest first</source>
        <translation>Kertoo, mistä kukin luku johtuu, vahvin ensin</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, notes: %3</source>
        <translation>virheitä: %1, varoituksia: %2, huomautuksia: %3</translation>
    </message>
    <message>
        <source>unknown to this version: %1 (%2)</source>
        <translation>tälle versiolle tuntematon: %1 (%2)</translation>
    </message>
    <message>
        <source>off: %1 (%2)</source>
        <translation>pois käytöstä: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 instead of %2: %3 (%4)</source>
        <extracomment>such as &quot;error instead of warning: flow.trap (the reason)&quot;</extracomment>
        <translation>%1, oletuksena %2: %3 (%4)</translation>
    </message>
    <message>
        <source>For instance: %1</source>
        <translation>Esimerkiksi: %1</translation>
    </message>
    <message>
        <source>Accepted, with a reason in the document:</source>
        <translation>Hyväksytty, perustelu asiakirjassa:</translation>
    </message>
    <message>
        <source>and %1 more, see --all</source>
        <translation>ja vielä %1, katso --all</translation>
    </message>
    <message>
        <source>%1: is a document already; import reads .json, .csv and .tsv</source>
        <translation>%1: on jo asiakirja; import lukee muotoja .json, .csv ja .tsv</translation>
    </message>
    <message>
        <source>%1: names its journeys itself; leave --journey out</source>
        <translation>%1: nimeää palvelupolkunsa itse; jätä --journey pois</translation>
    </message>
    <message>
        <source>%1: a document&apos;s name ends in .tussen</source>
        <translation>%1: asiakirjan nimen pääte on .tussen</translation>
    </message>
    <message>
        <source>%1: is there already; --force replaces it</source>
        <translation>%1: on jo olemassa; --force korvaa sen</translation>
    </message>
    <message>
        <source>%1: is open in %2 (process %3 on %4); close it there first</source>
        <translation>%1: on auki ohjelmassa %2 (prosessi %3, kone %4); sulje se siellä ensin</translation>
    </message>
    <message>
        <source>Arranging lanes</source>
        <translation>Järjestetään kaistoja</translation>
    </message>
    <message>
        <source>Make a .tussen document of a .json file or a list</source>
        <translation>Tekee .tussen-asiakirjan .json-tiedostosta tai luettelosta</translation>
    </message>
    <message>
        <source>What is read: .json, or a list of touchpoints, .csv or .tsv</source>
        <translation>Mitä luetaan: .json tai kontaktipisteiden luettelo, .csv tai .tsv</translation>
    </message>
    <message>
        <source>The document to write, .tussen</source>
        <translation>Kirjoitettava asiakirja, .tussen</translation>
    </message>
    <message>
        <source>What the journey of a list is called (default: as the file)</source>
        <translation>Luettelon palvelupolun nimi (oletus: sama kuin tiedoston)</translation>
    </message>
    <message>
        <source>Put the partners in the order with the shortest handoffs</source>
        <translation>Järjestää toimijat niin, että siirrot ovat lyhimmät</translation>
    </message>
    <message>
        <source>Replace a document that is there already</source>
        <translation>Korvaa asiakirjan, joka on jo olemassa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>
  and %1 more</source>
        <translation>
  ja vielä %1</translation>
    </message>
    <message>
        <source>--journey: %1</source>
        <translation>--journey: %1</translation>
    </message>
    <message>
        <source>  column %1: %2
</source>
        <translation>  sarake %1: %2
</translation>
    </message>
    <message>
        <source>  column %1 (%2): %3
</source>
        <translation>  sarake %1 (%2): %3
</translation>
    </message>
    <message>
        <source>%1: touchpoints %2, phases %3, partners %4, channels %5
</source>
        <translation>%1: kontaktipisteitä %2, vaiheita %3, toimijoita %4, kanavia %5
</translation>
    </message>
    <message>
        <source>Common purpose: %1</source>
        <translation>Yhteinen tavoite: %1</translation>
    </message>
    <message>
        <source>Journey, current state: %1 (touchpoints: %2)</source>
        <translation>Palvelupolku, nykytila: %1 (kontaktipisteitä: %2)</translation>
    </message>
    <message>
        <source>Journey, target state: %1 (touchpoints: %2)</source>
        <translation>Palvelupolku, tavoitetila: %1 (kontaktipisteitä: %2)</translation>
    </message>
    <message>
        <source>Interests that exports leave out, as they are not disclosed: %1</source>
        <translation>Muilta salassa pidettyjä intressejä, jotka jäävät viennistä pois: %1</translation>
    </message>
    <message>
        <source>Say what a document holds</source>
        <translation>Kertoo, mitä asiakirja sisältää</translation>
    </message>
    <message>
        <source>--journey: no journey is called %1. There are:%2</source>
        <translation>--journey: palvelupolkua %1 ei ole. Nämä ovat:%2</translation>
    </message>
    <message>
        <source>--journey: several journeys are called %1. Name one by its id:%2</source>
        <translation>--journey: palvelupolkuja nimeltä %1 on useita. Valitse yksi tunnuksella:%2</translation>
    </message>
    <message>
        <source>The document, .tussen or .json</source>
        <translation>Asiakirja, .tussen tai .json</translation>
    </message>
    <message>
        <source>How it is printed (default: text)</source>
        <translation>Missä muodossa se tulostetaan (oletus: text)</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Esimerkki: %1</translation>
    </message>
    <message>
        <source>The output cannot be written (%1).</source>
        <translation>Tulostetta ei voi kirjoittaa (%1).</translation>
    </message>
    <message>
        <source>%1: the name is not UTF-8</source>
        <translation>%1: nimi ei ole UTF-8-muodossa</translation>
    </message>
    <message>
        <source>%1: is the input itself; name another file</source>
        <translation>%1: on itse lähdetiedosto; anna toinen tiedosto</translation>
    </message>
    <message>
        <source>%1: is a folder; name a file in it</source>
        <translation>%1: on kansio; anna siinä oleva tiedosto</translation>
    </message>
    <message>
        <source>%1: is not an ordinary file</source>
        <translation>%1: ei ole tavallinen tiedosto</translation>
    </message>
    <message>
        <source>%1: cannot be written (%2)</source>
        <translation>%1: ei voida kirjoittaa (%2)</translation>
    </message>
    <message>
        <source>there is no display to open a window on; tussen --help names the commands that need none</source>
        <translation>ikkunalle ei ole näyttöä; tussen --help kertoo komennot, jotka eivät sitä tarvitse</translation>
    </message>
    <message>
        <source>A document to open in the window, .tussen or .json</source>
        <translation>Ikkunassa avattava asiakirja, .tussen tai .json</translation>
    </message>
    <message>
        <source>Of the words around the map (default: that of your system)</source>
        <translation>Karttaa ympäröivien sanojen kieli (oletus: järjestelmän kieli)</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 puuttuu</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>odottamaton: %1</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of %3</source>
        <translation>%1: ”%2” ei ole mikään näistä: %3</translation>
    </message>
    <message>
        <source>%1: “%2” is no number</source>
        <translation>%1: ”%2” ei ole luku</translation>
    </message>
    <message>
        <source>%1: a value is missing</source>
        <translation>%1: arvo puuttuu</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Käyttö</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VALINNAT</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMENTO</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentit</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valinnat</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komennot</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Current state</source>
        <translation>Nykytila</translation>
    </message>
    <message>
        <source>Target state</source>
        <translation>Tavoitetila</translation>
    </message>
    <message>
        <source>Common purpose: {0}</source>
        <translation>Yhteinen tavoite: {0}</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>kontaktipiste</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>kontaktipistettä</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>toimija</translation>
    </message>
    <message>
        <source>partners</source>
        <translation>toimijaa</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>siirto</translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation>siirtoa</translation>
    </message>
    <message>
        <source>without agreement</source>
        <comment>one handoff</comment>
        <translation>ilman sopimusta</translation>
    </message>
    <message>
        <source>without agreement</source>
        <comment>several handoffs</comment>
        <translation>ilman sopimusta</translation>
    </message>
    <message>
        <source>without owner</source>
        <comment>one touchpoint</comment>
        <translation>ilman omistajaa</translation>
    </message>
    <message>
        <source>without owner</source>
        <comment>several touchpoints</comment>
        <translation>ilman omistajaa</translation>
    </message>
    <message>
        <source>conflict of interests</source>
        <translation>eturistiriita</translation>
    </message>
    <message>
        <source>conflicts of interests</source>
        <translation>eturistiriitaa</translation>
    </message>
    <message>
        <source>Nobody: every touchpoint has an owner</source>
        <translation>Ei kukaan: jokaisella kontaktipisteellä on omistaja</translation>
    </message>
    <message>
        <source>{0} ownership gap</source>
        <translation>{0} puuttuva omistajuus</translation>
    </message>
    <message>
        <source>{0} ownership gaps</source>
        <translation>{0} puuttuvaa omistajuutta</translation>
    </message>
    <message>
        <source>{0} owned · {1} supporting</source>
        <translation>Omia {0} · tukena {1}</translation>
    </message>
    <message>
        <source>Supporting only</source>
        <translation>Vain tukena</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Lopputulokset</translation>
    </message>
    <message>
        <source>Behind the scenes</source>
        <translation>Taustalla</translation>
    </message>
    <message>
        <source>+{0}</source>
        <comment>as many more</comment>
        <translation>+{0}</translation>
    </message>
    <message>
        <source>also {0}</source>
        <comment>on a card that several partners are accountable for</comment>
        <translation>myös {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} day</source>
        <translation>{0} pv</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} pv</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>to {0}</source>
        <comment>a touchpoint</comment>
        <translation>→ {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <comment>a touchpoint</comment>
        <translation>{0} →</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>from very bad to very good</source>
        <translation>erittäin huonosta erittäin hyvään</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intressit</translation>
    </message>
    <message>
        <source>{0} pair pulls apart</source>
        <translation>{0} pari vetää eri suuntiin</translation>
    </message>
    <message>
        <source>{0} pairs pull apart</source>
        <translation>{0} paria vetää eri suuntiin</translation>
    </message>
    <message>
        <source>{0} wants more: {1}</source>
        <translation>{0} haluaa enemmän: {1}</translation>
    </message>
    <message>
        <source>{0} wants less: {1}</source>
        <translation>{0} haluaa vähemmän: {1}</translation>
    </message>
    <message>
        <source>more: {0}</source>
        <comment>link of a chain of influences</comment>
        <translation>enemmän: {0}</translation>
    </message>
    <message>
        <source>less: {0}</source>
        <comment>link of a chain of influences</comment>
        <translation>vähemmän: {0}</translation>
    </message>
    <message>
        <source>{0} more conflict between them</source>
        <translation>vielä {0} ristiriita näiden välillä</translation>
    </message>
    <message>
        <source>{0} more conflicts between them</source>
        <translation>vielä {0} ristiriitaa näiden välillä</translation>
    </message>
    <message>
        <source>+{0} more</source>
        <comment>pairs of partners</comment>
        <translation>vielä {0}</translation>
    </message>
    <message>
        <source>{0} and {1} pull apart</source>
        <translation>{0} ja {1} vetävät eri suuntiin</translation>
    </message>
    <message>
        <source>No longer there: {0}</source>
        <translation>Ei enää mukana: {0}</translation>
    </message>
    <message>
        <source>This journey has no touchpoints yet.</source>
        <translation>Tällä palvelupolulla ei ole vielä kontaktipisteitä.</translation>
    </message>
    <message>
        <source>owner {0}</source>
        <translation>omistaja {0}</translation>
    </message>
    <message>
        <source>owner nobody</source>
        <translation>ei omistajaa</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>a partner and its role</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>experience {0}</source>
        <translation>kokemus {0}</translation>
    </message>
    <message>
        <source>{0} finding</source>
        <translation>{0} havainto</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} havaintoa</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <comment>touchpoints</comment>
        <translation>lähtö {0}, kohde {1}</translation>
    </message>
    <message>
        <source>hands over: {0}</source>
        <translation>välittää: {0}</translation>
    </message>
    <message>
        <source>handoff with agreement</source>
        <translation>siirto, josta on sopimus</translation>
    </message>
    <message>
        <source>handoff without agreement</source>
        <translation>siirto ilman sopimusta</translation>
    </message>
    <message>
        <source>Need: {0}</source>
        <translation>Tarve: {0}</translation>
    </message>
    <message>
        <source>Lane = the partner accountable for the touchpoint</source>
        <translation>Kaista = kontaktipisteestä tilivelvollinen toimija</translation>
    </message>
    <message>
        <source>next touchpoint</source>
        <translation>seuraava kontaktipiste</translation>
    </message>
    <message>
        <source>handoff without</source>
        <translation>siirto ilman sopimusta</translation>
    </message>
    <message>
        <source>planned, not travelled</source>
        <translation>suunniteltu, ei vielä käytössä</translation>
    </message>
    <message>
        <source>error</source>
        <translation>virhe</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varoitus</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>several are accountable</source>
        <translation>useita tilivelvollisia</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>odotus</translation>
    </message>
    <message>
        <source>behind the scenes</source>
        <translation>taustalla</translation>
    </message>
    <message>
        <source>R responsible · C consulted · I informed</source>
        <translation>R toteuttaja · C konsultoitava · I informoitava</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>säilynyt</translation>
    </message>
    <message>
        <source>new</source>
        <comment>touchpoint of a target journey</comment>
        <translation>uusi</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>touchpoint of a target journey</comment>
        <translation>muuttunut</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ei kukaan</translation>
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
        <translation>tilivelvollinen</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>toteuttaja</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>konsultoitava</translation>
    </message>
    <message>
        <source>informed</source>
        <translation>informoitava</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>kontakti</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>tavoite</translation>
    </message>
    <message>
        <source>abandon</source>
        <translation>keskeytys</translation>
    </message>
</context>
<context>
    <name>tussen::AcceptDialog</name>
    <message>
        <source>Look at it again on</source>
        <translation>Tarkastele uudelleen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Hyväksy</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Hyväksy havainto</translation>
    </message>
    <message>
        <source>Why can you live with it? Ctrl+Enter accepts.</source>
        <translation>Miksi sen kanssa voi elää? Ctrl+Enter hyväksyy.</translation>
    </message>
    <message>
        <source>Day of the next look</source>
        <translation>Seuraavan tarkastelun päivä</translation>
    </message>
    <message>
        <source>It is kept apart as accepted and counts no more, until what it says changes or its day has come.</source>
        <translation>Havainto pidetään erillään hyväksyttynä eikä sitä enää lasketa mukaan, kunnes sen sisältö muuttuu tai päivä koittaa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Oma nimi</translation>
    </message>
</context>
<context>
    <name>tussen::AgreementForm</name>
    <message>
        <source>Parties</source>
        <translation>Osapuolet</translation>
    </message>
    <message>
        <source>Make %1 a party to “%2”</source>
        <translation>Lisää osapuoli %1 sopimukseen ”%2”</translation>
    </message>
    <message>
        <source>%1 no longer a party to “%2”</source>
        <translation>Poista osapuoli %1 sopimuksesta ”%2”</translation>
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
        <translation>Tästä ei löytynyt mitään.</translation>
    </message>
</context>
<context>
    <name>tussen::CheckDelegate</name>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Why? For instance: agreed for this workshop</source>
        <translation>Miksi? Esimerkiksi: sovittu tätä työpajaa varten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
</context>
<context>
    <name>tussen::ChecksModel</name>
    <message>
        <source>Change why the check “%1” is set so</source>
        <translation>Muuta tarkistuksen ”%1” perustelua</translation>
    </message>
    <message>
        <source>Change the severity of the check “%1”</source>
        <translation>Muuta tarkistuksen ”%1” vakavuutta</translation>
    </message>
    <message>
        <source>Switch on the check “%1”</source>
        <translation>Ota tarkistus ”%1” käyttöön</translation>
    </message>
    <message>
        <source>Switch off the check “%1”</source>
        <translation>Poista tarkistus ”%1” käytöstä</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (oletus)</translation>
    </message>
    <message>
        <source>Say why; then it counts</source>
        <translation>Kerro miksi, niin se tulee voimaan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois käytöstä</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Vakavuus: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Perustelu: %1</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, käytössä</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, pois käytöstä</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Vakavuus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Say why this check is not run as usual, or set it back.</source>
        <translation>Kerro, miksi tätä tarkistusta ei tehdä tavalliseen tapaan, tai palauta oletus.</translation>
    </message>
</context>
<context>
    <name>tussen::ChecksView</name>
    <message>
        <source>Checks and how this document sets them</source>
        <translation>Tarkistukset ja niiden asetukset tässä asiakirjassa</translation>
    </message>
    <message>
        <source>Also set, but unknown to this version: %1</source>
        <translation>Myös asetettu, mutta tälle versiolle tuntematon: %1</translation>
    </message>
    <message>
        <source>1 check is off</source>
        <translation>1 tarkistus on pois käytöstä</translation>
    </message>
    <message>
        <source>%1 checks are off</source>
        <translation>%1 tarkistusta on pois käytöstä</translation>
    </message>
    <message>
        <source>1 has another severity</source>
        <translation>1 tarkistuksen vakavuus on muutettu</translation>
    </message>
    <message>
        <source>%1 have another severity</source>
        <translation>%1 tarkistuksen vakavuus on muutettu</translation>
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
        <translation>Alla tehdyt muutokset koskevat molempia; valitse yksi nimestä, jos haluat muuttaa vain sitä.</translation>
    </message>
    <message>
        <source>What you change below changes all %1; choose one by its name to change that one.</source>
        <translation>Alla tehdyt muutokset koskevat kaikkia (%1); valitse yksi nimestä, jos haluat muuttaa vain sitä.</translation>
    </message>
    <message>
        <source>Below stands what they have in common; choose one by its name to see that one.</source>
        <translation>Alla on se, mikä niille on yhteistä; valitse yksi nimestä, jos haluat nähdä vain sen.</translation>
    </message>
</context>
<context>
    <name>tussen::ColorField</name>
    <message>
        <source>This is no colour. Type six digits such as #1F77B4, or choose one.</source>
        <translation>Tämä ei ole väri. Kirjoita kuusi merkkiä, kuten #1F77B4, tai valitse väri.</translation>
    </message>
    <message>
        <source>choose a colour of the map</source>
        <translation>valitse kartan väri</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
</context>
<context>
    <name>tussen::DarkAppearance</name>
    <message>
        <source>Dar&amp;k Appearance</source>
        <translation>&amp;Tumma ulkoasu</translation>
    </message>
    <message>
        <source>Light letters on a dark ground, whatever the system is set to</source>
        <translation>Vaaleat kirjaimet tummalla taustalla järjestelmän asetuksesta riippumatta</translation>
    </message>
    <message>
        <source>theme light mode night colours contrast</source>
        <comment>Dark Appearance</comment>
        <translation>teema tila vaalea yö yötila dark mode värit kontrasti</translation>
    </message>
</context>
<context>
    <name>tussen::DateField</name>
    <message>
        <source>This is no date. Type it as 2027-03-31, or choose it in the calendar.</source>
        <translation>Tämä ei ole päivämäärä. Kirjoita muodossa 2027-03-31 tai valitse kalenterista.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>choose in a calendar</source>
        <translation>valitse kalenterista</translation>
    </message>
</context>
<context>
    <name>tussen::Desk</name>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneelit</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>Siirry pa&amp;neeliin</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>Ty&amp;öpaja</translation>
    </message>
    <message>
        <source>Map and larger type, for a room that talks</source>
        <translation>Kartta ja suurempi teksti keskustelevalle ryhmälle</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Anal&amp;ysis</source>
        <translation>Anal&amp;yysi</translation>
    </message>
    <message>
        <source>Map, findings and matrices</source>
        <translation>Kartta, havainnot ja matriisit</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Muokkaus</translation>
    </message>
    <message>
        <source>Outline, map, inspector and findings</source>
        <translation>Jäsennys, kartta, ominaisuudet ja havainnot</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Siirry: %1</translation>
    </message>
    <message>
        <source>Show the panel and give it the keyboard</source>
        <translation>Näytä paneeli ja siirrä näppäimistö siihen</translation>
    </message>
    <message>
        <source>big bigger large larger type font text room projector</source>
        <comment>Workshop</comment>
        <translation>iso isompi suuri suurempi kirjaimet fontti teksti huone projektori videotykki</translation>
    </message>
</context>
<context>
    <name>tussen::DocumentController</name>
    <message>
        <source>%1 is not there.</source>
        <translation>Tiedostoa ei ole: %1.</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Uusi palvelupolku</translation>
    </message>
    <message>
        <source>%1 is open in another window. Close it there first; what was not saved stays here.</source>
        <translation>%1 on auki toisessa ikkunassa. Sulje se siellä ensin; tallentamaton säilyy täällä.</translation>
    </message>
    <message>
        <source>Arrange lanes</source>
        <translation>Järjestä kaistat</translation>
    </message>
</context>
<context>
    <name>tussen::EntityListModel</name>
    <message>
        <source>%1 · unit: %2</source>
        <comment>purpose, unit</comment>
        <translation>%1 · yksikkö: %2</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Toimijat</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Lisää toimija</translation>
    </message>
    <message>
        <source>Delete partner</source>
        <translation>Poista toimija</translation>
    </message>
    <message>
        <source>Delete %1 partners</source>
        <translation>Poista %1 toimijaa</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Uusi toimija</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Asiakasryhmät</translation>
    </message>
    <message>
        <source>Add customer group</source>
        <translation>Lisää asiakasryhmä</translation>
    </message>
    <message>
        <source>Delete customer group</source>
        <translation>Poista asiakasryhmä</translation>
    </message>
    <message>
        <source>Delete %1 customer groups</source>
        <translation>Poista %1 asiakasryhmää</translation>
    </message>
    <message>
        <source>New customer group</source>
        <translation>Uusi asiakasryhmä</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Lisää kanava</translation>
    </message>
    <message>
        <source>Delete channel</source>
        <translation>Poista kanava</translation>
    </message>
    <message>
        <source>Delete %1 channels</source>
        <translation>Poista %1 kanavaa</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Uusi kanava</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Lopputulokset</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Lisää lopputulos</translation>
    </message>
    <message>
        <source>Delete outcome</source>
        <translation>Poista lopputulos</translation>
    </message>
    <message>
        <source>Delete %1 outcomes</source>
        <translation>Poista %1 lopputulosta</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>Uusi lopputulos</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Lisää sopimus</translation>
    </message>
    <message>
        <source>Delete agreement</source>
        <translation>Poista sopimus</translation>
    </message>
    <message>
        <source>Delete %1 agreements</source>
        <translation>Poista %1 sopimusta</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Uusi sopimus</translation>
    </message>
</context>
<context>
    <name>tussen::ExperienceField</name>
    <message>
        <source>Experience</source>
        <translation>Kokemus</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei tiedossa</translation>
    </message>
</context>
<context>
    <name>tussen::FeelingButton</name>
    <message>
        <source>Experience %1: %2</source>
        <translation>Kokemus %1: %2</translation>
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
        <translation>Tarkistetaan…</translation>
    </message>
</context>
<context>
    <name>tussen::FiguresPanel</name>
    <message>
        <source>What a customer can expect</source>
        <translation>Mitä asiakas voi odottaa</translation>
    </message>
    <message>
        <source>What is on the map</source>
        <translation>Mitä kartalla on</translation>
    </message>
</context>
<context>
    <name>tussen::FileActions</name>
    <message>
        <source>Recovered. Save keeps it in your file.</source>
        <translation>Palautettu. Tallenna säilyttää sen tiedostossasi.</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else. Nothing here is touched; Save asks before it replaces what they did.</source>
        <translation>Joku muu on muuttanut tiedostoa %1. Tässä mihinkään ei ole koskettu; Tallenna kysyy ennen kuin muiden muutokset korvataan.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Tallenna nimellä…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>“%1” has been deleted or moved by somebody else.</source>
        <translation>Joku muu on poistanut tai siirtänyt tiedoston ”%1”.</translation>
    </message>
    <message>
        <source>“%1” has been changed by somebody else since you opened it.</source>
        <translation>Joku muu on muuttanut tiedostoa ”%1” sen jälkeen, kun avasit sen.</translation>
    </message>
    <message>
        <source>You can save it there again, or under another name.</source>
        <translation>Voit tallentaa sen sinne uudelleen tai toisella nimellä.</translation>
    </message>
    <message>
        <source>Saving replaces what they did; under another name both are kept.</source>
        <translation>Tallentaminen korvaa muiden muutokset; toisella nimellä molemmat säilyvät.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Tallenna &amp;nimellä…</translation>
    </message>
    <message>
        <source>Save &amp;There Again</source>
        <translation>Tallenna sinne &amp;uudelleen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Korvaa</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Peru</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Tallenna kopio…</translation>
    </message>
    <message>
        <source>Another order of lanes would make the handoffs on this map shorter.</source>
        <translation>Kaistojen toinen järjestys lyhentäisi tämän kartan siirtoja.</translation>
    </message>
    <message>
        <source>Arrange lanes</source>
        <translation>Järjestä kaistat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Journeys (*.tussen *.json);;All files (*)</source>
        <translation>Palvelupolut (*.tussen *.json);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Tallenna nimellä</translation>
    </message>
    <message>
        <source>Tussen documents (*.tussen)</source>
        <translation>Tussen-asiakirjat (*.tussen)</translation>
    </message>
    <message>
        <source>Export the map</source>
        <translation>Vie kartta</translation>
    </message>
    <message>
        <source>Map (*.pdf *.svg *.png)</source>
        <translation>Kartta (*.pdf *.svg *.png)</translation>
    </message>
    <message>
        <source>The map is written to %1. Interests that are not disclosed stay at home.</source>
        <translation>Kartta on kirjoitettu tiedostoon %1. Muilta salassa pidetyt intressit jätettiin pois.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Tallentamattomia muutoksia</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Tallennetaanko asiakirjan ”%1” muutokset?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Ilman tallennusta ne menetetään.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Tallenna</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t Save</source>
        <translation>Ä&amp;lä tallenna</translation>
    </message>
    <message>
        <source>Recovered. It has never been saved; Save asks where.</source>
        <translation>Palautettu. Tätä ei ole vielä tallennettu; Tallenna kysyy, minne.</translation>
    </message>
    <message>
        <source>%1 has been deleted or moved by somebody else. All of it is still here; Save writes it again.</source>
        <translation>Joku muu on poistanut tai siirtänyt tiedoston %1. Kaikki on vielä täällä; Tallenna kirjoittaa sen uudelleen.</translation>
    </message>
    <message>
        <source>Save “%1”?</source>
        <translation>Tallennetaanko ”%1”?</translation>
    </message>
    <message>
        <source>Its file has been deleted or moved: without saving, all of it is lost.</source>
        <translation>Tiedosto on poistettu tai siirretty: ilman tallennusta kaikki menetetään.</translation>
    </message>
</context>
<context>
    <name>tussen::FindingDelegate</name>
    <message>
        <source>%1 findings</source>
        <translation>%1 havaintoa</translation>
    </message>
</context>
<context>
    <name>tussen::FindingNote</name>
    <message>
        <source>Accepted</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Was accepted</source>
        <translation>Oli hyväksytty</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Voimassa %1 saakka.</translation>
    </message>
    <message>
        <source>It is reported again: what it says has changed, or the day of its review has come.</source>
        <translation>Havainto ilmoitetaan taas: sen sisältö on muuttunut, tai sen uudelleenarvioinnin päivä on tullut.</translation>
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
        <translation>%1: %2, %3 havaintoa</translation>
    </message>
</context>
<context>
    <name>tussen::FindingsPanel</name>
    <message>
        <source>Findings, most important first</source>
        <translation>Havainnot, tärkeimmät ensin</translation>
    </message>
    <message>
        <source>Nothing found: somebody answers for everything, and no interests collide.</source>
        <translation>Ei havaintoja: joku vastaa kaikesta, eivätkä intressit ole ristiriidassa.</translation>
    </message>
    <message>
        <source>Nothing found by the checks that are on.</source>
        <translation>Päällä olevat tarkistukset eivät löytäneet mitään.</translation>
    </message>
    <message>
        <source>Show only what matters most</source>
        <translation>Näytä vain tärkeimmät</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Näytä kaikki %1</translation>
    </message>
    <message>
        <source>Back to the findings</source>
        <translation>Takaisin havaintoihin</translation>
    </message>
    <message>
        <source>Checks…</source>
        <translation>Tarkistukset…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Which checks run in this document, with which severity, and why</source>
        <translation>Mitkä tarkistukset ovat käytössä tässä asiakirjassa, millä vakavuudella ja miksi</translation>
    </message>
    <message>
        <source>1 is about the whole document, not this journey alone</source>
        <translation>1 koskee koko asiakirjaa, ei vain tätä palvelupolkua</translation>
    </message>
    <message>
        <source>%1 are about the whole document, not this journey alone</source>
        <translation>%1 koskee koko asiakirjaa, ei vain tätä palvelupolkua</translation>
    </message>
</context>
<context>
    <name>tussen::Folding</name>
    <message>
        <source>Fold Depa&amp;rtments</source>
        <translation>S&amp;upista osastot</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Show the departments of the chosen partner in its own lane, or apart again</source>
        <translation>Näytä valitun toimijan osastot toimijan omalla kaistalla tai taas erikseen</translation>
    </message>
    <message>
        <source>Unfold &amp;All Departments</source>
        <translation>Laa&amp;jenna kaikki osastot</translation>
    </message>
    <message>
        <source>Give all departments lanes of their own again</source>
        <translation>Anna kaikille osastoille taas oma kaista</translation>
    </message>
    <message>
        <source>choose a partner with departments first</source>
        <translation>valitse ensin toimija, jolla on osastoja</translation>
    </message>
    <message>
        <source>no departments are folded</source>
        <translation>yhtään osastoa ei ole supistettu</translation>
    </message>
</context>
<context>
    <name>tussen::FollowingWays</name>
    <message>
        <source>&amp;On to What Follows</source>
        <translation>&amp;Jatka seuraavaan</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Go to a transition from the chosen touchpoint, or to the end of the chosen transition</source>
        <translation>Siirry valitusta kontaktipisteestä lähtevään siirtymään tai valitun siirtymän loppuun</translation>
    </message>
    <message>
        <source>choose a touchpoint first that leads somewhere, or a transition</source>
        <translation>valitse ensin kontaktipiste, joka johtaa johonkin, tai siirtymä</translation>
    </message>
    <message>
        <source>&amp;Back to What Came Before</source>
        <translation>&amp;Palaa edeltävään</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>Go to a transition to the chosen touchpoint, or to the start of the chosen transition</source>
        <translation>Siirry valittuun kontaktipisteeseen johtavaan siirtymään tai valitun siirtymän alkuun</translation>
    </message>
    <message>
        <source>choose a touchpoint first that something leads to, or a transition</source>
        <translation>valitse ensin kontaktipiste, johon jokin johtaa, tai siirtymä</translation>
    </message>
    <message>
        <source>choose one of several transitions first</source>
        <translation>valitse ensin yksi useista siirtymistä</translation>
    </message>
    <message>
        <source>&amp;Next Transition</source>
        <translation>&amp;Seuraava siirtymä</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Down</translation>
    </message>
    <message>
        <source>Go to the next of several transitions</source>
        <translation>Siirry seuraavaan useista siirtymistä</translation>
    </message>
    <message>
        <source>&amp;Previous Transition</source>
        <translation>&amp;Edellinen siirtymä</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Go to the one before of several transitions</source>
        <translation>Siirry edelliseen useista siirtymistä</translation>
    </message>
    <message>
        <source>&amp;Change Transition…</source>
        <translation>&amp;Muuta siirtymää…</translation>
    </message>
    <message>
        <source>Change what is known of the chosen transition</source>
        <translation>Muuta, mitä valitusta siirtymästä tiedetään</translation>
    </message>
    <message>
        <source>choose a transition first</source>
        <translation>valitse ensin siirtymä</translation>
    </message>
</context>
<context>
    <name>tussen::Guide</name>
    <message>
        <source>Tussen guide</source>
        <translation>Tussen-opas</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
</context>
<context>
    <name>tussen::Helping</name>
    <message>
        <source>&amp;Help on This</source>
        <translation>&amp;Ohje tästä</translation>
    </message>
    <message>
        <source>Open the guide at the page about where you are</source>
        <translation>Avaa opas sivulta, joka kertoo tästä kohdasta</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>O&amp;pas</translation>
    </message>
    <message>
        <source>Open the guide at its contents</source>
        <translation>Avaa opas sisällyksestä</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Näppäimet</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>Show all keys on one sheet</source>
        <translation>Näytä kaikki näppäimet yhdellä sivulla</translation>
    </message>
    <message>
        <source>help manual documentation</source>
        <comment>Guide</comment>
        <translation>apua ohje käyttöohje dokumentaatio</translation>
    </message>
    <message>
        <source>shortcuts keyboard hotkeys</source>
        <comment>Keys</comment>
        <translation>pikanäppäimet näppäimistö oikotiet</translation>
    </message>
</context>
<context>
    <name>tussen::HistoryPanel</name>
    <message>
        <source>Changes of this sitting</source>
        <translation>Tämän istunnon muutokset</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Kuten avattaessa</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (kumottu)</translation>
    </message>
</context>
<context>
    <name>tussen::InShoes</name>
    <message>
        <source>In the customer&apos;s shoes</source>
        <translation>Asiakkaan saappaissa</translation>
    </message>
    <message>
        <source>Note what comes to mind here (N)</source>
        <translation>Kirjaa, mitä tässä tulee mieleen (N)</translation>
    </message>
    <message>
        <source>Note for this touchpoint</source>
        <translation>Muistiinpano tästä kontaktipisteestä</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Go on to %1</source>
        <translation>Jatka: %1</translation>
    </message>
    <message>
        <source>N: note · F: findings · Escape: end</source>
        <translation>N: muistiinpano · F: havainnot · Esc: lopeta</translation>
    </message>
    <message>
        <source>F: findings · Escape: end</source>
        <translation>F: havainnot · Esc: lopeta</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Home   Again from the start</source>
        <translation>Home   Uudelleen alusta</translation>
    </message>
    <message>
        <source>Home   From the start of the journey</source>
        <translation>Home   Palvelupolun alusta</translation>
    </message>
    <message>
        <source>The journey ends here.</source>
        <translation>Palvelupolku päättyy tähän.</translation>
    </message>
    <message>
        <source>The journey ends here, after %1.</source>
        <translation>Palvelupolku päättyy tähän; takana %1.</translation>
    </message>
    <message>
        <source>Note “%1” on the way</source>
        <translation>Kirjaa matkalla ”%1”</translation>
    </message>
    <message>
        <source>Noted in the parking lot: “%1”</source>
        <translation>Merkitty parkkipaikalle: ”%1”</translation>
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
        <translation>Painoarvo, paljon vähemmästä paljon enempään</translation>
    </message>
    <message>
        <source>Map of influences</source>
        <translation>Vaikutuskartta</translation>
    </message>
    <message>
        <source>Here outcomes stand as boxes, and arrows say which gives more or less of which. Add outcomes first.</source>
        <translation>Tässä lopputulokset ovat laatikoita, ja nuolet kertovat, mikä lisää tai vähentää mitäkin. Lisää ensin lopputuloksia.</translation>
    </message>
    <message>
        <source>Outcomes are deleted in the list of outcomes; here Delete deletes influences.</source>
        <translation>Lopputulokset poistetaan lopputulosten luettelossa; tässä Delete poistaa vaikutuksia.</translation>
    </message>
    <message>
        <source>Drag from one outcome to another, or press Space on both. Dashed gives less, the thicker the more it weighs.</source>
        <translation>Vedä lopputuloksesta toiseen tai paina molempien kohdalla välilyöntiä. Katkoviiva vähentää; mitä paksumpi, sitä enemmän se painaa.</translation>
    </message>
    <message>
        <source>Go to the outcome that is moved and press Space; Escape gives up.</source>
        <translation>Siirry lopputulokseen, johon vaikutetaan, ja paina välilyöntiä; Esc peruu.</translation>
    </message>
</context>
<context>
    <name>tussen::Inspector</name>
    <message>
        <source>Choose a card on the map to see and change what is known of it.</source>
        <translation>Valitse kartalta kortti, niin näet, mitä siitä tiedetään, ja voit muuttaa sitä.</translation>
    </message>
</context>
<context>
    <name>tussen::JourneyEditing</name>
    <message>
        <source>A&amp;dd Journey</source>
        <translation>&amp;Lisää palvelupolku</translation>
    </message>
    <message>
        <source>Add an empty journey to the document</source>
        <translation>Lisää asiakirjaan tyhjä palvelupolku</translation>
    </message>
    <message>
        <source>D&amp;uplicate Journey</source>
        <translation>Mo&amp;nista palvelupolku</translation>
    </message>
    <message>
        <source>Copy the journey shown</source>
        <translation>Kopioi näkyvä palvelupolku</translation>
    </message>
    <message>
        <source>&amp;Target from Current</source>
        <translation>&amp;Tavoitetila nykytilasta</translation>
    </message>
    <message>
        <source>Begin a target journey as a copy, each touchpoint tied to its current one</source>
        <translation>Aloita tavoitetilan palvelupolku kopiona, jossa jokainen kontaktipiste on sidottu nykyiseen</translation>
    </message>
    <message>
        <source>&amp;Rename Journey</source>
        <translation>Nimeä palvelupolku &amp;uudelleen</translation>
    </message>
    <message>
        <source>Change the journey&apos;s name</source>
        <translation>Muuta palvelupolun nimeä</translation>
    </message>
    <message>
        <source>show a current journey first</source>
        <translation>näytä ensin nykytilan palvelupolku</translation>
    </message>
    <message>
        <source>D&amp;elete Journey</source>
        <translation>&amp;Poista palvelupolku</translation>
    </message>
    <message>
        <source>Delete the journey shown with all that belongs to it</source>
        <translation>Poista näkyvä palvelupolku ja kaikki siihen kuuluva</translation>
    </message>
    <message>
        <source>Common &amp;Purpose…</source>
        <translation>&amp;Yhteinen tavoite…</translation>
    </message>
    <message>
        <source>Say what all partners work for, and what the whole is called</source>
        <translation>Kerro, minkä hyväksi kaikki toimijat työskentelevät ja mikä kokonaisuuden nimi on</translation>
    </message>
    <message>
        <source>Name of the new journey</source>
        <translation>Uuden palvelupolun nimi</translation>
    </message>
    <message>
        <source>Add journey “%1”</source>
        <translation>Lisää palvelupolku ”%1”</translation>
    </message>
    <message>
        <source>Target journey of “%1”</source>
        <translation>Palvelupolun ”%1” tavoitetila</translation>
    </message>
    <message>
        <source>Duplicate journey “%1”</source>
        <translation>Monista palvelupolku ”%1”</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 (kopio)</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>Palvelupolun nimi</translation>
    </message>
    <message>
        <source>Delete journey “%1”</source>
        <translation>Poista palvelupolku ”%1”</translation>
    </message>
    <message>
        <source>copy</source>
        <comment>Duplicate Journey</comment>
        <translation>kopio kopioi</translation>
    </message>
    <message>
        <source>future agreed improve</source>
        <comment>Target from Current</comment>
        <translation>tulevaisuus sovittu paranna</translation>
    </message>
    <message>
        <source>language title whole name</source>
        <comment>Common Purpose</comment>
        <translation>kieli otsikko kokonaisuus nimi</translation>
    </message>
</context>
<context>
    <name>tussen::JourneySwitcher</name>
    <message>
        <source>Current</source>
        <translation>Nykytila</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoitetila</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No journey</source>
        <translation>Ei palvelupolkua</translation>
    </message>
    <message>
        <source>Journey shown: %1</source>
        <translation>Näkyvä palvelupolku: %1</translation>
    </message>
</context>
<context>
    <name>tussen::LanesOfAll</name>
    <message>
        <source>La&amp;nes of All Partners</source>
        <translation>K&amp;aikkien toimijoiden kaistat</translation>
    </message>
    <message>
        <source>Partners who own nothing in this journey have a lane, too</source>
        <translation>Myös toimijoilla, jotka eivät omista mitään tällä palvelupolulla, on kaista</translation>
    </message>
</context>
<context>
    <name>tussen::LanguageMenu</name>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Kieli</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Järjestelmän kieli</translation>
    </message>
    <message>
        <source>The language changes when Tussen is started again.</source>
        <translation>Kieli vaihtuu, kun Tussen käynnistetään uudelleen.</translation>
    </message>
</context>
<context>
    <name>tussen::Leading</name>
    <message>
        <source>Lead from %1 to</source>
        <translation>Kohdasta %1 kohtaan</translation>
    </message>
    <message>
        <source>No touchpoint of this journey is called so.</source>
        <translation>Tällä palvelupolulla ei ole sen nimistä kontaktipistettä.</translation>
    </message>
    <message>
        <source>leads there</source>
        <translation>johtaa jo sinne</translation>
    </message>
</context>
<context>
    <name>tussen::ListAdding</name>
    <message>
        <source>Add &amp;Partner</source>
        <translation>Lisää &amp;toimija</translation>
    </message>
    <message>
        <source>Add an organisation or department</source>
        <translation>Lisää organisaatio tai osasto</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Toimija</translation>
    </message>
    <message>
        <source>Add Customer &amp;Group</source>
        <translation>Lisää &amp;asiakasryhmä</translation>
    </message>
    <message>
        <source>Add a group that travels</source>
        <translation>Lisää ryhmä, joka kulkee polun</translation>
    </message>
    <message>
        <source>Add &amp;Channel</source>
        <translation>Lisää &amp;kanava</translation>
    </message>
    <message>
        <source>Add a way to be in contact</source>
        <translation>Lisää tapa olla yhteydessä</translation>
    </message>
    <message>
        <source>Add &amp;Outcome</source>
        <translation>Lisää &amp;lopputulos</translation>
    </message>
    <message>
        <source>Add what somebody wants more or less of</source>
        <translation>Lisää se, mitä joku haluaa enemmän tai vähemmän</translation>
    </message>
    <message>
        <source>Add &amp;Agreement</source>
        <translation>Lisää &amp;sopimus</translation>
    </message>
    <message>
        <source>Add what partners agreed</source>
        <translation>Lisää se, mistä toimijat ovat sopineet</translation>
    </message>
    <message>
        <source>organisation department lane company new</source>
        <comment>Add Partner</comment>
        <translation>organisaatio osasto kaista yritys kumppani uusi</translation>
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
        <translation>tyhjä</translation>
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
        <translation>1 rivi jää pois. %1.</translation>
    </message>
    <message>
        <source>%L1 rows are left out. %2.</source>
        <translation>%L1 riviä jää pois. %2.</translation>
    </message>
    <message>
        <source>Add 1 touchpoint</source>
        <translation>Lisää 1 kontaktipiste</translation>
    </message>
    <message>
        <source>Add %L1 touchpoints</source>
        <translation>Lisää %L1 kontaktipistettä</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>Lisää luettelo</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Luettelo</translation>
    </message>
    <message>
        <source>Each row becomes a touchpoint.</source>
        <translation>Jokaisesta rivistä tulee kontaktipiste.</translation>
    </message>
    <message>
        <source>Each row becomes a touchpoint, after %1.</source>
        <translation>Jokaisesta rivistä tulee kontaktipiste kohdan %1 jälkeen.</translation>
    </message>
    <message>
        <source>One touchpoint a line</source>
        <translation>Yksi kontaktipiste rivillä</translation>
    </message>
    <message>
        <source>Cells between tabs</source>
        <translation>Solut sarkaimin eroteltuina</translation>
    </message>
    <message>
        <source>Cells between semicolons</source>
        <translation>Solut puolipistein eroteltuina</translation>
    </message>
    <message>
        <source>Cells between commas</source>
        <translation>Solut pilkuin eroteltuina</translation>
    </message>
    <message>
        <source>How the text is divided</source>
        <translation>Miten teksti on jaettu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peru</translation>
    </message>
</context>
<context>
    <name>tussen::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Palvelupolku</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Esitä</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Työkalut</translation>
    </message>
    <message>
        <source>New from &amp;Template</source>
        <translation>Uusi malli&amp;pohjasta</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Avaa viimeai&amp;kainen</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>Es&amp;imerkit</translation>
    </message>
    <message>
        <source>Add &amp;by Kind</source>
        <translation>&amp;Lisää tyypin mukaan</translation>
    </message>
    <message>
        <source>Follo&amp;w Transitions</source>
        <translation>Seu&amp;raa siirtymiä</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Jäsennys</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Parking Lot</source>
        <translation>Parkkipaikka</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Ominaisuudet</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Alt+4</source>
        <translation>Alt+4</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Luvut</translation>
    </message>
    <message>
        <source>Alt+5</source>
        <translation>Alt+5</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Alt+6</source>
        <translation>Alt+6</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intressit</translation>
    </message>
    <message>
        <source>Alt+7</source>
        <translation>Alt+7</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Seuraukset</translation>
    </message>
    <message>
        <source>Alt+8</source>
        <translation>Alt+8</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Vaikutukset</translation>
    </message>
    <message>
        <source>Influence map</source>
        <translation>Vaikutuskartta</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Lopputulokset</translation>
    </message>
    <message>
        <source>Alt+9</source>
        <translation>Alt+9</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Sopimukset</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Toimijat</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>Asiakasryhmät</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
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
        <translation>vaiheet askeleet luettelo lista puu rakenne</translation>
    </message>
    <message>
        <source>notes ideas sticky remarks</source>
        <translation>muistiinpanot ideat muistilaput huomautukset</translation>
    </message>
    <message>
        <source>properties fields details form</source>
        <translation>kentät tiedot lomake yksityiskohdat</translation>
    </message>
    <message>
        <source>problems gaps errors warnings checks</source>
        <translation>ongelmat puutteet virheet varoitukset tarkistukset</translation>
    </message>
    <message>
        <source>numbers statistics duration KPI effort</source>
        <translation>numerot tilastot kesto KPI mittarit vaivannäkö</translation>
    </message>
    <message>
        <source>RACI owner accountable responsible</source>
        <translation>RACI omistaja tilivelvollinen toteuttaja</translation>
    </message>
    <message>
        <source>wishes stakes conflicts</source>
        <translation>toiveet ristiriidat eturistiriidat edut</translation>
    </message>
    <message>
        <source>impact weights</source>
        <translation>vaikutus painoarvot</translation>
    </message>
    <message>
        <source>goals results KPI</source>
        <translation>tavoitteet tulokset KPI</translation>
    </message>
    <message>
        <source>contracts SLA</source>
        <translation>sopimus palvelutaso SLA</translation>
    </message>
    <message>
        <source>organisations departments lanes owners</source>
        <translation>organisaatiot osastot kaistat omistajat</translation>
    </message>
    <message>
        <source>personas segments</source>
        <translation>persoonat segmentit kohderyhmät</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media väline</translation>
    </message>
    <message>
        <source>undo redo steps log changes</source>
        <translation>kumoa tee uudelleen askeleet loki muutokset</translation>
    </message>
</context>
<context>
    <name>tussen::MapArea</name>
    <message>
        <source>Map of the journey</source>
        <translation>Palvelupolun kartta</translation>
    </message>
</context>
<context>
    <name>tussen::MapDragging</name>
    <message>
        <source>%1 is accountable</source>
        <translation>%1 on tilivelvollinen</translation>
    </message>
    <message>
        <source>nobody is accountable</source>
        <translation>kukaan ei ole tilivelvollinen</translation>
    </message>
    <message>
        <source>%1, %2 stays responsible</source>
        <translation>%1, %2 jää toteuttajaksi</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>ennen: %1</translation>
    </message>
    <message>
        <source>at the end of %1</source>
        <translation>vaiheen %1 loppuun</translation>
    </message>
    <message>
        <source>Only goals and abandons stand here; change the kind in the inspector</source>
        <translation>Tässä on vain tavoitteita ja keskeytyksiä; muuta tyyppi ominaisuuksissa</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>johtaa kohtaan %1</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Uusi kontaktipiste</translation>
    </message>
    <message>
        <source>Name of what comes next</source>
        <translation>Seuraavan nimi</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Lisää ”%1”</translation>
    </message>
    <message>
        <source>%1 stays with its like</source>
        <translation>%1 pysyy omassa joukossaan</translation>
    </message>
    <message>
        <source>last</source>
        <translation>viimeiseksi</translation>
    </message>
    <message>
        <source>Move phase “%1”</source>
        <translation>Siirrä vaihe ”%1”</translation>
    </message>
    <message>
        <source>Move lane %1</source>
        <translation>Siirrä kaistaa %1</translation>
    </message>
</context>
<context>
    <name>tussen::MapEditing</name>
    <message>
        <source>Name of what comes before</source>
        <translation>Edeltävän nimi</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Lisää ”%1”</translation>
    </message>
    <message>
        <source>Name of the new phase</source>
        <translation>Uuden vaiheen nimi</translation>
    </message>
    <message>
        <source>Add phase “%1”</source>
        <translation>Lisää vaihe ”%1”</translation>
    </message>
    <message>
        <source>Name of the phase that begins here</source>
        <translation>Tästä alkavan vaiheen nimi</translation>
    </message>
    <message>
        <source>Split phase at “%1”</source>
        <translation>Jaa vaihe kohdasta ”%1”</translation>
    </message>
    <message>
        <source>Merge “%1” with the next phase</source>
        <translation>Yhdistä vaihe ”%1” seuraavaan vaiheeseen</translation>
    </message>
</context>
<context>
    <name>tussen::MapView</name>
    <message>
        <source>Journey map</source>
        <translation>Palvelupolkukartta</translation>
    </message>
</context>
<context>
    <name>tussen::MappingHeader</name>
    <message>
        <source>What the columns mean</source>
        <translation>Mitä sarakkeet tarkoittavat</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Sarake %1</translation>
    </message>
    <message>
        <source>Column %1, %2</source>
        <translation>Sarake %1, %2</translation>
    </message>
</context>
<context>
    <name>tussen::MatrixModel</name>
    <message>
        <source>nothing</source>
        <comment>in a cell</comment>
        <translation>ei mitään</translation>
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
        <translation>Tässä ei ole vielä mitään. %1</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Liitettävää tekstiä ei ole.</translation>
    </message>
    <message>
        <source>What was copied is too long to be a part of this table.</source>
        <translation>Kopioitu on liian pitkä ollakseen osa tätä taulukkoa.</translation>
    </message>
    <message>
        <source>What was copied is larger than the room from here to the end of the table. Choose a cell further up or left.</source>
        <translation>Kopioitu ei mahdu tästä kohdasta taulukon loppuun. Valitse solu ylempää tai vasemmalta.</translation>
    </message>
    <message>
        <source>Change %1 cells</source>
        <translation>Muuta %1 solua</translation>
    </message>
    <message>
        <source>%1 of %2 in this cell; Space shows the next one. Enter goes to its fields.</source>
        <translation>%1/%2 tässä solussa; välilyönti näyttää seuraavan. Enter vie sen kenttiin.</translation>
    </message>
    <message>
        <source>Roles of partners at touchpoints</source>
        <translation>Toimijoiden roolit kontaktipisteissä</translation>
    </message>
    <message>
        <source>A accountable, R responsible, C consulted, I informed; P proposed (?) or confirmed; Delete empties. Shift and arrows choose several.</source>
        <translation>A tilivelvollinen, R toteuttaja, C konsultoitava, I informoitava; P ehdotettu (?) tai vahvistettu; Delete tyhjentää. Vaihto ja nuolinäppäimet valitsevat useita.</translation>
    </message>
    <message>
        <source>Here partners meet touchpoints. Add a touchpoint and its owner first: press / and type, for instance, Check in @Airline.</source>
        <translation>Tässä toimijat kohtaavat kontaktipisteet. Lisää ensin kontaktipiste ja sen omistaja: paina / ja kirjoita esimerkiksi Lähtöselvitys @Lentoyhtiö.</translation>
    </message>
    <message>
        <source>Interests of partners and customer groups in outcomes</source>
        <translation>Toimijoiden ja asiakasryhmien intressit lopputuloksissa</translation>
    </message>
    <message>
        <source>+ wants more, - wants less, 1 to 5 is how much it matters; Delete empties. A diamond marks who pulls apart, a lock what is not disclosed. Enter goes to all fields, Escape comes back.</source>
        <translation>+ haluaa enemmän, - haluaa vähemmän, 1–5 on se, kuinka paljon sillä on väliä; Delete tyhjentää. Vinoneliö merkitsee eri suuntiin vetävät, lukko sen, mikä on salattu muilta. Enter vie kaikkiin kenttiin, Esc tuo takaisin.</translation>
    </message>
    <message>
        <source>Here partners and customer groups meet outcomes, which are what they want more or less of. Add outcomes first.</source>
        <translation>Tässä toimijat ja asiakasryhmät kohtaavat lopputulokset eli sen, mitä he haluavat enemmän tai vähemmän. Lisää ensin lopputuloksia.</translation>
    </message>
    <message>
        <source>Effects of touchpoints on outcomes</source>
        <translation>Kontaktipisteiden seuraukset lopputuloksille</translation>
    </message>
    <message>
        <source>+ gives more, - gives less, 1 to 9 are tenths and 0 is the whole; Delete empties. Enter goes to all fields, Escape comes back.</source>
        <translation>+ lisää, - vähentää, 1–9 ovat kymmenesosia ja 0 on kokonainen; Delete tyhjentää. Enter vie kaikkiin kenttiin, Esc tuo takaisin.</translation>
    </message>
    <message>
        <source>Here touchpoints meet the outcomes that they move. Add touchpoints and outcomes first.</source>
        <translation>Tässä kontaktipisteet kohtaavat lopputulokset, joihin ne vaikuttavat. Lisää ensin kontaktipisteitä ja lopputuloksia.</translation>
    </message>
    <message>
        <source>Influences of outcomes on each other</source>
        <translation>Lopputulosten vaikutukset toisiinsa</translation>
    </message>
    <message>
        <source>The row gives more (+) or less (-) of the column; 1 to 9 are tenths and 0 is the whole; Delete empties. Enter goes to all fields, Escape comes back.</source>
        <translation>Rivi lisää (+) tai vähentää (-) saraketta; 1–9 ovat kymmenesosia ja 0 on kokonainen; Delete tyhjentää. Enter vie kaikkiin kenttiin, Esc tuo takaisin.</translation>
    </message>
    <message>
        <source>Here outcomes meet each other. Add outcomes first.</source>
        <translation>Tässä lopputulokset kohtaavat toisensa. Lisää ensin lopputuloksia.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 solua</translation>
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
        <translation>Sarakkeiden otsikot</translation>
    </message>
    <message>
        <source>Heads of the rows</source>
        <translation>Rivien otsikot</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Kaikki solut</translation>
    </message>
</context>
<context>
    <name>tussen::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Sulje tämä viesti</translation>
    </message>
</context>
<context>
    <name>tussen::NamingInPlace</name>
    <message>
        <source>A name has at least one character. Escape keeps the old one.</source>
        <translation>Nimessä on vähintään yksi merkki. Esc säilyttää vanhan.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
</context>
<context>
    <name>tussen::NoteList</name>
    <message>
        <source>Notes</source>
        <translation>Muistiinpanot</translation>
    </message>
</context>
<context>
    <name>tussen::NotesModel</name>
    <message>
        <source>at %1</source>
        <translation>kohdassa %1</translation>
    </message>
</context>
<context>
    <name>tussen::NotesPanel</name>
    <message>
        <source>What is said and has no place yet stands here, until it is dragged onto the map.</source>
        <translation>Tässä on se, mitä on sanottu ja millä ei vielä ole paikkaa, kunnes se vedetään kartalle.</translation>
    </message>
    <message>
        <source>Write down what was said</source>
        <translation>Kirjoita, mitä sanottiin</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Uusi muistiinpano</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Muistiinpano: %1</translation>
    </message>
    <message>
        <source>Delete %1 notes</source>
        <translation>Poista %1 muistiinpanoa</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kuka sen sanoi</translation>
    </message>
    <message>
        <source>Said by, also in the notes to come; empty for nobody:</source>
        <translation>Sanoja, myös tulevissa muistiinpanoissa; tyhjänä ei kukaan:</translation>
    </message>
    <message>
        <source>Said by…</source>
        <translation>Sanoja…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Muuta: %1</translation>
    </message>
    <message>
        <source>Write down “%1”</source>
        <translation>Kirjoita muistiin ”%1”</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>Change who said %1</source>
        <translation>Muuta sanojaa: %1</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Muuta väriä: %1</translation>
    </message>
</context>
<context>
    <name>tussen::OutlineDelegate</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
</context>
<context>
    <name>tussen::OutlineModel</name>
    <message>
        <source>Current</source>
        <translation>Nykytila</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Tavoitetila</translation>
    </message>
    <message>
        <source>%1, 1 finding</source>
        <translation>%1, 1 havainto</translation>
    </message>
    <message>
        <source>%1, %2 findings</source>
        <translation>%1, %2 havaintoa</translation>
    </message>
    <message>
        <source>%1, touchpoints: %2</source>
        <translation>%1, kontaktipisteitä: %2</translation>
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
        <translation>Palvelupolkujen, vaiheiden ja kontaktipisteiden jäsennys</translation>
    </message>
</context>
<context>
    <name>tussen::Parking</name>
    <message>
        <source>Choose what it becomes at %1</source>
        <translation>Valitse, mitä siitä tulee: %1</translation>
    </message>
</context>
<context>
    <name>tussen::PartnerAdding</name>
    <message>
        <source>New partner</source>
        <translation>Uusi toimija</translation>
    </message>
    <message>
        <source>Name of the new partner</source>
        <translation>Uuden toimijan nimi</translation>
    </message>
    <message>
        <source>Add partner %1</source>
        <translation>Lisää toimija %1</translation>
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
        <translation>%1 (Alt+Alanuoli)</translation>
    </message>
</context>
<context>
    <name>tussen::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Esitys</translation>
    </message>
    <message>
        <source>%1 of %2 · F: findings · Escape: end</source>
        <translation>%1/%2 · F: havainnot · Esc: lopeta</translation>
    </message>
</context>
<context>
    <name>tussen::Presenting</name>
    <message>
        <source>&amp;Presentation</source>
        <translation>&amp;Esitys</translation>
    </message>
    <message>
        <source>Show the journey page by page, in large type</source>
        <translation>Näytä palvelupolku sivu kerrallaan suurin kirjaimin</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Esitä</translation>
    </message>
    <message>
        <source>In the Customer&apos;s &amp;Shoes</source>
        <translation>Asiakkaan &amp;saappaissa</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Walk the journey as one customer, touchpoint by touchpoint</source>
        <translation>Kulje palvelupolku yhtenä asiakkaana, kontaktipiste kerrallaan</translation>
    </message>
    <message>
        <source>slides slideshow show beamer</source>
        <comment>Presentation</comment>
        <translation>diat diaesitys näytä videotykki</translation>
    </message>
    <message>
        <source>walk persona path</source>
        <comment>In the Customer&apos;s Shoes</comment>
        <translation>kulje kävele persoona polku reitti</translation>
    </message>
</context>
<context>
    <name>tussen::QuickAddBar</name>
    <message>
        <source>Add what happens next:  name @partner #channel !-2 ~10min</source>
        <translation>Lisää, mitä sitten tapahtuu:  nimi @toimija #kanava !-2 ~10min</translation>
    </message>
    <message>
        <source>What happens next:  name @partner #channel !-2 ~10min</source>
        <translation>Mitä sitten tapahtuu:  nimi @toimija #kanava !-2 ~10min</translation>
    </message>
    <message>
        <source>Next:  name @partner #channel !-2 ~10min</source>
        <translation>Sitten:  nimi @toimija #kanava !-2 ~10min</translation>
    </message>
    <message>
        <source>Next:  name @partner #channel !-2</source>
        <translation>Sitten:  nimi @toimija #kanava !-2</translation>
    </message>
    <message>
        <source>Next:  name @partner #channel</source>
        <translation>Sitten:  nimi @toimija #kanava</translation>
    </message>
    <message>
        <source>Next:  name @partner</source>
        <translation>Sitten:  nimi @toimija</translation>
    </message>
    <message>
        <source>Press /</source>
        <translation>Paina /</translation>
    </message>
    <message>
        <source>Enter adds it after %1</source>
        <translation>Enter lisää vaiheen %1 jälkeen</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Enter lisää</translation>
    </message>
    <message>
        <source>Enter branches from %1</source>
        <translation>Enter haarautuu kohdasta %1</translation>
    </message>
    <message>
        <source>Enter adds after %1</source>
        <translation>Enter lisää kohdan %1 jälkeen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Lisää ”%1”</translation>
    </message>
</context>
<context>
    <name>tussen::QuickAddChips</name>
    <message>
        <source>Phase %1</source>
        <translation>Vaihe %1</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>haara</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>vaiheessa %1</translation>
    </message>
    <message>
        <source>Nobody is accountable</source>
        <translation>Ei tilivelvollista</translation>
    </message>
    <message>
        <source>experience %1</source>
        <translation>kokemus %1</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <translation>%1 · uusi</translation>
    </message>
</context>
<context>
    <name>tussen::QuickAddEdit</name>
    <message>
        <source>Quick add</source>
        <translation>Pikalisäys</translation>
    </message>
</context>
<context>
    <name>tussen::QuickAddPopup</name>
    <message>
        <source>Names that fit</source>
        <translation>Sopivat nimet</translation>
    </message>
</context>
<context>
    <name>tussen::Recovering</name>
    <message>
        <source>Without a name</source>
        <translation>Nimetön</translation>
    </message>
    <message>
        <source>“%1”, never saved</source>
        <translation>”%1”, ei koskaan tallennettu</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>”%1”, tiedosto %2</translation>
    </message>
    <message>
        <source>1 change not saved</source>
        <translation>1 tallentamaton muutos</translation>
    </message>
    <message>
        <source>%L1 changes not saved</source>
        <translation>%L1 tallentamatonta muutosta</translation>
    </message>
    <message>
        <source>the last: %1</source>
        <translation>viimeisin: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Leave it, and offer it again at the next start</source>
        <translation>Jätä odottamaan ja tarjoa taas seuraavalla käynnistyksellä</translation>
    </message>
    <message>
        <source>Tussen ended before this was saved. Nothing of it is lost.</source>
        <translation>Tussen sulkeutui ennen kuin tämä oli tallennettu. Mitään ei ole menetetty.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Recover %1</source>
        <translation>Palauta %1</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Hylkää…</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Hylkää %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Discard what was not saved of %1?</source>
        <translation>Hylätäänkö tallentamattomat muutokset: %1?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Sitä ei saa takaisin.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Hylkää</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Säilytä</translation>
    </message>
</context>
<context>
    <name>tussen::RoleRow</name>
    <message>
        <source>Colour of %1</source>
        <translation>Väri: %1</translation>
    </message>
    <message>
        <source>What %1 does here</source>
        <translation>Mitä %1 tekee tässä</translation>
    </message>
    <message>
        <source>Proposed, not confirmed yet</source>
        <translation>Ehdotettu, ei vielä vahvistettu</translation>
    </message>
    <message>
        <source>Proposed, not confirmed yet: %1 as %2</source>
        <comment>a partner as what it is</comment>
        <translation>Ehdotettu, ei vielä vahvistettu: %1, %2</translation>
    </message>
    <message>
        <source>%1 no longer %2</source>
        <translation>%1: ei enää %2</translation>
    </message>
</context>
<context>
    <name>tussen::RolesEditor</name>
    <message>
        <source>Choose who is accountable</source>
        <translation>Valitse tilivelvollinen</translation>
    </message>
    <message>
        <source>Partner to give a role</source>
        <translation>Toimija, jolle annetaan rooli</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Add a partner…</source>
        <translation>Lisää toimija…</translation>
    </message>
    <message>
        <source>Role to give</source>
        <translation>Annettava rooli</translation>
    </message>
    <message>
        <source>Nobody is accountable</source>
        <translation>Ei tilivelvollista</translation>
    </message>
    <message>
        <source>Make %1 %2 at “%3”</source>
        <translation>Aseta kohdassa ”%3”: %1, %2</translation>
    </message>
    <message>
        <source>Add %1 as %2 at “%3”</source>
        <translation>Lisää kohtaan ”%3”: %1, %2</translation>
    </message>
    <message>
        <source>Only propose %1 as %2 at “%3”</source>
        <translation>Vain ehdota kohtaan ”%3”: %1, %2</translation>
    </message>
    <message>
        <source>Confirm %1 as %2 at “%3”</source>
        <translation>Vahvista kohdassa ”%3”: %1, %2</translation>
    </message>
    <message>
        <source>Remove %1 as %2 at “%3”</source>
        <translation>Poista kohdasta ”%3”: %1, %2</translation>
    </message>
</context>
<context>
    <name>tussen::RolesForAll</name>
    <message>
        <source>Partner to give a role at all of them</source>
        <translation>Toimija, jolle annetaan rooli kaikissa</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Add a partner to all…</source>
        <translation>Lisää toimija kaikkiin…</translation>
    </message>
    <message>
        <source>Role to give at all of them</source>
        <translation>Kaikissa annettava rooli</translation>
    </message>
    <message>
        <source>Make %1 %2 at %L3 touchpoints</source>
        <translation>Aseta %L3 kontaktipisteessä: %1, %2</translation>
    </message>
    <message>
        <source>Add %1 as %2 at %L3 touchpoints</source>
        <translation>Lisää %L3 kontaktipisteeseen: %1, %2</translation>
    </message>
</context>
<context>
    <name>tussen::Seeking</name>
    <message>
        <source>Run a Co&amp;mmand…</source>
        <translation>Suorita komento…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Find a command or a text of the document, and run it or go there</source>
        <translation>Etsi komento tai asiakirjan teksti ja suorita se tai siirry siihen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>E&amp;tsi…</translation>
    </message>
    <message>
        <source>Find a text of the document</source>
        <translation>Etsi asiakirjasta tekstiä</translation>
    </message>
    <message>
        <source>Search or run a command  %1</source>
        <translation>Etsi tai suorita komento  %1</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Etsi tästä asiakirjasta</translation>
    </message>
    <message>
        <source>Nothing in this document has these words.</source>
        <translation>Missään tässä asiakirjassa ei ole näitä sanoja.</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Etsi tai suorita komento</translation>
    </message>
    <message>
        <source>No command is called so, and no text has these words.</source>
        <translation>Sen nimistä komentoa ei ole, eikä missään tekstissä ole näitä sanoja.</translation>
    </message>
    <message>
        <source>open or begin a document first</source>
        <translation>avaa tai aloita ensin asiakirja</translation>
    </message>
    <message>
        <source>this document can only be looked at</source>
        <translation>tätä asiakirjaa voi vain katsella</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ei nyt</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Ei nyt: %1</translation>
    </message>
</context>
<context>
    <name>tussen::SeverityChips</name>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 virhe</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 virhettä</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 varoitus</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 varoitusta</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 huomautus</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 huomautusta</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 hyväksytty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show errors only</source>
        <translation>Näytä vain virheet</translation>
    </message>
    <message>
        <source>Errors are shown</source>
        <translation>Virheet näytetään</translation>
    </message>
    <message>
        <source>Errors are hidden</source>
        <translation>Virheet on piilotettu</translation>
    </message>
    <message>
        <source>Show warnings only</source>
        <translation>Näytä vain varoitukset</translation>
    </message>
    <message>
        <source>Warnings are shown</source>
        <translation>Varoitukset näytetään</translation>
    </message>
    <message>
        <source>Warnings are hidden</source>
        <translation>Varoitukset on piilotettu</translation>
    </message>
    <message>
        <source>Show notes only</source>
        <translation>Näytä vain huomautukset</translation>
    </message>
    <message>
        <source>Notes are shown</source>
        <translation>Huomautukset näytetään</translation>
    </message>
    <message>
        <source>Notes are hidden</source>
        <translation>Huomautukset on piilotettu</translation>
    </message>
    <message>
        <source>Show accepted findings as well</source>
        <translation>Näytä myös hyväksytyt havainnot</translation>
    </message>
    <message>
        <source>Accepted findings are shown as well</source>
        <translation>Myös hyväksytyt havainnot näytetään</translation>
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
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
</context>
<context>
    <name>tussen::SmoothMotion</name>
    <message>
        <source>Smoot&amp;h Motion</source>
        <translation>Sulava &amp;liike</translation>
    </message>
    <message>
        <source>Let cards glide to where a change moves them</source>
        <translation>Anna korttien liukua sinne, minne muutos ne siirtää</translation>
    </message>
    <message>
        <source>animation glide still</source>
        <comment>Smooth Motion</comment>
        <translation>animaatio liuku paikallaan</translation>
    </message>
</context>
<context>
    <name>tussen::Spotlight</name>
    <message>
        <source>&amp;Spotlight</source>
        <translation>Koh&amp;devalo</translation>
    </message>
    <message>
        <source>Dim what the chosen partner, customer group, touchpoint or finding is not about</source>
        <translation>Himmennä se, mikä ei koske valittua toimijaa, asiakasryhmää, kontaktipistettä tai havaintoa</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>“%1” has no role in this journey, so nothing is dimmed.</source>
        <translation>Toimijalla ”%1” ei ole roolia tällä palvelupolulla, joten mitään ei himmennetä.</translation>
    </message>
    <message>
        <source>This journey is not that of “%1” and moves nothing that they have an interest in, so nothing is dimmed.</source>
        <translation>Tämä palvelupolku ei ole asiakasryhmän ”%1” eikä vaikuta mihinkään, mihin ryhmällä on intressi, joten mitään ei himmennetä.</translation>
    </message>
    <message>
        <source>focus highlight dim</source>
        <comment>Spotlight</comment>
        <translation>kohdistus korosta himmennä</translation>
    </message>
</context>
<context>
    <name>tussen::StartPage</name>
    <message>
        <source>Begin with a template</source>
        <translation>Aloita mallipohjasta</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Katso esimerkkiä</translation>
    </message>
    <message>
        <source>Customer journeys between organisations: who answers for what, and whose interests pull apart.</source>
        <translation>Palvelupolut organisaatioiden välillä: kuka vastaa mistäkin ja keiden intressit vetävät eri suuntiin.</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Uusi palvelupolku</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Avaa…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Viimeaikaiset</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Avaa %1</translation>
    </message>
</context>
<context>
    <name>tussen::TouchpointForm</name>
    <message>
        <source>Change in Effects</source>
        <translation>Muuta Seurauksissa</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Vaikuttaa</translation>
    </message>
    <message>
        <source>Outcomes that this touchpoint moves: up (+) or down (−), by at most 1</source>
        <translation>Lopputulokset, joihin tämä kontaktipiste vaikuttaa: ylös (+) tai alas (−), enintään 1</translation>
    </message>
    <message>
        <source>Opens the panel Effects at this touchpoint</source>
        <translation>Avaa Seuraukset-paneelin tämän kontaktipisteen kohdalta</translation>
    </message>
</context>
<context>
    <name>tussen::TransitionForm</name>
    <message>
        <source>Agreement</source>
        <translation>Sopimus</translation>
    </message>
    <message>
        <source>Nothing passes to another partner here</source>
        <translation>Tässä mitään ei siirry toiselle toimijalle</translation>
    </message>
    <message>
        <source>Record one between %1 and %2</source>
        <translation>Kirjaa sopimus: %1 ja %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ja %2</translation>
    </message>
    <message>
        <source>Record an agreement between %1 and %2</source>
        <translation>Kirjaa sopimus: %1 ja %2</translation>
    </message>
</context>
<context>
    <name>tussen::TransitionPopup</name>
    <message>
        <source>Transition</source>
        <translation>Siirtymä</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sulje (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>tussen::VersionForm</name>
    <message>
        <source>Name of this version</source>
        <translation>Tämän version nimi</translation>
    </message>
    <message>
        <source>Day it stands for</source>
        <translation>Päivä, jota se kuvaa</translation>
    </message>
</context>
<context>
    <name>tussen::Versioning</name>
    <message>
        <source>Save &amp;Version…</source>
        <translation>Tallenna ve&amp;rsio…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Keep the document as it is now under a name of its own, in the same file</source>
        <translation>Säilytä asiakirja nykyisellään omalla nimellään samassa tiedostossa</translation>
    </message>
    <message>
        <source>Vers&amp;ions…</source>
        <translation>Versi&amp;ot…</translation>
    </message>
    <message>
        <source>Look at an earlier version, or go back to it</source>
        <translation>Katso aiempaa versiota tai palaa siihen</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tilanne %1</translation>
    </message>
    <message>
        <source>Save Version</source>
        <translation>Tallenna versio</translation>
    </message>
    <message>
        <source>Save version “%1”</source>
        <translation>Tallenna versio ”%1”</translation>
    </message>
    <message>
        <source>“%1” is kept in this document; Save writes it to your file.</source>
        <translation>”%1” säilyy tässä asiakirjassa; Tallenna kirjoittaa sen tiedostoosi.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This is %1 as it was in the version “%2”, to look at.</source>
        <translation>Tämä on %1 sellaisena kuin se oli versiossa ”%2”, vain katseltavaksi.</translation>
    </message>
    <message>
        <source>Name and Day of a Version</source>
        <translation>Version nimi ja päivä</translation>
    </message>
    <message>
        <source>Change version “%1”</source>
        <translation>Muuta versiota ”%1”</translation>
    </message>
    <message>
        <source>Restore version “%1”</source>
        <translation>Palauta versio ”%1”</translation>
    </message>
    <message>
        <source>Delete version “%1”</source>
        <translation>Poista versio ”%1”</translation>
    </message>
    <message>
        <source>snapshot milestone baseline</source>
        <comment>Save Version</comment>
        <translation>tilannekuva virstanpylväs lähtötaso</translation>
    </message>
    <message>
        <source>restore compare earlier older</source>
        <comment>Versions</comment>
        <translation>palauta vertaa aiempi vanhempi</translation>
    </message>
</context>
<context>
    <name>tussen::VersionsDialog</name>
    <message>
        <source>Journeys: %L1 · touchpoints: %L2 · partners: %L3</source>
        <translation>Palvelupolkuja: %L1 · kontaktipisteitä: %L2 · toimijoita: %L3</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiot</translation>
    </message>
    <message>
        <source>Open beside this</source>
        <translation>Avaa tämän rinnalle</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Name and day…</source>
        <translation>Nimi ja päivä…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Makes the document what it was then; one step of undo brings back what it is now</source>
        <translation>Palauttaa asiakirjan silloiseen tilaan; yksi kumoaminen tuo nykyisen takaisin</translation>
    </message>
    <message>
        <source>There are none yet. File, Save Version… keeps one.</source>
        <translation>Niitä ei vielä ole. Tiedosto, Tallenna versio… säilyttää yhden.</translation>
    </message>
    <message>
        <source>What this document was when somebody gave it a name.</source>
        <translation>Millainen tämä asiakirja oli, kun siitä tallennettiin versio.</translation>
    </message>
</context>
<context>
    <name>tussen::ZoomChip</name>
    <message>
        <source>Zoom out</source>
        <translation>Loitonna</translation>
    </message>
    <message>
        <source>Fit the map</source>
        <translation>Sovita kartta</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Lähennä</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fit the map; now at %1</source>
        <translation>Sovita kartta; nyt %1</translation>
    </message>
</context>
</TS>
