// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sms.h"

class QWidget;

namespace brobygger {

struct PageContext;

/// What a text message is about; what the text does not say may be left out.
struct SmsAbout {
    CitizenId citizen;
    QDateTime at = {};
    QString place = {};
};

/// Puts a neutral text message for the citizen on the clipboard and tells the page around `inside`, which says what the text
/// is; when the number is not safe it says why there is none and,
/// where that can be mended on the citizen's form, opens it over the page.
void copySms(QWidget* inside, PageContext& context, SmsKind kind, const SmsAbout& about);

} // namespace brobygger
