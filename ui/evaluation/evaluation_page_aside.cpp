// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EvaluationPage that shows something in place of the figures: the rows behind one, what is entered by hand, and
// kept reports.
#include "core/costs/price.h"
#include "core/workspace/workspace.h"
#include "ui/costs/costs_panel.h"
#include "ui/costs/price_dialog.h"
#include "ui/evaluation/back_panel.h"
#include "ui/evaluation/combining/combined_strip.h"
#include "ui/evaluation/combining/several_files_panel.h"
#include "ui/evaluation/entering/baseline_dialog.h"
#include "ui/evaluation/entering/baseline_panel.h"
#include "ui/evaluation/entering/comparison_panel.h"
#include "ui/evaluation/entering/norm_panel.h"
#include "ui/evaluation/entering/tally_panel.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/evaluation/figures/figure_wording.h"
#include "ui/evaluation/frozen/frozen_report_panel.h"
#include "ui/evaluation/frozen/reports_panel.h"
#include "ui/evaluation/research/research_maker.h"
#include "ui/evaluation/rows_panel.h"
#include "ui/evaluation/tabs/person_changes.h"
#include "ui/evaluation/voices/focus_groups_panel.h"
#include "ui/evaluation/voices/year_forms_panel.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/copying.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/progress_panel.h"
#include "ui/kit/forms/date_field.h"
#include "ui/kit/labels/empty_state.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

