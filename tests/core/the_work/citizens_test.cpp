// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizen_rules.h"
#include "core/citizens/citizen_store.h"
#include "core/citizens/safe_contact.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
/// Every field with a value of its own, so that a column bound from the wrong field shows.
Citizen everyFieldOfCitizen() {
    Citizen citizen;
    citizen.givenName = QStringLiteral("Åse Marie");
    citizen.surname = QStringLiteral("Øster");
    citizen.personNumber = QStringLiteral("7403681029");
    citizen.birthDate = QDate(1968, 3, 14);
    citizen.sex = Sex::Female;
    citizen.phone = QStringLiteral("00000002");
    citizen.email = QStringLiteral("aase@eksempel.dk");
    citizen.street = QStringLiteral("Prøvevej 3B, 1. tv");
    citizen.postcode = QStringLiteral("8585");
    citizen.town = QStringLiteral("Glesborg");
    citizen.parishCode = QStringLiteral("8160");
    citizen.municipalityCode = QStringLiteral("0707");
    citizen.isAddressProtected = true;
    citizen.addressProtectedUntil = QDate(2027, 5, 1);
    citizen.isDigitalPostExempt = true;
    citizen.safeContact = {Permission::Yes, Permission::No, Permission::NotAsked,
                           Permission::Yes, Permission::No, QStringLiteral("helst formiddag")};
    citizen.nextOfKin = QStringLiteral("datter");
    citizen.guardian = QStringLiteral("værge");
    citizen.language = QStringLiteral("sv");
    citizen.visitNote = QStringLiteral("hund i gården");
    citizen.research = Permission::No;
    citizen.remark = QStringLiteral("bor på første sal");
    citizen.lifeState = LifeState::Moved;
    citizen.lifeStateOn = QDate(2026, 10, 1);
    return citizen;
}
} // namespace

TEST_CASE("A citizen comes back from the file as she was saved, every field", "[citizens]") {
    TestFile file;
    CitizenEntry entry{everyFieldOfCitizen(), Partner(), QStringLiteral("Eva Berg")};
    entry.newClinic->name = QStringLiteral("Lægehuset Auning");
    const Result<Citizen> saved = file.workspace().citizens.add(entry);
    REQUIRE(saved);
    REQUIRE(saved->clinic.isValid());
    REQUIRE(saved->doctor.isValid());
    Citizen expected = everyFieldOfCitizen();
    expected.clinic = saved->clinic;
    expected.doctor = saved->doctor;
    expected.id = saved->id;
    expected.uuid = saved->uuid;
    file.reopen();
    CHECK(file.workspace().citizens.find(saved->id) == expected);
}

TEST_CASE("Nobody in the project is born ahead or before 1890", "[citizens]") {
    const QDate today(2026, 11, 2);
    CHECK(birthDateProblem({}, today).isEmpty());
    CHECK(birthDateProblem(today, today).isEmpty());
    CHECK(birthDateProblem(QDate(1890, 1, 1), today).isEmpty());
    CHECK(birthDateProblem(today.addDays(1), today).contains(QStringLiteral("in the future")));
    Citizen citizen = everyFieldOfCitizen();
    citizen.personNumber.clear();
    citizen.birthDate = QDate(1889, 12, 31);
    const Problems problems = check(citizen, PersonNumberKind::Danish, today);
    REQUIRE(problems.hasErrors());
    CHECK(problems.list().first().field == QStringLiteral("birthDate"));
}

TEST_CASE("A telephone number keeps its remark as it was typed, is found and compared by its digits, and words are none",
          "[citizens]") {
    TestFile file;
    Citizen bente = aCitizen(file.workspace());
    bente.phone = QStringLiteral("20304050 (efter kl. 16)");
    REQUIRE(file.workspace().citizens.change(bente));
    CHECK(file.workspace().citizens.find(bente.id)->phone == bente.phone);
    CHECK(file.workspace().citizens.search(QStringLiteral("304050"), 2).size() == 1);
    bente.phone = QStringLiteral("+46 70 123 45 67");
    REQUIRE(file.workspace().citizens.change(bente));
    CHECK(file.workspace().citizens.find(bente.id)->phone == QStringLiteral("+46701234567"));
    CHECK(file.workspace().citizens.search(QStringLiteral("701234"), 2).size() == 1);
    bente.phone = QStringLiteral("hemmelig");
    CHECK_FALSE(file.workspace().citizens.change(bente));
}

