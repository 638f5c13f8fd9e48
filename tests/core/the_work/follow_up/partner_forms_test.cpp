// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partner_forms/partner_form_rules.h"
#include "tests/support/test_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace brobygger;

namespace {
const QDate formToday(2026, 11, 2);

PartnerYearForm aForm(PartnerId partner, int year = 2026) {
    PartnerYearForm form;
    form.partner = partner;
    form.year = year;
    form.answeredOn = QDate(2026, 6, 1);
    form.answeredBy = QStringLiteral("Praktiserende læge");
    form.answers = {5, 4, {}, 3, 5};
    form.works = QStringLiteral("Vi ved, hvem vi ringer til.");
    form.otherwise = QStringLiteral("Hurtigere svar.");
    return form;
}

QString wrongInForm(const PartnerYearForm& form, const QList<PartnerYearForm>& others = {}) {
    QStringList fields;
    for (const Problem& problem : check(form, others, formToday).list()) {
        fields << problem.field;
    }
    return fields.join(QLatin1Char(' '));
}

PartnerId aPartner(TestFile& file, const char* name) {
    Partner partner;
    partner.name = QString::fromUtf8(name);
    const auto added = file.workspace().partners.add(partner);
    REQUIRE(added);
    return *added;
}
} // namespace

TEST_CASE("A partner's form needs partner, year, day and something that is answered", "[partner_forms]") {
    CHECK(wrongInForm(aForm(PartnerId(1))) == QString());
    CHECK(wrongInForm(PartnerYearForm()) == QStringLiteral("partner year answeredOn answer1"));
    CHECK(wrongInForm(aForm(PartnerId(1), 2027)) == QStringLiteral("year"));
    PartnerYearForm form = aForm(PartnerId(1));
    form.answeredOn = formToday.addDays(1);
    form.answers[2] = 6;
    CHECK(wrongInForm(form) == QStringLiteral("answeredOn answer3"));
    form = aForm(PartnerId(1));
    form.answers = QList<std::optional<int>>(PartnerYearForm::statements);
    CHECK(wrongInForm(form) == QString()); // the texts say something
}

TEST_CASE("A partner fills in one form a year", "[partner_forms]") {
    PartnerYearForm first = aForm(PartnerId(1));
    first.id = PartnerYearFormId(7);
    CHECK(wrongInForm(aForm(PartnerId(1)), {first}) == QStringLiteral("year"));
    CHECK(wrongInForm(aForm(PartnerId(2)), {first}) == QString());
    CHECK(wrongInForm(aForm(PartnerId(1), 2025), {first}) == QString());
    CHECK(wrongInForm(first, {first}) == QString());
}

TEST_CASE("A partner's form comes back as filled in, is changed, removed and had back", "[partner_forms]") {
    TestFile file;
    const PartnerId clinic = aPartner(file, "Lægerne Torvet");
    CHECK_FALSE(file.workspace().partnerForms.add(aForm(PartnerId(4711))));
    PartnerYearForm form = aForm(clinic);
    const auto added = file.workspace().partnerForms.add(form);
    REQUIRE(added);
    form.id = added->id;
    REQUIRE(file.workspace().partnerForms.add(aForm(clinic, 2025)));
    CHECK_FALSE(file.workspace().partnerForms.add(aForm(clinic)));
    file.reopen();
    PartnerForms& forms = file.workspace().partnerForms;
    CHECK(forms.find(form.id) == form);
    CHECK(forms.all().first() == form); // the newest year first

    PartnerYearForm changed = form;
    changed.answers[2] = 1;
    const auto undo = forms.change(changed);
    REQUIRE(undo);
    CHECK(forms.find(form.id) == changed);
    REQUIRE((*undo)());
    CHECK(forms.find(form.id) == form);
    const auto removed = forms.remove(form.id);
    REQUIRE(removed);
    CHECK(forms.all().size() == 1);
    REQUIRE((*removed)());
    CHECK(forms.all().size() == 2);
    CHECK(file.workspace().audit.verify().problems.isEmpty());
}

TEST_CASE("Taking back an older step gives no partner a second form of a year", "[partner_forms]") {
    TestFile file;
    const PartnerId clinic = aPartner(file, "Lægerne Torvet");
    PartnerForms& forms = file.workspace().partnerForms;
    const auto added = forms.add(aForm(clinic));
    REQUIRE(added);
    const auto removed = forms.remove(added->id);
    REQUIRE(removed);
    REQUIRE(forms.add(aForm(clinic)));
    CHECK_FALSE((*removed)());
    CHECK(forms.all().size() == 1);
}

TEST_CASE("What partners answered is counted for each statement, with those who skipped it", "[partner_forms]") {
    PartnerYearForm other = aForm(PartnerId(2));
    other.answers = {5, {}, 2, 3, 4};
    const QList<PartnerAnswerCount> counts = countedAnswers({aForm(PartnerId(1)), other});
    REQUIRE(counts.size() == PartnerYearForm::statements);
    CHECK(counts[0].times == QList<int>{0, 0, 0, 0, 2});
    CHECK(counts[1].times == QList<int>{0, 0, 0, 1, 0});
    CHECK(counts[1].skipped == 1);
    CHECK(counts[2].times == QList<int>{0, 1, 0, 0, 0});
    CHECK(counts[2].skipped == 1);
    CHECK(counts[4].times == QList<int>{0, 0, 0, 1, 1});
    CHECK(countedAnswers({}).first().times == QList<int>{0, 0, 0, 0, 0});
}
