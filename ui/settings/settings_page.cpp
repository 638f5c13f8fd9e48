// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/appearance_section.h"
#include "ui/settings/areas_section.h"
#include "ui/settings/measurements_section.h"
#include "ui/settings/organisation_section.h"
#include "ui/settings/plain_files_section.h"
#include "ui/settings/programme_section.h"
#include "ui/settings/safety_section.h"

#include <QVBoxLayout>

namespace brobygger {

SettingsPage::SettingsPage(PageContext& context)
    : Page(PageBody::Scrolling) {
    setObjectName(QStringLiteral("settingsPage"));
    content()->addWidget(new OrganisationSection(context, messages()));
    content()->addWidget(new ProgrammeSection(context, messages()));
    content()->addWidget(new AreasSection(context, messages()));
    content()->addWidget(new MeasurementsSection(context, messages()));
    content()->addWidget(new SafetySection(context, messages()));
    content()->addWidget(new PlainFilesSection(context, messages()));
    content()->addWidget(new AppearanceSection(context, messages()));
    content()->addStretch();
    SettingsPage::retranslate();
}

void SettingsPage::retranslate() {
    header()->setTitle(tr("Settings"));
}

} // namespace brobygger
