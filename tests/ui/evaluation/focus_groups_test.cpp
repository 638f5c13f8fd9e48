// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/ui/pages/panel_alone.h"
#include "ui/evaluation/voices/focus_groups_panel.h"
#include "ui/evaluation/voices/focus_words.h"
#include "ui/evaluation/voices/year_forms_panel.h"
#include "ui/kit/forms/date_field.h"
#include "ui/shared/citizens/citizen_field.h"
#include "ui/slices.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// Goes to a field of a form and types.
template <class Edit> void typeIn(const FormDialog& dialog, const char* field, const char* words) {
    auto* edit = named<Edit>(dialog, field);
    REQUIRE(edit);
    edit->setFocus();
    edit->selectAll();
    type(words);
}

void pickIn(const FormDialog& dialog, const char* combo, const QVariant& value) {
    auto* box = named<QComboBox>(dialog, combo);
    REQUIRE(box);
    REQUIRE(choose(box, value));
}

void saveDialog() { press(Qt::Key_Return, Qt::ControlModifier); }

/// The panel with a focus group of today in it, entered as one does.
struct FocusPanel : PanelAlone<FocusGroupsPanel> {
    FocusGroups& groups = desk.workspace().focusGroups;

    FocusPanel() {
        click("newFocusGroupButton");
        const FormDialog* dialog = opened("focusGroupDialog");
        typeIn<QLineEdit>(*dialog, "titleEdit", "Efter et år");
        typeIn<QPlainTextEdit>(*dialog, "guideEdit", "Hvad har hjulpet?");
        saveDialog();
    }
    FocusGroupId group() const { return groups.all().first().id; }
    /// Somebody by role, who may be quoted so far.
    FocusParticipantId relative(QuoteUse use) {
        FocusParticipant participant;
        participant.group = group();
        participant.role = QStringLiteral("Pårørende");
        participant.consentedOn = desk.workspace().clock.today();
        participant.quoteUse = use;
        const auto added = groups.add(participant);
        REQUIRE(added);
        return added->id;
    }
    bool isUsable(const char* id) { return desk.actions.action(QLatin1String(id))->isEnabled(); }
};

PartnerId aClinic(Workspace& workspace, const char* name) {
    Partner partner;
    partner.name = QString::fromUtf8(name);
    const auto added = workspace.partners.add(partner);
    REQUIRE(added);
    return *added;
}

} // namespace

TEST_CASE("A focus group is entered with its guide, stands in the list, and Fortryd takes it back", "[focus_groups]") {
    FocusPanel around;
    REQUIRE(around.groups.all().size() == 1);
    const FocusGroup group = around.groups.all().first();
    CHECK(group.title == QStringLiteral("Efter et år"));
    CHECK(group.guide == QStringLiteral("Hvad har hjulpet?"));
    CHECK(group.day == around.desk.workspace().clock.today());
    CHECK(around.rows("focusGroupTable") == 1);
    CHECK(around.cell("focusGroupTable", 0, 1) == QStringLiteral("Efter et år"));
    around.takeBack();
    CHECK(around.rows("focusGroupTable") == 0);
    CHECK_FALSE(around.isUsable("focusParticipant.new")); // of no group
}

TEST_CASE("A citizen is entered as participant with consent, and the form says what is missing", "[focus_groups]") {
    FocusPanel around;
    const Citizen bente = aCitizen(around.desk.workspace());
    around.click("newFocusParticipantButton");
    FormDialog* dialog = around.opened("focusParticipantDialog");
    CHECK(named<CitizenField>(*dialog, "citizenField")->isAncestorOf(focused())); // the first field, not the second
    pickIn(*dialog, "quoteUseCombo", static_cast<int>(QuoteUse::Outside));
    saveDialog();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("citizen")).isEmpty());
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("consentedOn")).isEmpty());
    named<CitizenField>(*dialog, "citizenField")->setCitizen(bente.id);
    named<DateField>(*dialog, "consentedOnDate")->setDate(QDate(2026, 10, 1));
    saveDialog();
    const QList<FocusParticipant> participants = around.groups.participants(around.group());
    REQUIRE(participants.size() == 1);
    CHECK(participants.first().citizen == bente.id);
    CHECK(participants.first().allowedUse() == QuoteUse::Outside);
    REQUIRE(around.rows("focusParticipantTable") == 1);
    CHECK(around.cell("focusParticipantTable", 0, 0) == bente.fullName());
    CHECK(around.cell("focusParticipantTable", 0, 1) == QStringLiteral("01-10-2026"));
    CHECK(around.cell("focusGroupTable", 0, 4) == QStringLiteral("1"));
}

