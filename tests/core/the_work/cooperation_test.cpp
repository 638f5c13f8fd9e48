// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cooperation/agreement_rules.h"
#include "core/cooperation/commitment_rules.h"
#include "core/programmes/shipped_programmes.h"
#include "tests/support/builders.h"
#include "tests/support/test_file.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {

const QDate cooperationToday(2026, 11, 2);

PartnerId aPartner(Workspace& workspace, const char* name = "Hospitalet", PartnerKind kind = PartnerKind::Hospital) {
    Partner partner;
    partner.name = QString::fromUtf8(name);
    partner.kind = kind;
    return *workspace.partners.add(partner);
}

Commitment aCommitment(PartnerId partner = {}) {
    Commitment commitment;
    commitment.principle = Principle::Measurement;
    commitment.partner = partner;
    commitment.promise = QStringLiteral("Levere antal udeblivelser");
    commitment.agreedOn = QDate(2026, 9, 1);
    commitment.dueOn = QDate(2026, 10, 15);
    return commitment;
}

PartnerAgreement anAgreement(PartnerId partner) {
    PartnerAgreement agreement;
    agreement.partner = partner;
    agreement.title = QStringLiteral("Levering af tal");
    agreement.from = QDate(2026, 1, 1);
    agreement.to = QDate(2026, 12, 31);
    agreement.renewOn = QDate(2026, 12, 1);
    agreement.note = QStringLiteral("to sider");
    return agreement;
}

QString fieldsOf(const Problems& problems) {
    QStringList fields;
    for (const Problem& problem : problems.list()) {
        fields << problem.field;
    }
    return fields.join(QLatin1Char(' '));
}

bool hasLineFor(Workspace& workspace, const char* purpose) {
    const QList<AuditEntry> lines = workspace.audit.lines(0, 0);
    return std::any_of(lines.cbegin(), lines.cend(),
                       [purpose](const AuditEntry& line) { return line.purpose == QLatin1String(purpose); });
}

void referredBy(Workspace& workspace, PartnerId clinic, PartnerPersonId doctor, QDate on) {
    IncomingDraft draft;
    draft.referral.citizen = aCitizen(workspace).id;
    draft.referral.source = QStringLiteral("gp");
    draft.referral.partner = clinic;
    draft.referral.person = doctor;
    draft.referral.receivedOn = on;
    REQUIRE(workspace.incomingReferrals.receive(draft));
}

} // namespace

TEST_CASE("A commitment comes back from the file with every field as entered, and its change is taken back", "[cooperation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const PartnerId partner = aPartner(workspace);
    Commitment commitment = aCommitment(partner);
    commitment.person = workspace.partners.addPerson({{}, partner, QStringLiteral("Vibeke Eksempel"), {}, {}, {}})->id;
    const auto added = workspace.commitments.add(commitment);
    REQUIRE(added);
    commitment.id = added->id;
    CHECK(workspace.commitments.find(added->id) == commitment);
    REQUIRE(workspace.commitments.all().size() == 1);
    CHECK(workspace.commitments.all().first().partnerName == QStringLiteral("Hospitalet"));
    CHECK(workspace.commitments.all().first().personName == QStringLiteral("Vibeke Eksempel"));

    Commitment corrected = commitment;
    corrected.promise = QStringLiteral("Levere antal aftaler");
    corrected.state = CommitmentState::Kept; // only an answer says that
    const auto undo = workspace.commitments.change(corrected);
    REQUIRE(undo);
    CHECK(workspace.commitments.find(added->id)->promise == corrected.promise);
    CHECK(workspace.commitments.find(added->id)->state == CommitmentState::Open);
    REQUIRE((*undo)());
    CHECK(workspace.commitments.find(added->id) == commitment);
    REQUIRE(added->undo());
    CHECK(workspace.commitments.all().isEmpty());
}