TEST_CASE("An e-mail address that is no whole one is refused at its field", "[citizens]") {
    Citizen bente;
    bente.givenName = QStringLiteral("Bente");
    for (const char* wrong : {"bente", "bente@", "bente@syddjurs"}) {
        INFO(wrong);
        bente.email = QLatin1String(wrong);
        const Problems problems = check(bente, PersonNumberKind::Danish, QDate(2026, 11, 2));
        REQUIRE(problems.list().size() == 1);
        CHECK(problems.hasErrors());
        CHECK(problems.list().first().field == QStringLiteral("email"));
    }
    bente.email = QStringLiteral(" bente@eksempel.dk ");
    CHECK(check(bente, PersonNumberKind::Danish, QDate(2026, 11, 2)).isEmpty());
}

TEST_CASE("Half an e-mail address that an earlier version let in is said, and keeps nothing else from being changed",
          "[citizens]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen bente = aCitizen(workspace);
    REQUIRE(workspace.session.write(QStringLiteral("test"), [&](Write& write) -> Result<void> {
        Citizen earlier = bente;
        earlier.email = QStringLiteral("bente@");
        CitizenStore(write.database()).update(write, bente, earlier);
        return {};
    }));
    bente = *workspace.citizens.find(bente.id);
    bente.remark = QStringLiteral("hund i gården");
    CHECK_FALSE(workspace.citizens.problemsOf(bente).isEmpty());
    CHECK(workspace.citizens.change(bente));
    bente.email = QStringLiteral("bente@syddjurs");
    CHECK_FALSE(workspace.citizens.change(bente));
}

TEST_CASE("A list names a citizen by surname and given name, without a comma where one of them is missing", "[citizens]") {
    CitizenRow row;
    row.surname = QStringLiteral("Mikkelsen");
    CHECK(row.listName() == QStringLiteral("Mikkelsen"));
    row.givenName = QStringLiteral("Bente");
    CHECK(row.listName() == QStringLiteral("Mikkelsen, Bente"));
    row.surname.clear();
    CHECK(row.listName() == QStringLiteral("Bente"));
}

TEST_CASE("A number of what is known of a citizen has an upper bound, and says it", "[citizens]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Fact fact;
    fact.citizen = aCitizen(workspace).id;
    fact.code = QStringLiteral("chronic_illnesses");
    fact.asOf = file.clock.today();
    fact.value = QStringLiteral("999");
    const auto refused = workspace.citizenFacts.record(fact);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().message.contains(QStringLiteral("at most 99")));
    CHECK(workspace.citizenFacts.newest(fact.citizen).isEmpty());
    fact.value = QStringLiteral("3");
    CHECK(workspace.citizenFacts.record(fact));
}

