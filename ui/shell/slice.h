// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "ui/kit/icons.h"

#include <QKeySequence>
#include <QString>
#include <QWidget>
#include <functional>

namespace brobygger {

class ActionCollection;
class Ask;
class Navigator;
class Page;
class Workspace;

/// What every page is given. Lives from unlock to lock.
struct PageContext {
    Workspace& workspace;
    Navigator& navigator;
    Ask& ask;
    ActionCollection& actions;
};

/// One line of the navigation. `title` is asked again when the language changes.
struct PageEntry {
    QString id;
    std::function<QString()> title;
    IconName icon;
    QKeySequence shortcut;
    std::function<Page*(PageContext&)> make;
    std::function<int(Workspace&)> badge = {}; ///< how many things wait there; 0 hides the badge
};

/// A tab on a citizen's page. Slices bring theirs, so that no slice needs to know another's widgets. A tab reads again
/// by itself when the change feed touches what it shows, and at a change of language.
class CitizenTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Selects or opens a record of its own, when somebody came here for it.
    virtual void showRecord(qint64 /*record*/) {}
};

struct CitizenTabEntry {
    QString id;
    std::function<QString()> title;
    std::function<CitizenTab*(PageContext&, CitizenId)> make;
};

} // namespace brobygger
