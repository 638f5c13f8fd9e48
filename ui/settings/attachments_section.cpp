// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/attachments_section.h"

#include "core/attachments/attachment_rules.h"

namespace brobygger {

namespace {
const QString fileMegabytesField = QStringLiteral("fileMegabytes");
const QString citizenMegabytesField = QStringLiteral("citizenMegabytes");
} // namespace

AttachmentsSection::AttachmentsSection(PageContext& context, MessageBar* messages, QWidget* parent)
    : SettingsSection(context, messages, parent) {
    addNumber(fileMegabytesField, attachmentMegabytes, 1, mostAttachmentMegabytes);
    addNumber(citizenMegabytesField, citizenMegabytes, 1, mostCitizenMegabytes);
    retranslate();
}

void AttachmentsSection::retranslate() {
    card()->setTitle(tr("Attached files"));
    setLabel(fileMegabytesField, tr("Megabytes a file may take up"));
    setLabel(citizenMegabytesField, tr("Megabytes all files of a citizen may take up"));
    form()->setHelp(citizenMegabytesField, tr("Every backup takes them along."));
}

} // namespace brobygger
