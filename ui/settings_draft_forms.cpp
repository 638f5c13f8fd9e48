// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_draft_forms.h"

#include "core/workspace/workspace.h"
#include "ui/settings/template_dialog.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
/// The rest is the kind of letter and the version it was begun from, 0: the program's own.
bool openTemplateDraft(QWidget* page, PageContext& context, CitizenId, const QString& rest) {
    const auto id = OwnTemplateId::fromString(rest.section(QLatin1Char('/'), 1));
    const DocumentKind kind = documentKindFromCode(rest.section(QLatin1Char('/'), 0, 0));
    const auto known = context.workspace.ownTemplates.find(id);
    openTemplate(page, context, known.value_or(copyOfShipped(context.workspace, kind)));
    return true;
}
} // namespace

QList<DraftForm> settingsDraftForms() {
    return {{QStringLiteral("own-template/"), [] { return QCoreApplication::translate("DraftForms", "Letter template"); },
             openTemplateDraft}};
}

} // namespace brobygger