TEST_CASE("A change is saved and can be taken back, and both stand in the audit trail", "[citizens]") {
    TestFile file;
    Citizen bente = aCitizen(file.workspace());
    bente.phone = QStringLiteral("00000009");
    const Result<Undo> undo = file.workspace().citizens.change(bente);
    REQUIRE(undo);
    CHECK(file.workspace().citizens.find(bente.id)->phone == QStringLiteral("00000009"));
    REQUIRE((*undo)());
    CHECK(file.workspace().citizens.find(bente.id)->phone == QStringLiteral("00000001"));

    const auto lines = file.workspace().audit.lines(bente.id.value(), 0);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].field == QStringLiteral("phone"));
    CHECK(lines[0].purpose == QStringLiteral("citizen.change.undo"));
    CHECK(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("A CPR number must be a number and a date; a check digit that does not fit is only a hint", "[citizens]") {
    Problems problems;
    const auto field = QStringLiteral("personNumber");
    CHECK_FALSE(PersonNumber::parse(QStringLiteral("123"), PersonNumberKind::Danish, field, problems));
    CHECK(problems.hasErrors());

    Problems noDate;
    CHECK_FALSE(PersonNumber::parse(QStringLiteral("999968-1029"), PersonNumberKind::Danish, field, noDate));
    CHECK(noDate.hasErrors());

    Problems hint;
    const auto number = PersonNumber::parse(QStringLiteral("140368-1028"), PersonNumberKind::Danish, field, hint);
    REQUIRE(number);
    CHECK_FALSE(hint.hasErrors());
    CHECK(hint.list().size() == 1);

    // The four demo numbers that were checked by hand in the reference.
    for (const char* valid : {"740368-1029", "621175-2058", "870759-0018", "691284-3007"}) {
        Problems none;
        const auto replacement = PersonNumber::parse(QString::fromLatin1(valid), PersonNumberKind::Danish, field, none);
        REQUIRE(replacement);
        CHECK(replacement->isReplacement());
        CHECK(none.isEmpty());
    }
    Problems none;
    CHECK(PersonNumber::parse(QStringLiteral("740368-1029"), PersonNumberKind::Danish, field, none)->birthDate() ==
          QDate(1968, 3, 14));
}

TEST_CASE("A CPR number that another citizen has makes no second citizen; a replacement number may be shared", "[citizens]") {
    TestFile file;
    Citizens& citizens = file.workspace().citizens;
    Citizen nancy;
    nancy.givenName = QStringLiteral("Nancy");
    nancy.personNumber = QStringLiteral("251248-9996");
    const Result<Citizen> known = citizens.add(nancy);
    REQUIRE(known);

    Citizen again;
    again.givenName = QStringLiteral("Nancy Ann");
    again.personNumber = QStringLiteral("2512489996");
    const Result<Citizen> refused = citizens.add(again);
    REQUIRE_FALSE(refused);
    // After the hint about its check digit.
    CHECK(refused.error().problems.list().last().field == QStringLiteral("personNumber"));
    CHECK(refused.error().problems.list().last().severity == Severity::Error);
    CHECK_FALSE(refused.error().problems.list().last().message.contains(QStringLiteral("9996")));
    CHECK(citizens.count(CitizenFilter::Everybody) == 1);

    // Nor does somebody who is there get it; who has it may be changed otherwise.
    again.personNumber.clear();
    Citizen other = *citizens.add(again);
    other.personNumber = QStringLiteral("2512489996");
    const Result<Undo> taken = citizens.change(other);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().problems.list().last().message.contains(QStringLiteral("Nancy")));
    Citizen changed = *citizens.find(known->id);
    changed.phone = QStringLiteral("00000009");
    CHECK(citizens.change(changed));

    Citizen replaced;
    replaced.givenName = QStringLiteral("Jens");
    replaced.personNumber = QStringLiteral("691284-3007");
    CHECK(citizens.add(replaced));
    replaced.givenName = QStringLiteral("Jonas");
    CHECK(citizens.add(replaced));
}

TEST_CASE("Revealing a CPR number is written down with its purpose", "[citizens]") {
    TestFile file;
    Citizen draft;
    draft.givenName = QStringLiteral("Jens");
    draft.personNumber = QStringLiteral("691284-3007");
    const Result<Citizen> jens = file.workspace().citizens.add(draft);
    REQUIRE(jens);
    const Result<QString> number = file.workspace().citizens.revealNumber(jens->id, QStringLiteral("call.doctor"));
    REQUIRE(number);
    CHECK(*number == QStringLiteral("691284-3007"));
    const auto lines = file.workspace().audit.lines(jens->id.value(), 1);
    CHECK(lines[0].action == QStringLiteral("revealed"));
    CHECK(lines[0].purpose == QStringLiteral("call.doctor"));
}

