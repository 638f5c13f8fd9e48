// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/voices/year_form_list.h"

#include "core/base/time/dates.h"
#include "core/workspace/workspace.h"
#include "ui/evaluation/voices/year_form_dialog.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"

#include <QComboBox>

namespace brobygger {

namespace {
constexpr int formYearWidth = 60;
constexpr int formDayWidth = 110;
constexpr int formAnswersWidth = 110;
const QString noAnswerMark = QStringLiteral("–");

/// "5 · 4 · – · 3 · 5", as the statements stand below.
QString answersInLine(const PartnerYearForm& form) {
    QStringList texts;
    for (const std::optional<int>& answer : form.answers) {
        texts.append(answer ? QString::number(*answer) : noAnswerMark);
    }
    return texts.join(QStringLiteral(" · "));
}
} // namespace

YearFormList::YearFormList(PageContext& pageContext, QWidget* parent)
    : EntryList(pageContext,
                {QStringLiteral("yearForm"), QStringLiteral("YearForm"), [] { return tr("New partner's form…"); },
                 [] { return tr("Change the partner's form…"); }, [] { return tr("Remove the partner's form"); }},
                {RecordKind::PartnerForm, RecordKind::Partner}, parent)
    , m_rows(new RecordsOf<PartnerYearForm>({}, this))
    , m_year(bar()->combo(QStringLiteral("formYear"), QString(), {})) {
    begin(m_rows);
}

void YearFormList::nameAll() {
    offerYears();
    setComboName(m_year, tr("Year"));
    m_year->setToolTip(tr("Year"));
    table()->setAccessibleName(tr("Partners' forms"));
    table()->setEmptyText(tr("No partner's form is entered here."));
    m_rows->setColumns(columns());
}

/// All years, and each of which there is a form.
void YearFormList::offerYears() {
    QList<Choice> years{{tr("All years"), 0}};
    for (const PartnerYearForm& form : context().workspace.partnerForms.all()) {
        if (years.last().value.toInt() != form.year) {
            years.append({QString::number(form.year), form.year});
        }
    }
    setChoices(m_year, years);
}

QList<Column<PartnerYearForm>> YearFormList::columns() const {
    const Workspace& workspace = context().workspace;
    const auto partner = [&workspace](const PartnerYearForm& form) {
        const auto found = workspace.partners.find(form.partner);
        return found ? found->name : QString();
    };
    return {
        {.id = QStringLiteral("year"),
         .title = tr("Year"),
         .text = [](const PartnerYearForm& form) { return QString::number(form.year); },
         .width = formYearWidth},
        {.id = QStringLiteral("partner"), .title = tr("Partner"), .text = partner},
        {.id = QStringLiteral("day"),
         .title = tr("Day"),
         .text = [](const PartnerYearForm& form) { return formatDate(form.answeredOn); },
         .width = formDayWidth},
        {.id = QStringLiteral("by"),
         .title = tr("Filled in by"),
         .text = [](const PartnerYearForm& form) { return form.answeredBy; }},
        {.id = QStringLiteral("answers"), .title = tr("Answers"), .text = answersInLine, .width = formAnswersWidth},
        {.id = QStringLiteral("works"),
         .title = tr("What works"),
         .text = [](const PartnerYearForm& form) { return form.works.simplified(); }},
        {.id = QStringLiteral("otherwise"),
         .title = tr("What should be otherwise"),
         .text = [](const PartnerYearForm& form) { return form.otherwise.simplified(); }},
    };
}

void YearFormList::read() {
    offerYears();
    const int year = m_year->currentData().toInt();
    m_shown = context().workspace.partnerForms.all();
    m_shown.removeIf([year](const PartnerYearForm& form) { return year != 0 && form.year != year; });
    m_rows->setSource(rowsOf<PartnerYearForm>(m_shown, [](const PartnerYearForm& form) { return form.id.toString(); }));
    Q_EMIT readAnew();
}

void YearFormList::openNew() {
    openYearForm(this, context(), std::nullopt, [this](PartnerYearFormId entered) { select(entered.toString()); });
}

void YearFormList::openRow(int row) {
    if (const auto form = m_rows->at(row)) {
        openYearForm(this, context(), *form);
    }
}

void YearFormList::removeRow(int row) {
    if (const auto form = m_rows->at(row)) {
        offerUndo(this, tr("The form of %1 is removed.").arg(form->year), context().workspace.partnerForms.remove(form->id));
    }
}

} // namespace brobygger