TEST_CASE("What a commitment lacks is named at its field", "[cooperation]") {
    CHECK(fieldsOf(check(aCommitment(), cooperationToday)).isEmpty());
    Commitment wrong = aCommitment();
    wrong.promise = QStringLiteral(" ");
    wrong.agreedOn = cooperationToday.addDays(1);
    wrong.person = PartnerPersonId(7);
    CHECK(fieldsOf(check(wrong, cooperationToday)) == QStringLiteral("promise partner agreedOn"));
    wrong = aCommitment();
    wrong.dueOn = wrong.agreedOn.addDays(-1);
    CHECK(fieldsOf(check(wrong, cooperationToday)) == QStringLiteral("dueOn"));

    TestFile file;
    Workspace& workspace = file.workspace();
    Commitment elsewhere = aCommitment(aPartner(workspace));
    const PartnerId other = aPartner(workspace, "Jobcentret", PartnerKind::Municipal);
    elsewhere.person = workspace.partners.addPerson({{}, other, QStringLiteral("Merete Eksempel"), {}, {}, {}})->id;
    const auto refused = workspace.commitments.add(elsewhere);
    REQUIRE_FALSE(refused);
    CHECK(fieldsOf(refused.error().problems) == QStringLiteral("person"));
}

TEST_CASE("A commitment is late from the day after its day until it is kept; one without a day never is", "[cooperation]") {
    Commitment commitment = aCommitment();
    commitment.dueOn = cooperationToday;
    CHECK(dueState(commitment, cooperationToday.addDays(-1)) == DueState::Later);
    CHECK(dueState(commitment, cooperationToday) == DueState::Due);
    CHECK(dueState(commitment, cooperationToday.addDays(1)) == DueState::Overdue);
    commitment.state = CommitmentState::Changed;
    CHECK(dueState(commitment, cooperationToday.addDays(1)) == DueState::Overdue);
    commitment.state = CommitmentState::Kept;
    CHECK(dueState(commitment, cooperationToday.addDays(1)) == DueState::Later);
    commitment.state = CommitmentState::Open;
    commitment.dueOn = {};
    CHECK(dueState(commitment, cooperationToday) == DueState::Later);
}

TEST_CASE("What becomes of a commitment is kept day by day, with what was promised before", "[cooperation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const CommitmentId id = workspace.commitments.add(aCommitment())->id;
    const QDate today = file.clock.today();
    const QString less = QStringLiteral("Levere tal hvert kvartal");
    const auto changed = workspace.commitments.settle(
        {id, today.addDays(-7), CommitmentState::Changed, QStringLiteral("for meget arbejde"), less, today.addDays(30)});
    REQUIRE(changed);
    CHECK(workspace.commitments.find(id)->promise == less);
    CHECK(workspace.commitments.find(id)->isWaiting());
    const auto kept = workspace.commitments.settle({id, today, CommitmentState::Kept, {}, {}, {}});
    REQUIRE(kept);
    const QList<CommitmentStep> steps = workspace.commitments.steps(id);
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].state == CommitmentState::Kept);
    CHECK(steps[0].formerPromise.isEmpty());
    CHECK(steps[1].said == QStringLiteral("for meget arbejde"));
    CHECK(steps[1].formerPromise == QStringLiteral("Levere antal udeblivelser"));
    CHECK(steps[1].formerDueOn == QDate(2026, 10, 15));
    CHECK(hasLineFor(workspace, "commitment.settle"));

    const auto earlier = workspace.commitments.settle({id, today.addDays(-1), CommitmentState::Open, {}, {}, {}});
    REQUIRE_FALSE(earlier); // the history would end with another state than the commitment has
    CHECK(fieldsOf(earlier.error().problems) == QStringLiteral("on"));

    Commitment later = *workspace.commitments.find(id);
    later.agreedOn = today.addDays(-6); // a day after it was changed
    later.dueOn = {};
    const auto moved = workspace.commitments.change(later);
    REQUIRE_FALSE(moved);
    CHECK(fieldsOf(moved.error().problems) == QStringLiteral("agreedOn"));

    CHECK(workspace.commitments.remove(id).error().kind == ErrorKind::Conflict);
    CHECK((*changed)().error().kind == ErrorKind::Conflict); // it was kept since
    REQUIRE((*kept)());
    CHECK(workspace.commitments.find(id)->state == CommitmentState::Changed);
    REQUIRE((*changed)());
    CHECK(workspace.commitments.find(id)->promise == QStringLiteral("Levere antal udeblivelser"));
    CHECK(workspace.commitments.steps(id).isEmpty());
    CHECK(workspace.commitments.remove(id));
}

