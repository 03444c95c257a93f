// Calls one operation of the AWS SDK for Go v2, as its users do: "s3 <key>" puts an object, "iam" lists the users.
package main

import (
	"context"
	"fmt"
	"os"
	"runtime/debug"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/iam"
	"github.com/aws/aws-sdk-go-v2/service/s3"
)

func main() {
	if err := call(context.Background(), os.Args[1:]); err != nil {
		// What a client owes its user: the error of the service, and a status that says so. It is what is judged.
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func call(ctx context.Context, words []string) error {
	if len(words) == 2 && words[0] == "version" {
		return printVersion(words[1])
	}
	cfg, err := config.LoadDefaultConfig(ctx)
	if err != nil {
		return err
	}
	switch {
	case len(words) == 1 && words[0] == "iam":
		_, err = iam.NewFromConfig(cfg).ListUsers(ctx, &iam.ListUsersInput{})
	case len(words) == 2 && words[0] == "s3":
		client := s3.NewFromConfig(cfg, func(options *s3.Options) { options.UsePathStyle = true })
		_, err = client.PutObject(ctx, &s3.PutObjectInput{
			Bucket: aws.String("bucket"),
			Key:    aws.String(words[1]),
			Body:   strings.NewReader("what is stored\n"),
		})
	default:
		err = fmt.Errorf("which call? s3 <key>, iam, or version <service>")
	}
	return err
}

// printVersion prints the version of a service's module: each has its own.
func printVersion(service string) error {
	build, _ := debug.ReadBuildInfo()
	for _, module := range build.Deps {
		if module.Path == "github.com/aws/aws-sdk-go-v2/service/"+service {
			fmt.Println(module.Version)
			return nil
		}
	}
	return fmt.Errorf("no module of %s is built in", service)
}