TEST_CASE("A foreign number that lost its plus does not keep a citizen from being saved, and is the same as with it",
          "[citizens]") {
    TestFile file;
    Citizen known;
    known.givenName = QStringLiteral("Kim");
    known.surname = QStringLiteral("Berg");
    known.phone = QStringLiteral("4915112345678");
    const auto id = file.workspace().citizens.add(known);
    REQUIRE(id);
    known = *file.workspace().citizens.find(id->id);
    known.town = QStringLiteral("Grenaa");
    CHECK(file.workspace().citizens.change(known));
    Citizen typed;
    typed.givenName = QStringLiteral("En anden");
    typed.surname = QStringLiteral("Person");
    typed.phone = QStringLiteral("+49 151 12345678");
    CHECK_FALSE(file.workspace().citizens.possibleDuplicates(typed).isEmpty());
}

TEST_CASE("A possible duplicate is found by name in any order, swapped digits and the same phone", "[citizens]") {
    TestFile file;
    Citizen known;
    known.givenName = QStringLiteral("Bente");
    known.surname = QStringLiteral("Søndergaard");
    known.personNumber = QStringLiteral("740368-1029");
    known.phone = QStringLiteral("00 00 00 42");
    REQUIRE(file.workspace().citizens.add(known));

    Citizen turned;
    turned.givenName = QStringLiteral("Soendergaard");
    turned.surname = QStringLiteral("Bente");
    auto found = file.workspace().citizens.possibleDuplicates(turned);
    REQUIRE(found.size() == 1);
    CHECK(found[0].likeness.reasons.size() == 1);

    Citizen swapped;
    swapped.givenName = QStringLiteral("Bente");
    swapped.personNumber = QStringLiteral("7403681092");
    swapped.birthDate = QDate(1968, 3, 14);
    CHECK(file.workspace().citizens.possibleDuplicates(swapped).size() == 1);

    Citizen samePhone;
    samePhone.givenName = QStringLiteral("B");
    samePhone.phone = QStringLiteral("+45 00000042");
    CHECK(file.workspace().citizens.possibleDuplicates(samePhone).size() == 1);

    Citizen stranger;
    stranger.givenName = QStringLiteral("Mads");
    stranger.surname = QStringLiteral("Lund");
    CHECK(file.workspace().citizens.possibleDuplicates(stranger).isEmpty());
}

TEST_CASE("What is left blank never makes anybody look alike", "[citizens]") {
    Citizen blank;
    Citizen known;
    known.givenName = QStringLiteral("Bente");
    CHECK(likeness(blank, known).score == 0);
    CHECK(likeness(blank, blank).score == 0);
}

TEST_CASE("A citizen is found by names in any order, å or aa, birth date and a piece of the phone number", "[citizens]") {
    TestFile file;
    Citizen draft;
    draft.givenName = QStringLiteral("Åse");
    draft.surname = QStringLiteral("Østergård");
    draft.birthDate = QDate(1959, 7, 27);
    draft.phone = QStringLiteral("00 12 34 56");
    REQUIRE(file.workspace().citizens.add(draft));
    aCitizen(file.workspace());
    for (const char* text : {"østerg åse", "aase", "Oestergaard", "270759", "27071959", "3456"}) {
        INFO(text);
        CHECK(file.workspace().citizens.search(QString::fromUtf8(text), 20).size() == 1);
    }
    CHECK(file.workspace().citizens.search(QStringLiteral("findes ikke"), 20).isEmpty());
}

TEST_CASE("Names stand in Danish order: Aa as Å and last", "[citizens]") {
    TestFile file;
    for (const char* surname : {"Aagaard", "Zimmer", "Østergaard", "Andersen", "Ærø"}) {
        aCitizen(file.workspace(), QStringLiteral("Kim"), QString::fromUtf8(surname));
    }
    QStringList order;
    for (const auto& row :
         file.workspace().citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, 0, 10)) {
        order << row.surname;
    }
    CHECK(order.join(QLatin1Char(' ')) == QStringLiteral("Andersen Zimmer Ærø Østergaard Aagaard"));
}

