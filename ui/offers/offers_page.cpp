// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offers_page.h"

#include "core/exports/offers_export.h"
#include "core/offers/offer_categories.h"
#include "core/workspace/workspace.h"
#include "ui/imports/import_dialog.h"
#include "ui/kit/card.h"
#include "ui/kit/commands/actions.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/commands/offer_undo.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/forms/combo_name.h"
#include "ui/kit/forms/search_line.h"
#include "ui/kit/layout/panes.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/text_size.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/tables/filter_bar.h"
#include "ui/kit/tables/record_table.h"
#include "ui/offers/call_card.h"
#include "ui/offers/catalogue_file.h"
#include "ui/offers/offer_columns.h"
#include "ui/offers/offer_form.h"
#include "ui/shell/navigator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int sideWidth = 320;
constexpr int sideScrollsFrom = 480; // a lower page scrolls as a whole
constexpr int callsShown = 3;
} // namespace

OffersPage::OffersPage(PageContext& context)
    : Page(PageBody::Filling)
    , m_context(context)
    , m_filter(new FilterBar)
    , m_category(m_filter->combo(QStringLiteral("category"), tr("Category"), {}))
    , m_inactive(m_filter->check(QStringLiteral("inactive"), QString()))
    , m_records(new RecordsOf<OfferRow>(offerColumns(context.workspace), this))
    , m_table(new RecordTable(QStringLiteral("offersTable"), tr("Offers")))
    , m_panel(new OfferPanel(makeRowCommands()))
    , m_rung(makeCallCommands())
    , m_calls(new CallCard(m_rung)) {
    setAcceptDrops(true);
    makeCommands();
    content()->addWidget(makeBody(), 1);
    setFocusProxy(m_filter->searchEdit());
    m_records->setSource({[this] { return m_context.workspace.offers.count(filter()); },
                          [this](qsizetype offset, qsizetype limit, const SortOrder& sort) {
                              return m_context.workspace.offers.window(filter(), offset, limit, offerOrder(sort));
                          },
                          [](const OfferRow& row) { return row.id.toString(); }});
    connect(m_filter, &FilterBar::changed, this, &OffersPage::refresh);
    leadDown(m_filter->searchEdit(), [this] {
        m_table->setFocus();
        m_table->selectFirst();
    });
    connect(m_table, &RecordTable::currentRowChanged, this, &OffersPage::showCurrent);
    connect(m_table, &RecordTable::rowActivated, this, &OffersPage::edit);
    connect(&context.workspace.feed, &ChangeFeed::changed, this, [this](const Changes& changes) {
        if (changes.touches(RecordKind::Offer) || changes.touches(RecordKind::Import)) {
            refresh();
        }
    });
    retranslate();
    m_table->selectFirst();
}

void OffersPage::makeCommands() {
    ActionCollection& actions = m_context.actions;
    QAction* imported = actions.add({QStringLiteral("offers.import"),
                                     [] { return tr("Import…"); },
                                     [] { return tr("Bring offers in from a spreadsheet or a directory"); },
                                     {},
                                     IconName::Import,
                                     [this] { openImport(this, m_context, ImportKind::Offers); }});
    QAction* exported = actions.add({QStringLiteral("offers.export"),
                                     [] { return tr("Export…"); },
                                     [] { return tr("Write the directory as a spreadsheet or as HSDS"); },
                                     {},
                                     IconName::Export,
                                     [this] { exportDirectory(); }});
    QAction* catalogue = actions.add({QStringLiteral("offers.catalogue"),
                                      [] { return tr("Catalogue…"); },
                                      [] { return tr("Write the directory for doctors and partners as PDF or web page"); },
                                      {},
                                      IconName::Pdf,
                                      [this] { exportCatalogue(); }});
    QAction* added = actions.add({QStringLiteral("offers.new"), [] { return tr("New offer"); },
                                  [] { return tr("Enter an offer in the directory"); },
                                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), IconName::Add,
                                  [this] { openOfferForm(this, m_context, std::nullopt, [this](OfferId id) { show(id); }); }});
    m_showAll = actions.add({QStringLiteral("offers.showAll"),
                             [] { return tr("Show all offers"); },
                             [] { return tr("Clears the search and the choices beside it"); },
                             {},
                             IconName::Filter,
                             [this] {
                                 m_filter->clear();
                                 m_filter->searchEdit()->setFocus();
                             }});
    header()->addAction(buttonFor(imported, QStringLiteral("importOffersButton"), ButtonRole::Ordinary));
    header()->addAction(buttonFor(exported, QStringLiteral("exportOffersButton"), ButtonRole::Ordinary));
    header()->addAction(buttonFor(catalogue, QStringLiteral("catalogueButton"), ButtonRole::Ordinary));
    header()->addAction(buttonFor(added, QStringLiteral("newOfferButton"), ButtonRole::Primary));
}

