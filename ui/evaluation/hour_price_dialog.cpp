// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/hour_price_dialog.h"

#include "core/workspace/workspace.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/shared/draft_keeper.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace brobygger {

namespace {
struct HourPriceDialogWords {
    Q_DECLARE_TR_FUNCTIONS(HourPriceDialog)
};
} // namespace

void openHourPrice(QWidget* parent, PageContext& context) {
    auto* dialog =
        new FormDialog(HourPriceDialogWords::tr("Price of a casemanager hour"), HourPriceDialogWords::tr("Save"), parent, 1);
    dialog->setObjectName(QStringLiteral("hourPriceDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* amount = dialog->form()->line(QStringLiteral("amount"), HourPriceDialogWords::tr("Price of an hour, kroner"),
                                        FieldNeed::Required);
    auto* year = dialog->form()->line(QStringLiteral("year"), HourPriceDialogWords::tr("Price year"), FieldNeed::Required);
    auto* source = dialog->form()->line(QStringLiteral("source"), HourPriceDialogWords::tr("Where the price comes from"),
                                        FieldNeed::Required);
    dialog->form()->setHelp(QStringLiteral("source"), HourPriceDialogWords::tr("Stands beside the amount in the report."));
    const auto known = context.workspace.evaluations.hourPrice();
    amount->setText(known ? formatMoney(known->amount, Decimals::WhenNeeded) : QString());
    year->setText(QString::number(known ? known->year : context.workspace.clock.today().year()));
    source->setText(known ? known->source : QString());
    Workspace& workspace = context.workspace;
    dialog->onSave([&workspace, amount, year, source] {
        const HourPrice price{parseMoney(amount->text()).value_or(Money{}), year->text().trimmed().toInt(), source->text()};
        return workspace.evaluations.enterHourPrice(price);
    });
    dialog->setDraft(
        draftKeeper(workspace, QStringLiteral("hour-price"), {}, [=, &context] { openHourPrice(parent, context); }));
    dialog->open();
}

} // namespace brobygger