TEST_CASE("A commitment is not dropped without a reason, not changed into itself, and taken up again once settled",
          "[cooperation]") {
    Commitment commitment = aCommitment();
    CommitmentAnswer answer{commitment.id, cooperationToday, CommitmentState::Dropped, QStringLiteral(" "), {}, {}};
    CHECK(fieldsOf(check(answer, commitment, cooperationToday)) == QStringLiteral("said"));
    answer.state = CommitmentState::Changed;
    answer.promise = commitment.promise;
    answer.dueOn = commitment.dueOn;
    CHECK(fieldsOf(check(answer, commitment, cooperationToday)) == QStringLiteral("promise dueOn")); // and it has passed
    answer.dueOn = cooperationToday.addDays(5);
    CHECK(fieldsOf(check(answer, commitment, cooperationToday)).isEmpty());
    answer.state = CommitmentState::Open;
    CHECK(fieldsOf(check(answer, commitment, cooperationToday)) == QStringLiteral("state"));
    commitment.state = CommitmentState::Dropped;
    CHECK(fieldsOf(check(answer, commitment, cooperationToday)).isEmpty());
    CHECK(answered(commitment, answer).dueOn == cooperationToday.addDays(5));
    answer.on = commitment.agreedOn.addDays(-1);
    CHECK(fieldsOf(check(answer, commitment, cooperationToday)) == QStringLiteral("on"));
}

TEST_CASE("Under a principle the dropped ones do not count", "[cooperation]") {
    QList<CommitmentRow> rows(5, CommitmentRow{aCommitment(), {}, {}});
    rows[0].commitment.state = CommitmentState::Kept;
    rows[1].commitment.state = CommitmentState::Dropped;
    rows[2].commitment.dueOn = {};
    rows[3].commitment.principle = Principle::Backbone;
    CHECK(tallyOf(rows, Principle::Measurement, cooperationToday) == PrincipleTally{1, 1, 3});
    CHECK(tallyOf(rows, Principle::Backbone, cooperationToday) == PrincipleTally{0, 1, 1});
    CHECK(tallyOf(rows, Principle::Agenda, cooperationToday) == PrincipleTally{});
}

TEST_CASE("An agreement comes back with every field, is renewed and taken back", "[cooperation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    PartnerAgreement agreement = anAgreement(aPartner(workspace));
    agreement.endedOn = QDate(2026, 10, 1);
    const auto added = workspace.agreements.add(agreement);
    REQUIRE(added);
    agreement.id = added->id;
    CHECK(workspace.agreements.find(added->id) == agreement);
    CHECK(workspace.agreements.all().first().partnerName == QStringLiteral("Hospitalet"));
    PartnerAgreement renewed = agreement;
    renewed.endedOn = {};
    renewed.to = QDate(2027, 12, 31);
    renewed.renewOn = QDate(2027, 12, 1);
    const auto undo = workspace.agreements.change(renewed);
    REQUIRE(undo);
    CHECK(stateOf(*workspace.agreements.find(added->id), cooperationToday) == AgreementState::Active);
    REQUIRE((*undo)());
    CHECK(workspace.agreements.find(added->id) == agreement);
    const auto removed = workspace.agreements.remove(added->id);
    REQUIRE(removed);
    CHECK(workspace.agreements.all().isEmpty());
    REQUIRE((*removed)());
    CHECK(workspace.agreements.find(added->id) == agreement);
}

