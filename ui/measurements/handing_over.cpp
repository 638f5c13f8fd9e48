// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/handing_over.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/ask.h"
#include "ui/kit/page.h"
#include "ui/measurements/answering/own_mode.h"
#include "ui/measurements/measurements_tab.h"
#include "ui/shell/navigator.h"

namespace brobygger {

namespace {
bool hasWholeQuestions(const Workspace& workspace, const QString& id) {
    const Instrument* instrument = workspace.instruments.catalogue().find(id);
    return instrument != nullptr && workspace.instruments.hasWholeQuestions(*instrument);
}

void giveWindow(PageContext& context, CitizenId citizen, const QStringList& instruments) {
    HandOver given;
    given.make = [&workspace = context.workspace, citizen, instruments] {
        return new OwnMode(workspace, citizen, instruments);
    };
    given.back = {page::citizens, citizen, tab::measurements, {}, 0, command::reviewMeasurements};
    context.navigator.handOver(given);
}
} // namespace

void handOver(QWidget* tab, PageContext& context, CitizenId citizen, const Instrument& chosen, const QStringList& due) {
    const Workspace& workspace = context.workspace;
    const QString name = chosen.name.in(workspace.settings.value(language));
    if (!hasWholeQuestions(workspace, chosen.id)) {
        if (MessageBar* bar = messagesFor(tab)) {
            bar->warn(
                MeasurementsTab::tr("%1 has only topics, not the questions. Fill it in together with the citizen, or bring "
                                    "in your own wording under Settings.")
                    .arg(name));
        }
        return;
    }
    QStringList whole;
    for (const QString& id : due) {
        if (hasWholeQuestions(workspace, id)) {
            whole.append(id);
        }
    }
    if (whole.size() < 2 || !whole.contains(chosen.id)) {
        return giveWindow(context, citizen, {chosen.id});
    }
    QStringList informative{MeasurementsTab::tr("The window then shows nothing else until you give your passphrase.")};
    if (const auto topics = static_cast<int>(due.size() - whole.size()); topics > 0) {
        informative << MeasurementsTab::tr("%n that are due have only topics. Fill them in together.", nullptr, topics);
    }
    context.ask.choose(tab, MeasurementsTab::tr("What shall the citizen fill in?"), informative.join(QLatin1Char('\n')),
                       {MeasurementsTab::tr("Only %1").arg(name),
                        MeasurementsTab::tr("All %n questionnaires that are due", nullptr, static_cast<int>(whole.size()))},
                       [&context, citizen, whole, id = chosen.id](int way) {
                           giveWindow(context, citizen, way == 0 ? QStringList{id} : whole);
                       });
}

} // namespace brobygger
