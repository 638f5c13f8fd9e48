// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/price_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/costs/cost_choices.h"
#include "ui/shared/entries/entry_fields.h"
#include "ui/shared/workspace_draft_keeper.h"

#include <QCoreApplication>
#include <algorithm>

namespace brobygger {

namespace {
struct PriceDialogWords {
    Q_DECLARE_TR_FUNCTIONS(PriceDialog)
};

Price newPrice(const Workspace& workspace) {
    Price price;
    price.kind = hourPriceKind;
    price.year = workspace.clock.today().year();
    return price;
}

std::optional<Price> priceNow(const Workspace& workspace, PriceId id) {
    const QList<Price> prices = workspace.costs.prices();
    const auto found = std::find_if(prices.cbegin(), prices.cend(), [id](const Price& price) { return price.id == id; });
    return found == prices.cend() ? std::nullopt : std::optional(*found);
}

Result<void> savePrice(const QWidget* parent, Workspace& workspace, const Price& price) {
    const QString told =
        PriceDialogWords::tr("The price of %1 is %2 for %3.")
            .arg(QString::number(price.year), formatMoney(price.amount, Decimals::WhenNeeded), priceKindLabel(price.kind));
    Costs& costs = workspace.costs;
    return saveEntry(
        parent, price, told, [&costs](const Price& entered) { return costs.enter(entered); },
        [&costs](const Price& changed) { return costs.change(changed); });
}

/// Which price stood for that kind and year before this one; empty: none.
QString priceBefore(const Workspace& workspace, const QString& kind, int year, PriceId self) {
    const auto known = workspace.costs.priceOf(kind, year);
    return known && known->id != self ? PriceDialogWords::tr("Until now it is %1 (%2).")
                                            .arg(formatMoney(known->amount, Decimals::WhenNeeded), known->source)
                                      : QString();
}
} // namespace

void openPrice(QWidget* parent, PageContext& context, const std::optional<Price>& price) {
    Workspace& workspace = context.workspace;
    const Price shown = price.value_or(newPrice(workspace));
    auto* dialog =
        new FormDialog(shown.id.isValid() ? PriceDialogWords::tr("Change the price") : PriceDialogWords::tr("New price"),
                       PriceDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("priceDialog"));
    Form& form = *dialog->form();
    const auto fields = std::make_shared<RecordFields<Price>>(form);
    QComboBox* kind = fields->choice<&Price::kind>("kind", PriceDialogWords::tr("What it is the price of"), priceKindChoices(),
                                                   FieldNeed::Required);
    amountLine<&Price::amount>(*fields, form, "amount", PriceDialogWords::tr("Price of one, kroner"));
    QLineEdit* year = wholeLine<&Price::year>(*fields, form, "year", PriceDialogWords::tr("Price year"));
    fields->line<&Price::source>("source", PriceDialogWords::tr("Where the price comes from"), FieldNeed::Required);
    form.setHelp(QStringLiteral("year"), PriceDialogWords::tr("It holds for what happened in that year, and for no other. Of "
                                                              "several of one year the last entered holds."));
    form.setHelp(QStringLiteral("source"), PriceDialogWords::tr("Stands beside the amount in the report."));
    joinEntry(
        dialog, fields, shown, [&workspace, id = shown.id] { return priceNow(workspace, id); },
        [parent, &workspace](const Price& typed) { return savePrice(parent, workspace, typed); });
    const auto tellBefore = [&form, &workspace, kind, year, id = shown.id] {
        form.setHelp(QStringLiteral("amount"),
                     priceBefore(workspace, kind->currentData().toString(), year->text().trimmed().toInt(), id));
    };
    QObject::connect(kind, &QComboBox::currentIndexChanged, &form, tellBefore);
    QObject::connect(year, &QLineEdit::textChanged, &form, tellBefore);
    tellBefore();
    dialog->setDraft(draftKeeper(workspace, QStringLiteral("price/") + shown.id.toString(), {},
                                 [=, &context] { openPrice(parent, context, price); }));
    dialog->open();
}

} // namespace brobygger
