package org.factdesk.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.factdesk.problem.Problem;
import org.factdesk.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command line, in two sentences; those of the parser are made for programmers. */
final class UsageWords {
    private final Words words;

    UsageWords(Words words) {
        this.words = words;
    }

    String what(ParameterException misuse) {
        if (misuse.getCause() instanceof Problem problem) {
            return words.what(problem);
        }
        if (misuse instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (misuse instanceof OverwrittenOptionException twice) {
            return words.text("cli.usage.twice", name(twice.getOverwritten()));
        }
        if (misuse.getArgSpec() != null && misuse.getValue() != null) {
            String key = isNumber(misuse.getArgSpec()) ? "cli.usage.no-number" : "cli.usage.value";
            return words.text(key, misuse.getValue(), name(misuse.getArgSpec()));
        }
        boolean wantsCommand = !misuse.getCommandLine().getSubcommands().isEmpty();
        return words.text(wantsCommand ? "cli.usage.no-command" : "cli.usage.other");
    }

    String todo(ParameterException misuse) {
        if (misuse.getCause() instanceof Problem problem) {
            return words.todo(problem);
        }
        if (misuse.getArgSpec() != null && misuse.getArgSpec().type().isEnum()) {
            return words.text("cli.usage.choose", allowed(misuse.getArgSpec()));
        }
        String help = help(misuse.getCommandLine());
        List<String> near = misuse instanceof UnmatchedArgumentException unmatched ? near(unmatched) : List.of();
        return near.isEmpty()
                ? words.text("cli.usage.todo", help)
                : words.text("cli.usage.near", String.join(", ", near), help);
    }

    private String missing(MissingParameterException missing) {
        List<ArgSpec> args = missing.getMissing();
        String names = args.stream()
                .sorted(Comparator.comparing(ArgSpec::isOption))
                .map(arg -> arg.isOption() ? name(arg) + " " + arg.paramLabel() : name(arg))
                .collect(Collectors.joining(", "));
        return words.text("cli.usage.missing", args.size(), names);
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String word = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            return words.text("cli.usage.unknown-option", word);
        }
        boolean wantsCommand = !unmatched.getCommandLine().getSubcommands().isEmpty();
        return words.text(wantsCommand ? "cli.help.unknown" : "cli.usage.too-much", word);
    }

    /** What the parser would have understood; where nothing is near it names things that are nothing like it. */
    private static List<String> near(UnmatchedArgumentException unmatched) {
        boolean mayBeNear = unmatched.isUnknownOption()
                || !unmatched.getCommandLine().getSubcommands().isEmpty();
        return mayBeNear ? unmatched.getSuggestions() : List.of();
    }

    private static String allowed(ArgSpec arg) {
        return Arrays.stream(arg.type().getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static boolean isNumber(ArgSpec arg) {
        return arg.type() == int.class || arg.type() == Integer.class;
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static String help(CommandLine command) {
        return command.getCommandSpec()
                .qualifiedName()
                .replaceFirst("factdesk ?", "factdesk help ")
                .strip();
    }
}
