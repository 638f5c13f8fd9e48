// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search/command_palette.h"

#include "ui/kit/look/contrast.h"
#include "ui/kit/look/theme.h"
#include "ui/shell/search/search_target.h"
#include "ui/shell/work_view.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace brobygger {

namespace {

/// How well a command fits what is typed: it begins so, a word of it does, or it is somewhere in it. Records stand before
/// the last.
enum class Fit { Beginning, Word, Anywhere };

Fit fitOf(const QString& text, const QString& typed) {
    if (text.startsWith(typed, Qt::CaseInsensitive)) {
        return Fit::Beginning;
    }
    return text.contains(QLatin1Char(' ') + typed, Qt::CaseInsensitive) ? Fit::Word : Fit::Anywhere;
}

/// Where a command has no icon its room stays, so that all the words begin in one line.
QIcon iconOf(const QAction& action) {
    if (!action.icon().isNull()) {
        return action.icon();
    }
    QPixmap room(1, 1);
    room.fill(Qt::transparent);
    return QIcon(room);
}

} // namespace

CommandPalette::CommandPalette(WorkView& view, Search search)
    : QDialog(&view, Qt::Dialog | Qt::FramelessWindowHint)
    , m_view(view)
    , m_search(std::move(search))
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
    , m_none(makeLabel(tr("Nothing is called that."), TextRole::Muted))
    , m_toMake(view.commandsToMake()) {
    setObjectName(QStringLiteral("commandPalette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find a command"));
    setAccessibleName(windowTitle());
    resize(520, 400);
    m_edit->setObjectName(QStringLiteral("commandEdit"));
    m_edit->setPlaceholderText(tr("Type what you want to do, or whom you look for"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands, citizens and offers"));
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_edit);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_hasChosen = false;
        narrow();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::carryOut);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::carryOut);
    connect(&m_making, &QTimer::timeout, this, &CommandPalette::makeNext);
    gather();
    narrow();
    m_edit->setFocus();
}

void CommandPalette::makeNext() {
    if (m_toMake.isEmpty()) {
        m_making.stop();
        return;
    }
    m_toMake.takeFirst()();
    const Line before = m_lines.value(m_list->currentRow());
    gather();
    narrow();
    if (m_hasChosen) {
        choose(before);
    }
}

void CommandPalette::choose(const Line& line) {
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].leadsWhere(line)) {
            m_list->setCurrentRow(static_cast<int>(row));
        }
    }
}

void CommandPalette::gather() {
    m_commands.clear();
    for (QAction* action : m_view.commandsAtHand()) {
        if (action->objectName() == command::newReferral.toString()) {
            continue; // the window's own is listed with its key, and stays on the page in front
        }
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        m_commands.append({{action->text(), {}, keys, iconOf(*action)}, action, {}});
    }
}

QList<CommandPalette::Line> CommandPalette::commandsFor(const QString& typed) const {
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Line> fitting;
    for (const Line& line : m_commands) {
        const QString& text = line.shown.title;
        const bool fits = std::all_of(words.cbegin(), words.cend(),
                                      [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        if (fits && line.action) {
            fitting.append(line);
        }
    }
    if (!typed.isEmpty()) {
        // Of those that fit as well the shortest: "Borgere" before "Borgeren sidder med".
        const auto rank = [&typed](const Line& line) {
            return std::pair(fitOf(line.shown.title, typed), line.shown.title.size());
        };
        std::stable_sort(fitting.begin(), fitting.end(), [&rank](const Line& a, const Line& b) { return rank(a) < rank(b); });
    }
    return fitting;
}

void CommandPalette::find(const QString& typed) {
    if (typed.isEmpty() || !m_search) {
        return;
    }
    for (const Hit& hit : m_search(typed)) {
        const QIcon sign = hit.icon ? icon(*hit.icon, IconTone::Muted) : QIcon();
        m_lines.append({{hit.title, hit.detail, hit.kind, sign}, nullptr, searchTarget(hit)});
    }
}

void CommandPalette::narrow() {
    const QString typed = m_edit->text().simplified();
    const QList<Line> commands = commandsFor(typed);
    const auto worse = std::find_if(commands.cbegin(), commands.cend(), [&typed](const Line& line) {
        return !typed.isEmpty() && fitOf(line.shown.title, typed) == Fit::Anywhere;
    });
    m_lines = QList<Line>(commands.cbegin(), worse);
    find(typed);
    m_lines.append(QList<Line>(worse, commands.cend()));
    list();
}

void CommandPalette::list() {
    m_list->clear();
    for (const Line& line : std::as_const(m_lines)) {
        addHitLine(m_list, line.shown);
    }
    m_list->setCurrentRow(0);
    m_none->setVisible(m_lines.isEmpty() && m_toMake.isEmpty());
}

void CommandPalette::carryOut() {
    // Enter does what is in sight. Where nothing is yet, it means a command whose page is still to be made.
    while (m_lines.isEmpty() && !m_toMake.isEmpty()) {
        makeNext();
    }
    const int row = m_list->currentRow();
    if (row < 0) {
        return;
    }
    const Line line = m_lines[row];
    WorkView& view = m_view;
    accept();
    if (line.action) {
        view.carryOut(line.action);
    } else if (!line.target.page.isEmpty()) {
        view.open(line.target);
    }
}

void CommandPalette::paintEvent(QPaintEvent*) {
    if (!m_making.isActive() && !m_toMake.isEmpty()) {
        m_making.start(0); // not before it is in sight
    }
    // It has no frame of a window; the line keeps it apart from the page behind.
    const Colours& c = colours(this);
    QPainter painter(this);
    painter.setPen(fieldBorder(c));
    painter.setBrush(c.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            m_hasChosen = true;
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace brobygger