TEST_CASE("A quote says while it is written where it may stand", "[focus_groups]") {
    FocusPanel around;
    const FocusParticipantId relative = around.relative(QuoteUse::Working);
    around.tab("focusTabs", 2);
    around.click("newFocusQuoteButton");
    const FormDialog* dialog = around.opened("focusQuoteDialog");
    const auto saysSomewhere = [dialog](const QString& sentence) {
        const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel* label) { return label->text() == sentence; });
    };
    CHECK(saysSomewhere(quotePlaceSentence(QuoteUse::None)));
    pickIn(*dialog, "participantCombo", relative.toString());
    CHECK(saysSomewhere(quotePlaceSentence(QuoteUse::Working)));
    typeIn<QPlainTextEdit>(*dialog, "textEdit", "Jeg ved, hvem jeg kan ringe til.");
    saveDialog();
    REQUIRE(around.rows("focusQuoteTable") == 1);
    CHECK(around.cell("focusQuoteTable", 0, 1) == QStringLiteral("Pårørende"));
    around.click("removeFocusQuoteButton");
    CHECK(around.rows("focusQuoteTable") == 0);
    around.takeBack();
    CHECK(around.rows("focusQuoteTable") == 1);
}

TEST_CASE("Themes are entered, and changed with Enter on their row", "[focus_groups]") {
    FocusPanel around;
    around.tab("focusTabs", 1);
    around.click("newFocusThemeButton");
    typeIn<QLineEdit>(*around.opened("focusThemeDialog"), "nameEdit", "Transport");
    saveDialog();
    REQUIRE(around.rows("focusThemeTable") == 1);
    around.page.activateWindow(); // once the dialog is gone
    around.table("focusThemeTable")->setFocus();
    press(Qt::Key_Return);
    typeIn<QPlainTextEdit>(*around.opened("focusThemeDialog"), "saidEdit", "Bussen kører for sjældent.");
    saveDialog();
    CHECK(around.groups.themes(around.group()).first().said == QStringLiteral("Bussen kører for sjældent."));
    around.takeBack();
    CHECK(around.groups.themes(around.group()).first().said.isEmpty());
}

TEST_CASE("Somebody who is quoted is not removed, and the page says why", "[focus_groups]") {
    FocusPanel around;
    FocusQuote quote;
    quote.group = around.group();
    quote.participant = around.relative(QuoteUse::Outside);
    quote.text = QStringLiteral("Det går bedre.");
    REQUIRE(around.groups.add(quote));
    QApplication::processEvents();
    around.click("removeFocusParticipantButton");
    CHECK(around.rows("focusParticipantTable") == 1);
    CHECK_FALSE(around.page.messages()->text().isEmpty());
}

TEST_CASE("Below the focus groups stands what belongs to the one that is chosen", "[focus_groups]") {
    FocusPanel around;
    const FocusGroupId first = around.group();
    around.relative(QuoteUse::None);
    around.click("newFocusGroupButton");
    typeIn<QLineEdit>(*around.opened("focusGroupDialog"), "titleEdit", "Pårørende");
    saveDialog();
    REQUIRE(around.rows("focusGroupTable") == 2);
    CHECK(around.rows("focusParticipantTable") == 0); // the new one is chosen
    REQUIRE(around.table("focusGroupTable")->selectKey(first.toString()));
    QApplication::processEvents();
    CHECK(around.rows("focusParticipantTable") == 1);
}