namespace brobygger {

EvaluationCommands EvaluationPage::addTabCommands() {
    ActionCollection& actions = m_context.actions;
    const auto add = [&](const char* id, std::function<QString()> words, std::function<QString()> toolTip, IconName icon,
                         std::function<void()> run) {
        return actions.add({QLatin1String(id), std::move(words), std::move(toolTip), {}, icon, std::move(run)});
    };
    EvaluationCommands commands;
    commands.pictures = add(
        "evaluation.pictures", [] { return tr("Pictures…"); },
        [] { return tr("Saves every chart shown as a picture, SVG and PNG, into a folder."); }, IconName::Export,
        [this] { askForPictures(); });
    commands.reports = add(
        "evaluation.reports", [] { return tr("Kept reports…"); },
        [] { return tr("The reports that were made, as they were, and what has changed since."); }, IconName::Document,
        [this] { openAside(m_reports->parentWidget()); });
    commands.severalFiles = add(
        "evaluation.severalFiles", [] { return tr("Several files…"); },
        [] { return tr("Counts the files of several workers together, or saves the extract of this one for that."); },
        IconName::Persons,
        [this] {
            m_several->followRequest();
            openAside(m_several->parentWidget());
        });
    commands.research =
        actions.add({command::researchExtract.toString(),
                     [] { return tr("Extract for research…"); },
                     [] { return tr("Saves the data of this programme without names, with a codebook, in a folder."); },
                     {},
                     IconName::Export,
                     [this] { m_research->ask(request().programmeId); }});
    commands.costs = add(
        "evaluation.costs", [] { return tr("Costs, prices and budget…"); }, {}, IconName::Coin,
        [this] { openAside(m_costs->parentWidget()); });
    commands.tally = add(
        "evaluation.tally", [] { return tr("Said no without registration…"); }, {}, IconName::Persons,
        [this] { openAside(m_tally->parentWidget()); });
    commands.comparisons = add(
        "evaluation.comparisons", [] { return tr("Figures of other places…"); }, {}, IconName::MapPin,
        [this] { openAside(m_comparisons->parentWidget()); });
    commands.norms = add(
        "evaluation.norms", [] { return tr("Means of the population…"); },
        [] { return tr("What the scores of the citizens are set against, with year and source."); }, IconName::Evaluation,
        [this] { openAside(m_norms->parentWidget()); });
    commands.focusGroups = add(
        "evaluation.focusGroups", [] { return tr("Focus groups…"); }, {}, IconName::Persons,
        [this] { openAside(m_focusGroups->parentWidget()); });
    commands.partnerForms = add(
        "evaluation.partnerForms", [] { return tr("Partners' forms…"); }, {}, IconName::Cooperation,
        [this] { openAside(m_yearForms->parentWidget()); });
    commands.baseline = add(
        "evaluation.baseline", [] { return tr("Fix a baseline…"); },
        [] { return tr("Reads a run chart by the median of chosen months, with the reason for them."); }, IconName::Evaluation,
        [this] { enterBaseline(); });
    commands.baselines = add(
        "evaluation.baselines", [] { return tr("Fixed baselines…"); }, {}, IconName::Evaluation, [this] { openBaselines(); });
    commands.hourPrice = add(
        "evaluation.hourPrice", [] { return tr("Enter hour price"); }, {}, IconName::Coin,
        [this] { enterPrice(hourPriceKind); });
    commands.meetingPrice = add(
        "evaluation.meetingPrice", [] { return tr("Enter meeting price"); }, {}, IconName::Coin,
        [this] { enterPrice(meetingPriceKind); });
    commands.kilometrePrice = add(
        "evaluation.kilometrePrice", [] { return tr("Enter kilometre price"); }, {}, IconName::Coin,
        [this] { enterPrice(kilometrePriceKind); });
    commands.copySentences = actions.add({QStringLiteral("evaluation.copySentences"),
                                          [] { return tr("Copy what may be written"); },
                                          {},
                                          {},
                                          IconName::Copy,
                                          [this] { copySentences(); },
                                          [] { return tr("Copy"); }});
    return commands;
}

void EvaluationPage::addAside(QAction* back) {
    m_costs = new CostsPanel(m_context);
    m_tally = new TallyPanel(m_context);
    m_comparisons = new ComparisonPanel(m_context);
    m_norms = new NormPanel(m_context);
    m_baselines = new BaselinePanel(m_context);
    m_reports = new ReportsPanel(m_context);
    m_frozen = new FrozenReportPanel(m_context);
    m_focusGroups = new FocusGroupsPanel(m_context);
    m_yearForms = new YearFormsPanel(m_context);
    m_several = new SeveralFilesPanel(m_context, [this] { return request(); });
    m_asides = {new BackPanel(m_costs, back, [] { return tr("Costs, prices and budget"); }),
                new BackPanel(m_tally, back, [] { return tr("Said no without registration"); }),
                new BackPanel(m_comparisons, back, [] { return tr("Figures of other places"); }),
                new BackPanel(m_reports, back, [] { return tr("Kept reports"); }),
                new BackPanel(m_frozen, m_tabCommands.reports, [this] { return m_frozen->name(); }),
                new BackPanel(m_focusGroups, back, [] { return tr("Focus groups"); }),
                new BackPanel(m_yearForms, back, [] { return tr("Partners' forms"); }),
                new BackPanel(m_baselines, back, [] { return tr("Fixed baselines"); }),
                new BackPanel(m_norms, back, [] { return tr("Means of the population"); }),
                new BackPanel(m_several, back, [] { return tr("Several files"); })};
    const QStringList names{QStringLiteral("costsPanel"),        QStringLiteral("tallyPanel"),
                            QStringLiteral("comparisonsPanel"),  QStringLiteral("reportsPanel"),
                            QStringLiteral("frozenReportPanel"), QStringLiteral("focusGroupsPanel"),
                            QStringLiteral("yearFormsPanel"),    QStringLiteral("baselinesPanel"),
                            QStringLiteral("normsPanel"),        QStringLiteral("severalFilesPanel")};
    for (qsizetype at = 0; at < m_asides.size(); ++at) {
        m_asides[at]->setObjectName(names[at]);
        m_stack->addWidget(m_asides[at]);
    }
    connect(m_reports, &ReportsPanel::opened, this, &EvaluationPage::openReport);
    connect(m_several, &SeveralFilesPanel::chosen, this, &EvaluationPage::followExtracts);
    connect(m_frozen, &FrozenReportPanel::pdfWanted, this, &EvaluationPage::saveFrozenPdf);
    connect(m_frozen, &FrozenReportPanel::newPdfWanted, this, &EvaluationPage::makeFrozenPdf);
    connect(m_frozen, &FrozenReportPanel::failed, this, [this](const Error& error) { messages()->fail(error.message); });
}

void EvaluationPage::openReport(FrozenReportId id) {
    if (const Result<void> opened = m_frozen->open(id); !opened) {
        messages()->fail(opened.error().message);
        return;
    }
    auto* aside = qobject_cast<BackPanel*>(m_frozen->parentWidget());
    aside->retranslate(); // its title is the name of the report
    openAside(aside);
}

bool EvaluationPage::isAside() const {
    const QWidget* front = m_stack->currentWidget();
    return front == m_rows ||
           std::any_of(m_asides.cbegin(), m_asides.cend(), [front](const BackPanel* panel) { return panel == front; });
}

void EvaluationPage::openRows(const QString& figureId, const QString& title) {
    const Figure* figure = m_evaluation ? m_evaluation->figure(figureId) : nullptr;
    if (!figure || !figure->hasRows) {
        return;
    }
    m_rows->open(m_evaluation->request, figureId, title);
    openAside(m_rows);
    QTimer::singleShot(0, this, [this, figureId] { // when the rows have come up
        m_context.workspace.audit.noteOnce(RecordKind::Citizen, 0, 0, QStringLiteral("evaluation.rows.") + figureId);
    });
}

void EvaluationPage::followRows() {
    if (m_stack->currentWidget() != m_rows) {
        return;
    }
    const Figure* figure = m_evaluation->figure(m_rows->figure());
    if (figure && figure->hasRows) {
        m_rows->readAgain(m_evaluation->request, figure->title);
    } else {
        m_stack->setCurrentWidget(m_view); // those of the working view must not stand under another edition
    }
}

QWidget* EvaluationPage::figuresOrWhyNone() const {
    if (m_evaluation) {
        return m_view;
    }
    return m_isRefused ? static_cast<QWidget*>(m_refused) : m_counting;
}

void EvaluationPage::openAside(QWidget* aside) {
    if (!isAside()) {
        m_opener.emplace(*m_view);
    }
    m_stack->setCurrentWidget(aside);
    aside->setFocus();
}

void EvaluationPage::closeAside() {
    m_stack->setCurrentWidget(figuresOrWhyNone());
    if (m_evaluation) {
        QWidget* opener = m_opener ? m_opener->find(*m_view) : nullptr; // it may have been made anew
        (opener ? opener : m_view)->setFocus();
    } else {
        m_from->edit()->setFocus();
    }
    if (m_isStale || !m_evaluation) {
        countSoon();
    }
}

void EvaluationPage::enterPrice(const QString& kind) {
    Price price;
    price.kind = kind;
    price.year = m_context.workspace.clock.today().year();
    for (const LackingPrice& lacking : m_evaluation ? lackingPrices(*m_evaluation) : QList<LackingPrice>()) {
        if (lacking.kind == kind) {
            price.year = lacking.year;
        }
    }
    openPrice(this, m_context, price);
}

void EvaluationPage::enterBaseline() { openBaseline(this, m_context, newBaseline(m_context.workspace, request()), request()); }

void EvaluationPage::openBaselines() {
    m_baselines->setRequest(request());
    openAside(m_baselines->parentWidget());
}

void EvaluationPage::readPersons() {
    if (!m_view->wantsPersons() || m_reading || !m_evaluation) {
        return;
    }
    const DatabaseSource source = m_context.workspace.source();
    const EvaluationSettings settings = m_context.workspace.evaluations.inputs();
    m_reading = Task::start<PersonChanges>(
        [source, settings, request = m_evaluation->request](Progress& progress) -> Result<PersonChanges> {
            const auto database = source.open();
            if (!database) {
                return database.error();
            }
            return readPersonChanges(**database, request, settings, progress);
        },
        [this](const Result<PersonChanges>& persons) {
            if (persons) {
                m_view->setPersons(std::make_shared<const PersonChanges>(*persons));
            }
        });
}

void EvaluationPage::followExtracts() {
    m_isStale = true;
    tellFiles();
    countSoon();
}

void EvaluationPage::tellFiles() {
    if (!m_strip) {
        return; // the page is being made
    }
    const bool isOfFigures = m_stack->currentWidget() != m_frozen->parentWidget(); // a kept report says so itself
    m_strip->setVisible(m_several->extracts() && isOfFigures);
    m_strip->tell(m_evaluation ? m_evaluation->files : QList<CombinedFile>());
}

void EvaluationPage::copySentences() {
    if (const QString sentences = m_view->sentences(); !sentences.isEmpty()) {
        copyPersonal(sentences);
        messages()->tell(tr("Copied."));
    }
}

} // namespace brobygger