TEST_CASE("A person without a name is refused at the field, and nothing is saved", "[citizens]") {
    TestFile file;
    const Result<Citizen> refused = file.workspace().citizens.add(Citizen());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.list().first().field == QStringLiteral("givenName"));
    CHECK(file.workspace().citizens.count(CitizenFilter::Everybody) == 0);
}

TEST_CASE("A change cannot be taken back when the citizen was changed since, but a new appointment is no hindrance",
          "[citizens]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Citizen bente = aCitizen(workspace);
    bente.phone = QStringLiteral("00000009");
    const Result<Undo> first = workspace.citizens.change(bente);
    REQUIRE(first);
    Appointment visit;
    visit.citizen = bente.id;
    visit.title = QStringLiteral("hjemmebesøg");
    visit.sector = QStringLiteral("other");
    visit.startsAt = QDateTime(workspace.clock.today().addDays(3), QTime(10, 0));
    REQUIRE(workspace.appointments.book(visit));
    bente = *workspace.citizens.find(bente.id);
    REQUIRE(bente.nextAppointmentAt.isValid());
    REQUIRE((*first)());
    CHECK(workspace.citizens.find(bente.id)->phone == QStringLiteral("00000001"));
    CHECK(workspace.citizens.find(bente.id)->nextAppointmentAt == bente.nextAppointmentAt);

    bente = *workspace.citizens.find(bente.id);
    bente.email = QStringLiteral("b@eksempel.dk");
    const Result<Undo> second = workspace.citizens.change(bente);
    REQUIRE(second);
    bente.email = QStringLiteral("c@eksempel.dk");
    REQUIRE(workspace.citizens.change(bente));
    const Result<void> undone = (*second)();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == ErrorKind::Conflict);
    CHECK(workspace.citizens.find(bente.id)->email == QStringLiteral("c@eksempel.dk"));
}

TEST_CASE("A doctor is found by name at the clinic, and only made once", "[citizens]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    Partner clinic;
    clinic.name = QStringLiteral("Lægehuset Auning");
    const PartnerId house = *workspace.partners.add(clinic);
    Citizen bente = aCitizen(workspace);
    bente.clinic = house;
    REQUIRE(workspace.citizens.change(CitizenEntry{bente, std::nullopt, QStringLiteral("Eva Berg")}));
    Citizen mads = aCitizen(workspace, QStringLiteral("Mads"), QStringLiteral("Lund"));
    mads.clinic = house;
    REQUIRE(workspace.citizens.change(CitizenEntry{mads, std::nullopt, QStringLiteral(" eva  berg")}));
    CHECK(workspace.partners.persons(house).size() == 1);
    CHECK(workspace.citizens.find(mads.id)->doctor == workspace.citizens.find(bente.id)->doctor);

    Citizen homeless = aCitizen(workspace, QStringLiteral("Ane"), QStringLiteral("Holm"));
    const auto nowhere = workspace.citizens.change(CitizenEntry{homeless, std::nullopt, QStringLiteral("Eva Berg")});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().problems.list().first().field == QStringLiteral("clinic"));
}

TEST_CASE("Whoever has died or moved is on no call list, and a mistake is put right", "[citizens]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    const Citizen bente = aCitizen(workspace);
    Todo todo;
    todo.citizen = bente.id;
    todo.title = QStringLiteral("ring til Bente");
    todo.dueOn = today;
    REQUIRE(workspace.todos.add(todo));
    CHECK(workspace.agenda.items(today).items.size() == 1);
    const auto ahead = workspace.citizens.setLifeState(bente.id, LifeState::Moved, today.addDays(1));
    REQUIRE_FALSE(ahead);
    CHECK(ahead.error().problems.list().first().field == QStringLiteral("lifeStateOn"));
    const auto died = workspace.citizens.setLifeState(bente.id, LifeState::Dead, today);
    REQUIRE(died);
    CHECK(workspace.agenda.items(today).items.isEmpty());
    CHECK(workspace.citizens.search(QStringLiteral("Bente"), 10).first().lifeState == LifeState::Dead);
    REQUIRE((*died)());
    CHECK(workspace.agenda.items(today).items.size() == 1);
    CHECK_FALSE(workspace.citizens.find(bente.id)->lifeStateOn.isValid());
}

