// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/voices/year_forms_panel.h"

#include "ui/evaluation/voices/year_form_list.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/record_table.h"

#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int answerWidth = 100;

Column<PartnerAnswerCount> answerColumn(const QString& id, const QString& title,
                                        const std::function<int(const PartnerAnswerCount&)>& times) {
    return {.id = id,
            .title = title,
            .text = [times](const PartnerAnswerCount& count) { return QString::number(times(count)); },
            .alignment = Qt::AlignRight,
            .width = answerWidth};
}
} // namespace

YearFormsPanel::YearFormsPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_forms(new YearFormList(context))
    , m_title(makeLabel(QString(), TextRole::CardTitle))
    , m_table(new RecordTable(QStringLiteral("answerCountTable"), QString()))
    , m_counts(new RecordsOf<PartnerAnswerCount>({}, this)) {
    m_table->setRecords(m_counts);
    m_table->setFittedToRows(PartnerYearForm::statements);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_forms, 1);
    layout->addWidget(m_title);
    layout->addWidget(m_table);
    setFocusProxy(m_forms);
    connect(m_forms, &YearFormList::readAnew, this, &YearFormsPanel::count);
    retranslate();
}

void YearFormsPanel::retranslate() {
    m_title->setText(tr("How often each answer was given"));
    m_table->setAccessibleName(tr("How often each answer was given"));
    m_counts->setColumns(columns());
    m_forms->retranslate();
    count();
}

QList<Column<PartnerAnswerCount>> YearFormsPanel::columns() {
    QList<Column<PartnerAnswerCount>> columns{{.id = QStringLiteral("statement"),
                                               .title = tr("Statement"),
                                               .text = [](const PartnerAnswerCount& count) { return count.statement; }}};
    const QStringList words = partnerAnswerWords();
    for (qsizetype at = 0; at < words.size(); ++at) {
        columns.append(answerColumn(QString::number(at + 1), words[at],
                                    [at](const PartnerAnswerCount& count) { return count.times.value(at); }));
    }
    columns.append(answerColumn(QStringLiteral("skipped"), tr("not answered"),
                                [](const PartnerAnswerCount& count) { return count.skipped; }));
    return columns;
}

void YearFormsPanel::count() {
    m_counts->setSource(rowsOf<PartnerAnswerCount>(countedAnswers(m_forms->shown()),
                                                   [](const PartnerAnswerCount& count) { return count.statement; }));
}

} // namespace brobygger
