// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/appointments/sms_copy.h"

#include "core/workspace/workspace.h"
#include "ui/kit/commands/copying.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/page.h"
#include "ui/shell/navigator.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>
#include <QPointer>

namespace brobygger {

namespace {
struct SmsCopyWords {
    Q_DECLARE_TR_FUNCTIONS(SmsCopy)
};

/// What is not known yet is noted on the citizen's form; a no from the citizen stays one.
void sayWhyNot(QWidget* inside, MessageBar& bar, PageContext& context, CitizenId id, const Error& error) {
    const auto citizen = context.workspace.citizens.find(id);
    if (error.kind != ErrorKind::Denied || !citizen || citizen->safeContact.sms == Permission::No) {
        bar.warn(error.message);
        return;
    }
    const QString missing = citizen->phone.isEmpty() ? QStringLiteral("phone") : QStringLiteral("sms");
    bar.ask(Tone::Amber, error.message, SmsCopyWords::tr("Edit the citizen…"),
            [page = QPointer<QWidget>(inside), &context, id, missing] {
                if (page) {
                    context.navigator.editCitizen(page, id, missing);
                }
            });
}
} // namespace

void copySms(QWidget* inside, PageContext& context, SmsKind kind, const SmsAbout& about) {
    MessageBar* bar = messagesFor(inside);
    const Result<QString> text = context.workspace.documents.smsText(kind, about.citizen, about.at, about.place);
    if (!text) {
        if (bar) {
            sayWhyNot(inside, *bar, context, about.citizen, text.error());
        }
        return;
    }
    copyPersonal(*text);
    if (bar) {
        bar->tell(SmsCopyWords::tr("Copied, to be pasted as an SMS: “%1”").arg(*text));
    }
}

} // namespace brobygger