OfferCommands OffersPage::makeRowCommands() {
    ActionCollection& actions = m_context.actions;
    const OfferCommands commands{actions.add({QStringLiteral("offers.change"),
                                              [] { return tr("Change the offer"); },
                                              {},
                                              {},
                                              IconName::Edit,
                                              [this] { edit(); },
                                              [] { return tr("Change"); }}),
                                 actions.add({QStringLiteral("offers.checked"),
                                              [] { return tr("The offer has been checked"); },
                                              [] { return tr("Take down that somebody asked whether this is still so"); },
                                              {},
                                              IconName::Check,
                                              [this] { check(); },
                                              [] { return tr("Has been checked"); }}),
                                 actions.add({QStringLiteral("offers.takeOut"),
                                              [] { return tr("Take out of the list"); },
                                              {},
                                              {},
                                              std::nullopt,
                                              [this] { toggleActive(); }}),
                                 actions.add({QStringLiteral("offers.takeIn"),
                                              [] { return tr("Take into the list again"); },
                                              {},
                                              {},
                                              std::nullopt,
                                              [this] { toggleActive(); }})};
    m_table->setCommands(commands.all());
    return commands;
}

QList<QAction*> OffersPage::makeCallCommands() {
    QList<QAction*> rung;
    for (int at = 0; at < callsShown; ++at) {
        rung.append(m_context.actions.add({QStringLiteral("offers.called%1").arg(at + 1),
                                           [this, at] { return tr("%1 has been called").arg(m_toCall.value(at).name); },
                                           {},
                                           {},
                                           IconName::Phone,
                                           [this, at] { openCheckForm(this, m_context, m_toCall.value(at).id); },
                                           [] { return tr("Called"); }}));
    }
    return rung;
}

QWidget* OffersPage::makeBody() {
    auto* body = new Panes;
    auto* list = new Card;
    m_table->setRecords(m_records);
    m_table->setTwoLineRows();
    list->content()->addWidget(m_filter);
    list->content()->addWidget(buttonFor(m_showAll, QStringLiteral("showAllOffersButton"), ButtonRole::Ordinary), 0,
                               Qt::AlignLeft);
    list->content()->addWidget(m_table, 1);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_calls);
    column->addWidget(m_panel, 1);
    body->add(list);
    m_side = new GrowingScrollArea(side, QStringLiteral("offersSide"));
    m_side->setFocusPolicy(Qt::StrongFocus); // the facts of an offer hold nothing else the keyboard could scroll them by
    body->add(m_side, sideWidth);
    return body;
}

void OffersPage::fitSide() { m_side->setWhole(height() < scaled(sideScrollsFrom)); }

void OffersPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitSide();
}

void OffersPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    fitSide(); // the size of text may be another
}

void OffersPage::retranslate() {
    header()->setTitle(tr("Offers"));
    m_filter->setSearchWords(tr("Name, provider or town"));
    const QString language = m_context.workspace.settings.value(brobygger::language);
    QList<Choice> choices{{tr("All categories"), QString()}};
    for (const OfferCategory& category : offerCategories()) {
        choices.append({category.name(language), category.id});
    }
    setChoices(m_category, choices);
    setComboName(m_category, tr("Category"));
    m_inactive->setText(tr("Taken out"));
    m_table->setAccessibleName(tr("Offers"));
    m_side->setAccessibleName(tr("Whom to call, and the chosen offer"));
    m_records->setColumns(offerColumns(m_context.workspace));
    refresh();
}

