// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/second_screening_dialog.h"

#include "core/screening/screening_texts.h"
#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/page.h"
#include "ui/kit/segments.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QScreen>
#include <memory>

namespace brobygger {

namespace {
struct SecondScreeningDialogWords {
    Q_DECLARE_TR_FUNCTIONS(SecondScreeningDialog)
};

/// The fields of the form, and what is screened with them.
struct SecondFields {
    ScreeningForm form;
    QLineEdit* screener = nullptr;
    DateField* on = nullptr;
    QHash<QString, Segments*> answers; ///< by criterion
};

Segments* answerSegments(const QString& criterion) {
    auto* segments = new Segments;
    segments->setObjectName(criterion + QStringLiteral("Segments"));
    segments->setSegments({{conditionStateLabel(ConditionState::Met), toCode(ConditionState::Met), Tone::Green, {}},
                           {conditionStateLabel(ConditionState::NotMet), toCode(ConditionState::NotMet), Tone::Red, {}},
                           {conditionStateLabel(ConditionState::Unknown), toCode(ConditionState::Unknown), Tone::Amber, {}}});
    return segments;
}

/// A question for each criterion, answered already where something is known of it.
void addCriteria(Form& form, SecondFields& fields, const ScreeningWords& words) {
    form.section(SecondScreeningDialogWords::tr("The criteria"));
    const Verdict verdict = fields.form.verdict();
    for (const Criterion& criterion : fields.form.criteria().criteria) {
        const QString text = criterion.text.in(words.language);
        Segments* segments = answerSegments(criterion.id);
        segments->setSubject(text);
        form.add(criterion.id, text, segments);
        fields.answers.insert(criterion.id, segments);
        const CriterionResult* known = verdict.criterion(criterion.id);
        if (known && known->prefilled) {
            segments->setValue(toCode(known->state));
            form.setHelp(criterion.id, valueText(criterion, *known, words));
        }
    }
}

/// With what was answered otherwise than it is known; what nobody answered is unknown.
ScreeningForm answered(const SecondFields& fields) {
    ScreeningForm form = fields.form;
    form.on = fields.on->date().value_or(QDate());
    const Verdict known = form.verdict(); // on that day
    for (auto at = fields.answers.cbegin(); at != fields.answers.cend(); ++at) {
        const QString value = at.value()->value();
        const CriterionResult* result = known.criterion(at.key());
        if (!value.isEmpty() && (!result || toCode(result->state) != value || !result->prefilled)) {
            form.answers.insert(at.key(), conditionStateFromCode(value));
        }
    }
    return form;
}

Result<void> saveSecond(const QWidget* parent, Workspace& workspace, const SecondFields& fields, ScreeningId first) {
    const auto kept = workspace.screenings.keepSecond(answered(fields), first, fields.screener->text());
    if (!kept) {
        return kept.error();
    }
    offerUndo(parent,
              SecondScreeningDialogWords::tr("The second screening is saved. It changes neither the decision nor the course."),
              kept->undo);
    return {};
}

/// The second screener answers without having seen the first: what stands on the page is covered while the dialog is open.
void coverUntilClosed(QWidget& window, const QDialog& dialog) {
    auto* curtain = new QWidget(&window);
    curtain->setObjectName(QStringLiteral("secondScreenerCurtain"));
    curtain->setAutoFillBackground(true);
    curtain->setGeometry(QRect(QPoint(), window.screen()->virtualSize())); // also where the window becomes larger
    curtain->show();
    curtain->raise();
    QObject::connect(&dialog, &QDialog::finished, curtain, &QWidget::deleteLater);
    QObject::connect(&dialog, &QObject::destroyed, curtain, &QWidget::deleteLater);
}
} // namespace

void openSecondScreening(QWidget* parent, PageContext& context, ScreeningId first) {
    Workspace& workspace = context.workspace;
    Result<ScreeningForm> begun = workspace.screenings.beginSecond(first);
    const Result<FactCatalogue> catalogue = FactCatalogue::load();
    if (!begun || !catalogue) {
        if (MessageBar* bar = messagesFor(parent)) {
            bar->fail(begun ? catalogue.error().message : begun.error().message);
        }
        return;
    }
    const auto fields = std::make_shared<SecondFields>();
    fields->form = *std::move(begun);
    auto* dialog = new FormDialog(SecondScreeningDialogWords::tr("Screen as second screener"),
                                  SecondScreeningDialogWords::tr("Save"), parent);
    dialog->setObjectName(QStringLiteral("secondScreeningDialog"));
    Form& form = *dialog->form();
    fields->screener =
        form.line(QStringLiteral("screener"), SecondScreeningDialogWords::tr("Who screens"), FieldNeed::Required);
    form.setHelp(QStringLiteral("screener"), SecondScreeningDialogWords::tr("Answer without having seen the first screening."));
    fields->on = form.date(QStringLiteral("on"), SecondScreeningDialogWords::tr("Day of the second screening"), workspace.clock,
                           FieldNeed::Required);
    fields->on->setDate(workspace.clock.today());
    addCriteria(form, *fields, {*catalogue, workspace.places, workspace.settings.value(language)});
    dialog->onSave([parent, &workspace, fields, first] { return saveSecond(parent, workspace, *fields, first); });
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("second-screening/") + first.toString(), fields->form.citizen,
                                 [parent, &context, first] { openSecondScreening(parent, context, first); }));
    coverUntilClosed(*parent->window(), *dialog);
    dialog->open();
}

bool openSecondScreeningDraft(QWidget* page, PageContext& context, CitizenId /*citizen*/, const QString& rest) {
    const ScreeningId first = ScreeningId::fromString(rest);
    const bool isThere = context.workspace.screenings.beginSecond(first).operator bool();
    if (isThere) {
        openSecondScreening(page, context, first);
    }
    return isThere;
}

} // namespace brobygger