TEST_CASE("A partner's form is entered, counted below, and one of the same year refused", "[partner_forms]") {
    PanelAlone<YearFormsPanel> around;
    Workspace& workspace = around.desk.workspace();
    aClinic(workspace, "Lægerne Torvet");
    around.click("newYearFormButton");
    FormDialog* dialog = around.opened("yearFormDialog");
    saveDialog();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("partner")).isEmpty());
    typeIn<QLineEdit>(*dialog, "partnerEdit", "Lægerne Torvet");
    pickIn(*dialog, "answer1Combo", 5);
    pickIn(*dialog, "answer5Combo", 4);
    typeIn<QPlainTextEdit>(*dialog, "worksEdit", "Vi ved, hvem vi ringer til.");
    saveDialog();
    REQUIRE(workspace.partnerForms.all().size() == 1);
    const PartnerYearForm form = workspace.partnerForms.all().first();
    CHECK(form.year == 2026);
    CHECK(form.answers == QList<std::optional<int>>{5, {}, {}, {}, 4});
    CHECK(around.cell("yearFormTable", 0, 1) == QStringLiteral("Lægerne Torvet"));
    CHECK(around.rows("answerCountTable") == PartnerYearForm::statements);
    CHECK(around.cell("answerCountTable", 0, 5) == QStringLiteral("1"));
    CHECK(around.cell("answerCountTable", 1, 6) == QStringLiteral("1")); // not answered
    around.click("newYearFormButton");
    dialog = around.opened("yearFormDialog");
    typeIn<QLineEdit>(*dialog, "partnerEdit", "Lægerne Torvet");
    pickIn(*dialog, "answer1Combo", 1);
    saveDialog();
    CHECK_FALSE(dialog->form()->problemAt(QStringLiteral("year")).isEmpty());
    dialog->abandon();
    around.click("removeYearFormButton");
    CHECK(around.rows("yearFormTable") == 0);
    CHECK(around.cell("answerCountTable", 0, 5) == QStringLiteral("0"));
    around.takeBack();
    CHECK(around.rows("yearFormTable") == 1);
}

TEST_CASE("A quote that was begun and left opens again with its focus group", "[focus_groups][drafts]") {
    FocusPanel around;
    around.tab("focusTabs", 2);
    around.click("newFocusQuoteButton");
    FormDialog* begun = around.opened("focusQuoteDialog");
    typeIn<QPlainTextEdit>(*begun, "textEdit", "Det går bedre.");
    begun->leave(); // as at the lock
    delete begun;
    const QList<DraftForm> forms = draftForms();
    const auto form = std::find_if(forms.cbegin(), forms.cend(),
                                   [](const DraftForm& one) { return one.name == QStringLiteral("focus-quote/"); });
    REQUIRE(form != forms.cend());
    CHECK_FALSE(form->open(&around.page, around.desk.context, {}, QStringLiteral("4711/0")));
    REQUIRE(form->open(&around.page, around.desk.context, {}, around.group().toString() + QStringLiteral("/0")));
    QApplication::processEvents();
    CHECK(named<QPlainTextEdit>(*around.opened("focusQuoteDialog"), "textEdit")->toPlainText() ==
          QStringLiteral("Det går bedre."));
}

TEST_CASE("Every control of focus groups and partners' forms has a name", "[focus_groups][partner_forms][accessible]") {
    const FocusPanel groups;
    for (int tab = 0; tab < 3; ++tab) {
        groups.tab("focusTabs", tab);
        CHECK(namelessControls(groups.page).join(QStringLiteral(", ")).toStdString() == "");
    }
    const PanelAlone<YearFormsPanel> forms;
    CHECK(namelessControls(forms.page).join(QStringLiteral(", ")).toStdString() == "");
    CHECK(combosWithoutLabel(forms.page).join(QStringLiteral(", ")).toStdString() == "");
}