OfferFilter OffersPage::filter() const {
    return {m_filter->searchText(), m_filter->choice(QStringLiteral("category")).toString(),
            !m_filter->isChecked(QStringLiteral("inactive"))};
}

void OffersPage::sayWhyEmpty() {
    const OfferFilter narrowed = filter();
    const bool isNarrowed = !narrowed.text.isEmpty() || !narrowed.category.isEmpty() || !narrowed.isActive;
    m_table->setEmptyText(isNarrowed ? tr("No offer matches the search and the choices above.")
                                     : tr("No offers here. Enter one, or import a spreadsheet."));
    m_showAll->setVisible(isNarrowed && m_records->rowCount() == 0);
}

void OffersPage::refresh() {
    const Offers& offers = m_context.workspace.offers;
    m_records->refresh();
    sayWhyEmpty();
    header()->setSubtitle(tr("%n offers", nullptr, m_records->rowCount())); // those shown
    m_toCall = offers.toCall();
    for (int at = 0; at < callsShown; ++at) {
        m_rung[at]->setVisible(at < m_toCall.size());
    }
    m_context.actions.retranslate(); // the names of those to call stand in the commands
    m_calls->show(m_toCall, m_context.workspace.clock.today());
    showCurrent();
}

std::optional<Offer> OffersPage::current() const {
    const auto row = m_records->at(m_table->currentRow());
    return row ? m_context.workspace.offers.find(row->id) : std::nullopt;
}

void OffersPage::showCurrent() {
    if (const auto offer = current()) {
        m_panel->show(m_context.workspace, *offer);
    } else {
        m_panel->clear();
    }
}

void OffersPage::edit() {
    if (const auto offer = current()) {
        openOfferForm(this, m_context, offer, [](OfferId) {});
    }
}

void OffersPage::check() {
    if (const auto offer = current()) {
        openCheckForm(this, m_context, offer->id);
    }
}

void OffersPage::toggleActive() {
    if (const auto offer = current()) {
        Offers& offers = m_context.workspace.offers;
        offerUndo(this, offer->isActive ? tr("The offer is no longer proposed.") : tr("The offer is proposed again."),
                  offer->isActive ? offers.deactivate(offer->id) : offers.activate(offer->id));
    }
}

void OffersPage::exportDirectory() {
    m_context.ask.saveFile(
        this, tr("Write the directory"), tr("offers.csv"),
        QStringList{tr("Spreadsheet as CSV (*.csv)"), tr("Excel (*.xlsx)"), tr("HSDS 3.0, tables in one archive (*.zip)"),
                    tr("HSDS 3.0 as JSON (*.json)")}
            .join(QStringLiteral(";;")),
        [this](const QString& path) {
            const Workspace& workspace = m_context.workspace;
            const auto exported = exportOffers(workspace.session, workspace.places, path, offersFormatOf(path));
            if (!exported) {
                messages()->fail(exported.error().message);
                return;
            }
            messages()->tell(tr("The directory is written: %n offers.", nullptr, exported->value(QStringLiteral("offers"))));
        });
}

void OffersPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void OffersPage::dropEvent(QDropEvent* event) {
    openImport(this, m_context, ImportKind::Offers, event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

void OffersPage::exportCatalogue() {
    m_context.ask.saveFile(
        this, tr("Write the catalogue"), tr("catalogue.pdf"),
        QStringList{tr("PDF (*.pdf)"), tr("Web page (*.html)")}.join(QStringLiteral(";;")), [this](const QString& path) {
            const Workspace& workspace = m_context.workspace;
            const Catalogue catalogue =
                catalogueOf(workspace.offers.all(), workspace.settings.value(organisationName), workspace.clock.today());
            if (const Result<void> written = writeCatalogue(workspace.session, catalogue, path); !written) {
                messages()->fail(written.error().message);
                return;
            }
            messages()->tell(tr("The catalogue is written. It names no contact persons."));
        });
}

void OffersPage::openTarget(const Target& target) {
    if (target.kind == RecordKind::Offer && target.record != 0) {
        show(OfferId(target.record));
    }
}

void OffersPage::show(OfferId offer) {
    m_filter->clear();
    refresh();
    m_table->selectKey(offer.toString());
    m_table->setFocus();
}

} // namespace brobygger
