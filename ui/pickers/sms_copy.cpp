// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/sms_copy.h"

#include "core/workspace/workspace.h"
#include "ui/kit/copying.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/shell/slice.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SmsCopy)
};
} // namespace

void copySms(const QWidget* inside, PageContext& context, SmsKind kind, const SmsAbout& about) {
    MessageBar* bar = messagesFor(inside);
    const Result<QString> text = context.workspace.documents.smsText(kind, about.citizen, about.at, about.place);
    if (!text) {
        if (bar) {
            bar->warn(text.error().message);
        }
        return;
    }
    copyPersonal(*text);
    if (bar) {
        bar->tell(Words::tr("Copied, to be pasted as an SMS: “%1”").arg(*text));
    }
}

} // namespace brobygger