TEST_CASE("While the address is protected no list or search tells the town, and afterwards they do", "[citizens]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const QDate today = workspace.clock.today();
    Citizen bente = aCitizen(workspace);
    bente.street = QStringLiteral("Skovvej 12");
    bente.postcode = QStringLiteral("8500");
    REQUIRE(workspace.citizens.change(bente));
    bente = *workspace.citizens.find(bente.id);
    CHECK(shownAddress(bente, today) == QStringLiteral("Skovvej 12, 8500 Grenaa"));
    const auto row = [&] {
        return workspace.citizens.window(CitizenFilter::Everybody, CitizenOrder::Name, Qt::AscendingOrder, 0, 1).first();
    };
    CHECK(row().town == QStringLiteral("Grenaa"));
    const auto protection = workspace.citizens.setProtection(bente.id, true, today);
    REQUIRE(protection);
    CHECK(row().isAddressProtected);
    CHECK(row().town.isEmpty());
    CHECK(workspace.citizens.search(QStringLiteral("Bente"), 5).first().town.isEmpty());
    for (const Found& found : workspace.finder.find(QStringLiteral("Bente"), 5)) {
        CHECK_FALSE(found.detail.contains(QStringLiteral("Grenaa")));
    }
    CHECK(shownAddress(*workspace.citizens.find(bente.id), today).isEmpty());
    CHECK(shownAddress(*workspace.citizens.find(bente.id), today.addDays(1)).contains(QStringLiteral("Skovvej")));
    REQUIRE((*protection)());
    CHECK(row().town == QStringLiteral("Grenaa"));
}

TEST_CASE("Beside a telephone number stands the weightiest thing that was said", "[citizens]") {
    SafeContact contact;
    CHECK(phoneMark(contact) == PhoneMark::NotAsked);
    contact.call = Permission::Yes;
    CHECK(phoneMark(contact) == PhoneMark::MayRing);
    CHECK_FALSE(isCaution(phoneMark(contact)));
    contact.mentionUs = Permission::No;
    CHECK(phoneMark(contact) == PhoneMark::DoNotMentionUs);
    contact.leaveMessage = Permission::No;
    CHECK(phoneMark(contact) == PhoneMark::LeaveNoMessage);
    contact.call = Permission::No;
    CHECK(phoneMark(contact) == PhoneMark::DoNotRing);
    contact.note = QStringLiteral("helst formiddag");
    CHECK(cautions(contact).size() == 4);
    CHECK(cautions(contact).last() == QStringLiteral("helst formiddag"));
}

TEST_CASE("What was written down of a talk can be taken back as a whole, and what was known before holds again", "[citizens]") {
    TestFile file;
    CitizenFacts& facts = file.workspace().citizenFacts;
    Fact illnesses;
    illnesses.citizen = aCitizen(file.workspace()).id;
    illnesses.code = QStringLiteral("chronic_illnesses");
    illnesses.asOf = file.clock.today();
    illnesses.value = QStringLiteral("2");
    REQUIRE(facts.record(illnesses));
    illnesses.value = QStringLiteral("3");
    Fact alone = illnesses;
    alone.code = QStringLiteral("lives_alone");
    alone.value = QStringLiteral("yes");
    const Result<Undo> recorded = facts.record(QList<Fact>{illnesses, alone});
    REQUIRE(recorded);
    CHECK(facts.newest(illnesses.citizen).size() == 2);
    REQUIRE((*recorded)());
    CHECK(facts.newest(illnesses.citizen).size() == 1);
    CHECK(facts.newest(illnesses.citizen).value(illnesses.code).value == QStringLiteral("2"));
    CHECK_FALSE((*recorded)());
}
