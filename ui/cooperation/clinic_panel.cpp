// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cooperation/clinic_panel.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/shown_commands.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/shared/blank_sheet.h"
#include "ui/shared/entries/entry_fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int referralsWidth = 130;
constexpr int expectedWidth = 160;
constexpr int doctorsWidth = 110;

enum class ClinicPeriod { ThisMonth, LastMonth, ThisYear, LastYear };

struct ClinicDays {
    QDate from;
    QDate to;
};

ClinicDays daysOf(ClinicPeriod period, QDate today) {
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case ClinicPeriod::ThisMonth: return {month, month.addMonths(1).addDays(-1)};
    case ClinicPeriod::LastMonth: return {month.addMonths(-1), month.addDays(-1)};
    case ClinicPeriod::ThisYear: return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case ClinicPeriod::LastYear: return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    }
    return {};
}

QString clinicKey(const ClinicReferrals& line) { return line.clinic.toString() + QLatin1Char('/') + line.doctor.toString(); }
} // namespace

ClinicPanel::ClinicPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new FilterBar)
    , m_period(m_bar->combo(QStringLiteral("clinicPeriod"), QString(), {}))
    , m_cluster(m_bar->combo(QStringLiteral("clinicCluster"), QString(), {}))
    , m_sentence(makeLabel(QString(), TextRole::Muted))
    , m_rows(new RecordsOf<ClinicReferrals>({}, this))
    , m_table(new RecordTable(QStringLiteral("clinicTable"), QString())) {
    m_bar->hideSearch();
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(QStringLiteral("clinicSentence"));
    m_table->setRecords(m_rows);
    m_table->setTwoLineRows();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    m_form = context.actions.add({QStringLiteral("clinics.form"),
                                  [] { return tr("Referral form for clinics…"); },
                                  [] { return tr("Prints a blank form with the criteria in use, for clinics to refer on"); },
                                  {},
                                  IconName::Print,
                                  [this] { printForm(); }});
    enableWhileShown(this, {m_form});
    auto* line = new QHBoxLayout;
    line->addWidget(m_sentence, 1);
    line->addWidget(buttonFor(m_form, QStringLiteral("clinicFormButton"), ButtonRole::Ordinary), 0, Qt::AlignTop);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_bar, &FilterBar::changed, this, &ClinicPanel::refresh);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Partner) || changes.touches(RecordKind::IncomingReferral) ||
            changes.touches(RecordKind::Programme)) {
            refresh();
        }
    });
    retranslate();
}

void ClinicPanel::retranslate() {
    setChoices(m_period, {{tr("This month"), static_cast<int>(ClinicPeriod::ThisMonth)},
                          {tr("Last month"), static_cast<int>(ClinicPeriod::LastMonth)},
                          {tr("This year"), static_cast<int>(ClinicPeriod::ThisYear)},
                          {tr("Last year"), static_cast<int>(ClinicPeriod::LastYear)}});
    setComboName(m_period, tr("Period"));
    m_period->setToolTip(tr("Period"));
    setComboName(m_cluster, tr("Cluster"));
    m_cluster->setToolTip(tr("Cluster"));
    m_table->setAccessibleName(tr("Referrals by clinic and doctor"));
    m_table->setEmptyText(tr("There is no clinic yet."));
    m_rows->setColumns(columns());
    refresh();
}

void ClinicPanel::printForm() {
    const Workspace& workspace = m_context.workspace;
    const Result<Programme> programme = workspace.programmes.current();
    const auto html = [&]() -> Result<QString> {
        return programme ? workspace.documents.clinicReferralFormHtml(
                               *programme, programme->criteriaSet(workspace.settings.value(programmeCriteriaSet)))
                         : Result<QString>(programme.error());
    };
    printBlankSheet(this, m_context, {QStringLiteral("clinic_referral_form"), tr("Referral form"), html()});
}

void ClinicPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ClinicPanel::refresh() {
    if (!isVisible()) {
        return;
    }
    const Clinics& clinics = m_context.workspace.clinics;
    QList<Choice> clusters{{tr("All clusters"), QString()}};
    for (const QString& cluster : clinics.clusters()) {
        clusters.append({cluster, cluster});
    }
    setChoices(m_cluster, clusters);
    const auto period = static_cast<ClinicPeriod>(m_period->currentData().toInt());
    const ClinicDays days = daysOf(period, m_context.workspace.clock.today());
    m_expected = clinics.expected();
    m_workingDays = clinics.workingDays(days.from, days.to);
    m_sentence->setText(
        m_expected ? tr("The programme expects %1 to %2 patients a day for each doctor, on %3 working days so far (%4).")
                         .arg(decimalText(m_expected->low), decimalText(m_expected->high))
                         .arg(m_workingDays)
                         .arg(m_expected->source)
                   : tr("The programme in use says nothing of how many to expect."));
    m_rows->setSource(
        rowsOf<ClinicReferrals>(clinics.referrals(days.from, days.to, m_cluster->currentData().toString()), clinicKey));
    m_table->selectFirst();
}

QString ClinicPanel::expectedWords(const ClinicReferrals& line) const {
    if (!m_expected) {
        return {};
    }
    const auto expected = expectedOf(line, *m_expected, m_workingDays);
    return expected ? tr("%1 to %2").arg(expected->low).arg(expected->high) : tr("number of doctors missing");
}

QList<Column<ClinicReferrals>> ClinicPanel::columns() const {
    const auto name = [](const ClinicReferrals& line) { return line.isWhole() ? line.clinicName : line.doctorName; };
    return {
        {.id = QStringLiteral("who"),
         .title = tr("Clinic and doctor"),
         .text = name,
         .cell =
             [name](const ClinicReferrals& line) {
                 return line.isWhole() ? Cell{.text = name(line), .detail = line.cluster, .role = TextRole::Strong}
                                       : Cell{.text = name(line), .detail = line.clinicName};
             }},
        {.id = QStringLiteral("doctors"),
         .title = tr("Doctors"),
         .text =
             [](const ClinicReferrals& line) {
                 return line.isWhole() && line.doctors ? QString::number(*line.doctors) : QString();
             },
         .alignment = Qt::AlignRight,
         .width = doctorsWidth},
        {.id = QStringLiteral("referrals"),
         .title = tr("Referrals"),
         .text = [](const ClinicReferrals& line) { return QString::number(line.referrals); },
         .alignment = Qt::AlignRight,
         .width = referralsWidth},
        {.id = QStringLiteral("expected"),
         .title = tr("Expected"),
         .text = [this](const ClinicReferrals& line) { return expectedWords(line); },
         .alignment = Qt::AlignRight,
         .width = expectedWidth},
    };
}

} // namespace brobygger