TEST_CASE("An agreement with a last day says when it is renewed, and is due from that day", "[cooperation]") {
    PartnerAgreement agreement = anAgreement(PartnerId(7));
    CHECK(fieldsOf(check(agreement, cooperationToday)).isEmpty());
    CHECK(stateOf(agreement, QDate(2026, 11, 30)) == AgreementState::Active);
    CHECK(stateOf(agreement, QDate(2026, 12, 1)) == AgreementState::RenewalDue);
    CHECK(stateOf(agreement, QDate(2025, 12, 31)) == AgreementState::Planned);
    CHECK(holdsOn(agreement, QDate(2026, 12, 31)));
    CHECK_FALSE(holdsOn(agreement, QDate(2027, 1, 1)));
    agreement.renewOn = {};
    CHECK(fieldsOf(check(agreement, cooperationToday)) == QStringLiteral("renewOn"));
    agreement.to = {};
    CHECK(fieldsOf(check(agreement, cooperationToday)).isEmpty());
    agreement.endedOn = cooperationToday.addDays(1);
    agreement.title.clear();
    agreement.partner = {};
    CHECK(fieldsOf(check(agreement, cooperationToday)) == QStringLiteral("partner title endedOn"));
}

TEST_CASE("Referrals are counted by clinic and doctor in a period, also of a clinic that referred nobody", "[cooperation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const PartnerId clinic = aPartner(workspace, "Byklinikken", PartnerKind::Clinic);
    Partner other;
    other.name = QStringLiteral("Anden klinik");
    other.cluster = QStringLiteral("Klynge Djursland");
    const PartnerId quiet = *workspace.partners.add(other);
    aPartner(workspace); // a hospital is none of them
    const PartnerPersonId doctor = workspace.partners.addPerson({{}, clinic, QStringLiteral("Læge Eksempel"), {}, {}, {}})->id;
    const QDate today = file.clock.today();
    referredBy(workspace, clinic, doctor, today);
    referredBy(workspace, clinic, {}, today.addDays(-2));
    referredBy(workspace, clinic, doctor, today.addDays(-3)); // before the period

    const QList<ClinicReferrals> lines = workspace.clinics.referrals(today.addDays(-2), today, {});
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].clinic == quiet);
    CHECK(lines[0].referrals == 0);
    CHECK(lines[1].clinic == clinic);
    CHECK(lines[1].isWhole());
    CHECK(lines[1].referrals == 2);
    CHECK(lines[2].doctor == doctor);
    CHECK(lines[2].referrals == 1);
    CHECK(workspace.clinics.clusters() == QStringList{QStringLiteral("Klynge Djursland")});
    CHECK(workspace.clinics.referrals(today, today, QStringLiteral("Klynge Djursland")).size() == 1);
}

TEST_CASE("What is expected of a clinic comes from the programme's papers with its source, or is not said", "[cooperation]") {
    TestFile file;
    Workspace& workspace = file.workspace();
    const auto silent = shippedProgramme(QStringLiteral("norddjurs-landkommune"));
    REQUIRE(silent);
    CHECK_FALSE(expectedCandidates(*silent));
    const auto programme = shippedProgramme(QStringLiteral("vesterbro-sydhavnen"));
    REQUIRE(programme);
    REQUIRE(workspace.programmes.use(*programme));
    const auto expected = workspace.clinics.expected();
    REQUIRE(expected);
    CHECK(expected->low == 1);
    CHECK(expected->high == 2);
    CHECK(expected->source.startsWith(QStringLiteral("002")));

    // The week of Easter 2027 has three working days.
    CHECK(workingDaysIn(QDate(2027, 3, 22), QDate(2027, 3, 28), {}) == 3);
    CHECK(workspace.clinics.workingDays(QDate(2026, 10, 26), QDate(2026, 11, 30)) == 6); // as far as it has gone
    ClinicReferrals line;
    CHECK_FALSE(expectedOf(line, *expected, 3)); // how many doctors is not known
    line.doctors = 4;
    CHECK(expectedOf(line, *expected, 3) == ExpectedReferrals{12, 24});
    line.doctor = PartnerPersonId(7);
    CHECK(expectedOf(line, *expected, 3) == ExpectedReferrals{3, 6});
}
