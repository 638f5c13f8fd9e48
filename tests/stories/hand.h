// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QKeySequence>
#include <QString>
#include <QStringList>
#include <memory>
#include <string>

namespace brobygger::stories {

/// Words as they stand in a story, in UTF-8.
struct Words : QString {
    Words(const char* utf8)
        : QString(QString::fromUtf8(utf8)) {}
    Words(const QString& words)
        : QString(words) {}
};

/// What stands in the file a story begins with.
enum class Begin {
    Demo,      ///< the demo municipality of 100 citizens, unlocked, on its first page
    EmptyFile, ///< a file as the first run makes it, unlocked
    FirstRun,  ///< no file yet
};

/// The day of every story: Monday 2 November 2026, 9 o'clock.
QDateTime storyTime();
/// What opens the files of the stories.
QString storyPassphrase();

/// Somebody who sees. The whole program runs in its real main window; what is on the screen is known by its visible or
/// accessible name, in Danish, and by nothing else. A name fits exactly or, when nothing does, as a part of a longer one.
/// Everything waits a while for the program and fails the test with a list of what shows when it waits in vain.
class Eyes {
public:
    explicit Eyes(Begin begin);
    virtual ~Eyes();
    Eyes(const Eyes&) = delete;

    /// Waits until the text stands anywhere on the screen.
    void see(const Words& text);
    /// Waits until it does not any more.
    void seeNoMore(const Words& text);
    bool sees(const Words& text);
    /// Whether a control of this name can be used.
    bool canUse(const Words& name);
    /// What stands in a field: its text, the chosen entry, or "on" and "off" of a check box.
    std::string valueOf(const Words& field);
    /// What has the focus, by its name; of a table or list the words of the current row too.
    std::string focus();
    /// Everything readable on the screen.
    QStringList texts();

    /// A file in a folder of the story's own, which is gone afterwards.
    QString path(const Words& fileName) const;
    /// Writes such a file and returns its path.
    QString write(const Words& fileName, const QByteArray& bytes) const;
    QByteArray read(const Words& fileName) const;
    /// How many lines the audit log has: what has been written so far.
    int auditLines();
    /// Lets the programme's clock go on, as a night's sleep does.
    void sleepUntil(const QDateTime& time);
    /// Makes the window as large as this, in logical pixels.
    void resize(int width, int height);
    /// Keeps a picture of the window when BROBYGGER_STORY_PICTURES names a folder.
    void picture(const Words& name);

    /// Types words into whatever has the focus, key by key.
    void type(const Words& words);

protected:
    struct Program;
    std::unique_ptr<Program> m_program;
};

/// Somebody who uses the mouse alone, and the keys only to write words. A control that is switched off, clipped, covered or
/// outside its window cannot be clicked.
class Mouse final : public Eyes {
public:
    explicit Mouse(Begin begin = Begin::Demo)
        : Eyes(begin) {}

    void click(const Words& name);
    /// The one of several controls of that name, counted from 0 as one reads.
    void click(const Words& name, int which);
    void doubleClick(const Words& name);
    void rightClick(const Words& name);
    /// Turns the wheel over a control, by this many notches; down is positive.
    void wheel(const Words& name, int notches = 1);
    /// Turns the wheel over what scrolls until the control can be clicked.
    void scrollTo(const Words& name);
    /// Clicks into a field and replaces what stands there.
    void fill(const Words& field, const Words& words);
    /// Opens a combo box and clicks one of its entries.
    void choose(const Words& combo, const Words& entry);
    /// Answers an open file dialog by typing the path and clicking its button.
    void giveFile(const Words& path);
};

/// Somebody who uses the keyboard alone.
class Keyboard final : public Eyes {
public:
    explicit Keyboard(Begin begin = Begin::Demo)
        : Eyes(begin) {}

    /// Presses keys as they are printed in menus: "Ctrl+N", "Return", "F8", "Alt+Left". Several follow one another.
    void press(const Words& keys);
    template <class... More> void press(const Words& first, const Words& second, const More&... more) {
        press(first);
        press(second, more...);
    }
    /// Presses Tab until this control has the focus.
    void tabTo(const Words& name);
    /// Tabs to a button and presses it with the space bar.
    void push(const Words& button);
    /// Tabs to a field and replaces what stands there.
    void fill(const Words& field, const Words& words);
    /// Tabs to a combo box and goes down or up to the entry.
    void choose(const Words& combo, const Words& entry);
    /// Goes through the rows of the list or table that has the focus until the current one holds this text.
    void goToRow(const Words& text);
    /// Tabs to the tab bar that has this tab, and goes along it until the tab is in front.
    void bringForward(const Words& tab);
    /// Opens the menu of what has the focus and carries out one of its commands.
    void fromMenu(const Words& command);
    /// Opens the command palette, types, and carries out the first that is found.
    void command(const Words& words);
    void giveFile(const Words& path);
};

} // namespace brobygger::stories
